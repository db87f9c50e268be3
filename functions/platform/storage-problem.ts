import type { Failure } from '../../prisma/database.ts';
import { type Problem, problem } from './problems.ts';

/** Maps errors of the storage to the problems that clients get. */
export function storageProblem(failure: Failure): Problem {
  switch (failure) {
    case 'busy':
      return problem('database-busy', { retryAfterSeconds: 1 });
    case 'full':
      return problem('storage-full', { retryAfterSeconds: 60 });
    case 'unwritable':
      return problem('storage-unwritable', { retryAfterSeconds: 60 });
    default:
      return failure satisfies never;
  }
}
