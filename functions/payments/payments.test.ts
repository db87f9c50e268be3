import { beforeEach, describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { changeStatus } from '../orders/change-status.ts';
import { getOrder } from '../orders/get-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { Order, Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { closeShift } from '../shifts/close-shift.ts';
import { getCurrentShift } from '../shifts/get-current-shift.ts';
import { openShift } from '../shifts/open-shift.ts';
import { listPayments } from './list-payments.ts';
import type { Payment } from './payment-schemas.ts';
import { takePayment } from './take-payment.ts';
import { undoPayment } from './undo-payment.ts';

const shop = await openTestShop();
const { call, place } = shop;

let keys = 0;
const newKey = () => `payment-key-${++keys}`;
const pay = (order: Order, body: object, { key = newKey(), as = 'waiter' as Role } = {}) =>
  call(takePayment, { params: { id: order.id }, headers: { 'idempotency-key': key }, body }, { as });
const paymentOf = async (answer: ReturnType<typeof pay>) => ((await answer).body as { payment: Payment }).payment;
const undo = (payment: Payment, as: Role = 'waiter') =>
  call(undoPayment, { params: { id: payment.id }, body: { reason: 'Cobrado dos veces' } }, { as });
const paymentsOf = async (order: Order) => {
  const answer = await call(listPayments, { params: { id: order.id } }, { as: 'waiter' });
  return (answer.body as { payments: Payment[] }).payments;
};
const shown = async (order: Order) =>
  (await call(getOrder, { params: { id: order.id } }, { as: 'waiter' })).body as Order;
const count = () =>
  call(closeShift, { headers: { 'idempotency-key': newKey() }, body: { counts: [] } }, { as: 'manager' });

beforeEach(async () => {
  const { body } = await call(getCurrentShift, {}, { as: 'waiter' });
  if ((body as { shift: object | null }).shift !== null) return;
  await shop.services.write((tx) => tx.shift.updateMany({ data: { explanation: 'counted empty by a test' } }));
  expect((await call(openShift, { body: { floatCents: 5_000 } }, { as: 'waiter' })).status).toBe(201);
});

describe('POST /orders/{id}/payments', () => {
  it('takes cash, gives change and keeps the tip apart from what pays the order', async () => {
    const order = await place({ tipCents: 30 });
    const receivedCents = order.totalCents + 50 + 125;
    const answer = await pay(order, { method: 'cash', amountCents: order.totalCents, tipCents: 50, receivedCents });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        payment: { amountCents: order.totalCents, tipCents: 50, changeCents: 125, takenBy: { name: 'waiter' } },
        order: { paidCents: order.totalCents, totalCents: order.totalCents, status: 'received', version: 2 },
      },
    });
    expect(await shown(order)).toMatchObject({ paidCents: order.totalCents, history: [{ status: 'received' }] });
  });

  it('is taken once, however often and at once it is sent, with its first answer again', async () => {
    const order = await place();
    const body = { method: 'card', amountCents: 100, reference: 'TX-1' };
    const key = newKey();
    const answers = await Promise.all([1, 2, 3].map(() => pay(order, body, { key })));
    const later = await pay(order, body, { key });
    expect(new Set([...answers, later].map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(later.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    expect(await paymentsOf(order)).toHaveLength(1);
    expect(await pay(order, { ...body, amountCents: 101 }, { key })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  it('pays in parts and never more than the total, on however many devices at once', async () => {
    const order = await place();
    const half = Math.floor(order.totalCents / 2);
    await pay(order, { method: 'card', amountCents: half });
    const rest = { method: 'card', amountCents: order.totalCents - half };
    const answers = await Promise.all([pay(order, rest), pay(order, rest, { as: 'manager' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'overpaid', balanceCents: 0 } });
    const sum = (await paymentsOf(order)).reduce((cents, { amountCents }) => cents + amountCents, 0);
    expect([sum, (await shown(order)).paidCents]).toEqual([order.totalCents, order.totalCents]);
  });

  it('tells every screen, and is no move of the kitchen that could be taken back', async () => {
    const order = await place();
    await call(changeStatus, { params: { id: order.id }, body: { status: 'preparing' } }, { as: 'kitchen' });
    await pay(order, { method: 'card', amountCents: 100 });
    const events = await shop.services.read((tx) =>
      tx.all<{ type: string }>('SELECT type FROM order_events WHERE order_id = ? ORDER BY seq', order.id),
    );
    expect(events.map(({ type }) => type)).toEqual(['placed', 'moved', 'paid']);
    expect(await call(undoMove, { params: { id: order.id } }, { as: 'kitchen' })).toMatchObject({
      status: 200,
      body: { status: 'received', paidCents: 100 },
    });
  });

  it('takes nothing for a cancelled order, and an order with payments is cancelled only after they are given back', async () => {
    const order = await place();
    const payment = await paymentOf(pay(order, { method: 'card', amountCents: 100 }));
    const cancel = () => call(cancelOrder, { params: { id: order.id }, headers: shop.proofOf(order) });
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'order-paid', paidCents: 100 } });
    await undo(payment);
    expect(await cancel()).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    const late = await pay(order, { method: 'card', amountCents: 100 });
    expect(late).toMatchObject({ status: 409, body: { code: 'order-cancelled' } });
  });

  it('takes nothing for a practice order', async () => {
    const body = { channel: 'counter', lines: [shop.line('Revueltas')], practice: true };
    const placed = await call(placeOrder, { headers: { 'idempotency-key': newKey() }, body }, { as: 'manager' });
    const refused = await pay(placed.body as Order, { method: 'card', amountCents: 1 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'practice-order' } });
  });

  it('takes no cash once the shift is closed, on whichever phone, and a card all the same', async () => {
    const order = await place();
    await count();
    const cash = await pay(order, { method: 'cash', amountCents: 100 });
    expect(cash).toMatchObject({ status: 409, body: { code: 'no-open-shift' } });
    expect(await paymentOf(pay(order, { method: 'card', amountCents: 100 }))).toMatchObject({ shiftId: null });
  });

  it.each([
    [{ method: 'cash', amountCents: 0 }, 'amountCents'],
    [{ method: 'cash', amountCents: 1.5 }, 'amountCents'],
    [{ method: 'cash', amountCents: 100, tipCents: -1 }, 'tipCents'],
    [{ method: 'cash', amountCents: 100, tipCents: 50, receivedCents: 149 }, 'receivedCents'],
    [{ method: 'card', amountCents: 100, receivedCents: 100 }, 'receivedCents'],
    [{ method: 'cheque', amountCents: 100 }, 'method'],
  ])('refuses %o with its path', async (body, path) => {
    expect(await pay(await place(), body)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('is for waiters and managers', async () => {
    const order = await place();
    expect(await pay(order, { method: 'card', amountCents: 1 }, { as: 'kitchen' })).toMatchObject({ status: 403 });
  });
});

describe('POST /payments/{id}/undo', () => {
  it('leaves the payment in the list with its reason, once, and the order owes it again', async () => {
    const order = await place();
    const payment = await paymentOf(pay(order, { method: 'cash', amountCents: 100 }));
    const answers = await Promise.all([undo(payment), undo(payment, 'manager')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'payment-undone' } });
    expect(await paymentsOf(order)).toMatchObject([{ amountCents: 100, undone: { reason: 'Cobrado dos veces' } }]);
    expect(await shown(order)).toMatchObject({ paidCents: 0 });
  });

  it('is a waiter’s for their own payments while the shift is open, and a manager’s for any', async () => {
    const order = await place();
    const others = await paymentOf(pay(order, { method: 'card', amountCents: 10 }, { as: 'manager' }));
    const own = await paymentOf(pay(order, { method: 'card', amountCents: 20 }));
    expect((await undo(others)).status).toBe(403);
    await count();
    expect((await undo(own)).status).toBe(403);
    expect((await undo(own, 'manager')).status).toBe(200);
    expect((await undo(others, 'manager')).status).toBe(200);
  });
});
