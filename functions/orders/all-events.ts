import { z } from 'zod';
import { defineStream } from '../platform/define-function.ts';
import { LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { OrderEvent } from '../platform/schemas.ts';
import { TabChanged } from '../tabs/tab-schemas.ts';
import { followAll } from './follow-all.ts';

/** Every change of every order and every tab, live, from now on or from Last-Event-ID: what the kitchen's screen hangs on. */
export const allEvents = defineStream({
  operationId: 'allEvents',
  method: 'GET',
  path: '/api/v1/events',
  tag: 'orders',
  summary: 'All orders and tabs, live (server-sent events)',
  description:
    'Every change of every order and every tab as it is committed, from now on or from Last-Event-ID on: what a kitchen’s screen and a waiter’s phone listen to. An order that is placed on an open tab, or moved, is an event of the order alone: its `tabId` says which tab has changed with it.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { headers: LastEventIdHeaders },
  stream: streamOf(z.union([OrderEvent, TabChanged])),
  async handle({ headers }, ctx) {
    return { status: 200, stream: followAll(ctx, headers['last-event-id']) };
  },
});
