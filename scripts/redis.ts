/** Finds the Redis, or Valkey, that some tests run against, or gets one, or says in one sentence what to type. */
import { type DebianProgram, ensureProgram, findProgram } from './debian-program.ts';

const redis: DebianProgram = { title: 'Redis', names: ['valkey-server', 'redis-server'], package: 'redis-server' };

/** The path of the server's program; undefined where this machine has none. */
export const findRedis = (): string | undefined => findProgram(redis);

export const adviceWithoutRedis =
  'The tests of what replicas share through Redis are not run: this machine has no redis-server (on Debian type `sudo apt-get install redis-server`).';

/** Whether there is one, after installing it as root on Debian if need be. */
export const ensureRedis = (): Promise<boolean> => ensureProgram(redis);
