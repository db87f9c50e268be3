import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { OrderModel } from '../../prisma/generated/models.ts';
import { firstIdAt } from '../domain/id-time.ts';
import { maxTableNumber } from '../domain/limits.ts';
import { isOver, orderStatuses, type OrderStatus as Status } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id, OrderPage, OrderStatus } from '../platform/schemas.ts';
import { type OrderRecord, presentOrder, withWhole } from './order-record.ts';

const BusinessDay = z.iso
  .date()
  .refine((date) => date >= '2000-01-01', 'must not be before 2000-01-01')
  .meta({ examples: ['2026-11-21'] });

const Statuses = z.preprocess(
  (value) => (value === undefined ? value : [...new Set([value].flat())]),
  z.array(OrderStatus).min(1).max(orderStatuses.length).optional(),
);

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
  summary: 'Orders by status, table and date, newest first',
  description:
    'A page at a time. Follow `nextCursor` for older ones; orders placed meanwhile neither repeat nor hide any.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    query: z.strictObject({
      status: Statuses.describe('Repeat it for several; all when left out'),
      table: z.coerce
        .number()
        .int()
        .min(1)
        .max(maxTableNumber)
        .optional()
        .describe('Only of this table')
        .meta({ examples: [5] }),
      from: BusinessDay.optional().describe(
        'Only of this business day, by the shop’s calendar, and later ones; without practice orders',
      ),
      to: BusinessDay.optional().describe('Only of this business day and earlier ones'),
      limit: z.coerce.number().int().min(1).max(200).default(50).describe('The most that a page has'),
      cursor: Id.optional().describe('`nextCursor` of the page before'),
    }),
  },
  responses: { 200: { description: 'One page', body: OrderPage } },
  async handle({ query }, { read, readPast }) {
    const { limit } = query;
    const from = isPast(query) ? readPast : read;
    const found = await from((tx) => findPage(tx, query));
    const page = found.slice(0, limit);
    const nextCursor = found.length > limit ? (page.at(-1)?.id ?? null) : null;
    return { status: 200, body: { orders: page.map(presentOrder), nextCursor } };
  },
});

/** Whether the query is for a later page of orders that are all over, and so change no more. */
const isPast = ({ cursor, status }: Query): boolean => cursor !== undefined && (status ?? orderStatuses).every(isOver);

type Query = {
  status?: Status[] | undefined;
  table?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
  cursor?: string | undefined;
};

/**
 * The ids between which the orders of the dates are. A business day begins and ends within two days of its date in UTC,
 * in any zone: this only keeps the walk of the index short, and the column decides.
 */
const marginDays = 2;
const idAround = (date: string | undefined, days: number): string | undefined =>
  date && firstIdAt(new Date(Temporal.PlainDate.from(date).add({ days }).toZonedDateTime('UTC').epochMilliseconds));

/**
 * One more than a page, so that it is known whether there is another. Each status is its own walk of the index
 * (status, id): asked for together, SQLite would sort every order that ever had one of them.
 */
async function findPage(tx: Reads, { status, table, from, to, limit, cursor }: Query): Promise<OrderRecord[]> {
  const walk = (one?: Status) => {
    const conditions: [condition: string, value: string | number | undefined][] = [
      ['status = ?', one],
      ['table_number = ?', table],
      ['id < ?', cursor],
      ['business_day >= ?', from],
      ['id >= ?', idAround(from, -marginDays)],
      ['business_day <= ?', to],
      ['id < ?', idAround(to, marginDays + 1)],
    ];
    const asked = conditions.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
    const isForBooks = from !== undefined || to !== undefined;
    const where = [isForBooks ? 'NOT practice' : '1 = 1', ...asked.map(({ condition }) => condition)].join(' AND ');
    const values = [...asked.map(({ value }) => value), limit + 1];
    return tx.all<OrderModel>(`SELECT * FROM orders WHERE ${where} ORDER BY id DESC LIMIT ?`, ...values);
  };
  const walks = status === undefined && table === undefined ? [undefined] : (status ?? orderStatuses);
  const found: OrderModel[] = [];
  for (const one of walks) found.push(...(await walk(one)));
  const newest = found.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit + 1);
  return withWhole(tx, newest);
}
