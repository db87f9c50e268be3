import type Sqlite from 'better-sqlite3';
import { instantText } from '../functions/domain/instant-text.ts';
import { columnOf, memberOf } from './columns.ts';
import type { NewRow, Value, Writes } from './database.ts';

export type Connection = ReturnType<typeof connect>;

/** A connection that is opened with its first statement: what never asks the database does not need one. */
export function connect(openIt: () => Sqlite.Database) {
  let opened: Sqlite.Database | undefined;
  const open = () => {
    opened ??= openIt();
    return opened;
  };
  const prepared = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    let known = prepared.get(text);
    if (known === undefined) {
      known = new Prepared(open(), text);
      prepared.set(text, known);
    }
    return known;
  };
  const inserts = new Map<string, Insert[]>();
  const insertInto = (table: string, members: readonly string[]): Insert => {
    const known = inserts.get(table) ?? [];
    let insert = known.find((one) => isSameList(one.members, members));
    if (insert === undefined) {
      const columns = members.map((member) => `"${columnOf(member)}"`);
      const text = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${members.map(() => '?').join(', ')})`;
      insert = { members, statement: prepare(text) };
      inserts.set(table, [...known, insert]);
    }
    return insert;
  };
  const statements: Writes = {
    all: async <Row>(text: string, ...values: Value[]) => prepare(text).all(values) as Row[],
    get: async <Row>(text: string, ...values: Value[]) => prepare(text).get(values) as Row | undefined,
    run: async (text, ...values) => prepare(text).run(values),
    // One after the other through one prepared statement: half the time of one statement for all of them, which would
    // have to take them apart again.
    async insert(table, rows) {
      const [first] = rows;
      if (first === undefined) return;
      const { members, statement } = insertInto(table, Object.keys(first));
      for (const row of rows) statement.insert(row, members);
    },
  };
  let failure: unknown;
  /**
   * SQLite rolls a transaction back by itself when the disk is full or fails within a statement. What comes after that fails as that
   * statement did: alone, each would be a transaction of its own, and stay.
   */
  const inside =
    <Values extends unknown[], Result>(work: (...values: Values) => Promise<Result>) =>
    async (...values: Values): Promise<Result> => {
      if (!open().inTransaction) throw failure ?? new Error('there is no transaction any more');
      try {
        return await work(...values);
      } catch (error) {
        if (!open().inTransaction) failure = error;
        throw error;
      }
    };
  /** The same statements, for a job within a transaction. */
  const statementsInside: Writes = {
    all: inside(statements.all) as Writes['all'],
    get: inside(statements.get) as Writes['get'],
    run: inside(statements.run),
    insert: inside(statements.insert),
  };
  return { statements, statementsInside, prepare, open, close: () => opened?.close() };
}

/** The statement for rows of one table that have these members. */
type Insert = { members: readonly string[]; statement: Prepared };

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

const oneOfMany = '= ANY(?)';

type Stored = string | number | Uint8Array | null;
type Read = (stored: Stored) => unknown;

type Statement = Sqlite.Statement<Stored[], Stored[]>;

class Prepared {
  readonly #statement: Statement;
  /** The same for lists of one value each, which are looked for in a third of the time; undefined without lists. */
  readonly #forOne: Statement | undefined;
  readonly #columns: { member: string; read: Read | undefined }[];
  /** A row without values: a copy of it has its members already, which is faster than giving it one after the other. */
  readonly #emptyRow: Readonly<Record<string, null>>;

  constructor(connection: Sqlite.Database, text: string) {
    this.#statement = connection.prepare(text.replaceAll(oneOfMany, 'IN (SELECT value FROM json_each(?))'));
    this.#forOne = text.includes(oneOfMany) ? connection.prepare(text.replaceAll(oneOfMany, '= ?')) : undefined;
    this.#columns = this.#statement.reader
      ? this.#statement.columns().map(({ name, type }) => ({ member: memberOf(name), read: readers.get(type ?? '') }))
      : [];
    this.#emptyRow = Object.fromEntries(this.#columns.map(({ member }) => [member, null]));
    if (this.#statement.reader) {
      this.#statement.raw();
      this.#forOne?.raw();
    }
  }

  all(values: readonly Value[]): object[] {
    const [statement, stored] = this.#with(values);
    return statement.all(...stored).map((row) => this.#toRow(row));
  }

  get(values: readonly Value[]): object | undefined {
    const [statement, stored] = this.#with(values);
    const row = statement.get(...stored);
    return row && this.#toRow(row);
  }

  run(values: readonly Value[]): number {
    const [statement, stored] = this.#with(values);
    return statement.run(...stored).changes;
  }

  #with(values: readonly Value[]): [Statement, Stored[]] {
    if (this.#forOne === undefined || values.some((value) => isList(value) && value.length !== 1)) {
      return [this.#statement, values.map(toStored)];
    }
    return [this.#forOne, values.map((value) => toStored(isList(value) ? (value[0] ?? null) : value))];
  }

  insert(row: NewRow, members: readonly string[]): void {
    const stored: Stored[] = [];
    for (const member of members) {
      const value = row[member];
      if (value === undefined) throw new Error('the rows of one insert have the same members');
      stored.push(toStored(value));
    }
    this.#statement.run(...stored);
  }

  #toRow(stored: Stored[]): object {
    const row: Record<string, unknown> = { ...this.#emptyRow };
    this.#columns.forEach(({ member, read }, index) => {
      const value = stored[index] ?? null;
      row[member] = read === undefined || value === null ? value : read(value);
    });
    return row;
  }
}

/** How a column is read that the schema gives one of these types. */
const readers = new Map<string, Read>([
  ['DATETIME', (stored) => new Date(String(stored))],
  ['BOOLEAN', (stored) => stored !== 0],
  ['JSONB', (stored) => JSON.parse(String(stored))],
]);

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value);

/** A value as Prisma's adapter writes it, so that instants compare as text with those it wrote. */
function toStored(value: Value | object): Stored {
  switch (typeof value) {
    case 'object':
      if (value instanceof Date) return `${instantText(value).slice(0, -1)}+00:00`;
      if (value instanceof Uint8Array) return value;
      return value === null ? null : JSON.stringify(value);
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value;
  }
}
