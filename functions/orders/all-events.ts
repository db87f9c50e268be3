import { defineStream } from '../platform/define-function.ts';
import { LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { OrderEvent } from '../platform/schemas.ts';
import { followOrders } from './follow-orders.ts';

/** Every change of every order, live, from now on or from Last-Event-ID: what the kitchen's screen hangs on. */
export const allEvents = defineStream({
  operationId: 'allEvents',
  method: 'GET',
  path: '/api/v1/events',
  tag: 'orders',
  summary: 'All orders, live (server-sent events)',
  description:
    'Every change of every order as it is committed, from now on or from Last-Event-ID on: what a kitchen’s screen listens to.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { headers: LastEventIdHeaders },
  stream: streamOf(OrderEvent),
  async handle({ headers }, ctx) {
    return { status: 200, stream: followOrders(ctx, { lastSeen: headers['last-event-id'] }) };
  },
});
