/**
 * Sends the group's order exactly once (`sync/exactly-once.ts`). The attempt is kept until this phone has left the group
 * for its order: only the answer has the order's token for the host, so after a reload the request is retried.
 */
import { computed } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { reloadShop } from '../../api/shop.ts';
import type { PlacedOrder } from '../../api/types.ts';
import type { Stop } from '../../browser/life.ts';
import { fields } from '../../browser/storage.ts';
import { membership } from '../../ordering/membership.ts';
import { keepToken } from '../../ordering/placed/order-token.ts';
import { type Attempt, keptAttempt } from '../../sync/attempt.ts';
import { ExactlyOnce, type Sending } from '../../sync/exactly-once.ts';
import { askAgain, here } from './live-group.ts';

export type SendBody = {
  customer?: { name: string };
  note?: string;
  pickupAt?: string;
  tipCents: number;
  expectedTotalCents: number;
};

/** The group's code as the sending began: to its members it opens the group also after it has changed. */
type OfGroup = { code: string };

const attempt = keptAttempt<SendBody, OfGroup>('group-attempt', ({ code, at }) => {
  if (typeof code !== 'string') return undefined;
  // Attempts of earlier versions have no time. A group becomes one order, whenever it is sent: they begin to age now.
  return typeof at === 'number' ? { code } : { code, at: Date.now() };
});

/** The attempt is over when this phone has left the group, or the group has ended. */
function isOver({ code, draft }: Attempt<SendBody> & OfGroup): boolean {
  const mine = membership.value;
  return mine === null || (mine.memberId !== draft && mine.code !== code);
}

/** Reads the group again: its stream brings the reason of a refusal, or the order, too, but maybe later. */
const readGroup = () => void askAgain(membership.peek()?.code ?? '').catch(() => undefined);

/** Stores the order's token. The members' shares come with the group's own state. */
function accepted({ id, guestToken }: PlacedOrder): string {
  keepToken(id, guestToken);
  readGroup();
  return id;
}

function refused({ status }: ApiProblem): void {
  // The menu on the screen is not the one the kitchen has.
  if (status === 409 || status === 422) void reloadShop();
  readGroup();
}

const groupOrder = new ExactlyOnce<SendBody, OfGroup, PlacedOrder, string>({
  attempt,
  // A phone is in one group at a time, which is sent once.
  draft: computed(() => membership.value?.memberId ?? ''),
  post: ({ code, key, body }, signal) => {
    const header = { 'x-member-token': membership.peek()?.token ?? '', 'idempotency-key': key };
    return unwrap(api.POST('/api/v1/groups/{code}/send', { params: { path: { code }, header }, body, signal }));
  },
  isWhole: (answer) => typeof fields(answer).id === 'string',
  accepted,
  refused,
  isOver,
  keepsAccepted: true,
});

/** How the sending of the group on the screen goes. Until the group has been read with its order, it is being sent. */
export const sending = computed((): Sending<SendBody> => {
  const now = groupOrder.sending.value;
  if (here.value === null) return { state: 'idle' };
  return now.state === 'accepted' ? { state: 'sending', tries: 0, inDoubt: false } : now;
});

/** This phone's request to send the group on the screen is unsettled. */
export const inDoubt = computed(() => here.value !== null && groupOrder.inDoubt.value);

/** The age of that unsettled request. */
export const { doubt } = groupOrder;

/** This phone has sent the group that it is in, and that is not settled. Known before the group is read. */
export const underWay = computed(() => attempt.value !== null && !isOver(attempt.value));

/** The id of the order that the group of this phone became, when the answer to sending it has come. */
export const placed = computed(() =>
  groupOrder.sending.value.state === 'accepted' ? groupOrder.sending.value.result : undefined,
);

/** Sends the group on the screen, expecting it to cost what `body` says. A second call before the answer is the same. */
export function sendGroup(body: SendBody): void {
  const mine = here.peek();
  if (mine !== null) groupOrder.send(body, { code: mine.code });
}

/** Retries the same request now. */
export const resend = (): void => groupOrder.retryNow();

/** Retries for the answer to this phone's request. False when there is no request to retry. */
export function askForAnswer(): boolean {
  if (!underWay.peek() || doubt.peek() === 'too-late') return false;
  resend();
  return true;
}

/** Gives up a sending. While it is in doubt, call it only when the host asks for it. */
export const forgetSending = (): void => groupOrder.forget();

/** Resumes a sending that a reload interrupted, and follows the network and the other tabs. */
export const startSendingGroup = (): Stop => groupOrder.start();
