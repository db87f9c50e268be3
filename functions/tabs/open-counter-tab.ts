import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { writeOnce } from '../platform/write-once.ts';
import { openTab } from './open-tab.ts';
import { presentTab } from './present-tab.ts';
import { aboutTab, Tab } from './tab-schemas.ts';

/** Opens a tab with a name and no table, such as for somebody at the counter, once however often it is sent. */
export const openCounterTab = defineFunction({
  operationId: 'openCounterTab',
  method: 'POST',
  path: '/api/v1/tabs',
  tag: 'tabs',
  summary: 'Open a tab at the counter',
  description:
    'Orders of channel counter are put on it by their `tabId`. The same request with the same Idempotency-Key opens one tab.',
  access: ['waiter', 'manager'],
  request: {
    headers: IdempotencyHeaders,
    body: z
      .strictObject({
        name: aboutTab.name.unwrap().describe('What it is called by'),
        guests: aboutTab.guests.optional(),
      })
      .meta({ id: 'OpenCounterTab', description: 'Whose tab it is', examples: [{ name: 'Don Chepe' }] }),
  },
  responses: {
    201: {
      description: 'The tab, open',
      body: Tab,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: ['idempotency-key-required', 'idempotency-key-reused'],
  async handle({ headers, body: { name, guests = null } }, ctx) {
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'openCounterTab', name, guests },
      status: 201,
      job: async (tx) => presentTab(tx, await openTab(tx, ctx, { tableNumber: null, name, guests })),
    });
    return { status: 201, ...once };
  },
});
