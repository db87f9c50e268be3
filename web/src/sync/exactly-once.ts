/**
 * A request that must happen exactly once: placing an order, sending a group's order, a payment. The request's
 * idempotency key is stored before its first byte leaves and kept until an answer settles it, so that a second tap, a
 * retry, a reload, another tab and the app opened anew all send the same request. While it may have arrived, only the
 * person gives it up. The server remembers a key for 24 hours; an hour before that it is sent no more.
 */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type ApiProblem, answerWithinMs } from '../api/client.ts';
import { on, type Stop, together } from '../browser/life.ts';
import { randomId } from '../browser/random-id.ts';
import type { Stored } from '../browser/storage.ts';
import { type Age, type Attempt, ageOf } from './attempt.ts';
import { askOnce, leaving, stillUnconfirmed } from './one-request.ts';
import { isUnread, mayHaveArrived, waitMs } from './retry.ts';

/** How the sending goes. `Result` is what is made of the shop's answer; never where that is not shown. */
export type Sending<Body, Result = never> =
  | { state: 'idle' }
  | { state: 'sending'; tries: number; unconfirmed: boolean }
  /** No answer has settled it: it may have arrived. The same request is sent again without the person. */
  | { state: 'unsure'; tries: number }
  /** The shop saved nothing and answered with a `Retry-After`: no retry before `untilMs` (since 1970). */
  | { state: 'waiting'; tries: number; untilMs: number }
  /** The shop has refused it and saved nothing. */
  | { state: 'refused'; problem: ApiProblem; body: Body }
  | { state: 'accepted'; result: Result };

type Rules<Body, More, Answer, Result> = {
  attempt: Stored<(Attempt<Body> & More) | null>;
  /** What would be sent now, equal for equal intents. */
  draft: ReadonlySignal<string>;
  /** Sends the one request. Rejects with an `ApiProblem`, and when `signal` aborts. */
  post: (attempt: Attempt<Body> & More, signal: AbortSignal) => Promise<Answer>;
  /** Whether an answer with a status of success is the shop's own: a proxy may answer in its place. */
  isWhole: (answer: Answer) => boolean;
  /** Stores the shop's answer, before the attempt is deleted. Called again when the same answer comes again. */
  accepted: (answer: Answer, attempt: Attempt<Body> & More) => Result;
  /** The answer to the request with `key`, as another tab has stored it. */
  acceptedElsewhere?: (key: string) => Result | undefined;
  refused?: (problem: ApiProblem) => void;
  /** True once the order or group of the attempt is over, so that no retry is needed. May read signals. */
  isOver?: (attempt: Attempt<Body> & More) => boolean;
  /** Keeps an accepted attempt until `forget`, so that its answer is fetched again after a reload. */
  keepsAccepted?: boolean;
};

export class ExactlyOnce<Body, More extends object, Answer, Result> {
  readonly #rules: Rules<Body, More, Answer, Result>;
  readonly #sending = signal<Sending<Body, Result>>({ state: 'idle' });
  /** When the age of the attempt was last looked at, so that the age shown is the one that decides. */
  readonly #lookedAtMs = signal(0);
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** The key that this tab has sent last. */
  #lastKey = '';
  /** Aborts when the app stops. */
  #life = new AbortController();

  readonly sending: ReadonlySignal<Sending<Body, Result>> = this.#sending;

  /** It may have arrived, from this tab or another; one request more does not change that until it is answered. */
  readonly unconfirmed = computed((): boolean => {
    const now = this.#sending.value;
    const kept = this.#rules.attempt.value;
    // Another tab has sent it: its outcome is unknown here, and this tab must not send it with another key.
    if (now.state === 'idle') return kept?.unconfirmed === true && !this.#isOver(kept);
    return now.state === 'unsure' || (now.state === 'sending' && now.unconfirmed);
  });

