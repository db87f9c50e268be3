/** Finds a server program that some tests run against, or installs Debian's package of it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { thisMachine } from './chromium.ts';
import { runQuietly } from './progress.mjs';

/** A program that Debian has a package of; any of `names` will do. */
export type DebianProgram = { title: string; names: readonly string[]; package: string };

/** Where Debian puts servers; it is on root's PATH alone. */
const serverFolder = '/usr/sbin';

/** The program's path; undefined where this machine has none. */
export function findProgram(
  { names }: Pick<DebianProgram, 'names'>,
  path = process.env.PATH ?? '',
  exists = existsSync,
): string | undefined {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), serverFolder];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(exists);
}

/** Whether the program is there, after installing it if this process is root on Debian. */
export async function ensureProgram(program: DebianProgram): Promise<boolean> {
  const { isRoot, isDebian } = thisMachine();
  if (findProgram(program) === undefined && isRoot && isDebian) {
    const install = `apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -qy -o DPkg::Lock::Timeout=120 install --no-install-recommends ${program.package}`;
    await runQuietly(`Installing ${program.title} with apt-get`, 'sh', ['-c', install], { timeoutMs: 240_000 });
  }
  return findProgram(program) !== undefined;
}
