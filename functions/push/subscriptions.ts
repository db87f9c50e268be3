import type { Writes } from '../../prisma/database.ts';
import type { OrderEventType, OrderStatus } from '../domain/order-status.ts';

type Changed = { orderId: string; type: OrderEventType; status: OrderStatus; at: Date; staffId: string | null };

/**
 * Puts the notifications that subscribers get of these changes into the outbox, in the transaction that stores the changes: that
 * an order is ready, or that the shop cancelled it. A move that is taken back before it was sent is not notified. Subscriptions
 * end when the order is handed over, and when its guest cancels it.
 */
export async function notePushes(tx: Writes, changed: readonly Changed[]): Promise<void> {
  const last = new Map(changed.map((change) => [change.orderId, change]));
  const sets = Map.groupBy(last.values(), outcomeOf);
  const idsOf = (outcome: Outcome) => (sets.get(outcome) ?? []).map(({ orderId }) => orderId);
  const at = changed.at(-1)?.at ?? null;

  for (const status of ['ready', 'cancelled'] as const) {
    const ids = idsOf(status);
    if (ids.length === 0) continue;
    const text = 'UPDATE push_subscriptions SET due_status = ?, due_at = ?, attempts = 0 WHERE order_id = ANY(?)';
    await tx.run(text, status, at, ids);
  }
  const [quiet, over] = [idsOf('nothing'), idsOf('over')];
  if (quiet.length > 0) {
    await tx.run('UPDATE push_subscriptions SET due_status = NULL, due_at = NULL WHERE order_id = ANY(?)', quiet);
  }
  if (over.length > 0) await tx.run('DELETE FROM push_subscriptions WHERE order_id = ANY(?)', over);
}

type Outcome = 'ready' | 'cancelled' | 'nothing' | 'over';

function outcomeOf({ status, type, staffId }: Changed): Outcome {
  if (status === 'completed') return 'over';
  if (status === 'cancelled') return staffId === null ? 'over' : 'cancelled';
  return status === 'ready' && type === 'moved' ? 'ready' : 'nothing';
}

const keptMs = 8 * 24 * 60 * 60_000;

/** Forgets those of orders that were never handed over: nothing is ordered more than a week ahead. Answers how many. */
export const forgetSubscriptions = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    `DELETE FROM push_subscriptions WHERE id IN (
      SELECT id FROM push_subscriptions WHERE created_at < ? LIMIT 300)`,
    new Date(now.getTime() - keptMs),
  );
