import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { writeOnce } from '../platform/write-once.ts';
import { payTab, TabPaymentAnswer, TabPaymentRequest, tabPaymentProblems } from './pay-tab.ts';
import { TabParams } from './tab-schemas.ts';

/** Takes money for a tab once, however often it is sent, and never more than is left to pay. */
export const takeTabPayment = defineFunction({
  operationId: 'takeTabPayment',
  method: 'POST',
  path: '/api/v1/tabs/:id/payments',
  tag: 'tabs',
  summary: 'Take a payment of a tab',
  description:
    'What is left, an amount, some of the lines, or an equal share of what is left. Nothing is paid twice: `overpaid` has what is left, `line-paid` names a line of which not so much is. At zero the tab closes in the same transaction. After a lost answer send the same request with the same Idempotency-Key.',
  access: ['waiter', 'manager'],
  request: { params: TabParams, headers: IdempotencyHeaders, body: TabPaymentRequest },
  responses: {
    201: {
      description: 'The payment, stored, and the tab after it',
      body: TabPaymentAnswer,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: ['tab-not-found', ...tabPaymentProblems],
  async handle({ params: { id }, headers, body }, ctx) {
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'takeTabPayment', id, body },
      status: 201,
      job: async (tx) => payTab(tx, ctx, id, body),
    });
    return { status: 201, ...once };
  },
});
