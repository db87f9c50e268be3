import type { AnyFunction } from '../../../functions/platform/define-function.ts';
import { type ProblemCode, problemTypes } from '../../../functions/platform/problem-types.ts';

/** Problems that a host itself can answer for any function, by what the function takes. */
function hostProblems(fn: AnyFunction): ProblemCode[] {
  const codes: ProblemCode[] = ['malformed-request', 'validation-failed', 'too-many-requests', 'internal-error'];
  // A path whose parameter is empty.
  if (fn.request.params !== undefined) codes.push('not-found');
  if (fn.method !== 'GET') {
    codes.push('cross-origin', 'malformed-body', 'request-timeout', 'body-too-large', 'unsupported-media-type');
    codes.push('database-busy', 'overloaded', 'storage-full', 'storage-unwritable');
  }
  if (fn.stream !== undefined) codes.push('too-many-streams');
  if (fn.access !== 'public') codes.push('not-signed-in', 'not-allowed');
  if (fn.access !== 'public' && !fn.withFirstPassword) codes.push('password-change-required');
  return codes;
}

/** Every problem `fn` can answer, by status. */
export function problemsByStatus(fn: AnyFunction): Map<number, ProblemCode[]> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set([...(fn.problems ?? []), ...hostProblems(fn)])) {
    const [status] = problemTypes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}
