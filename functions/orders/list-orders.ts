import { z } from 'zod';
import type { ReadDb } from '../../prisma/client.ts';
import { orderStatuses, type OrderStatus as Status } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id, OrderPage, OrderStatus } from '../platform/schemas.ts';
import { type OrderRecord, presentOrder, wholeOrder } from './order-record.ts';

const Statuses = z
  .union([OrderStatus, z.array(OrderStatus).min(1).max(orderStatuses.length)])
  .transform((value) => [...new Set([value].flat())]);

/**
 * The orders a station works on, newest first, a bounded page at a time. Ids sort by time, so a page begins right
 * behind the last id of the one before: its cost is the same whatever the history, and orders placed meanwhile neither
 * repeat nor hide one.
 */
export const listOrders = defineFunction({
  operationId: 'listOrders',
  method: 'GET',
  path: '/api/v1/orders',
  tag: 'orders',
  summary: 'Orders by status and table, newest first',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    query: z.strictObject({
      status: Statuses.optional().describe('Repeat it for several; all when left out'),
      table: z.coerce.number().int().min(1).max(9999).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: Id.optional().describe('`nextCursor` of the page before'),
    }),
  },
  responses: { 200: { description: 'One page', body: OrderPage } },
  async handle({ query }, { db }) {
    const { limit } = query;
    const found = await findOrders(db, query);
    const page = found.slice(0, limit);
    const nextCursor = found.length > limit ? (page.at(-1)?.id ?? null) : null;
    return { status: 200, body: { orders: page.map(presentOrder), nextCursor } };
  },
});

type Query = { status?: Status[] | undefined; table?: number | undefined; limit: number; cursor?: string | undefined };

/**
 * One more than a page, so that it is known whether there is another. Each status is its own walk of the index
 * (status, id): asked for together, SQLite would sort every order that ever had one of them.
 */
async function findOrders(db: ReadDb, { status, table, limit, cursor }: Query): Promise<OrderRecord[]> {
  const walk = (one?: Status) =>
    db.order.findMany({
      where: {
        ...(one === undefined ? {} : { status: one }),
        ...(table === undefined ? {} : { tableNumber: table }),
        ...(cursor === undefined ? {} : { id: { lt: cursor } }),
      },
      orderBy: { id: 'desc' },
      take: limit + 1,
      include: wholeOrder,
    });
  if (status === undefined && table === undefined) return walk();
  const walks = await Promise.all((status ?? orderStatuses).map((one) => walk(one)));
  return walks
    .flat()
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, limit + 1);
}
