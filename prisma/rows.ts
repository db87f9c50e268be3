import type { Sql, SqlReads } from './sql.ts';

type Value = string | number | boolean | null | Date | object;

/**
 * Inserts rows of one shape with one statement whose text is the same for any number of them: they travel as one JSON
 * parameter. A member `placedAt` goes into the column `placed_at`, as everywhere in the schema; what is an object becomes
 * JSON text. Answers the id of the last row where ids are given by the database, one more for each row.
 */
export function insertRows<R extends { [member: string]: Value }>(sql: Sql, table: string, rows: readonly R[]): number {
  const [first] = rows;
  if (first === undefined) return 0;
  return sql.run(insertText(table, Object.keys(first)), JSON.stringify(rows, asStored)).lastId;
}

function insertText(table: string, members: string[]): string {
  const columns = members.map((member) => `"${columnOf(member)}"`).join(', ');
  const values = members.map((member) => `value ->> '${member}'`).join(', ');
  return `INSERT INTO "${table}" (${columns}) SELECT ${values} FROM json_each(?) ORDER BY key`;
}

/** Instants as Prisma's adapter writes them, so that they compare as text with those it wrote. */
function asStored(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Date ? storedInstant(original) : value;
}

/** RFC 3339 in UTC, the way every instant stands in the database. */
export const storedInstant = (instant: Date): string => instant.toISOString().replace('Z', '+00:00');

/**
 * The rows whose `column` is one of `values`, each as Prisma would read it: instants are Dates, `json` members are parsed.
 * The caller says what shape they have.
 */
export function findRows<Row>(
  sql: SqlReads,
  table: string,
  column: string,
  values: readonly string[],
  { orderBy = column, json = [] as readonly string[] } = {},
): Row[] {
  const text = `SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?)) ORDER BY "${orderBy}"`;
  return sql.all<Record<string, string | number | null>>(text, JSON.stringify(values)).map((row) => {
    const members = Object.entries(row).map(([name, value]) => {
      const member = memberOf(name);
      if (typeof value !== 'string') return [member, value];
      if (json.includes(member)) return [member, JSON.parse(value)];
      return [member, /^at$|At$/.test(member) ? new Date(value) : value];
    });
    return Object.fromEntries(members) as Row;
  });
}

const columnOf = (member: string) => member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const memberOf = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
