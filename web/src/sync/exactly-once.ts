/**
 * What must happen once, whatever the network does: placing an order, sending a group's order, a payment. The request's
 * idempotency key is stored before its first byte leaves and kept until an answer settles it, so that a second tap, a
 * retry, a reload, another tab and the app opened anew all send the same request. While it may have arrived, only the
 * person gives it up. The server remembers a key for 24 hours (`functions/platform/idempotency.ts`); none is sent later.
 */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ApiProblem, answerWithinMs } from '../api/client.ts';
import { randomId } from '../browser/random-id.ts';
import { fields, type Stored, stored, textOr } from '../browser/storage.ts';
import { mayHaveArrived, nothingSaved, waitMs } from './doubt.ts';

/** A request that is not settled, as the browser keeps it. */
export type Attempt<Body> = {
  /** The idempotency key: the same for every request of this attempt. */
  key: string;
  /** What it was made of. When that changes and nothing has arrived, the next request has another key. */
  draft: string;
  body: Body;
  /** When it was made, in milliseconds since 1970 by this device's clock. */
  at: number;
  /** How many requests with this key have left, from every tab. */
  requests: number;
  /** It may have arrived: a request has left, and no answer has said that nothing came of it. */
  inDoubt: boolean;
};

/** How the sending goes. */
export type Sending<Body, Result> =
  | { state: 'idle' }
  | { state: 'sending'; tries: number; inDoubt: boolean }
  /** No answer settled it: it may have arrived. The same request is sent again without the person. */
  | { state: 'unsure'; tries: number }
  /** The shop has said that it saved nothing, and to ask again at `untilMs` (since 1970): nothing is sent before. */
  | { state: 'waiting'; tries: number; untilMs: number }
  /** The shop has refused it and saved nothing. */
  | { state: 'refused'; problem: ApiProblem; body: Body }
  | { state: 'accepted'; result: Result };

/** `late` is sent again only when the person says so, `too-late` never. */
export type Age = 'fresh' | 'late' | 'too-late';

/** One hour less than the server remembers a key. */
const keyLifeMs = 23 * 60 * 60_000;
/** After half an hour the person may not want it any more. */
const resumeWithinMs = 30 * 60_000;

/** By the distance to now: a clock that was set back by a day proves no more than that it cannot be trusted. */
function ageOf({ at }: Attempt<unknown>, nowMs: number): Age {
  const ageMs = Math.abs(nowMs - at);
  return ageMs < resumeWithinMs ? 'fresh' : ageMs < keyLifeMs ? 'late' : 'too-late';
}

/**
 * The attempt that the browser keeps under `name`, null when there is none. `parseMore` makes what one kind of attempt
 * keeps besides, or undefined of something that is no attempt; it may supply `at`, which else counts as long ago.
 */
export const keptAttempt = <Body, More extends object>(
  name: string,
  parseMore: (kept: Record<string, unknown>) => (More & { at?: number }) | undefined,
): Stored<(Attempt<Body> & More) | null> =>
  stored(name, (value) => {
    const kept = fields(value);
    const { key, draft, body, at, requests, inDoubt } = kept;
    const more = parseMore(kept);
    if (typeof key !== 'string' || typeof body !== 'object' || body === null || more === undefined) return null;
    return {
      key,
      draft: textOr(draft, ''),
      body: body as Body, // this app wrote it
      at: typeof at === 'number' ? at : 0,
      requests: typeof requests === 'number' ? requests : 0,
      inDoubt: inDoubt !== false,
      ...more,
    };
  });

type Rules<Body, More, Answer, Result> = {
  attempt: Stored<(Attempt<Body> & More) | null>;
  /** What would be sent now, equal for equal intents. */
  draft: ReadonlySignal<string>;
  /** Sends the one request. Rejects with an `ApiProblem`, and when `signal` aborts. */
  post: (attempt: Attempt<Body> & More, signal: AbortSignal) => Promise<Answer>;
  /** Whether an answer with a status of success is the shop's own: a proxy may answer in its place. */
  isWhole: (answer: Answer) => boolean;
  /** Keeps what the shop has answered, before the attempt is forgotten. May be called again with an answer that is known. */
  accepted: (answer: Answer, attempt: Attempt<Body> & More) => Result;
  /** What another tab has kept of the answer to the request with `key`. */
  acceptedElsewhere?: (key: string) => Result | undefined;
  refused?: (problem: ApiProblem) => void;
  /** What the attempt is about is over, so that there is nothing left to send or to learn. Reads signals. */
  isOver?: (attempt: Attempt<Body> & More) => boolean;
  /** Keeps an accepted attempt until `forget`, so that its answer is asked for again after a reload. */
  keepsAccepted?: boolean;
};

