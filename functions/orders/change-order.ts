import { insertRows } from '../../prisma/rows.ts';
import type { OrderEventType, OrderStatus } from '../domain/order-status.ts';
import { openPortions, type Portions } from '../menu/portions.ts';
import type { Context } from '../platform/context.ts';
import { checkVersion } from '../platform/if-match.ts';
import type { Order } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import {
  findOrders,
  type OrderEventRow,
  type OrderRecord,
  orderNotFound,
  presentEvent,
  presentOrder,
} from './order-record.ts';
import { noLongerUnseen } from './unseen-orders.ts';

type Change = { type: OrderEventType; status: OrderStatus };
type Wanted = { id: string; ifMatch: string | undefined; decide: (order: OrderRecord) => Change; ctx: Context };

/**
 * Changes an order's status: `decide` looks at the order and answers what becomes of it, or throws the problem that
 * forbids it. The order, its event and its new version are stored together or not at all; live streams then hear of it.
 * @throws Problem `order-not-found`, `stale-version` and whatever `decide` throws
 */
export const changeOrder = (
  ctx: Context,
  id: string,
  ifMatch: string | undefined,
  decide: (order: OrderRecord) => Change,
): Promise<Order> => ctx.writeTogether(changes, { id, ifMatch, decide, ctx });

/** Changes that wait together are decided one after the other, each on what the one before has left, and stored together. */
const changes: BatchKind<Wanted, Order> = {
  most: 64,
  run(sql, inputs, emit) {
    const ids = [...new Set(inputs.map(({ id }) => id))];
    const records = new Map(findOrders(sql, ids).map((record) => [record.id, record]));
    const portions = openPortions(sql);
    const changed: { event: Omit<OrderEventRow, 'seq'>; order: Order }[] = [];

    const outcomes = inputs.map(({ id, ifMatch, decide, ctx }) =>
      outcomeOf(() => {
        const before = records.get(id);
        if (before === undefined) throw orderNotFound(id);
        checkVersion(ifMatch, { version: before.version, orderStatus: before.status });
        const { type, status } = decide(before);
        movePortions(portions, before, status);
        const version = before.version + 1;
        const staffId = ctx.actor?.staffId ?? null;
        const event = { orderId: id, type, status, version, at: ctx.clock(), staffId };
        // Its place in the log is not known yet, and nothing here asks for it.
        const record = { ...before, status, version, events: [...before.events, { ...event, seq: 0 }] };
        const order = presentOrder(record);
        records.set(id, record);
        changed.push({ event, order });
        return order;
      }),
    );
    if (changed.length === 0) return outcomes;

    portions.store();
    for (const { event } of changed) {
      sql.run('UPDATE orders SET status = ?, version = ? WHERE id = ?', event.status, event.version, event.orderId);
    }
    noLongerUnseen(
      sql,
      changed.map(({ event }) => event.orderId),
    );
    const events = changed.map(({ event }) => event);
    const lastSeq = insertRows(sql, 'order_events', events);
    changed.forEach(({ event, order }, index) => {
      emit(presentEvent({ ...event, seq: lastSeq - changed.length + 1 + index }, order));
    });
    return outcomes;
  },
};

/** A cancelled order gives its last portions back; one that returns takes them again. @throws Problem `item-unavailable` */
function movePortions(portions: Portions, { status: from, items }: OrderRecord, to: OrderStatus): void {
  if ((from === 'cancelled') === (to === 'cancelled')) return;
  const lines = items.map(({ itemId, nameEs, portionsTaken }) => ({ itemId, nameEs, quantity: portionsTaken }));
  if (to === 'cancelled') portions.giveBack(lines);
  else portions.take(lines);
}
