import { z } from 'zod';
import { insertRows, storedInstant } from '../../prisma/rows.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { findOrders, presentEvent, presentOrder } from './order-record.ts';
import { noLongerUnseen } from './unseen-orders.ts';

/**
 * The kitchen's screen shows these orders: their guests are told so. The first time counts and sending it again changes
 * nothing, so a screen may repeat it whenever it is not sure. An order that is not there is passed over: the others on
 * the screen are seen all the same. The version stays, so that a cook's next move is not stale because of it.
 */
export const markSeen = defineFunction({
  operationId: 'markOrdersSeen',
  method: 'POST',
  path: '/api/v1/orders/seen',
  tag: 'orders',
  summary: 'Tell guests that the kitchen sees their orders',
  description: 'The first time counts; unknown ids are passed over. An order’s version does not rise.',
  access: ['kitchen', 'manager'],
  request: {
    body: z
      .strictObject({ orderIds: z.array(Id).min(1).max(100).describe('Those on the screen') })
      .meta({ id: 'SeenRequest', description: 'Orders that the kitchen sees' }),
  },
  responses: { 204: { description: 'Every one of them that exists is seen' } },
  async handle({ body }, ctx) {
    const { staffId } = signedIn(ctx);
    await ctx.writeTogether(sightings, { orderIds: body.orderIds, staffId, at: ctx.clock() });
    return { status: 204 };
  },
});

type Sighting = { orderIds: string[]; staffId: string; at: Date };

/** Several screens see the same orders at the same moment: whoever comes first has seen them. */
const sightings: BatchKind<Sighting, void> = {
  most: 64,
  run(sql, inputs, emit) {
    const firsts = new Map<string, Sighting>();
    for (const input of inputs) for (const id of input.orderIds) if (!firsts.has(id)) firsts.set(id, input);
    const seen = findOrders(sql, [...firsts.keys()]).flatMap((record) => {
      const first = firsts.get(record.id);
      if (first === undefined || record.seenAt !== null) return [];
      const { id: orderId, status, version } = record;
      const event = { orderId, type: 'seen' as const, status, version, at: first.at, staffId: first.staffId };
      return [{ event, order: presentOrder({ ...record, seenAt: first.at }) }];
    });

    for (const { event } of seen) {
      sql.run('UPDATE orders SET seen_at = ? WHERE id = ?', storedInstant(event.at), event.orderId);
    }
    noLongerUnseen(
      sql,
      seen.map(({ order }) => order.id),
    );
    const events = seen.map(({ event }) => event);
    const lastSeq = insertRows(sql, 'order_events', events);
    seen.forEach(({ event, order }, index) => {
      emit(presentEvent({ ...event, seq: lastSeq - seen.length + 1 + index }, order));
    });
    return inputs.map(() => ({ ok: true, value: undefined }));
  },
};
