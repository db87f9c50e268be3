/** Whether an answer settles a request that must happen exactly once, and when to retry it. */
import type { ApiProblem } from '../api/client.ts';

const longestWaitMs = 15_000;
/** The longest `Retry-After` that is followed. A timer of more than 24 days would fire at once. */
const longestAskedMs = 60 * 60_000;

/**
 * The outcome is unknown, or the answer is a `Retry-After`: retry with the same key. A proxy's own page, with any status,
 * leaves the outcome of this request and of earlier ones unknown. A guest with too many open orders gets no retry: the
 * kitchen may take long, so the guest decides.
 */
export const mayHaveArrived = ({ status, code }: ApiProblem): boolean =>
  code === undefined || status === 408 || (status === 429 && code !== 'too-many-open-orders') || status >= 500;

/**
 * The shop itself answered that nothing was saved. A proxy’s 503 does not count: the shop may have saved the order behind
 * it. A 429 counts from the shop and from a proxy, because a request is rate-limited before it is carried out.
 */
export const nothingSaved = ({ status, code }: ApiProblem): boolean =>
  status === 429 || ((status === 503 || status === 507) && code !== undefined);

/**
 * The shop has refused the person, not the request: it did not look whether an earlier request with its key was saved. Somebody
 * who signs in again sends it again.
 */
export const isUnread = ({ status, code }: ApiProblem): boolean =>
  status === 401 || (status === 403 && code === 'not-allowed');

/** The wait before the next retry: the shop's `Retry-After`, else exponential backoff by the number of tries. */
export const waitMs = ({ retryAfterMs = 0 }: ApiProblem, tries: number): number =>
  retryAfterMs > 0 ? Math.min(longestAskedMs, retryAfterMs) : Math.min(longestWaitMs, 1000 * 2 ** tries);
