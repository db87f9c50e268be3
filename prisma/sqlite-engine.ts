import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { EngineFactory } from './schema-engine.ts';

/** Connects Prisma's schema engine to a SQLite file; `:memory:` for none. */
export class SqliteEngineFactory extends PrismaBetterSqlite3 implements EngineFactory {
  readonly #open: { dispose(): Promise<void> }[] = [];

  constructor(path: string) {
    super({ url: path });
  }

  override async connect() {
    const adapter = await super.connect();
    this.#open.push(adapter);
    return adapter;
  }

  /** On a shadow database the engine sends a whole migration as one query, which the adapter prepares as one statement. */
  override async connectToShadowDb() {
    const adapter = await super.connectToShadowDb();
    adapter.executeRaw = async ({ sql }) => {
      await adapter.executeScript(sql);
      return 0;
    };
    return adapter;
  }

  async close() {
    await Promise.all(this.#open.map((adapter) => adapter.dispose()));
  }
}
