/** Finds the PgBouncer that a test runs against, or gets one, or says in one sentence what to type. */
import { type DebianProgram, ensureProgram, findProgram } from './debian-program.ts';

const pgbouncer: DebianProgram = { title: 'PgBouncer', names: ['pgbouncer'], package: 'pgbouncer' };

/** The path of the program; undefined where this machine has none. */
export const findPgbouncer = (): string | undefined => findProgram(pgbouncer);

export const adviceWithoutPgbouncer =
  'The tests of a shop behind PgBouncer are not run: this machine has no pgbouncer (on Debian type `sudo apt-get install pgbouncer`).';

/** Whether there is one, after installing it as root on Debian if need be. */
export const ensurePgbouncer = (): Promise<boolean> => ensureProgram(pgbouncer);
