import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { Id, Order } from '../platform/schemas.ts';
import { loadOrder, presentOrder } from './order-record.ts';

/** One order as it is now. Whoever knows its id may see it: the id is the guest's proof. */
export const getOrder = defineFunction({
  operationId: 'getOrder',
  method: 'GET',
  path: '/api/v1/orders/:id',
  tag: 'orders',
  summary: 'One order',
  access: 'public',
  request: { params: z.strictObject({ id: Id }) },
  responses: { 200: { description: 'The order as it is now', body: Order } },
  problems: ['order-not-found'],
  async handle({ params }, { sql }) {
    return { status: 200, body: presentOrder(loadOrder(sql, params.id)) };
  },
});
