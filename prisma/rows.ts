import type { Sql, SqlReads } from './sql.ts';

type Value = string | number | boolean | null | Date | object;

/**
 * Inserts rows of one shape, one after the other through one prepared statement: half the time of one statement for all of
 * them, which would have to take them apart again. A member `placedAt` goes into the column `placed_at`, as everywhere in
 * the schema; an object becomes JSON text. Answers the id of the last row where ids are given by the database, one more for
 * each row.
 */
export function insertRows<R extends { [member: string]: Value }>(sql: Sql, table: string, rows: readonly R[]): number {
  const [first] = rows;
  if (first === undefined) return 0;
  const members = Object.keys(first);
  const text = insertText(table, members);
  let lastId = 0;
  for (const row of rows) lastId = sql.run(text, ...members.map((member) => asStored(row[member]))).lastId;
  return lastId;
}

const insertTexts = new Map<string, string>();

function insertText(table: string, members: string[]): string {
  const shape = `${table} ${members.join(' ')}`;
  const known = insertTexts.get(shape);
  if (known !== undefined) return known;
  const columns = members.map((member) => `"${columnOf(member)}"`).join(', ');
  const text = `INSERT INTO "${table}" (${columns}) VALUES (${members.map(() => '?').join(', ')})`;
  insertTexts.set(shape, text);
  return text;
}

/** A value as Prisma's adapter writes it, so that instants compare as text with those it wrote. */
function asStored(value: Value | undefined): string | number | null {
  if (value === undefined) throw new Error('the rows of one insert have the same members');
  if (value instanceof Date) return storedInstant(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** RFC 3339 in UTC, the way every instant stands in the database. */
export const storedInstant = (instant: Date): string => instant.toISOString().replace('Z', '+00:00');

/**
 * What `text` selects, each row as Prisma would read it: members for columns, Dates for instants, `json` members parsed. The
 * caller says what shape they have.
 */
export function readRows<Row>(
  sql: SqlReads,
  text: string,
  values: readonly (string | number)[],
  json: readonly string[] = [],
): Row[] {
  return sql.all<Record<string, string | number | null>>(text, ...values).map((row) => {
    const read: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(row)) {
      const member = memberOf(name);
      if (typeof value !== 'string') read[member] = value;
      else if (json.includes(member)) read[member] = JSON.parse(value);
      else read[member] = isInstant(member) ? new Date(value) : value;
    }
    return read as Row;
  });
}

/** The rows whose `column` is one of `values`; see `readRows`. */
export const findRows = <Row>(
  sql: SqlReads,
  table: string,
  column: string,
  values: readonly string[],
  { orderBy = column, json = [] as readonly string[] } = {},
): Row[] =>
  readRows(
    sql,
    `SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?)) ORDER BY "${orderBy}"`,
    [JSON.stringify(values)],
    json,
  );

const isInstant = (member: string) => member === 'at' || member.endsWith('At');
const columnOf = (member: string) => member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const members = new Map<string, string>();

function memberOf(column: string): string {
  let member = members.get(column);
  if (member === undefined) {
    member = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    members.set(column, member);
  }
  return member;
}
