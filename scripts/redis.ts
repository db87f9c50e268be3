/** Finds the Redis, or Valkey, that some tests run against, or gets one, or says in one sentence what to type. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { thisMachine } from './chromium.ts';
import { runQuietly } from './progress.mjs';

const names = ['valkey-server', 'redis-server'];

/** The path of the server's program; undefined where this machine has none. */
export function findRedis(path = process.env.PATH ?? '', exists = existsSync): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(exists);
}

export const adviceWithoutRedis =
  'The tests of what replicas share through Redis are not run: this machine has no redis-server (on Debian type `sudo apt-get install redis-server`).';

const install =
  'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -qy -o DPkg::Lock::Timeout=120 install --no-install-recommends redis-server';

/** Whether there is one, after installing it as root on Debian if need be. */
export async function ensureRedis(): Promise<boolean> {
  const { isRoot, isDebian } = thisMachine();
  if (findRedis() === undefined && isRoot && isDebian) {
    await runQuietly('Installing Redis with apt-get', 'sh', ['-c', install], { timeoutMs: 240_000 });
  }
  return findRedis() !== undefined;
}
