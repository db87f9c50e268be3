import type { OrderModel } from '../../prisma/generated/models.ts';
import { noLongerUnseen } from '../orders/unseen-orders.ts';
import type { Tx } from '../platform/turnstile.ts';
import type { PrintJobRow } from './print-jobs.ts';

type Unseen = Pick<OrderModel, 'id' | 'status' | 'version'>;

/**
 * A job's paper is there: when it is a ticket of an order that no screen has shown, the kitchen has seen that order now. A shop
 * that works on paper alone raises no alarm thereby. The order's version stays, as it does when a screen shows it.
 */
export async function seeOnPaper(tx: Tx, jobId: string, at: Date): Promise<void> {
  const job = await tx.get<Pick<PrintJobRow, 'kind' | 'orderId'>>(
    'SELECT kind, order_id FROM print_jobs WHERE id = ?',
    jobId,
  );
  if (job?.kind !== 'ticket' || job.orderId === null) return;
  const order = await tx.get<Unseen>(
    'SELECT id, status, version FROM orders WHERE id = ? AND seen_at IS NULL',
    job.orderId,
  );
  if (order === undefined) return;
  const { id: orderId, status, version } = order;
  await tx.run('UPDATE orders SET seen_at = ? WHERE id = ?', at, orderId);
  await noLongerUnseen(tx, [orderId]);
  await tx.record('order_events', [{ orderId, type: 'seen', status, version, at, staffId: null }]);
}
