import type { OrderStatus } from '../domain/order-status.ts';
import type { Context } from '../platform/context.ts';
import type { Tx } from '../platform/turnstile.ts';

type Changed = { id: string; status: OrderStatus; version: number };

/** Raises the versions of orders whose table or tab has changed, and records that. `orders` are as they were before. */
export async function recordChanged(tx: Tx, ctx: Context, orders: readonly Changed[]): Promise<void> {
  const [at, staffId] = [ctx.clock(), ctx.actor?.staffId ?? null];
  await tx.run(
    'UPDATE orders SET version = version + 1 WHERE id = ANY(?)',
    orders.map(({ id }) => id),
  );
  await tx.record(
    'order_events',
    orders.map(({ id, status, version }) => ({
      orderId: id,
      type: 'changed',
      status,
      version: version + 1,
      at,
      staffId,
      reason: null,
    })),
  );
}
