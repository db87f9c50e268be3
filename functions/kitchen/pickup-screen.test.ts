import { describe, expect, it, onTestFinished } from 'vitest';
import { changeStatus } from '../orders/change-status.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { enrolDevice } from '../staff/enrol-device.ts';
import { revokeDevice } from '../staff/revoke-device.ts';
import { getPickupScreen } from './get-pickup-screen.ts';
import { pickupScreenEvents } from './pickup-screen-events.ts';

const shop = await openTestShop({ at: '2026-11-21T18:00:00Z' });
const { call, line } = shop;
const kitchen = { as: 'kitchen' } as const;

const order = async (body: object): Promise<Order> => {
  const answer = await call(
    placeOrder,
    { headers: { 'idempotency-key': crypto.randomUUID() }, body: { lines: [line('Revueltas')], ...body } },
    kitchen,
  );
  return answer.body as Order;
};
const move = (id: string, status: string) => call(changeStatus, { params: { id }, body: { status } }, kitchen);
const enrolled = async () => {
  const { body } = await call(enrolDevice, { body: { name: 'Tele' } }, { as: 'manager' });
  const { device, token } = body as { device: { id: string }; token: string };
  return { id: device.id, headers: { 'x-enrolled-device': token } };
};

describe('the counter’s screen', () => {
  it('shows the numbers that are called out, and nothing about people', async () => {
    const { headers } = await enrolled();
    const ana = await order({ channel: 'pickup', customer: { name: 'Ana', phone: '+50370000000' }, note: 'Para Ana' });
    const beto = await order({ channel: 'counter', customer: { name: 'Beto' } });
    await order({ channel: 'table', table: 4 });
    await move(beto.id, 'preparing');
    await move(beto.id, 'ready');
    const { body } = await call(getPickupScreen, { headers });
    expect(body).toMatchObject({ making: [ana.number], ready: [beto.number] });
    expect(JSON.stringify(body)).not.toMatch(/Ana|Beto|7000/);
    await move(beto.id, 'completed');
    expect((await call(getPickupScreen, { headers })).body).toMatchObject({ making: [ana.number], ready: [] });
    shop.pass(5 * 60 * 60_000);
    expect((await call(getPickupScreen, { headers })).body).toMatchObject({ making: [], ready: [] });
  });

  it('is whole in every event of its stream, and newer than the one before', async () => {
    const { headers } = await enrolled();
    const gone = new AbortController();
    const { stream } = await call(pickupScreenEvents, { headers }, { signal: gone.signal });
    if (stream === undefined) throw new Error('it answered no stream');
    const iterator = stream[Symbol.asyncIterator]();
    const next = async () => (await iterator.next()).value?.data as { seq: number };
    onTestFinished(async () => {
      gone.abort();
      await iterator.return?.();
    });
    expect(await next()).toMatchObject({ type: 'heartbeat' });
    const first = await next();
    expect(first).toMatchObject({ type: 'pickup.changed', making: [], ready: [] });
    await order({ channel: 'table', table: 4 });
    const { number } = await order({ channel: 'pickup', customer: { name: 'Ana' } });
    const second = await next();
    expect(second).toMatchObject({ making: [number], ready: [] });
    expect(second.seq).toBeGreaterThan(first.seq);
  });

  it('is for enrolled devices, until they are revoked', async () => {
    const { id, headers } = await enrolled();
    const refused = { status: 403, body: { code: 'device-not-enrolled' } };
    for (const fn of [getPickupScreen, pickupScreenEvents]) {
      expect(await call(fn)).toMatchObject(refused);
      expect(await call(fn, { headers: { 'x-enrolled-device': 'A'.repeat(43) } })).toMatchObject(refused);
    }
    expect((await call(getPickupScreen, { headers })).status).toBe(200);
    await call(revokeDevice, { params: { id } }, { as: 'manager' });
    expect(await call(getPickupScreen, { headers })).toMatchObject(refused);
  });
});
