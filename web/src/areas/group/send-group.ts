/**
 * Sends the group’s order exactly once. The key is written down before the first byte leaves and kept until an answer
 * has come, so that a second tap, a retry and a reload all mean the same sending; and a group is one order in any case.
 */
import { batch, computed, signal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import { fields, stored } from '../../storage.ts';
import { randomId } from '../order/random-id.ts';
import { askAgain, here } from './live-group.ts';

type Body = { customer?: { name: string }; tipCents: number; expectedTotalCents: number };
type Attempt = { code: string; key: string; body: Body };

export type Sending =
  | { state: 'idle' }
  | { state: 'sending'; tries: number }
  /** No answer came: it may have arrived. The same request goes out again by itself. */
  | { state: 'unsure'; tries: number }
  /** An answer came, and nothing was ordered. */
  | { state: 'refused'; problem: ApiProblem };

const answerWithinMs = 15_000;
const longestWaitMs = 15_000;

const attempt = stored<Attempt | null>('group-attempt', (value) => {
  const { code, key, body } = fields(value);
  const known = typeof code === 'string' && typeof key === 'string' && typeof body === 'object' && body !== null;
  return known ? { code, key, body: body as Body } : null; // we wrote it ourselves
});

export const sending = signal<Sending>({ state: 'idle' });

/** Nobody knows whether it arrived, and one attempt more does not change that until it is answered. */
export const inDoubt = computed(() => {
  const now = sending.value;
  return now.state === 'unsure' || (now.state === 'sending' && now.tries > 1);
});

let retry: ReturnType<typeof setTimeout> | undefined;

const mayHaveArrived = ({ status }: ApiProblem): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500;

async function post({ code, key, body }: Attempt, token: string, tries: number): Promise<void> {
  clearTimeout(retry);
  sending.value = { state: 'sending', tries };
  try {
    await unwrap(
      api.POST('/api/v1/groups/{code}/send', {
        params: { path: { code }, header: { 'x-member-token': token, 'idempotency-key': key } },
        body,
        signal: AbortSignal.timeout(answerWithinMs),
      }),
    );
    attempt.value = null;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (mayHaveArrived(error)) {
      sending.value = { state: 'unsure', tries };
      retry = setTimeout(resend, error.retryAfterMs ?? Math.min(longestWaitMs, 1000 * 2 ** tries));
      return;
    }
    batch(() => {
      attempt.value = null;
      sending.value = { state: 'refused', problem: error };
    });
  }
  // The group says what became of it, and with the order, who owes what. Its live stream says so too.
  await askAgain(code).catch(() => undefined);
  if (sending.peek().state === 'sending') sending.value = { state: 'idle' };
}

/** Sends what was not answered once more, at once, with the same key. Does nothing while a request is under way. */
export function resend(): void {
  const now = sending.peek();
  const [mine, begun] = [here.peek(), attempt.latest()];
  if (mine === null || begun?.code !== mine.code || now.state === 'sending') return;
  void post(begun, mine.token, ('tries' in now ? now.tries : 0) + 1);
}

/** Sends the group on the screen, expecting it to cost what `body` says. A second call before the answer is the same. */
export function sendGroup(body: Body): void {
  const mine = here.peek();
  if (mine === null || sending.peek().state === 'sending') return;
  if (attempt.latest()?.code !== mine.code) attempt.value = { code: mine.code, key: randomId(), body };
  resend();
}

export function forgetRefusal(): void {
  if (sending.peek().state === 'refused') sending.value = { state: 'idle' };
}

addEventListener('online', resend);
