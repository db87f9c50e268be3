/** Follows a group to its end for this phone: an order, being taken out, or a group that is over. */

import { batch, effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../api/client.ts';
import { itemsById } from '../../api/shop.ts';
import type { Group, GroupMember, GroupOrder } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { useStart } from '../../components/use-start.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { noTip } from '../../ordering/cart/tip.ts';
import { type Membership, membership } from '../../ordering/membership.ts';
import { orderPath } from '../../ordering/placed/order-token.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { askAgain, firstCode, group, here, live, me, unknown, watch } from './live-group.ts';
import { keepInStep } from './my-lines.ts';
import { askForAnswer, forgetSending, placed, startSendingGroup, underWay } from './send-group.ts';
import { keepPart, sentGroup } from './sent-group.ts';
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
