/** One request of those that must happen exactly once, and what its outcome says. Kept attempts are sent by it. */
import { ApiProblem, answerWithinMs } from '../api/client.ts';
import { on } from '../browser/life.ts';
import type { Attempt } from './attempt.ts';
import { nothingSaved } from './retry.ts';

/** `problem` has the status 0 when no answer of the shop came: the request may have arrived. */
export type Asked<Answer> = { answer: Answer } | { problem: ApiProblem };

type Rules<Answer> = {
  /** Sends the request. Rejects with an `ApiProblem`, and when `signal` aborts. */
  post: (signal: AbortSignal) => Promise<Answer>;
  /** Whether an answer with a status of success is the shop's own: a proxy may answer in its place. */
  isWhole: (answer: Answer) => boolean;
  /** Aborts when the app stops. */
  life: AbortSignal;
};

/** The answer to one request, or the problem in its place. A request that is not answered in time is aborted. */
export async function askOnce<Answer>({ post, isWhole, life }: Rules<Answer>): Promise<Asked<Answer>> {
  const request = new AbortController();
  const abort = () => request.abort();
  const timer = setTimeout(abort, answerWithinMs);
  const stopListening = on(life, 'abort', abort);
  try {
    const answer = await post(request.signal);
    return isWhole(answer) ? { answer } : { problem: new ApiProblem(0, {}) };
  } catch (error) {
    // After any failure on the way, the request may still have arrived.
    return { problem: error instanceof ApiProblem ? error : new ApiProblem(0, {}) };
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

/** The attempt as it is kept from before its next request leaves until an answer settles it. */
export const leaving = <Kept extends Pick<Attempt<unknown>, 'requests' | 'unconfirmed'>>(kept: Kept): Kept => ({
  ...kept,
  requests: kept.requests + 1,
  unconfirmed: true,
});

/**
 * Whether an attempt may have arrived after a request that `problem` ended and that is to be sent again. `kept` is the
 * attempt as it was before that request; `isOnly`: no other request with its key has left meanwhile.
 */
export const stillUnconfirmed = (
  kept: Pick<Attempt<unknown>, 'unconfirmed'>,
  problem: ApiProblem,
  isOnly: boolean,
): boolean => kept.unconfirmed || !isOnly || !nothingSaved(problem);
