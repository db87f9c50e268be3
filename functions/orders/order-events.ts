import { z } from 'zod';
import { defineStream } from '../platform/define-function.ts';
import { LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { Id, OrderEvent } from '../platform/schemas.ts';
import { BillChanged } from '../tabs/visit-schemas.ts';
import { followOrder } from './follow-orders.ts';
import { checkGuestProof, OrderTokenHeaders } from './guest-proof.ts';
import { loadOrder } from './order-record.ts';

/** One order, live, for staff and for the guest who has its token: its last event at once, then every change as it is committed. */
export const orderEvents = defineStream({
  operationId: 'orderEvents',
  method: 'GET',
  path: '/api/v1/orders/:id/events',
  tag: 'orders',
  summary: 'One order, live (server-sent events)',
  description:
    'The order’s last event at once, then every change of it. For an order that is on a tab also that something happened to the tab: what, its guests read with their visit’s token. For the guest who has its token, and for staff.',
  access: 'public',
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: LastEventIdHeaders.extend(OrderTokenHeaders.shape),
  },
  stream: streamOf(z.union([OrderEvent, BillChanged])),
  problems: ['order-not-found'],
  async handle({ params, headers }, ctx) {
    checkGuestProof(ctx, params.id, headers);
    const { events, tabId } = await ctx.read((tx) => loadOrder(tx, params.id));
    const newest = events.at(-1)?.seq ?? 1;
    const lastSeen = headers['last-event-id'];
    return { status: 200, stream: followOrder(ctx, { orderId: params.id, tabId, lastSeen, beginAfter: newest - 1 }) };
  },
});
