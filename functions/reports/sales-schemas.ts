import { z } from 'zod';
import { Cents, Id, Order } from '../platform/schemas.ts';

const Count = z.int().min(0);
export const Hour = z.int().min(0).max(23).describe('The local hour in which the orders were placed');
export const Day = z.iso
  .date()
  .describe('A business day, by the shop’s calendar')
  .meta({ examples: ['2026-11-21'] });

const sold = {
  orders: Count.describe('How many orders, without cancelled ones'),
  salesCents: Cents.describe(
    'The sum of the orders’ lines without those that were voided; tax included, discounts and tips not',
  ),
};

const SalesTotals = z
  .strictObject({
    ...sold,
    averageCents: Cents.describe('Sales by orders, to the nearest cent; 0 without orders'),
    tipsCents: Cents.describe('Their tips'),
    discountsCents: Cents.describe('What was taken off these sales'),
    taxCents: Cents.describe(
      'The tax in sales less discounts: (sales − discounts) × taxPercent / (100 + taxPercent), halves up',
    ),
    voidedCents: Cents.describe('What the lines cost that were voided; the sales are without them'),
    cancelled: Count.describe('How many orders were cancelled; nothing else here counts them'),
    cancelledCents: Cents.describe('What the lines of cancelled orders cost'),
  })
  .meta({ id: 'SalesTotals', description: 'What a range of days came to' });

const SalesOfDay = z
  .strictObject({ day: Day, ...sold, tipsCents: Cents.describe('Their tips') })
  .meta({ id: 'SalesOfDay', description: 'What a business day came to' });

const SalesOfHour = z
  .strictObject({ hour: Hour, ...sold })
  .meta({ id: 'SalesOfHour', description: 'What was ordered in one hour of the day, on all days together' });

const SalesOfChannel = z
  .strictObject({ channel: Order.shape.channel, ...sold })
  .meta({ id: 'SalesOfChannel', description: 'What was ordered by one channel' });

const SalesOfItem = z
  .strictObject({
    itemId: Id.describe('The item on the menu, if it is still there'),
    name: Order.shape.lines.element.shape.name.describe('What it was called when it was last ordered'),
    quantity: Count.describe('How many were sold'),
    salesCents: Cents.describe('What they cost with their options'),
  })
  .meta({ id: 'SalesOfItem', description: 'What was sold of one item' });

const SalesFigures = z
  .strictObject({
    from: Day.describe('The first business day'),
    to: Day.describe('The last business day, included'),
    totals: SalesTotals,
    byDay: z.array(SalesOfDay).describe('Every day of the range, also without orders'),
    byHour: z
      .array(SalesOfHour)
      .describe('The hours with orders, as a business day has them: those after midnight last'),
    byChannel: z.array(SalesOfChannel).describe('The channels with orders, most sales first'),
    byItem: z.array(SalesOfItem).describe('The items with sales, most sales first'),
  })
  .meta({ id: 'SalesFigures', description: 'What was sold on the business days of a range' });
export type SalesFigures = z.output<typeof SalesFigures>;

export const SalesReport = z
  .strictObject({
    currency: Order.shape.currency,
    timeZone: z
      .string()
      .describe('The zone of days and hours, an IANA name')
      .meta({ examples: ['America/El_Salvador'] }),
    taxPercent: z
      .int()
      .describe('The tax that prices include, in percent')
      .meta({ examples: [13] }),
    dayEndsAtHour: z
      .int()
      .min(0)
      .max(23)
      .describe('The hour at which a business day ends: orders before it are of the night before')
      .meta({ examples: [4] }),
    today: Day.describe('The business day that it is now'),
    range: SalesFigures.describe('The range that was asked for'),
    before: SalesFigures.describe('As many days, right before it'),
  })
  .meta({ id: 'SalesReport', description: 'What was sold, beside the range before' });
