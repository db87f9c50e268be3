import { describe, expect, it } from 'vitest';
import type { Payment } from '../payments/payment-schemas.ts';
import { takePayment } from '../payments/take-payment.ts';
import { undoPayment } from '../payments/undo-payment.ts';
import type { Order, Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { closeShift } from './close-shift.ts';
import { explainDifference } from './explain-difference.ts';
import { getCurrentShift } from './get-current-shift.ts';
import { getShift } from './get-shift.ts';
import { listShifts } from './list-shifts.ts';
import { moveCash } from './move-cash.ts';
import { openShift } from './open-shift.ts';
import type { Shift } from './shift-schemas.ts';

const shop = await openTestShop();
const { call } = shop;
const waiter = { as: 'waiter' } as const;
const manager = { as: 'manager' } as const;

let keys = 0;
const newKey = () => `shift-key-${++keys}`;
const open = (floatCents = 5_000) => call(openShift, { body: { floatCents } }, waiter);
const pay = async (order: Order, body: object, as: Role = 'waiter') => {
  const request = { params: { id: order.id }, headers: { 'idempotency-key': newKey() }, body };
  return ((await call(takePayment, request, { as })).body as { payment: Payment }).payment;
};
const undo = ({ id }: Payment) => call(undoPayment, { params: { id }, body: { reason: 'Pagó con tarjeta' } }, manager);
const move = (body: object, key = newKey()) => call(moveCash, { headers: { 'idempotency-key': key }, body }, waiter);
const close = (cents: number, key = newKey()) => {
  const counts = [
    { valueCents: 100, count: Math.floor(cents / 100) },
    { valueCents: 1, count: cents % 100 },
  ];
  return call(closeShift, { headers: { 'idempotency-key': key }, body: { counts } }, waiter);
};
const shiftOf = ({ body }: { body: unknown }) => body as Shift;
const explain = (shift: Shift) =>
  call(explainDifference, { params: { id: shift.id }, body: { reason: 'Vuelto mal dado' } }, waiter);

describe('A shift', () => {
  it('counts its drawer blind, and its report has every payment and movement to the cent', async () => {
    const opened = shiftOf(await open());
    shop.pass(60_000);
    const [first, second] = [await shop.place({ tipCents: 25 }), await shop.place()];
    await pay(first, { method: 'cash', amountCents: first.totalCents, tipCents: 40, receivedCents: 2_000 });
    const wrong = await pay(second, { method: 'cash', amountCents: second.totalCents, tipCents: 10 });
    await undo(wrong);
    await pay(
      second,
      { method: 'card', amountCents: second.totalCents - 1, tipCents: 60, reference: 'TX-9' },
      'manager',
    );
    const key = newKey();
    const drop = { kind: 'drop', amountCents: 2_000 };
    for (const again of [key, key]) expect((await move(drop, again)).status).toBe(201);
    await move({ kind: 'payout', amountCents: 300, reason: 'Hielo' });
    await move({ kind: 'pay-in', amountCents: 150, reason: 'Sencillo' });
    const { body: current } = await call(getCurrentShift, {}, waiter);
    expect(current).toMatchObject({ shift: { number: 1, report: null, moves: [drop, {}, {}] }, last: null });
    expect(JSON.stringify(current)).not.toContain('expectedCents');

    shop.pass(60_000);
    const expected = 5_000 + first.totalCents + 40 - 2_000 - 300 + 150;
    const closed = shiftOf(await close(expected - 500));
    const salesCents = first.subtotalCents + second.subtotalCents;
    expect(closed).toMatchObject({
      id: opened.id,
      mustExplain: true,
      report: {
        sales: { orders: 2, salesCents, orderTipsCents: 25, unpaidOrders: 1, unpaidCents: 1 },
        byMethod: [
          { method: 'cash', payments: 2, amountCents: first.totalCents, tipCents: 40 },
          { method: 'card', payments: 1, amountCents: second.totalCents - 1, tipCents: 60 },
        ],
        givenBack: { payments: 1, cents: second.totalCents + 10 },
        dropsCents: 2_000,
        payoutsCents: 300,
        payInsCents: 150,
        expectedCents: expected,
        countedCents: expected - 500,
        differenceCents: -500,
      },
    });
    expect(closed.report?.sales.taxCents).toBe(Math.round((salesCents * 13) / 113));
    expect(closed.report?.byPerson).toMatchObject([
      { person: { name: 'waiter' }, amountCents: first.totalCents, tipCents: 40 },
      { amountCents: second.totalCents - 1, tipCents: 60 },
    ]);
  });

  it('is not followed by another before a large difference is explained, once', async () => {
    const { last } = (await call(getCurrentShift, {}, waiter)).body as { last: Shift };
    expect(await open()).toMatchObject({ status: 409, body: { code: 'difference-unexplained', shiftId: last.id } });
    expect(await explain(last)).toMatchObject({ body: { mustExplain: false, report: last.report } });
    expect(await explain(last)).toMatchObject({ status: 409, body: { code: 'nothing-to-explain' } });
    expect(shiftOf(await open(0))).toMatchObject({ number: 2, floatCents: 0 });
    expect(await open()).toMatchObject({ status: 409, body: { code: 'shift-open' } });
  });

  it('is closed once: the same count sent again gets the same report, and a second count none', async () => {
    const key = newKey();
    const [one, two] = await Promise.all([close(50, key), close(50, key)]);
    expect([one?.status, two?.body]).toEqual([200, one?.body]);
    expect(shiftOf(one)).toMatchObject({ mustExplain: false, report: { differenceCents: 50 } });
    expect(await close(0)).toMatchObject({ status: 409, body: { code: 'no-open-shift' } });
    expect(await move({ kind: 'drop', amountCents: 1 })).toMatchObject({
      status: 409,
      body: { code: 'no-open-shift' },
    });
    const { id } = shiftOf(one);
    expect((await call(getShift, { params: { id } }, waiter)).body).toEqual(one?.body);
  });

  it('keeps its report when a payment of it is given back later: the cash leaves the drawer that is open then', async () => {
    await open(1_000);
    const payment = await pay(await shop.place(), { method: 'cash', amountCents: 100 });
    const before = shiftOf(await close(1_100));
    expect(before.report).toMatchObject({ differenceCents: 0 });
    await open(1_000);
    expect((await undo(payment)).status).toBe(200);
    const after = shiftOf(await close(900));
    expect(after.report).toMatchObject({
      expectedCents: 900,
      differenceCents: 0,
      givenBack: { payments: 1, cents: 100 },
    });
    const { shifts } = (await call(listShifts, {}, manager)).body as { shifts: Shift[] };
    expect(shifts.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(shifts[1]).toEqual(before);
    const older = (await call(listShifts, { query: { before: 3 } }, manager)).body as { shifts: Shift[] };
    expect(older.shifts.map(({ number }) => number)).toEqual([2, 1]);
  });

  it.each([
    [moveCash, { kind: 'payout', amountCents: 100 }, 'reason'],
    [moveCash, { kind: 'drop', amountCents: 0 }, 'amountCents'],
    [closeShift, { counts: [{ valueCents: 3, count: 1 }] }, 'counts.0.valueCents'],
    [closeShift, { counts: [1, 2].map(() => ({ valueCents: 100, count: 1 })) }, 'counts'],
    [openShift, { floatCents: -1 }, 'floatCents'],
  ])('refuses %# with its path', async (fn, body, path) => {
    const answer = await call(fn, { headers: { 'idempotency-key': newKey() }, body }, waiter);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });
});
