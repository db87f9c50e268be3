/** How a phone’s part in a group ends: with an order, with being taken out, or with a group that is over. */
import { batch, effect, signal, untracked } from '@preact/signals';
import type { GroupMember } from '../../api/types.ts';
import { go } from '../../router.tsx';
import { itemsById } from '../../shop.ts';
import { cart } from '../order/cart/cart.ts';
import { noTip, tip } from '../order/cart/tip.ts';
import { orderPath } from '../order/placed/order-token.ts';
import { randomId } from '../order/random-id.ts';
import { askAgain, group, here, live, me, unknown } from './live-group.ts';
import { groupPath, type Membership, membership } from './membership.ts';
import { forgetSending } from './send-group.ts';
import { sentGroup } from './sent-group.ts';
import { cartWithout, wishesFrom } from './wishes.ts';

/** The code of the group that this phone was taken out of. */
export const takenOutOf = signal<string | undefined>(undefined);

/** Everybody goes to the order’s page. What did not make it into the order stays in the cart. */
function arrive(orderId: string, mine: GroupMember): void {
  // Another tab was first: what was ordered must not be taken out of the cart twice.
  if (membership.latest()?.memberId !== mine.id) return;
  const left = cartWithout(cart.latest(), wishesFrom(mine.lines, []), { newId: randomId, items: itemsById.peek() });
  batch(() => {
    cart.value = left;
    sentGroup.value = {
      orderId,
      listed: false,
      leftOut: left.length > 0,
      tipCents: mine.share?.tipCents ?? 0,
      totalCents: mine.share?.totalCents ?? mine.subtotalCents,
    };
    if (mine.host) tip.value = noTip;
    membership.value = null;
    forgetSending();
  });
  // Going back must not lead to a group that is over.
  go(orderPath(orderId), { replace: location.pathname.startsWith(groupPath('')) });
}

/** Only what the shop says now counts, if it can be asked: another tab may have joined after this one last heard. */
async function makeSure({ code, memberId }: Membership): Promise<void> {
  const asked = await askAgain(code).then(
    () => true,
    () => false,
  );
  if (!asked) return;
  const gone = !group.peek()?.members.some(({ id }) => id === memberId);
  if (!gone || membership.latest()?.memberId !== memberId) return;
  batch(() => {
    takenOutOf.value = code;
    membership.value = null;
  });
}

function look(): void {
  const [now, mine, member] = [group.peek(), here.peek(), me.peek()];
  if (mine === null) return;
  if (unknown.peek()) membership.value = null;
  else if (now !== undefined && member === undefined) void makeSure(mine);
  else if (now?.orderId && member !== undefined) arrive(now.orderId, member);
}

/** Looks out for the end until the answer is called. */
export const awaitEnding = (): (() => void) =>
  effect(() => {
    // What the end can be seen by; and a shop that could not be asked can be, once it is heard again.
    void [group.value, here.value, me.value, unknown.value, live.value?.state.value];
    untracked(look);
  });
