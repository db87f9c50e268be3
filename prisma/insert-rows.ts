import type { WriteTx } from './client.ts';

type Value = string | number | boolean | null | Date | object;

/**
 * Inserts rows of one shape with one statement whose text is the same for any number of them: they travel as one JSON
 * parameter. Prisma's own createMany compiles a new query for every call, which under load is most of the work. `columns`
 * says which member of a row goes into which column; what is an object becomes JSON text. Answers the number of rows.
 */
export function insertRows<R extends Record<string, Value>>(
  tx: WriteTx,
  table: string,
  columns: Record<keyof R & string, string>,
  rows: readonly R[],
): Promise<number> {
  const members = Object.keys(columns);
  const names = members.map((member) => `"${columns[member as keyof R & string]}"`).join(', ');
  const values = members.map((member) => `value ->> '${member}'`).join(', ');
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?) ORDER BY key`;
  return tx.$executeRawUnsafe(sql, JSON.stringify(rows, asStored));
}

/** Instants as Prisma's adapter writes them, so that they compare as text with those it wrote. */
function asStored(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Date ? original.toISOString().replace('Z', '+00:00') : value;
}
