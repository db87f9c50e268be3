import { z } from 'zod';
import type { OrderEventType, OrderStatus } from '../domain/order-status.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import { loadOrder, type OrderRecord, presentEvent, presentOrder } from './order-record.ts';

/** Optional on every change of an order: the version the change was decided on. */
export const IfMatchHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^(?:W\/)?"?\d{1,9}"?$|^\*$/, 'must be the order’s version, such as "3"')
    .optional()
    .describe('The order’s version, such as "3"; refused with 412 when the order has changed since'),
});

type Change = { type: OrderEventType; status: OrderStatus };

/**
 * Changes an order's status: `decide` looks at the order and answers what becomes of it, or throws the problem that
 * forbids it. The order, its event and its new version are stored together or not at all; live streams then hear of it.
 * @throws Problem `order-not-found`, `stale-version` and whatever `decide` throws
 */
export async function changeOrder(
  ctx: Context,
  id: string,
  ifMatch: string | undefined,
  decide: (order: OrderRecord) => Change,
): Promise<Order> {
  return ctx.write(async (tx, emit) => {
    const before = await loadOrder(tx, id);
    checkVersion(before, ifMatch);
    const { type, status } = decide(before);
    const version = before.version + 1;
    const at = ctx.clock();
    const staffId = ctx.actor?.staffId ?? null;
    await tx.order.update({ where: { id }, data: { status, version } });
    const event = await tx.orderEvent.create({ data: { orderId: id, type, status, version, at, staffId } });
    const order = presentOrder({ ...before, status, version, events: [...before.events, event] });
    emit(presentEvent(event, order));
    return order;
  });
}

function checkVersion(order: OrderRecord, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const expected = Number(ifMatch.replace(/\D/g, ''));
  if (expected === order.version) return;
  throw problem('stale-version', {
    detail: `If-Match says version ${expected}; the order is at version ${order.version} and ${order.status}`,
    extra: { version: order.version, orderStatus: order.status },
  });
}
