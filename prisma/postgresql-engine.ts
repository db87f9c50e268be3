import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { EngineFactory } from './schema-engine.ts';

/** PostgreSQL's types "char" and name, of which its catalogue is made. */
const charOid = 18;
const nameOid = 19;
const textOid = 25;

/** Connects Prisma's schema engine to a PostgreSQL database. */
export class PostgresqlEngineFactory implements EngineFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #url: string;
  readonly #pools: pg.Pool[] = [];
  readonly #shadows: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#open({ connectionString: this.#url });
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const database = `prisma_shadow_${randomUUID()}`;
    await this.#onServer(`CREATE DATABASE "${database}"`);
    this.#shadows.push(database);
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    return this.#open({ connectionString: url.href });
  }

  /** The pools go first: the engine's lock is one of a session, and a database that is in use cannot be dropped. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
    for (const database of this.#shadows) await this.#onServer(`DROP DATABASE "${database}"`);
  }

  async #open(config: pg.PoolConfig): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool(config);
    this.#pools.push(pool);
    const adapter = await new PrismaPg(pool).connect();
    // The adapter's own parts a script at every semicolon, those within a function's body too. Without values it is one
    // message, which may hold many statements, and its errors are reported as the engine expects them.
    adapter.executeScript = async (sql) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] }));
    readCatalogue(adapter);
    return adapter;
  }

  async #onServer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }
}

type Io = { performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[]; rows: unknown[][] }> };

/**
 * Has the adapter read the types that it does not know (prisma/orm issue 27403): first as text, and then those that the
 * engine wants as characters as such. Its one way to the database is private: answers' types are reported there.
 */
function readCatalogue(adapter: SqlDriverAdapter): void {
  const io = adapter as unknown as Io;
  const charsOf = new WeakMap<unknown[], number[]>();
  const perform = io.performIO.bind(adapter);
  io.performIO = async (query) => {
    const answer = await perform(query);
    const { fields = [], rows } = answer;
    charsOf.set(
      rows ?? [],
      [...fields.keys()].filter((index) => fields[index]?.dataTypeID === charOid),
    );
    for (const field of fields) if ([charOid, nameOid].includes(field.dataTypeID)) field.dataTypeID = textOid;
    return answer;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charsOf.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
