import type { Reads } from '../../prisma/database.ts';
import { invalid } from '../platform/problems.ts';

/** The code printed on each table, by the table's number. */
export async function tableTokens(tx: Reads): Promise<ReadonlyMap<number, string>> {
  const tables = await tx.all<{ number: number; token: string }>('SELECT number, token FROM tables');
  return new Map(tables.map(({ number, token }) => [number, token]));
}

/**
 * Refuses a table that there is not, and a code that is not the one printed on it. Whoever sends no code is believed: a
 * guest may choose the table by hand.
 * @param tokens see `tableTokens`
 * @throws Problem `validation-failed`
 */
export function checkTable(tokens: ReadonlyMap<number, string>, table: number, tableToken: string | undefined): void {
  const token = tokens.get(table);
  if (token === undefined) throw invalid('table', `there is no table ${table}`);
  if (tableToken !== undefined && tableToken !== token) {
    throw invalid('tableToken', `is not the code printed on table ${table}`);
  }
}
