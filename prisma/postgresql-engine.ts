import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { EngineFactory } from './schema-engine.ts';

/** PostgreSQL's types "char" and name, which the adapter does not know (prisma/orm issue 27403): they are read as text. */
const textLike = [18, 19];
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
    const adapter = await this.#open({ connectionString: url.href });
    // On a shadow database the engine sends a whole migration as one query.
    adapter.executeRaw = async ({ sql }) => {
      await adapter.executeScript(sql);
      return 0;
    };
    return adapter;
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
    // The adapter's own parts a script at every semicolon, those within a function's body too.
    adapter.executeScript = async (script) => void (await pool.query(script));
    readAsText(adapter);
    return adapter;
  }

  async #onServer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }
}

type Io = { performIO(query: unknown): Promise<{ fields: { dataTypeID: number }[] }> };

/** Its one way to the database is private: it is where an answer's types can still be told otherwise. */
function readAsText(adapter: object): void {
  const io = adapter as Io;
  const perform = io.performIO.bind(adapter);
  io.performIO = async (query) => {
    const result = await perform(query);
    for (const field of result.fields) if (textLike.includes(field.dataTypeID)) field.dataTypeID = textOid;
    return result;
  };
}
