import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg';

const { resolve } = createRequire(import.meta.url);

type EngineExports = { __wbindgen_start(): void };
// Its types come only with the browser's, which the server leaves out.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
};
// The package's types leave out the one export its own entry point calls.
const { SchemaEngine, __wbg_set_wasm: setWasm } = engineGlue as typeof engineGlue & {
  __wbg_set_wasm(exports: EngineExports): void;
};

/** One instance for the whole process: the glue knows one alone, and what the first left behind would run in the second. */
let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const bytes = await readFile(resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'));
  const imports = { './schema_engine_bg.js': engineGlue };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const exports = instance.exports as EngineExports;
  setWasm(exports);
  exports.__wbindgen_start();
}

/**
 * Runs `work` with Prisma's schema engine, compiled to WebAssembly, on the SQLite file at `path` (`:memory:` for
 * none): it applies and diffs migrations without an engine binary. The file is locked meanwhile and free afterwards.
 */
export async function withSchemaEngine<T>(path: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  const factory = new ClosingFactory({ url: path });
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await factory.close();
  }
}

/** The adapter factory as the engine needs it. */
class ClosingFactory extends PrismaBetterSqlite3 {
  readonly #open: { dispose(): Promise<void> }[] = [];

  /** Freeing the engine leaves its connections open, and with them the lock: they are kept here to be closed. */
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
