import { invalid } from '../platform/problems.ts';

/**
 * Refuses a table that there is not, and a code that is not the one printed on it. Whoever sends no code is believed: a
 * guest may choose the table by hand.
 * @param tokens the codes of the tables, by number
 * @throws Problem `validation-failed`
 */
export function checkTable(tokens: ReadonlyMap<number, string>, table: number, tableToken: string | undefined): void {
  const token = tokens.get(table);
  if (token === undefined) throw invalid('table', `there is no table ${table}`);
  if (tableToken !== undefined && tableToken !== token) {
    throw invalid('tableToken', `is not the code printed on table ${table}`);
  }
}
