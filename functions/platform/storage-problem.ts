import { inspect } from 'node:util';
import { type Problem, problem } from './problems.ts';

/** SQLITE_BUSY as Prisma reports it: the adapter calls it a socket timeout, P1008. */
export const isBusy = (error: unknown) =>
  error instanceof Error &&
  (('code' in error && error.code === 'P1008') || /SocketTimeout|database is locked/.test(error.message));

/** What the storage refuses, as the client is told; undefined when it is not the storage's doing. */
export function storageProblem(error: unknown): Problem | undefined {
  if (isBusy(error)) return problem('database-busy', { retryAfterSeconds: 1 });
  // Prisma wraps SQLite's own words, differently for each kind of query.
  const message = inspect(error, { depth: 6 });
  if (/database or disk is full|SQLITE_FULL/.test(message)) return problem('storage-full', { retryAfterSeconds: 60 });
  if (/readonly database|SQLITE_READONLY|SQLITE_IOERR|disk I\/O error/.test(message)) {
    return problem('storage-unwritable', { retryAfterSeconds: 60 });
  }
  return undefined;
}
