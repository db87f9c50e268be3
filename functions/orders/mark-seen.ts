import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { findOrders } from './order-record.ts';
import { noLongerUnseen } from './unseen-orders.ts';

/**
 * The kitchen's screen shows these orders: their guests see that. The first time counts and sending it again changes
 * nothing, so a screen may repeat it whenever it is not sure. An order that is not there is passed over: the others on
 * the screen are seen all the same. The version stays, so that a cook's next move is not stale because of it.
 */
export const markSeen = defineFunction({
  operationId: 'markOrdersSeen',
  method: 'POST',
  path: '/api/v1/orders/seen',
  tag: 'orders',
  summary: 'Tell guests that the kitchen sees their orders',
  description:
    'The first time counts, and the first one with sound for `heardAt`; unknown ids are passed over. An order’s version does not rise.',
  access: ['kitchen', 'manager'],
  request: {
    body: z
      .strictObject({
        orderIds: z.array(Id).min(1).max(100).describe('Those on the screen'),
        sound: z.boolean().optional().describe('Whether its bell rings for new orders'),
      })
      .meta({ id: 'SeenRequest', description: 'Orders that the kitchen sees' }),
  },
  responses: { 204: { description: 'Every one of them that exists is seen' } },
  async handle({ body }, ctx) {
    const { staffId } = signedIn(ctx);
    await ctx.writeTogether(sightings, { ...body, staffId, at: ctx.clock() });
    return { status: 204 };
  },
});

type Sighting = { orderIds: string[]; sound?: boolean | undefined; staffId: string; at: Date };

/**
 * Several screens report the same orders at the same moment: the first report counts, and the first one with sound for when an
 * order was heard, though a silent screen had shown it before.
 */
const sightings: BatchKind<Sighting, void> = {
  most: 64,
  async run(tx, inputs) {
    const firsts = firstOf(inputs);
    const heard = firstOf(inputs.filter(({ sound }) => sound === true));
    const records = await findOrders(tx, [...firsts.keys()]);
    const seen = records.flatMap((record) => {
      const first = firsts.get(record.id);
      if (first === undefined || record.seenAt !== null) return [];
      const { id: orderId, status, version } = record;
      return [{ orderId, type: 'seen', status, version, at: first.at, staffId: first.staffId }];
    });

    for (const { orderId, at } of seen) await tx.run('UPDATE orders SET seen_at = ? WHERE id = ?', at, orderId);
    for (const { id, heardAt } of records) {
      const at = heard.get(id)?.at;
      if (at !== undefined && heardAt === null) await tx.run('UPDATE orders SET heard_at = ? WHERE id = ?', at, id);
    }
    await noLongerUnseen(
      tx,
      seen.map(({ orderId }) => orderId),
    );
    await tx.record('order_events', seen);
    return inputs.map(() => ({ ok: true, value: undefined }));
  },
};

/** The first of `inputs` for each order. */
function firstOf(inputs: readonly Sighting[]): ReadonlyMap<string, Sighting> {
  const firsts = new Map<string, Sighting>();
  for (const input of inputs) for (const id of input.orderIds) if (!firsts.has(id)) firsts.set(id, input);
  return firsts;
}
