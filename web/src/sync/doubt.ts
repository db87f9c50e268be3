/** What an answer says of a request that must not be carried out twice, and when to send it again. */
import type { ApiProblem } from '../api/client.ts';

const longestWaitMs = 15_000;
/** The longest wait that an answer can ask for. A timer of more than 24 days would fire at once. */
const longestAskedMs = 60 * 60_000;

/**
 * Nobody knows, or the answer only says to wait: the same request, with the same key, is to be sent again. A proxy's own
 * page, whatever its status, says nothing of what became of the request, or of the same one before. A guest with too many
 * open orders decides what to do: the kitchen may be a while.
 */
export const mayHaveArrived = ({ status, code }: ApiProblem): boolean =>
  code === undefined || status === 408 || (status === 429 && code !== 'too-many-open-orders') || status >= 500;

/**
 * Answers of the shop itself that nothing was saved. A proxy’s 503 is none: nobody knows what happened behind it. A 429 is
 * one whoever sends it, because a request is counted before it is carried out.
 */
export const nothingSaved = ({ status, code }: ApiProblem): boolean =>
  status === 429 || ((status === 503 || status === 507) && code !== undefined);

/** How long to wait before asking again after so many tries: what the shop asks for, or twice as long each time. */
export const waitMs = ({ retryAfterMs = 0 }: ApiProblem, tries: number): number =>
  retryAfterMs > 0 ? Math.min(longestAskedMs, retryAfterMs) : Math.min(longestWaitMs, 1000 * 2 ** tries);
