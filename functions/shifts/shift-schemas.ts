import { z } from 'zod';
import { maxOrderCents } from '../domain/limits.ts';
import { denominationsCents, drawerMoves } from '../domain/payments.ts';
import { Payment, Person } from '../payments/payment-schemas.ts';
import { At, Cents, Id } from '../platform/schemas.ts';
import { OpenTabs } from '../tabs/sum-open-tabs.ts';

const Count = z.int().min(0);
const denominations = denominationsCents.map((cents) => z.literal(cents));

const Counted = z
  .strictObject({
    valueCents: z
      .union(denominations)
      .describe('What one is worth, in cents')
      .meta({ examples: [500] }),
    count: z
      .int()
      .min(0)
      .max(100_000)
      .describe('How many there are')
      .meta({ examples: [12] }),
  })
  .meta({ id: 'CountedCash', description: 'How many of one note or coin are in the drawer' });

export const Counts = z
  .array(Counted)
  .max(denominationsCents.length)
  .refine((counts) => new Set(counts.map(({ valueCents }) => valueCents)).size === counts.length, 'must name each once')
  .describe('The notes and coins in the drawer; none: it is empty');

export const Amount = z
  .int()
  .min(1)
  .max(maxOrderCents)
  .describe('How much, in cents')
  .meta({ examples: [2_000] });

export const DrawerMove = z
  .strictObject({
    id: Id,
    kind: z.enum(drawerMoves).describe('drop: to the safe. payout: for something bought. pay-in: more cash put in'),
    amountCents: Cents.describe('How much, in cents'),
    reason: z
      .string()
      .nullable()
      .describe('What for; null when it was not said')
      .meta({ examples: ['Hielo'] }),
    by: Person.describe('Who did it'),
    at: At.describe('When'),
  })
  .meta({ id: 'DrawerMove', description: 'Cash that went into the drawer or out of it and is no payment' });

const net = {
  payments: Count.describe('How many were taken, also those that were given back'),
  amountCents: Cents.describe('The sum of their amounts, less the amounts of payments given back'),
  tipCents: Cents.describe('The sum of their tips, less the tips of payments given back'),
};

export const ShiftReport = z
  .strictObject({
    sales: z
      .strictObject({
        orders: Count.describe('How many, without cancelled ones'),
        salesCents: Cents.describe('What their lines cost without those that were voided; tax included'),
        discountsCents: Cents.optional().describe('What was taken off that; not in reports of before there were tabs'),
        taxCents: Cents.describe('The tax in it'),
        orderTipsCents: Cents.describe('The tips that guests gave with their orders'),
        unpaidOrders: Count.describe('How many were not wholly paid when the shift was closed'),
        unpaidCents: Cents.describe('What was left to pay of them'),
      })
      .meta({ id: 'ShiftSales', description: 'The orders placed during a shift' }),
    openTabs: OpenTabs.optional().describe('What is left for the next shift; not in reports of before there were tabs'),
    byMethod: z
      .array(
        z
          .strictObject({ method: Payment.shape.method, ...net })
          .meta({ id: 'ShiftMethod', description: 'The payments by one method' }),
      )
      .describe('The payments of the shift, by method'),
    byPerson: z
      .array(
        z
          .strictObject({ person: Person, ...net })
          .meta({ id: 'ShiftPerson', description: 'The payments that one person took' }),
      )
      .describe('The payments of the shift, by who took them'),
    givenBack: z
      .strictObject({ payments: Count.describe('How many'), cents: Cents.describe('What they came to, tips included') })
      .meta({ id: 'ShiftGivenBack', description: 'The payments that were given back during a shift' }),
    dropsCents: Cents.describe('What went to the safe'),
    payoutsCents: Cents.describe('What was paid out'),
    payInsCents: Cents.describe('What was put in'),
    expectedCents: Cents.describe('The cash that should be in the drawer, float and tips in cash included'),
    countedCents: Cents.describe('The cash that was counted'),
    differenceCents: Cents.describe('Counted less expected: negative when cash is missing'),
    counts: z.array(Counted).describe('What was counted'),
  })
  .meta({
    id: 'ShiftReport',
    description: 'The Z report: what a shift came to, made once when its drawer was counted',
  });
export type ShiftReport = z.output<typeof ShiftReport>;

export const Shift = z
  .strictObject({
    id: Id,
    number: z
      .int()
      .describe('1 for the shop’s first shift, without gaps')
      .meta({ examples: [17] }),
    openedAt: At.describe('When it was opened'),
    openedBy: Person.describe('Who opened it'),
    floatCents: Cents.describe('The cash that was in the drawer then'),
    closedAt: At.nullable().describe('When it was closed; null while it is open'),
    closedBy: Person.nullable().describe('Who counted and closed it; null while it is open'),
    moves: z.array(DrawerMove).describe('Drops, payouts and pay-ins, oldest first'),
    report: ShiftReport.nullable().describe('Null while it is open: the expected cash is shown only after the count'),
    mustExplain: z.boolean().describe('Whether the difference is larger than allowed and not explained yet'),
    explanation: z
      .strictObject({
        reason: z
          .string()
          .describe('Why the count differs')
          .meta({ examples: ['Vuelto mal dado en la mesa 4'] }),
        by: Person.describe('Who explained it'),
      })
      .meta({ id: 'ShiftExplanation', description: 'Why the counted cash is not what was expected' })
      .nullable()
      .describe('Null when none was given'),
  })
  .meta({ id: 'Shift', description: 'From opening the drawer with its float to counting it' });
export type Shift = z.output<typeof Shift>;
