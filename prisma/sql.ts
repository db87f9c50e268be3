import Database from 'better-sqlite3';

type Value = string | number | null;

/** Prepared reads, for the few places where Prisma's planner would be most of the work (docs/decisions/007). */
export type SqlReads = {
  all<Row>(text: string, ...values: Value[]): Row[];
  get<Row>(text: string, ...values: Value[]): Row | undefined;
};

/** The same and writes, inside the write lane's transaction. */
export type Sql = SqlReads & {
  /** Answers how many rows it changed, and the id of the last one it inserted. */
  run(text: string, ...values: Value[]): { changes: number; lastId: number };
};

/** A connection whose every statement is prepared once and runs to its end at once: nothing can come in between. */
export type SqlConnection = Sql & {
  /** BEGIN IMMEDIATE, `job`, COMMIT; whatever fails, even COMMIT, leaves no transaction behind. */
  transaction<T>(job: () => T): T;
  close(): void;
};

/** A connection that sees every committed write and can make none. */
export const openSqlReads = (path: string): SqlReads & Pick<SqlConnection, 'close'> =>
  connect(() => new Database(path, { readonly: true }));

/** What "acknowledged" rests on: a write-ahead log, an fsync at every COMMIT, and no row without the row it belongs to. */
export const durableSettings = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];

/** A connection that writes durably. A lock is reported at once: waiting here would stop the whole process. */
export const openSql = (path: string): SqlConnection =>
  connect(() => {
    const database = new Database(path, { timeout: 0 });
    for (const setting of durableSettings) database.pragma(setting);
    return database;
  });

/** Opened with the first statement, as Prisma's clients are: what never asks the database does not need one. */
function connect(open: () => Database.Database): SqlConnection {
  let opened: Database.Database | undefined;
  const database = () => {
    opened ??= open();
    return opened;
  };
  const prepared = new Map<string, Database.Statement>();
  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = database().prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    // What a row looks like is the caller's to say: it wrote the statement.
    all: <Row>(text: string, ...values: Value[]) => prepare(text).all(...values) as Row[],
    get: <Row>(text: string, ...values: Value[]) => prepare(text).get(...values) as Row | undefined,
    run(text, ...values) {
      const { changes, lastInsertRowid } = prepare(text).run(...values);
      return { changes, lastId: Number(lastInsertRowid) };
    },
    transaction: (job) => database().transaction(job).immediate(),
    close: () => opened?.close(),
  };
}
