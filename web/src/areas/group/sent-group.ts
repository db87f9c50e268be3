/** What this phone’s guest owes of the last group order they were in: kept, because the group itself is soon forgotten. */
import { fields, stored } from '../../storage.ts';

/** `leftOut`: something was chosen too late and is still in the cart. */
type SentGroup = { orderId: string; leftOut: boolean; tipCents: number; totalCents: number };

export const sentGroup = stored<SentGroup | null>('group-sent', (value) => {
  const { orderId, leftOut, tipCents, totalCents } = fields(value);
  const known = typeof orderId === 'string' && typeof tipCents === 'number' && typeof totalCents === 'number';
  return known ? { orderId, leftOut: leftOut === true, tipCents, totalCents } : null;
});
