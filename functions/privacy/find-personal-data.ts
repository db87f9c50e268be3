import { z } from 'zod';
import { findOrders, presentOrder } from '../orders/order-record.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Order } from '../platform/schemas.ts';
import { findOrdersOf, PersonRequest } from './personal-data.ts';

const mostShown = 500;

const PersonalData = z
  .strictObject({
    phone: z
      .string()
      .describe('The number, E.164')
      .meta({ examples: ['+50370000000'] }),
    count: z
      .int()
      .describe('How many orders have it')
      .meta({ examples: [1] }),
    orders: z.array(Order).describe(`Those orders with all that is kept, the newest first: at most ${mostShown}`),
  })
  .meta({ id: 'PersonalData', description: 'What the shop keeps about a person' });

/** What the shop keeps about the person with this phone: also the copy that a person may ask for. */
export const findPersonalData = defineFunction({
  operationId: 'findPersonalData',
  method: 'POST',
  path: '/api/v1/privacy/find',
  tag: 'staff',
  summary: 'What is kept about a person, by phone',
  description:
    'All orders with this phone, however it was typed, that have not been anonymised yet (`forgetAfterDays`). The answer is the copy that a person may ask for. A POST, so that the number is in no address and no log.',
  access: ['manager'],
  request: { body: PersonRequest },
  responses: { 200: { description: 'What is kept', body: PersonalData } },
  async handle({ body: { phone } }, ctx) {
    const ids = await findOrdersOf(phone, ctx);
    const records = await ctx.read((tx) => findOrders(tx, ids.slice(-mostShown)));
    return { status: 200, body: { phone, count: ids.length, orders: records.reverse().map(presentOrder) } };
  },
});