  /** A request has left and is not settled. */
  readonly underWay = computed((): boolean => this.unconfirmed.value || this.#sending.value.state === 'sending');

  /** The age of the unsettled attempt; undefined when there is none. */
  readonly unconfirmedAge = computed((): Age | undefined => {
    const kept = this.#rules.attempt.value;
    return this.unconfirmed.value && kept !== null ? ageOf(kept, this.#lookedAtMs.value || Date.now()) : undefined;
  });

  constructor(rules: Rules<Body, More, Answer, Result>) {
    this.#rules = rules;
  }

  /**
   * Sends `body`, or retries the attempt that is still unconfirmed. A second call before the answer joins the first.
   * `more` is kept with it.
   */
  send(body: Body, more: More): void {
    if (['sending', 'waiting'].includes(this.#sending.peek().state)) return;
    const kept = this.#rules.attempt.latest();
    const draft = this.#rules.draft.peek();
    const isSame = kept?.draft === draft && this.#look(kept) === 'fresh';
    if (kept !== null && !this.#isOver(kept) && (kept.unconfirmed || isSame)) this.retryNow();
    else {
      const made = { key: randomId(), draft, body, at: Date.now(), requests: 0, unconfirmed: false };
      void this.#post({ ...more, ...made }, 1);
    }
  }

  /** Retries now, with the same key, because the person asked to. Does nothing during a request or when it is too late. */
  retryNow(): void {
    const now = this.#sending.peek();
    const kept = this.#rules.attempt.latest();
    const isAccepted = now.state === 'accepted' && kept?.key === this.#lastKey;
    if (kept === null || now.state === 'sending' || isAccepted) return;
    const age = this.#look(kept);
    // The shop has saved nothing, and the person may not want it any more: nothing is left to confirm.
    if (this.#isOver(kept) || (!kept.unconfirmed && age !== 'fresh')) this.forget();
    else if (age !== 'too-late') void this.#post(kept, ('tries' in now ? now.tries : 0) + 1);
  }

  /**
   * Gives the attempt up. While it is unconfirmed, only the person may do so, in a tab that has shown that. A late
   * answer is still stored.
   */
  forget(): void {
    const { attempt } = this.#rules;
    const known = attempt.peek();
    const kept = attempt.latest();
    const isKnown = known?.unconfirmed === true && known.key === kept?.key;
    if (kept?.unconfirmed === true && !isKnown && !this.#isOver(kept)) {
      this.#sentElsewhere();
      return;
    }
    clearTimeout(this.#retry);
    batch(() => {
      attempt.value = null;
      this.#sending.value = { state: 'idle' };
    });
  }

  /** The screen has shown the outcome: back to `idle`. */
  finish(): void {
    this.#sending.value = { state: 'idle' };
  }

  /** Resumes an attempt that a reload interrupted, then follows the network and the other tabs until it is stopped. */
  start(): Stop {
    const { attempt, draft } = this.#rules;
    const kept = attempt.latest();
    if (kept?.unconfirmed || kept?.draft === draft.peek()) this.#resume();
    return together(
      on(window, 'online', () => {
        // The wait comes from the shop's `Retry-After`, not from the network.
        if (this.#sending.peek().state !== 'waiting') this.#resume();
      }),
      // A changed draft is another request, unless the last one may have arrived; the last refusal no longer applies.
      effect(() => {
        const made = draft.value;
        const { state } = this.#sending.peek();
        const old = attempt.peek();
        if (state === 'sending' || state === 'accepted' || old?.unconfirmed === true) return;
        if (old?.draft !== made) this.forget();
      }),
      effect(() => {
        if (attempt.value !== null && this.#isOver(attempt.value)) this.forget();
      }),
      // Another tab has settled this tab's attempt, or has started a new one since.
      effect(() => {
        const key = attempt.value?.key;
        const { state } = this.#sending.peek();
        if (key === this.#lastKey) return;
        if (state === 'unsure' || state === 'waiting') this.#settledElsewhere();
        else if (key !== undefined && (state === 'refused' || state === 'accepted')) this.finish();
      }),
      // Another tab is sending it. If that tab is closed, this one retries.
      effect(() => {
        const other = attempt.value;
        if (this.#sending.value.state !== 'idle' || other?.unconfirmed !== true) return;
        this.#look(other);
        const timer = setTimeout(() => this.#resume(), answerWithinMs);
        return () => clearTimeout(timer);
      }),
      () => this.#stop(),
    );
  }

  #stop(): void {
    clearTimeout(this.#retry);
    this.#life.abort();
    this.#life = new AbortController();
    this.#lastKey = '';
    this.#lookedAtMs.value = 0;
    this.finish();
  }

  #isOver(kept: Attempt<Body> & More): boolean {
    return this.#rules.isOver?.(kept) === true;
  }

  #look(kept: Attempt<Body>): Age {
    this.#lookedAtMs.value = Date.now();
    return ageOf(kept, this.#lookedAtMs.peek());
  }

  /** Retries without asking the person, until the attempt is `late`. */
  #resume(): void {
    const kept = this.#rules.attempt.latest();
    if (kept === null) return;
    if (this.#look(kept) === 'fresh' || !kept.unconfirmed) this.retryNow();
    else this.#sentElsewhere();
  }

  /** Another tab has sent what this one waits to send, and it is unconfirmed. */
  #sentElsewhere(): void {
    const now = this.#sending.peek();
    if (now.state === 'waiting') this.#sending.value = { state: 'unsure', tries: now.tries };
  }

  async #post(kept: Attempt<Body> & More, tries: number): Promise<void> {
    const { signal: end } = this.#life;
    const mine: Sending<Body, Result> = { state: 'sending', tries, unconfirmed: kept.unconfirmed };
    const sent = leaving(kept);
    clearTimeout(this.#retry);
    this.#lastKey = kept.key;
    this.#look(kept);
    batch(() => {
      this.#rules.attempt.value = sent;
      this.#sending.value = mine;
    });
    const { post, isWhole } = this.#rules;
    const asked = await askOnce({ post: (signal) => post(sent, signal), isWhole, life: end });
    if (end.aborted) return;
    if ('answer' in asked) this.#accept(asked.answer, { sent, mine });
    else if (this.#rules.attempt.latest()?.key === kept.key) this.#fail(asked.problem, { kept, tries });
    else if (this.#sending.peek() === mine) this.#settledElsewhere();
  }

  /** `mine` is this tab's draft at the time the request left. */
  #accept(answer: Answer, { sent, mine }: { sent: Attempt<Body> & More; mine: Sending<Body, Result> }): void {
    const { attempt, accepted, keepsAccepted } = this.#rules;
    const result = accepted(answer, sent);
    const current = attempt.latest();
    /** A newer attempt was sent since, here or in another tab: this answer does not settle it. */
    const isOld = current !== null && current.key !== sent.key;
    const isMine = this.#sending.peek() === mine;
    batch(() => {
      if (current?.key === sent.key && keepsAccepted !== true) attempt.value = null;
      if ((isMine || !isOld) && !this.#isOver(sent)) this.#sending.value = { state: 'accepted', result };
    });
    if (isMine && isOld) this.finish();
  }

  /** `kept` is the attempt as it was before the request left. */
  #fail(problem: ApiProblem, { kept, tries }: { kept: Attempt<Body> & More; tries: number }): void {
    const { attempt, refused } = this.#rules;
    const now = { ...kept, ...attempt.peek() };
    // This answer does not settle a newer attempt of another tab.
    const isOnly = now.requests === kept.requests + 1;
    const isInDoubt = isUnread(problem) && (kept.unconfirmed || !isOnly);
    if (!mayHaveArrived(problem) && !isInDoubt) {
      batch(() => {
        attempt.value = null;
        this.#sending.value = { state: 'refused', problem, body: kept.body };
      });
      refused?.(problem);
      return;
    }
    const unconfirmed = stillUnconfirmed(kept, problem, isOnly);
    const againInMs = waitMs(problem, tries);
    batch(() => {
      attempt.value = { ...now, unconfirmed };
      this.#sending.value = unconfirmed
        ? { state: 'unsure', tries }
        : { state: 'waiting', tries, untilMs: Date.now() + againInMs };
    });
    this.#retry = setTimeout(() => this.#resume(), againInMs);
  }

  /** Another tab has the answer to this tab's request, or gave it up. */
  #settledElsewhere(): void {
    clearTimeout(this.#retry);
    const result = this.#rules.acceptedElsewhere?.(this.#lastKey);
    this.#sending.value = result === undefined ? { state: 'idle' } : { state: 'accepted', result };
    // From here on, this tab follows the newer attempt.
    if (this.#rules.attempt.peek() !== null) this.finish();
  }
}