export type ExactlyOnce<Body, More, Result> = {
  sending: ReadonlySignal<Sending<Body, Result>>;
  /** It may have arrived, from this tab or another, and one request more does not change that until it is answered. */
  inDoubt: ReadonlySignal<boolean>;
  /** A request has left and is not settled. */
  underWay: ReadonlySignal<boolean>;
  /** How long the doubt has lasted; undefined when there is none. */
  doubt: ReadonlySignal<Age | undefined>;
  /**
   * Sends what `draft` says as `body`, or what is in doubt already. A second call before the answer is the same sending.
   * `more` is kept with it.
   */
  send: (body: Body, more: More) => void;
  /** The person wants it sent again now, with the same key. Nothing happens while a request is under way, or too late. */
  retryNow: () => void;
  /** Gives it up. While it is in doubt, only on the person's word. An answer that still comes is kept. */
  forget: () => void;
  /** What became of it is on the screen: `idle` again. */
  finish: () => void;
  /** Takes up what a reload has cut off, and what other tabs and the network do, until the answer is called. */
  start: () => () => void;
};

export function exactlyOnce<Body, More extends object, Answer, Result>(
  rules: Rules<Body, More, Answer, Result>,
): ExactlyOnce<Body, More, Result> {
  type Kept = Attempt<Body> & More;
  type Now = Sending<Body, Result>;
  const { attempt, draft } = rules;
  const sending = signal<Now>({ state: 'idle' });
  /** When the age of the attempt was last looked at. */
  const lookedAtMs = signal(Date.now());
  const isOver = (kept: Kept) => rules.isOver?.(kept) === true;

  let retry: ReturnType<typeof setTimeout> | undefined;
  /** The key that this tab has sent last. */
  let lastKey = '';
  /** Aborts when the app stops. */
  let life = new AbortController();

  const inDoubt = computed(() => {
    const now = sending.value;
    // Another tab has sent it: this one knows no more, and must not send it with another key.
    if (now.state === 'idle') return attempt.value?.inDoubt === true && !isOver(attempt.value);
    return now.state === 'unsure' || (now.state === 'sending' && now.inDoubt);
  });
  const doubt = computed(() =>
    inDoubt.value && attempt.value !== null ? ageOf(attempt.value, lookedAtMs.value) : undefined,
  );

  /** The time, so that what is shown of the age is as old as what is decided by it. */
  function look(): number {
    lookedAtMs.value = Date.now();
    return lookedAtMs.peek();
  }

  /** The answer to one request, or the problem in its place. A request that is not answered in time is given up. */
  async function ask(kept: Kept): Promise<{ answer: Answer } | { problem: ApiProblem }> {
    const request = new AbortController();
    const cut = () => request.abort();
    const timer = setTimeout(cut, answerWithinMs);
    life.signal.addEventListener('abort', cut);
    try {
      const answer = await rules.post(kept, request.signal);
      return rules.isWhole(answer) ? { answer } : { problem: new ApiProblem(0, {}) };
    } catch (error) {
      // Whatever went wrong on the way, it may have arrived.
      return { problem: error instanceof ApiProblem ? error : new ApiProblem(0, {}) };
    } finally {
      clearTimeout(timer);
      life.signal.removeEventListener('abort', cut);
    }
  }

  async function post(kept: Kept, tries: number): Promise<void> {
    const { signal: end } = life;
    const mine: Now = { state: 'sending', tries, inDoubt: kept.inDoubt };
    const sent: Kept = { ...kept, requests: kept.requests + 1, inDoubt: true };
    clearTimeout(retry);
    lastKey = kept.key;
    batch(() => {
      attempt.value = sent;
      sending.value = mine;
    });
    const asked = await ask(sent);
    if (end.aborted) return;
    if ('answer' in asked) accept(asked.answer, sent);
    else if (attempt.latest()?.key === kept.key) fail(asked.problem, { kept, tries });
    else if (sending.peek() === mine) settledElsewhere();
  }

  function accept(answer: Answer, sent: Kept): void {
    const result = rules.accepted(answer, sent);
    batch(() => {
      const current = attempt.latest();
      if (current?.key === sent.key && rules.keepsAccepted !== true) attempt.value = null;
      // An attempt that was made since is not settled by this.
      const isCurrent = current === null || current.key === sent.key;
      if (isCurrent && !isOver(sent)) sending.value = { state: 'accepted', result };
    });
  }

  /** `kept` is the attempt as it was before the request left. */
  function fail(problem: ApiProblem, { kept, tries }: { kept: Kept; tries: number }): void {
    if (!mayHaveArrived(problem)) {
      batch(() => {
        attempt.value = null;
        sending.value = { state: 'refused', problem, body: kept.body };
      });
      rules.refused?.(problem);
      return;
    }
    const now: Kept = { ...kept, ...attempt.peek() };
    // A request that another tab has sent since is not answered by this.
    const isOnly = now.requests === kept.requests + 1;
    const doubtful = kept.inDoubt || !isOnly || !nothingSaved(problem);
    const againInMs = waitMs(problem, tries);
    batch(() => {
      attempt.value = { ...now, inDoubt: doubtful };
      sending.value = doubtful
        ? { state: 'unsure', tries }
        : { state: 'waiting', tries, untilMs: Date.now() + againInMs };
    });
    retry = setTimeout(resume, againInMs);
  }

  /** Another tab has the answer to what this one has sent, or gave it up. */
  function settledElsewhere(): void {
    clearTimeout(retry);
    const result = rules.acceptedElsewhere?.(lastKey);
    sending.value = result === undefined ? { state: 'idle' } : { state: 'accepted', result };
  }

  function forget(): void {
    clearTimeout(retry);
    batch(() => {
      attempt.value = null;
      sending.value = { state: 'idle' };
    });
  }

  function retryNow(): void {
    const now = sending.peek();
    const kept = attempt.latest();
    if (kept === null || now.state === 'sending') return;
    if (now.state === 'accepted' && kept.key === lastKey) return;
    const age = ageOf(kept, look());
    // The shop has saved nothing, and the person may not want it any more: there is no doubt to keep.
    if (isOver(kept) || (!kept.inDoubt && age !== 'fresh')) return forget();
    if (age === 'too-late') return;
    void post(kept, ('tries' in now ? now.tries : 0) + 1);
  }

  /** Sends it again without the person, as long as that is what they may still want. */
  function resume(): void {
    const kept = attempt.latest();
    if (kept !== null && (!kept.inDoubt || ageOf(kept, look()) === 'fresh')) retryNow();
  }

  function send(body: Body, more: More): void {
    if (['sending', 'waiting'].includes(sending.peek().state)) return;
    const kept = attempt.latest();
    const isSame = kept?.draft === draft.peek() && ageOf(kept, look()) === 'fresh';
    if (kept !== null && !isOver(kept) && (kept.inDoubt || isSame)) return retryNow();
    const made = { key: randomId(), draft: draft.peek(), body, at: Date.now(), requests: 0, inDoubt: false };
    void post({ ...more, ...made }, 1);
  }

  function start(): () => void {
    const kept = attempt.latest();
    if (kept !== null && (kept.inDoubt || kept.draft === draft.peek())) resume();
    const online = () => {
      // The shop has asked to wait: it was not the network.
      if (sending.peek().state !== 'waiting') resume();
    };
    addEventListener('online', online);
    const stops = [
      // Another draft is another request, unless this one may have arrived; what was said about this one is no longer true.
      effect(() => {
        const made = draft.value;
        const { state } = sending.peek();
        const kept = attempt.peek();
        if (state !== 'sending' && state !== 'accepted' && kept?.inDoubt !== true && kept?.draft !== made) forget();
      }),
      effect(() => {
        if (attempt.value !== null && isOver(attempt.value)) forget();
      }),
      // Another tab has settled what this one has sent, or has begun anew after a refusal.
      effect(() => {
        const key = attempt.value?.key;
        const { state } = sending.peek();
        const isOld = state === 'refused' ? key !== undefined : key !== lastKey;
        if (isOld && ['unsure', 'waiting', 'refused'].includes(state)) settledElsewhere();
      }),
      // Another tab is sending it. Should that one be closed, this one asks for the answer.
      effect(() => {
        if (sending.value.state !== 'idle' || attempt.value?.inDoubt !== true) return;
        const timer = setTimeout(resume, answerWithinMs);
        return () => clearTimeout(timer);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      removeEventListener('online', online);
      clearTimeout(retry);
      life.abort();
      life = new AbortController();
      lastKey = '';
      sending.value = { state: 'idle' };
    };
  }

  return {
    sending,
    inDoubt,
    underWay: computed(() => inDoubt.value || sending.value.state === 'sending'),
    doubt,
    send,
    retryNow,
    forget,
    finish: () => {
      sending.value = { state: 'idle' };
    },
    start,
  };
}
