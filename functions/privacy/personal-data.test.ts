import { describe, expect, it } from 'vitest';
import { startGroup } from '../groups/testing/group.ts';
import { changeStatus } from '../orders/change-status.ts';
import { getOrder } from '../orders/get-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import { takePayment } from '../payments/take-payment.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { erasePersonalData } from './erase-personal-data.ts';
import { findPersonalData } from './find-personal-data.ts';

const shop = await openTestShop();
const { call, services, place, line, finishOrders } = shop;
const manager = { as: 'manager' } as const;
const anaPhone = '+503 7111 2222';

const find = async (phone: string) =>
  (await call(findPersonalData, { body: { phone } }, manager)).body as { count: number; orders: Order[] };

async function handOver({ id }: Pick<Order, 'id'>): Promise<void> {
  await finishOrders();
  await call(changeStatus, { params: { id }, body: { status: 'completed' } }, manager);
}

describe('a person’s data by phone', () => {
  it('is found however the number was typed, and erased for ever: the sums stay, nobody else’s changes', async () => {
    const lines = [{ ...line('Revueltas', 2), note: 'para mi abuela Chila', guest: 'Chila' }];
    const placing = {
      headers: { 'idempotency-key': 'ana-orders-1' },
      body: { channel: 'pickup', customer: { name: 'Ana Paz', phone: '7111-2222' }, note: 'portón verde', lines },
    };
    const first = (await call(placeOrder, placing)).body as Order;
    const second = await place({ customer: { name: 'Anita', phone: '+503 7111 2222' } });
    const others = await place({ customer: { name: 'Berta', phone: '+502 7111 2222' } });
    const group = await startGroup(shop);
    const { body: sent } = await group
      .set(group.host, [line('Horchata')])
      .then(() => group.send({ customer: { name: 'Ana Paz', phone: '(7111) 2222' } }));

    expect(await find(anaPhone)).toMatchObject({
      count: 3,
      orders: [{ id: sent.id }, { customer: { name: 'Anita' } }, { note: 'portón verde', lines: [{ guest: 'Chila' }] }],
    });
    expect(await call(erasePersonalData, { body: { phone: anaPhone } }, manager)).toMatchObject({
      status: 409,
      body: { code: 'orders-still-open' },
    });
    for (const order of [first, second, others, sent]) await handOver(order);
    // The answer to a payment has the order in it, and is kept for a day, too.
    const paying = { params: { id: first.id }, headers: { 'idempotency-key': 'paid-by-ana' } };
    const body = { method: 'card', amountCents: first.totalCents };
    expect((await call(takePayment, { ...paying, body }, manager)).status).toBe(201);
    const before = (await call(getOrder, { params: { id: first.id } }, manager)).body as Order;

    const erased = await call(erasePersonalData, { body: { phone: anaPhone } }, manager);
    expect(erased).toMatchObject({ status: 200, body: { orders: 3 } });
    expect(await find(anaPhone)).toMatchObject({ count: 0, orders: [] });
    expect(await find('+50271112222')).toMatchObject({ count: 1, orders: [{ customer: { name: 'Berta' } }] });
    expect((await call(getOrder, { params: { id: first.id } }, manager)).body).toEqual({
      ...before,
      customer: null,
      note: null,
      lines: before.lines.map((shown) => ({ ...shown, note: null, guest: null })),
    });
    expect(await call(placeOrder, placing)).toMatchObject({ status: 201, body: { id: first.id, customer: null } });
    expect(await services.db.groupMember.count()).toBe(0);
    expect(await everythingKept()).not.toMatch(/Ana Paz|Anita|Chila|portón|(?<!502 )7111[- ]?2222/);
  });

  it('is in the staff’s log as a number of orders, never as a phone', async () => {
    const events = await services.read((tx) => tx.all<object>('SELECT * FROM staff_events'));
    expect(events).toMatchObject([{ action: 'personal-data-erased', about: null, details: { orders: 3 } }]);
  });

  it('that nothing is kept of is no mistake, and no event', async () => {
    expect(await call(erasePersonalData, { body: { phone: anaPhone } }, manager)).toMatchObject({
      body: { orders: 0 },
    });
    expect(await services.db.staffEvent.count()).toBe(1);
  });
});

/** All text of the tables in which guests' words may be. */
async function everythingKept(): Promise<string> {
  const { db } = services;
  return JSON.stringify([
    await db.order.findMany(),
    await db.orderItem.findMany(),
    await db.orderEvent.findMany(),
    await db.idempotencyKey.findMany(),
    await db.group.findMany(),
    await db.groupMember.findMany(),
    await db.staffEvent.findMany(),
  ]);
}
