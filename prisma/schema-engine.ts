import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
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

/** An adapter factory as the engine needs it: freeing the engine leaves its connections open, until `close()`. */
export type EngineFactory = SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> };

/**
 * Runs `work` with Prisma's schema engine, compiled to WebAssembly, on what `factory` connects to: it applies and diffs
 * migrations without an engine binary. The database is locked meanwhile and free afterwards.
 */
export async function withSchemaEngine<T>(factory: EngineFactory, work: (engine: Engine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
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
