/** This guest's share of the last group order: stored here, because the shop soon deletes the group itself. */

import { useEffect } from 'preact/hooks';
import type { Group, GroupMember, GroupOrder, Order } from '../../api/types.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import { lazy } from '../../components/lazy.tsx';
import { myOrder } from '../../ordering/placed/my-order.ts';
import { rememberOrder, rememberPart } from '../../ordering/placed/my-orders.ts';

/**
 * `orderId`: the host only, whose order it is; the others follow it on the group’s page. `listed`: it was added to the
 * list of orders. `leftOut`: a line was added too late and is still in the cart.
 */
type SentGroup = {
  code: string;
  orderId: string;
  listed: boolean;
  leftOut: boolean;
  tipCents: number;
  totalCents: number;
};

export const sentGroup = stored<SentGroup | null>('group-sent', (value) => {
  const { code, orderId, listed, leftOut, tipCents, totalCents } = fields(value);
  const known = typeof orderId === 'string' && typeof tipCents === 'number' && typeof totalCents === 'number';
  if (!known) return null;
  return { code: textOr(code, ''), orderId, listed: listed !== false, leftOut: leftOut === true, tipCents, totalCents };
});

/** Keeps what a member owes, and has the menu and the list of their orders lead to the group as long as there is one. */
export function keepPart(code: string, now: Group, order: GroupOrder, mine: GroupMember): void {
  const { id, expiresAt } = now;
  myOrder.value = { id, number: order.number, at: Date.now(), group: code };
  const { number, placedAt } = order;
  const totalCents = mine.share?.totalCents ?? mine.subtotalCents;
  const items = mine.lines.flatMap(({ quantity, name, itemId, options }) =>
    name === null ? [] : [{ quantity, name, itemId, optionIds: options.map((option) => option.id) }],
  );
  rememberPart({ id, number, placedAt, totalCents, items, group: { code, until: Date.parse(expiresAt) } });
}

/** Links the menu and the list of orders to the group’s order. Only once, because the guest may clear that list. */
function listSentOrder(order: Order): void {
  const sent = sentGroup.latest();
  if (sent?.orderId !== order.id || sent.listed) return;
  sentGroup.value = { ...sent, listed: true };
  myOrder.value = { id: order.id, number: order.number, at: Date.now() };
  rememberOrder(order);
}

const MyShare = lazy(async () => (await import('./my-share.tsx')).MyShare, { failed: () => null });

/** This guest’s share of an order that came of a group, which is now among their orders; nothing for any other order. */
export function ShareSlot({ order }: { order: Order }) {
  useEffect(() => listSentOrder(order), [order.id]);
  return sentGroup.value?.orderId === order.id ? <MyShare status={order.status} /> : null;
}
