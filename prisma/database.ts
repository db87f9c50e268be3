import type { PrismaClient } from './generated/client.ts';
import type { RestaurantModel } from './generated/models.ts';

/** What stands for a `?` of a statement; an array only in `= ANY(?)`. */
export type Value = string | number | boolean | null | Date | readonly (string | number)[];

/** A row to insert: a member `placedAt` goes into the column `placed_at`, an object or array into a JSON column, bytes into a column of
 * bytes. */
export type NewRow = { readonly [member: string]: Value | object };

/**
 * Reads of one moment: what is committed while they go on is not seen. A column `placed_at` is read as the member
 * `placedAt`, with the type that the schema gives it: Date, boolean, number, string, or what a JSON column holds. What is
 * computed has the type of its expression, and counts are numbers. `Row` is the caller's to say: it wrote the statement.
 */
export type Reads = {
  all<Row>(text: string, ...values: Value[]): Promise<Row[]>;
  get<Row>(text: string, ...values: Value[]): Promise<Row | undefined>;
};

/** The same and writes, inside one transaction. */
export type Writes = Reads & {
  /** Answers how many rows it changed. */
  run(text: string, ...values: Value[]): Promise<number>;
  /** Inserts rows that all have the same members; none at all when there are none. */
  insert(table: string, rows: readonly NewRow[]): Promise<void>;
};

/** What a job that is written with Prisma works with: everything but connection control. */
export type PrismaTx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** Why a database did not do what it was asked: `busy` passes by itself. */
export type Failure = 'busy' | 'full' | 'unwritable';

/** For a database that is a server. */
export type DatabaseSettings = {
  /** How many connections read at once. */
  readers: number;
  /** Where the server gives sessions, when its own URL leads to a pool of PgBouncer's that gives transactions alone. */
  sessionUrl?: string | undefined;
  /** A replica of it, for `readPast`. */
  readUrl?: string | undefined;
};

/**
 * A database with the shop in it. Statements are the same on every kind of database: `?` for a value, `= ANY(?)` for one of
 * many, and what is left is SQL that all of them know. Each kind has one driver, which hides the rest.
 */
export type Database = {
  /**
   * Runs `job` on one snapshot of everything that is committed. It must not wait for anything but its own reads, nor do
   * anything else: when a connection breaks, it runs again.
   */
  read<T>(job: (reads: Reads) => Promise<T>): Promise<T>;
  /** The row that one statement reads: the same as a job of `read`, but on SQLite without the two statements of a transaction. */
  readOne: Reads['get'];
  /** The same as `read` for what may be a second old, such as long lists of the past: from a replica where there is one. */
  readPast<T>(job: (reads: Reads) => Promise<T>): Promise<T>;
  /**
   * Runs `job` in a transaction that is durable when this resolves; when it throws, nothing of it stays. It holds the
   * restaurant's row, the turnstile, from its beginning to its end: of all writers only one is ever in between. The row is
   * undefined before the shop is set up. `onBegin` is called when it has begun: an error before that has changed nothing.
   * When the database takes everything back because of another transaction, `job` runs again. For the write lane alone,
   * which begins one at a time.
   */
  transaction<T>(
    job: (writes: Writes, restaurant: RestaurantModel | undefined) => Promise<T>,
    onBegin: () => void,
  ): Promise<T>;
  /** The same for a job that is written with Prisma, which may take `jobMs`. */
  prismaTransaction<T>(job: (tx: PrismaTx) => Promise<T>, onBegin: () => void, jobMs: number): Promise<T>;
  /** Tells every process that the log of events has come to `seq`. A ring may be lost: it is no reason to wait for one. */
  ring(seq: number): void;
  /** Calls `listener` whenever a process rings, until the returned function is called. */
  onRing(listener: (seq: number) => void): () => void;
  /** What an error that one of these threw means; undefined when it is not the database's. */
  failureOf(error: unknown): Failure | undefined;
  /** Refuses to go on when what is acknowledged would not be durable. @throws StartupError */
  assertDurable(): Promise<void>;
  close(): Promise<void>;
};
