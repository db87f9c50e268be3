import { describe, expect, it } from 'vitest';
import { placeOrder } from '../orders/place-order.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getRestaurant } from './get-restaurant.ts';
import { listPickupSlots } from './list-pickup-slots.ts';
import { pauseOrders } from './pause-orders.ts';
import { resumeOrders } from './resume-orders.ts';

const shop = await openTestShop({ at: '2026-11-21T18:00:00Z' });
const { call, line } = shop;
const kitchen = { as: 'kitchen' } as const;
const message = { es: 'Volvemos a las siete', en: 'We are back at seven' };

const pause = (minutes: number | null, more: object = {}) => call(pauseOrders, { body: { minutes, ...more } }, kitchen);
const shown = async () => (await call(getRestaurant)).body;
const order = () =>
  call(placeOrder, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Revueltas')] },
  });
const slots = async () => ((await call(listPickupSlots)).body as { slots: object[] }).slots;

describe('POST /restaurant/pause', () => {
  it('refuses orders until the pause is over, and takes them again from that instant without anybody’s doing', async () => {
    shop.setClock('2026-11-21T18:00:00Z');
    const until = '2026-11-21T18:15:00.000Z';
    expect(await pause(15)).toMatchObject({ status: 200, body: { paused: true, pausedUntil: until } });
    shop.setClock('2026-11-21T18:14:59.999Z');
    expect(await order()).toMatchObject({ status: 409, body: { code: 'not-accepting-orders' } });
    expect(await slots()).toEqual([]);
    expect(await shown()).toMatchObject({ paused: true, pausedUntil: until });
    shop.setClock(until);
    expect(await shown()).toMatchObject({ paused: false, pausedUntil: null });
    expect(await order()).toMatchObject({ status: 201 });
    expect(await slots()).not.toEqual([]);
  });

  it('tells guests what the shop says about it, as long as it lasts', async () => {
    shop.setClock('2026-11-21T19:00:00Z');
    await pause(30, { message });
    expect(await shown()).toMatchObject({ paused: true, pauseMessage: message });
    shop.pass(30 * 60_000);
    expect(await shown()).toMatchObject({ paused: false, pauseMessage: null });
  });

  it('without an end lasts until somebody opens again', async () => {
    await pause(null, { message });
    shop.pass(7 * 24 * 60 * 60_000);
    expect(await shown()).toMatchObject({ paused: true, pausedUntil: null, pauseMessage: message });
    expect(await order()).toMatchObject({ status: 409 });
    expect(await call(resumeOrders, {}, kitchen)).toMatchObject({
      status: 200,
      body: { paused: false, pausedUntil: null, pauseMessage: null },
    });
    expect(await order()).toMatchObject({ status: 201 });
  });

  it('replaces a pause that there is: its end and what it says', async () => {
    shop.setClock('2026-11-29T18:00:00Z');
    await pause(null, { message });
    expect(await pause(60)).toMatchObject({
      body: { paused: true, pausedUntil: '2026-11-29T19:00:00.000Z', pauseMessage: null },
    });
    await call(resumeOrders, {}, kitchen);
    expect(await call(resumeOrders, {}, kitchen)).toMatchObject({ status: 200, body: { paused: false } });
  });

  it.each([
    [{}, 'minutes'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: -15 }, 'minutes'],
    [{ minutes: 241 }, 'minutes'],
    [{ minutes: 7.5 }, 'minutes'],
    [{ minutes: 15, message: { es: 'Ya volvemos' } }, 'message.en'],
    [{ minutes: 15, message: { es: ' ', en: 'Soon' } }, 'message.es'],
    [{ minutes: 15, message: { es: 'x'.repeat(201), en: 'Soon' } }, 'message.es'],
  ])('refuses %o with its path, and pauses nothing', async (body, path) => {
    expect(await call(pauseOrders, { body }, kitchen)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    expect(await shown()).toMatchObject({ paused: false });
  });

  it('is for the kitchen and the manager', async () => {
    for (const fn of [pauseOrders, resumeOrders]) {
      const body = fn === pauseOrders ? { minutes: 15 } : undefined;
      expect(await call(fn, { body })).toMatchObject({ status: 401 });
      expect(await call(fn, { body }, { as: 'waiter' })).toMatchObject({ status: 403 });
    }
  });
});
