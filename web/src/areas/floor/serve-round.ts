import type { Order } from '../../api/types.ts';
import { toast } from '../../components/toast.tsx';
import { floorText } from '../../i18n/floor.ts';
import { whyNot } from '../../i18n/problems.ts';
import { session } from '../../session/session.ts';
import { rememberServed } from './drafts.ts';
import type { Moves } from './follow-rounds.ts';

/** Says that a ready order was handed over, and offers for a while to take that back. */
export async function serveRound(order: Order, moves: Moves): Promise<void> {
  const outcome = await moves.serve(order);
  if (outcome === undefined) return;
  if (outcome.kind !== 'done') {
    toast(whyNot.peek()(outcome.problem));
    return;
  }
  if (order.table !== null) rememberServed(order.table, session.peek()?.staff.id ?? '');
  const { undo: label, served, handedOver } = floorText.peek();
  toast((order.table === null ? handedOver : served)(order.number), {
    label,
    run: () => void moves.undo(outcome.answer),
  });
}
