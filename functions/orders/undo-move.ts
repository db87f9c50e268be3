import { z } from 'zod';
import { statusBeforeLastMove } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { Id, Order } from '../platform/schemas.ts';
import { changeOrder } from './change-order.ts';

/** Takes a wrong bump back: the order returns to where its last move found it, and the history shows both. */
export const undoMove = defineFunction({
  operationId: 'undoOrderMove',
  method: 'POST',
  path: '/api/v1/orders/:id/undo',
  tag: 'orders',
  summary: 'Take the last move back',
  description:
    'The order returns to where its last move found it; its history shows both. A cancelled order takes its portions again; when its tab, or one that lines of it were moved to, is closed by now, it stays cancelled.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: z.strictObject({ id: Id.describe('The order') }), headers: IfMatchHeaders },
  responses: { 200: { description: 'The order as it was before the move', body: Order } },
  problems: ['order-not-found', 'item-unavailable', 'nothing-to-undo', 'tab-closed', 'stale-version'],
  async handle({ params, headers }, ctx) {
    const order = await changeOrder(ctx, params.id, headers['if-match'], (before) => {
      const status = statusBeforeLastMove(before.events);
      if (status === undefined) throw problem('nothing-to-undo');
      return { type: 'undone', status };
    });
    return { status: 200, body: order };
  },
});
