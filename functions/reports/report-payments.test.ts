import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Payment } from '../payments/payment-schemas.ts';
import { takePayment } from '../payments/take-payment.ts';
import { undoPayment } from '../payments/undo-payment.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { openShift } from '../shifts/open-shift.ts';
import { reportPayments } from './report-payments.ts';

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((cents, row) => cents + of(row), 0);

it('equals what was taken and given back, payment by payment, on each day and on all of them', async () => {
  const shop = await openTestShop({ at: '2026-11-20T18:00:00Z' });
  const { call } = shop;
  await call(openShift, { body: { floatCents: 5_000 } }, { as: 'manager' });
  const payment = fc.record({
    method: fc.constantFrom('cash', 'card'),
    as: fc.constantFrom('waiter', 'manager'),
    part: fc.integer({ min: 1, max: 150 }),
    tipCents: fc.nat(80),
    isUndone: fc.constantFrom(false, false, true),
  });
  const days = fc.sample(fc.array(payment, { minLength: 4, maxLength: 8 }), { seed: 7, numRuns: 3 });
  const kept: { day: string; order: Order; payment: Payment; isUndone: boolean }[] = [];
  for (const [index, payments] of days.entries()) {
    const day = `2026-11-${20 + index}`;
    shop.setClock(`${day}T20:00:00Z`);
    for (const [at, { method, as, part, tipCents, isUndone }] of payments.entries()) {
      const order = await shop.place();
      const amountCents = Math.min(part, order.totalCents);
      const request = {
        headers: { 'idempotency-key': `report-${index}-${at}` },
        body: { method, amountCents, tipCents },
      };
      const { body } = await call(takePayment, { params: { id: order.id }, ...request }, { as });
      const { payment } = body as { payment: Payment };
      if (isUndone)
        await call(undoPayment, { params: { id: payment.id }, body: { reason: 'Error' } }, { as: 'manager' });
      kept.push({ day, order, payment, isUndone });
    }
  }
  const both = ({ payment: { amountCents, tipCents } }: (typeof kept)[number]) => amountCents + tipCents;
  for (const [from, to] of [
    ['2026-11-20', '2026-11-22'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-01', '2026-11-19'],
  ] as const) {
    const some = kept.filter(({ day }) => from <= day && day <= to);
    const good = some.filter(({ isUndone }) => !isUndone);
    const sums = (of: (payment: Payment) => boolean) => {
      const mine = good.map(({ payment }) => payment).filter(of);
      return {
        payments: mine.length,
        amountCents: sum(mine, ({ amountCents }) => amountCents),
        tipCents: sum(mine, ({ tipCents }) => tipCents),
      };
    };
    const { body } = await call(reportPayments, { query: { from, to } }, { as: 'manager' });
    const people = new Map(good.map(({ payment: { takenBy } }) => [takenBy.id, takenBy]));
    const undone = some.filter(({ isUndone }) => isUndone);
    const left = sum(some, ({ order, payment, isUndone }) => order.totalCents - (isUndone ? 0 : payment.amountCents));
    const cash = kept.filter(({ payment, isUndone }) => payment.method === 'cash' && !isUndone);
    expect(body).toEqual({
      currency: 'USD',
      from,
      to,
      byMethod: (['cash', 'card'] as const).map((method) => ({ method, ...sums((one) => one.method === method) })),
      byPerson: [...people.values()]
        .map((person) => ({ person, ...sums(({ takenBy }) => takenBy.id === person.id) }))
        .sort((one, other) => other.amountCents - one.amountCents),
      givenBack: { payments: undone.length, cents: sum(undone, both) },
      unpaid: { orders: some.length - some.filter(isPaid).length, cents: left },
      openTabs: { tabs: 0, balanceCents: 0 },
      expectedCashCents: 5_000 + sum(cash, both),
    });
  }
});

const isPaid = ({ order, payment, isUndone }: { order: Order; payment: Payment; isUndone: boolean }) =>
  !isUndone && payment.amountCents === order.totalCents;
