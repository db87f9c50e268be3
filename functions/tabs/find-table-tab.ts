import type { Reads } from '../../prisma/database.ts';
import { problem } from '../platform/problems.ts';

/** The id of the open tab of a table. @throws Problem `table-not-found`, `no-open-tab` */
export async function findTableTab(tx: Reads, number: number): Promise<string> {
  const table = await tx.get<{ id: string | null }>(
    'SELECT tabs.id FROM tables LEFT JOIN tabs ON open_table = number WHERE number = ?',
    number,
  );
  if (table === undefined) throw problem('table-not-found');
  if (table.id === null) throw problem('no-open-tab', { detail: `Table ${number} has no open tab` });
  return table.id;
}
