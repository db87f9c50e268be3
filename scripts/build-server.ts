/**
 * `node scripts/build-server.ts [folder]`: bundles the server into a folder that runs with Node alone, dist/server when
 * none is named. `server/` has the code and the migrations; beside it lies what cannot be bundled: WebAssembly, SQLite's
 * native addon and the pages of /docs.
 */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const out = process.argv[2] ?? 'dist/server';
const swaggerUi = 'node_modules/@fastify/swagger-ui/static';
const systems = process.platform === 'linux' ? ['linux', 'linuxmusl'] : [process.platform];

/** What is copied, from where to where in the folder. */
const copies: [from: string, to: string][] = [
  ['prisma/migrations', 'server/migrations'],
  // Where @fastify/swagger-ui looks, from the bundle it is part of.
  [swaggerUi, 'static'],
  [join(swaggerUi, 'logo.svg'), 'server/static/logo.svg'],
  ...filesOf('better-sqlite3', ['package.json', 'lib', ...systems.map((os) => `prebuilds/${os}-${process.arch}.node`)]),
  ...filesOf('@prisma/schema-engine-wasm', ['package.json', 'schema_engine_bg.js', 'schema_engine_bg.wasm']),
];

function filesOf(name: string, files: string[]): [from: string, to: string][] {
  return files.map((file) => [join('node_modules', name, file), join('node_modules', name, file)]);
}

await rm(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: ['container', 'server', 'health', 'backup', 'restore'].map((program) => `containers/api/${program}.ts`),
  platform: 'node',
  external: ['better-sqlite3', /^@prisma\/schema-engine-wasm/],
  logLevel: 'warn',
});
await bundle.write({
  dir: join(out, 'server'),
  format: 'esm',
  minify: true,
  // CommonJS packages in the bundle find their files by it.
  banner: 'const __dirname = import.meta.dirname;',
});
await bundle.close();
await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');
for (const [from, to] of copies) await cp(from, join(out, to), { recursive: true });
