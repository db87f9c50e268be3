import { z } from 'zod';
import { tabStates } from '../domain/bill.ts';
import { Cents, Id, Order } from '../platform/schemas.ts';
import { tableNumber } from './tab-schemas.ts';

const Line = Order.shape.lines.element;
const token = z
  .string()
  .describe('Proves that a guest sits at the table, until its tab is closed: send it as X-Visit-Token')
  .meta({ examples: ['0tD5YzrJ4oUq1nX2m8bK7cV9sQwE3hLpAfGiTyRuZxM'] });

/** How a table receives somebody who sits down at it. */
export const Visit = z
  .strictObject({
    status: z
      .enum(['open', 'waiting', 'free'])
      .describe(
        'open: the table has an open tab. waiting: the staff have been asked to open it. free: the table has no tab yet; where the shop lets the staff open tables, ask to order',
      ),
    mayOrder: z.boolean().describe('Whether an order of a guest is taken there now'),
    tabId: Id.nullable().describe('The open tab; null: there is none, or the printed code was not sent'),
    token: token.nullable().describe('The proof of that tab; null where `tabId` is'),
  })
  .meta({ id: 'Visit', description: 'How a table receives somebody who sits down at it' });
export type Visit = z.output<typeof Visit>;

const VisitLine = z
  .strictObject({
    id: Line.shape.id,
    name: Line.shape.name,
    options: Line.shape.options,
    note: Line.shape.note,
    guest: Line.shape.guest,
    quantity: z
      .int()
      .min(1)
      .describe('How many of it are to be paid')
      .meta({ examples: [2] }),
    totalCents: Cents.describe('What they cost, less what was taken off'),
  })
  .meta({ id: 'VisitLine', description: 'What of an order’s line the guests of a table see on their bill' });

/** A table's tab as its guests see it: without the staff, and without what was voided. */
export const VisitedTab = z
  .strictObject({
    tabId: Id.describe('The tab; another one than was asked for once the two were merged'),
    token: token.describe('The proof of this tab'),
    table: tableNumber.describe('The table that it is at now'),
    state: z.enum(tabStates).describe('How far the visit is, as on the staff’s floor'),
    currency: Order.shape.currency,
    orders: z
      .array(
        z
          .strictObject({
            id: Order.shape.id,
            number: Order.shape.number,
            status: Order.shape.status,
            placedAt: Order.shape.placedAt,
            customer: z
              .string()
              .nullable()
              .describe('The name that was given with it; null: none')
              .meta({ examples: ['Ana'] }),
            tipCents: Cents.describe('The tip that was given with it'),
            lines: z.array(VisitLine).describe('Those of its lines that are on this bill'),
          })
          .meta({ id: 'VisitOrder', description: 'What was ordered at the table at once' }),
      )
      .describe('Oldest first, without cancelled ones'),
    totalCents: Cents.describe('What the tab comes to, tips that were given with orders included'),
    paidCents: Cents.describe('What has been paid of it'),
    balanceCents: Cents.describe('What is left to pay'),
    billAsked: z.boolean().describe('Whether the bill was asked for, and nothing ordered since'),
  })
  .meta({ id: 'VisitedTab', description: 'A table’s tab as its guests see it' });

export const BillChanged = z
  .strictObject({
    type: z.literal('bill.changed').describe('That something happened to the bill that the order is on: read it again'),
    orderId: Id.describe('The order whose stream this is'),
  })
  .meta({ id: 'BillChanged', description: 'Something that happened to the bill that an order is on' });
export type BillChanged = z.output<typeof BillChanged>;
