/** What this phone’s guest owes of the last group order they were in: kept, because the group itself is soon forgotten. */
import type { Order } from '../../api/types.ts';
import { fields, stored } from '../../storage.ts';
import { myOrder } from '../order/placed/my-order.ts';
import { rememberOrder } from '../order/placed/my-orders.ts';

/** `listed`: it is among one’s orders. `leftOut`: something was chosen too late and is still in the cart. */
type SentGroup = { orderId: string; listed: boolean; leftOut: boolean; tipCents: number; totalCents: number };

export const sentGroup = stored<SentGroup | null>('group-sent', (value) => {
  const { orderId, listed, leftOut, tipCents, totalCents } = fields(value);
  const known = typeof orderId === 'string' && typeof tipCents === 'number' && typeof totalCents === 'number';
  return known ? { orderId, listed: listed !== false, leftOut: leftOut === true, tipCents, totalCents } : null;
});

/** Has the menu and the list of one’s orders lead back to the group’s order. Once: somebody may clear that list. */
export function listSentOrder(order: Order): void {
  const sent = sentGroup.latest();
  if (sent?.orderId !== order.id || sent.listed) return;
  sentGroup.value = { ...sent, listed: true };
  myOrder.value = { id: order.id, number: order.number, at: Date.now() };
  rememberOrder(order);
}
