import { expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { reportSales } from '../reports/report-sales.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
import { finishSetUp } from '../restaurant/finish-set-up.ts';
import { getSettings } from '../restaurant/get-settings.ts';
import { changeStatus } from './change-status.ts';
import { clearPractice } from './clear-practice.ts';
import { listOrders } from './list-orders.ts';
import { placeOrder } from './place-order.ts';

const { call, place, line, services } = await openTestShop();
const manager = { as: 'manager' } as const;

let sent = 0;
const practise = (as: 'manager' | 'waiter' | undefined = 'manager') => {
  sent += 1;
  const headers = { 'idempotency-key': `practice-${sent}` };
  const body = { channel: 'counter', lines: [line('Revueltas')], practice: true };
  return call(placeOrder, { headers, body }, as && { as });
};
const sales = async () =>
  ((await call(reportSales, {}, manager)).body as { range: { totals: { orders: number; cancelled: number } } }).range
    .totals;

it('a practice order is the staff’s alone: a guest’s is refused', async () => {
  expect(
    await call(placeOrder, {
      headers: { 'idempotency-key': 'practice-of-a-guest' },
      body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Revueltas')], practice: true },
    }),
  ).toMatchObject({ status: 422, body: { errors: [{ path: 'practice', message: 'is only for staff' }] } });
});

it('the currency can be chosen until the first order that is no practice', async () => {
  expect(await practise()).toMatchObject({ status: 201, body: { practice: true } });
  expect(await call(changeSettings, { body: { currency: 'GTQ' } }, manager)).toMatchObject({ status: 200 });
  await call(changeSettings, { body: { currency: 'USD' } }, manager);
  await place();
  expect(await call(changeSettings, { body: { currency: 'GTQ' } }, manager)).toMatchObject({
    status: 409,
    body: { code: 'currency-in-use' },
  });
  expect(await call(changeSettings, { body: { currency: 'USD' } }, manager)).toMatchObject({ status: 200 });
  expect(await call(changeSettings, { body: { currency: 'colones' } }, manager)).toMatchObject({ status: 422 });
});

it('practice orders are in no report and no dated list, and go from every screen at once', async () => {
  const before = await sales();
  const real = await place();
  const orders = [await practise(), await practise('waiter')].map(({ body }) => body as { id: string });
  await call(changeStatus, { params: { id: orders[0]?.id }, body: { status: 'preparing' } }, manager);
  expect(await sales()).toMatchObject({ orders: before.orders + 1, cancelled: before.cancelled });

  const open = { status: ['received', 'preparing', 'ready'] };
  const ids = async (query: object) =>
    ((await call(listOrders, { query }, manager)).body as { orders: { id: string }[] }).orders.map(({ id }) => id);
  const here = await ids(open);
  for (const { id } of orders) expect(here).toContain(id);
  const dated = await ids({ from: '2026-11-01', to: '2100-01-01' });
  expect(dated).toContain(real.id);
  for (const { id } of orders) expect(dated).not.toContain(id);

  const { body } = await call(clearPractice, {}, manager);
  expect(body).toEqual({ cancelled: here.length - (await ids(open)).length });
  const left = await ids(open);
  expect(left).toContain(real.id);
  for (const { id } of orders) expect(left).not.toContain(id);
  expect(await sales()).toMatchObject({ orders: before.orders + 1, cancelled: before.cancelled });
  expect(await call(clearPractice, {}, manager)).toMatchObject({ body: { cancelled: 0 } });
});

it('a shop is set up once, and its settings say since when', async () => {
  const setUpAt = async () => ((await call(getSettings, {}, manager)).body as { setUpAt: string | null }).setUpAt;
  expect(await setUpAt()).toBeNull();
  expect(await call(finishSetUp, {}, manager)).toMatchObject({ status: 204 });
  const first = await setUpAt();
  expect(first).toBe(services.clock().toISOString());
  await call(finishSetUp, {}, manager);
  expect(await setUpAt()).toBe(first);
});
