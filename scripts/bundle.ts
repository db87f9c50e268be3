/** One way to bundle the API, for its image and for AWS Lambda: a folder that runs with Node alone. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

export type Bundle = {
  /** Where it goes; what was there is removed. */
  folder: string;
  /** The files of containers/api that can be started, by name. */
  programs: string[];
  /** Whether it can shape photos: without, neither the program nor its native library is in it. */
  photos: boolean;
  /** The oldest Node that runs it, as rolldown names it. */
  target: string;
  /** Whether it can open a SQLite file: without, neither the driver nor the native addon is in it. */
  sqlite: boolean;
};

const swaggerUi = 'node_modules/@fastify/swagger-ui/static';
const systems = process.platform === 'linux' ? ['linux', 'linuxmusl'] : [process.platform];
const sqliteFiles = ['package.json', 'lib', ...systems.map((os) => `prebuilds/${os}-${process.arch}.node`)];
// The library for this processor and C library alone: npm installs no other. 20 MB.
const photoLibraries = ['sharp/package.json', 'sharp/dist', 'sharp/node_modules', 'detect-libc', '@img'];
const engineFiles = ['package.json', 'schema_engine_bg.js', 'schema_engine_bg.wasm'];

/**
 * Bundles the programs. `server/` has the code and the migrations; beside it lies what cannot be bundled: WebAssembly, the
 * pages of /docs and, with SQLite, its native addon.
 */
export async function bundle({ folder, programs, target, sqlite, photos }: Bundle): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const built = await rolldown({
    input: [
      ...programs.map((program) => `containers/api/${program}.ts`),
      ...(photos ? ['functions/photos/shape-photo.ts'] : []),
    ],
    platform: 'node',
    external: [
      'better-sqlite3',
      'sharp',
      /^@prisma\/schema-engine-wasm/,
      ...(sqlite ? [] : [/\/(?:migrate-)?sqlite\.ts$/]),
    ],
    transform: { target },
    logLevel: 'warn',
  });
  await built.write({
    dir: join(folder, 'server'),
    format: 'esm',
    minify: true,
    // CommonJS packages in the bundle find their files by it.
    banner: 'const __dirname = import.meta.dirname;',
  });
  await built.close();
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [from, to] of copies(sqlite, photos)) await cp(from, join(folder, to), { recursive: true });
}

/** What is copied, from where to where in the folder. */
function copies(sqlite: boolean, photos: boolean): [from: string, to: string][] {
  const providers = sqlite ? ['postgresql', 'sqlite'] : ['postgresql'];
  return [
    ...providers.map((name): [string, string] => [`prisma/migrations/${name}`, `server/migrations/${name}`]),
    // Where @fastify/swagger-ui looks, from the bundle it is part of.
    [swaggerUi, 'static'],
    [join(swaggerUi, 'logo.svg'), 'server/static/logo.svg'],
    ...(sqlite ? filesOf('better-sqlite3', sqliteFiles) : []),
    ...(photos ? filesOf('.', photoLibraries) : []),
    ...filesOf('@prisma/schema-engine-wasm', engineFiles),
  ];
}

function filesOf(name: string, files: string[]): [from: string, to: string][] {
  return files.map((file) => [join('node_modules', name, file), join('node_modules', name, file)]);
}
