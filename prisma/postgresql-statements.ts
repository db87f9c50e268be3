import pg from 'pg';
import { columnOf, memberOf } from './columns.ts';
import type { NewRow, Value, Writes } from './database.ts';

type Prepared = { name: string; text: string };
const statements = new Map<string, Prepared>();
let names = 0;

/** From now on every connection prepares every statement anew, by another name. */
export const forgetStatements = (): void => statements.clear();

/** A statement with `$1` for its first `?`, and the name by which a connection prepares it once. */
function prepared(statement: string): Prepared {
  let known = statements.get(statement);
  if (known === undefined) {
    let count = 0;
    const text = statement.replaceAll(/'[^']*'|\?/g, (part) => {
      if (part !== '?') return part;
      count += 1;
      return `$${count}`;
    });
    names += 1;
    known = { name: `s${names}`, text };
    statements.set(statement, known);
  }
  return known;
}

/** Statements on one connection. Those that are sent without waiting for each other go in one message. */
export function statementsOn(client: pg.PoolClient, isPrepared: boolean): Writes {
  function query(statement: string, values: readonly Value[]) {
    const { name, text } = prepared(statement);
    const config = { text, values: values.map(toParameter), rowMode: 'array' as const };
    return client.query<unknown[]>(isPrepared ? { ...config, name } : config);
  }
  return {
    all: async <Row>(text: string, ...values: Value[]) => toRows(await query(text, values)) as Row[],
    get: async <Row>(text: string, ...values: Value[]) => toRows(await query(text, values))[0] as Row | undefined,
    run: async (text, ...values) => (await query(text, values)).rowCount ?? 0,
    async insert(table, rows) {
      const [first] = rows;
      if (first === undefined) return;
      const members = Object.keys(first);
      const columns = members.map(columnOf);
      const list = columns.map((column) => `"${column}"`).join(', ');
      // One statement for any number of rows, whose casts are those of the table's own columns.
      const text = `INSERT INTO "${table}" (${list}) SELECT ${list} FROM json_populate_recordset(NULL::"${table}", ?)`;
      await query(text, [JSON.stringify(rows.map((row) => toColumns(row, members, columns)))]);
    },
  };
}

function toColumns(row: NewRow, members: string[], columns: string[]): object {
  const stored: Record<string, unknown> = {};
  members.forEach((member, index) => {
    const value = row[member];
    if (value === undefined) throw new Error('the rows of one insert have the same members');
    // As PostgreSQL writes bytes in a text.
    stored[columns[index] ?? ''] = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
  });
  return stored;
}

const membersByColumn = new Map<string, string>();

function memberNamed(column: string): string {
  let member = membersByColumn.get(column);
  if (member === undefined) {
    member = memberOf(column);
    membersByColumn.set(column, member);
  }
  return member;
}

function toRows({ fields, rows }: pg.QueryArrayResult<unknown[]>): object[] {
  const members = fields.map(({ name }) => memberNamed(name));
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    members.forEach((member, index) => {
      row[member] = values[index];
    });
    return row;
  });
}

/** Instants are kept without a zone, in UTC. */
const toParameter = (value: Value) => (value instanceof Date ? value.toISOString() : value);

const { builtins } = pg.types;

/** How an answer's text is read; what is not named here, as pg reads it. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (format !== 'binary') {
    // Counts and sums: none of them comes near 2^53.
    if (oid === builtins.INT8 || oid === builtins.NUMERIC) return Number;
    if (oid === builtins.TIMESTAMP) return (text: string) => new Date(`${text.replace(' ', 'T')}Z`);
  }
  return pg.types.getTypeParser(oid, format);
}
