/**
 * Follows a group to its end for this phone: an order, being taken out, or a group that is over. The host sends the order
 * exactly once (`sync/exactly-once.ts`), and the attempt is kept until this phone has left the group for its order: only
 * the answer has the order's token for the host, so after a reload the request is retried.
 */
import { batch, computed, effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { itemsById, reloadShop } from '../../api/shop.ts';
import type { Group, GroupMember, GroupOrder, PlacedOrder } from '../../api/types.ts';
import { type Stop, state } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields } from '../../browser/storage.ts';
import { useStart } from '../../components/use-start.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { noTip } from '../../ordering/cart/tip.ts';
import { type Membership, membership } from '../../ordering/membership.ts';
import { keepToken, orderPath } from '../../ordering/placed/order-token.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { type Attempt, keptAttempt } from '../../sync/attempt.ts';
import { ExactlyOnce, type Sending } from '../../sync/exactly-once.ts';
import { askAgain, firstCode, group, here, live, me, unknown, watch } from './live-group.ts';
import { keepInStep } from './my-lines.ts';
import { keepPart, sentGroup } from './sent-group.tsx';
import { cartWithout, wishesFrom } from './wishes.ts';

/** The code of the group that this phone was taken out of. */
export const takenOutOf = state<string | undefined>(undefined);

/**
 * The host goes to the order’s page, with the order’s token; the other members see its progress on the group’s page. Lines
 * that are not in the order stay in the cart.
 */
function arrive(code: string, now: Group, order: GroupOrder, mine: GroupMember): void {
  // Another tab was first: the ordered lines must not leave the cart twice.
  if (membership.latest()?.memberId !== mine.id) return;
  const orderId = mine.host ? placed.peek() : undefined;
  // The group shows the order before the host has the answer with its token: retry for that answer.
  if (mine.host && orderId === undefined && askForAnswer()) return;
  const left = cartWithout(phoneCart.lines.latest(), wishesFrom(mine.lines, []), {
    newId: randomId,
    items: itemsById.peek(),
  });
  batch(() => {
    phoneCart.lines.value = left;
    sentGroup.value = {
      code,
      orderId: orderId ?? '',
      listed: false,
      leftOut: left.length > 0,
      tipCents: mine.share?.tipCents ?? 0,
      totalCents: mine.share?.totalCents ?? mine.subtotalCents,
    };
    if (orderId === undefined) keepPart(code, now, order, mine);
    if (mine.host) phoneCart.tip.value = noTip;
    membership.value = null;
    forgetSending();
  });
  // Going back must not lead to a group that is over.
  const path = orderId === undefined ? href('group', { code }) : orderPath(orderId);
  go(path, { replace: location.pathname.startsWith(href('group', { code: '' })) });
}

/** Decided by a fresh read, if the shop answers: another tab may have joined since this one's last event. */
async function makeSure({ code, memberId }: Membership): Promise<void> {
  // A code that no longer opens the group proves it too: it would still open it for a member.
  const out = await askAgain(code).then(
    (now) => !now.members.some(({ id }) => id === memberId),
    (problem: ApiProblem) => problem.code === 'group-not-found',
  );
  if (!out || membership.latest()?.memberId !== memberId) return;
  batch(() => {
    takenOutOf.value = code;
    membership.value = null;
  });
}

function look(): void {
  const [now, mine, member] = [group.peek(), here.peek(), me.peek()];
  if (mine === null) return;
  if (now !== undefined && member === undefined) void makeSure(mine);
  else if (unknown.peek()) membership.value = null;
  else if (now?.order && member !== undefined) arrive(mine.code, now, now.order, member);
}

/** Watches for the end of the group until the returned function is called. */
const awaitEnding = (): (() => void) =>
  effect(() => {
    // The signals that show the end; and the stream's state, to check again when the shop is reachable.
    void [group.value, here.value, me.value, unknown.value, live.value?.state.value, placed.value, underWay.value];
    untracked(look);
  });

/** Follows a group as long as the component is shown: its state live, this phone’s lines in step, its end not missed. */
export function useGroup(code: string): void {
  useStart(startSendingGroup);
  useEffect(() => {
    const stops = [watch(code), keepInStep(), awaitEnding()];
    return () => {
      for (const stop of stops) stop();
    };
  }, [firstCode(code)]);
}

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
  return now.state === 'accepted' ? { state: 'sending', tries: 0, unconfirmed: false } : now;
});

/** This phone's request to send the group on the screen is unsettled. */
export const unconfirmed = computed(() => here.value !== null && groupOrder.unconfirmed.value);

/** The age of that unsettled request. */
export const { unconfirmedAge } = groupOrder;

/** This phone has sent the group that it is in, and that is not settled. Known before the group is read. */
export const underWay = computed(() => attempt.value !== null && !isOver(attempt.value));

/** The id of the order that the group of this phone became, when the answer to sending it has come. */
const placed = computed(() =>
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
function askForAnswer(): boolean {
  if (!underWay.peek() || unconfirmedAge.peek() === 'too-late') return false;
  resend();
  return true;
}

/** Gives up a sending. While it is unconfirmed, call it only when the host asks for it. */
export const forgetSending = (): void => groupOrder.forget();

/** Resumes a sending that a reload interrupted, and follows the network and the other tabs. */
const startSendingGroup = (): Stop => groupOrder.start();
