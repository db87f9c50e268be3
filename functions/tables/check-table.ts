import type { Reads } from '../../prisma/database.ts';
import { invalid } from '../platform/problems.ts';

/** The code printed on each of these tables, by the table's number; one that there is not is left out. */
export async function tableTokens(tx: Reads, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const text = 'SELECT number, token FROM tables WHERE number = ANY(?)';
  const tables = await tx.all<{ number: number; token: string }>(text, [...new Set(numbers)]);
  return new Map(tables.map(({ number, token }) => [number, token]));
}

/**
 * Refuses a table that there is not, and a code that is not the one printed on it. Without a code a guest is believed, who
 * may choose the table by hand, unless `isCodeRequired`.
 * @param tokens see `tableTokens`
 * @throws Problem `validation-failed`
 */
export function checkTable(
  tokens: ReadonlyMap<number, string>,
  { table, tableToken }: { table: number; tableToken: string | undefined },
  isCodeRequired: boolean,
): void {
  const token = tokens.get(table);
  if (token === undefined) throw invalid('table', `there is no table ${table}`);
  if (tableToken === undefined && isCodeRequired) {
    throw invalid('tableToken', `is required: scan the code printed on table ${table}`);
  }
  if (tableToken !== undefined && tableToken !== token) {
    throw invalid('tableToken', `is not the code printed on table ${table}`);
  }
}
