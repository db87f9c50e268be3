import type { Reads } from '../../prisma/database.ts';
import { invalid } from '../platform/problems.ts';

/** A table as a guest or a member of the staff names it. */
type NamedTable = { table: number | undefined; tableToken: string | undefined };

/**
 * Answers what decides whether something may be brought to a table: the same for an order and for a group that is to become
 * one. It refuses a table that there is not, and a code that is not the one printed on it. Without a code a guest is
 * believed, who may choose the table by hand, unless the shop asks for codes; `mayType`: it is by the staff, or the code was
 * asked for before. No table is fine.
 * @param numbers all that will be asked about
 * @throws Problem `validation-failed`, when it is called
 */
export async function openTables(
  tx: Reads,
  { tableCodeRequired }: { tableCodeRequired: boolean },
  numbers: readonly (number | null | undefined)[],
): Promise<(named: NamedTable, mayType: boolean) => void> {
  const present = numbers.filter((number) => number != null);
  const tokens = await tableTokens(tx, [...new Set(present)]);
  return ({ table, tableToken }, mayType) => {
    if (table === undefined) return;
    const token = tokens.get(table);
    if (token === undefined) throw invalid('table', `there is no table ${table}`);
    if (tableToken === undefined && tableCodeRequired && !mayType) {
      throw invalid('tableToken', `is required: scan the code printed on table ${table}`);
    }
    if (tableToken !== undefined && tableToken !== token) {
      throw invalid('tableToken', `is not the code printed on table ${table}`);
    }
  };
}

/** The code printed on each of these tables, by the table's number; one that there is not, or not any more, is left out. */
async function tableTokens(tx: Reads, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const text = 'SELECT number, token FROM tables WHERE number = ANY(?) AND NOT archived';
  const tables = await tx.all<{ number: number; token: string }>(text, numbers);
  return new Map(tables.map(({ number, token }) => [number, token]));
}
