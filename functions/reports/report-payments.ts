import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { businessDay } from '../domain/business-day.ts';
import { type PaymentMethod, paymentMethods } from '../domain/payments.ts';
import { Payment, Person } from '../payments/payment-schemas.ts';
import { defineFunction } from '../platform/define-function.ts';
import { namePeople } from '../platform/name-people.ts';
import { Cents, Order } from '../platform/schemas.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { findOpenShift } from '../shifts/shift-record.ts';
import { sumDrawer } from '../shifts/sum-shift.ts';
import { OpenTabs, sumOpenTabs } from '../tabs/sum-open-tabs.ts';
import { type Range, RangeQuery, rangeOf } from './range.ts';
import { Day } from './sales-schemas.ts';

const Count = z.int().min(0);
const taken = {
  payments: Count.describe('How many, without those that were given back'),
  amountCents: Cents.describe('What they paid of orders'),
  tipCents: Cents.describe('Their tips, on top'),
};

const PaymentReport = z
  .strictObject({
    currency: Order.shape.currency,
    from: Day.describe('The first business day'),
    to: Day.describe('The last business day, included'),
    byMethod: z
      .array(
        z
          .strictObject({ method: Payment.shape.method, ...taken })
          .meta({ id: 'PaymentsByMethod', description: 'What was taken by one method' }),
      )
      .describe('Every method, also without payments'),
    byPerson: z
      .array(
        z
          .strictObject({ person: Person, ...taken })
          .meta({ id: 'PaymentsByPerson', description: 'What one person took' }),
      )
      .describe('Who took payments, most first'),
    givenBack: z
      .strictObject({ payments: Count.describe('How many'), cents: Cents.describe('Their amounts and tips') })
      .meta({ id: 'PaymentsGivenBack', description: 'Payments of these days that were given back, whenever that was' }),
    unpaid: z
      .strictObject({ orders: Count.describe('How many'), cents: Cents.describe('What is left to pay of them') })
      .meta({ id: 'UnpaidOrders', description: 'Orders placed on these days that are not wholly paid' }),
    openTabs: OpenTabs.describe('Now, whatever the range'),
    expectedCashCents: Cents.nullable().describe('What should be in the open drawer now; null while none is open'),
  })
  .meta({ id: 'PaymentReport', description: 'What was paid on the business days of a range' });

/** What was paid, by method and by person, what is not paid yet, and what should be in the drawer. */
export const reportPayments = defineFunction({
  operationId: 'reportPayments',
  method: 'GET',
  path: '/api/v1/reports/payments',
  tag: 'reports',
  summary: 'What was paid, and by whom it was taken',
  description:
    'A payment counts on the business day on which it was taken; one that was given back counts only as that. It may be a second old.',
  access: ['manager'],
  request: { query: RangeQuery },
  responses: { 200: { description: 'The figures', body: PaymentReport } },
  async handle({ query }, { readPast, clock }) {
    const body = await readPast(async (tx) => {
      const { currency, timeZone, dayEndsAtHour } = await readRestaurant(tx);
      const range = rangeOf(query, businessDay(clock(), timeZone, dayEndsAtHour));
      const shift = await findOpenShift(tx);
      const expectedCashCents = shift === undefined ? null : (await sumDrawer(tx, shift)).expected;
      return {
        currency,
        ...range,
        ...(await sumPayments(tx, range)),
        ...(await sumUnpaid(tx, range)),
        openTabs: await sumOpenTabs(tx, clock()),
        expectedCashCents,
      };
    });
    return { status: 200, body };
  },
});

type Row = {
  method: PaymentMethod;
  staffId: string;
  isUndone: number;
  payments: number;
  amountCents: number;
  tipCents: number;
};

async function sumPayments(tx: Reads, { from, to }: Range) {
  const rows = await tx.all<Row>(
    `SELECT method, staff_id, CASE WHEN undone_at IS NULL THEN 0 ELSE 1 END AS is_undone, count(*) AS payments,
        sum(amount_cents) AS amount_cents, sum(tip_cents) AS tip_cents
      FROM payments WHERE business_day >= ? AND business_day <= ? GROUP BY 1, 2, 3`,
    from,
    to,
  );
  const [good, undone] = [rows.filter(({ isUndone }) => isUndone === 0), rows.filter(({ isUndone }) => isUndone === 1)];
  const { person } = await namePeople(
    tx,
    good.map(({ staffId }) => staffId),
  );
  const back = addUp(undone);
  return {
    byMethod: paymentMethods.map((method) => ({ method, ...addUp(good.filter((row) => row.method === method)) })),
    byPerson: [...Map.groupBy(good, ({ staffId }) => staffId)]
      .map(([id, some]) => ({ person: person(id), ...addUp(some) }))
      .sort((one, other) => other.amountCents - one.amountCents),
    givenBack: { payments: back.payments, cents: back.amountCents + back.tipCents },
  };
}

const addUp = (rows: readonly Row[]) =>
  rows.reduce(
    (sum, { payments, amountCents, tipCents }) => ({
      payments: sum.payments + payments,
      amountCents: sum.amountCents + amountCents,
      tipCents: sum.tipCents + tipCents,
    }),
    { payments: 0, amountCents: 0, tipCents: 0 },
  );

async function sumUnpaid(tx: Reads, { from, to }: Range) {
  const sums = await tx.get<{ orders: number; cents: number }>(
    `SELECT count(*) AS orders, coalesce(sum(total_cents - paid_cents), 0) AS cents FROM orders
      WHERE business_day >= ? AND business_day <= ? AND status <> 'cancelled' AND NOT practice AND paid_cents < total_cents`,
    from,
    to,
  );
  return { unpaid: sums ?? { orders: 0, cents: 0 } };
}
