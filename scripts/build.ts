/** `npm run build`: builds the SPA into dist/web. `npm start` does so only when something it is made of changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './progress.mjs';

/** What the built SPA depends on. Its types come from all of functions/, but of those nothing is left after the build. */
const inputs = ['web', 'functions/domain', 'package-lock.json'];
/** Beside the folder that is served, so that it is not served. */
const stamp = 'dist/web.sha256';

/** A hash over the names and bytes of all files at `paths`, the VITE_ variables and ASSETS_URL, which the build copies in. */
export function fingerprint(paths: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  const variables = Object.keys(env).filter((name) => name.startsWith('VITE_') || name === 'ASSETS_URL');
  for (const name of variables.sort()) hash.update(`${name}=${env[name]}\0`);
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Builds the SPA and answers how that went and what the builder said. */
export async function build(): Promise<{ ok: boolean; output: string }> {
  const wanted = fingerprint(inputs);
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'web'];
  const { code, output } = await runQuietly('Building the pages', process.execPath, vite);
  if (code === 0) writeFileSync(stamp, wanted);
  return { ok: code === 0, output };
}

/** True when dist/web is what the sources give. */
export function isBuilt(): boolean {
  return existsSync('dist/web/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(inputs);
}

/**
 * Checks the pages' types: vite does not notice a text that one language lacks. `npm test` has this check
 * of its own, and `npm start` skips it to start sooner.
 */
const checkTypes = () =>
  runQuietly('Checking the types of the pages', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'web']);

if (import.meta.main) {
  const types = await checkTypes();
  const { ok, output } = types.code === 0 ? await build() : { ok: false, output: types.output };
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
}
