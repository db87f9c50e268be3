import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenAlarmAt } from '../domain/unseen-alarm.ts';
import { getOrder } from '../orders/get-order.ts';
import { markSeen } from '../orders/mark-seen.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getHours } from '../restaurant/get-hours.ts';
import { getRestaurant } from '../restaurant/get-restaurant.ts';
import { pauseOrders } from '../restaurant/pause-orders.ts';
import { resumeOrders } from '../restaurant/resume-orders.ts';
import { setHours } from '../restaurant/set-hours.ts';
import { listScreens } from './list-screens.ts';
import { raiseAlarms } from './raise-alarms.ts';
import { reportScreen } from './report-screen.ts';

const shop = await openTestShop({ at: '2026-11-21T18:00:00Z' });
const { call, place, services } = shop;
const kitchen = { as: 'kitchen' } as const;
const log = { warn: () => undefined };
const screen = randomUUID();

const report = (id: string = screen, state: object = { sound: true, awake: true }) =>
  call(reportScreen, { params: { id }, body: state }, kitchen);
const look = () => raiseAlarms({ ...services, guestLimits: true }, log);
const read = async ({ id }: { id: string }) => (await call(getOrder, { params: { id } }, kitchen)).body as Order;
const setWeek = async (hours: object[]) => {
  const { version } = (await call(getHours, {}, { as: 'manager' })).body as { version: number };
  const headers = { 'if-match': `"${version}"` };
  return call(setHours, { headers, body: { hours, exceptions: [] } }, { as: 'manager' });
};
const isPaused = async () => ((await call(getRestaurant)).body as { paused: boolean }).paused;
const see = (...orders: Order[]) =>
  call(markSeen, { body: { orderIds: orders.map(({ id }) => id), sound: true } }, kitchen);
const eventsOf = (orderId: string) => services.db.orderEvent.findMany({ where: { orderId }, orderBy: { seq: 'asc' } });
const pauses = () =>
  services.db.staffEvent.findMany({
    where: { action: { in: ['orders-paused', 'orders-resumed'] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });

describe('a kitchen without a screen', () => {
  it('is said to the shop, then to the guest, and takes no more orders until a screen is back', async () => {
    await report();
    const order = await place();
    shop.pass(89_000);
    await look();
    expect(await read(order)).not.toHaveProperty('unseenAlarm');
    shop.pass(1_000);
    // As several processes look.
    await Promise.all([look(), look(), look()]);
    expect(await read(order)).toMatchObject({ unseenAlarm: 'shop', version: order.version, status: 'received' });
    expect(await isPaused()).toBe(false);
    shop.pass(5 * 60_000 - 90_001);
    await look();
    expect(await read(order)).toMatchObject({ unseenAlarm: 'shop' });
    shop.pass(1);
    await Promise.all([look(), look(), look()]);
    expect(await read(order)).toMatchObject({ unseenAlarm: 'guest' });
    expect(await isPaused()).toBe(true);
    shop.pass(60 * 60_000);
    await look();
    expect((await eventsOf(order.id)).map(({ type }) => type)).toEqual(['placed', 'unseen', 'unseen']);

    expect((await report()).status).toBe(204);
    expect(await isPaused()).toBe(false);
    await see(order);
    expect(await read(order)).toMatchObject({ unseenAlarm: 'guest', seenAt: services.clock().toISOString() });
    expect((await pauses()).map(({ action, details, staffId }) => [action, details, staffId === null])).toEqual([
      ['orders-paused', { minutes: null, reason: 'no-screen' }, true],
      ['orders-resumed', { reason: 'screen-is-back' }, false],
    ]);
  });

  it('goes on taking orders while one screen of several is there, or when a manager has opened again', async () => {
    await report();
    const first = await place();
    shop.pass(5 * 60_000);
    await report(randomUUID());
    await look();
    expect(await read(first)).toMatchObject({ unseenAlarm: 'guest' });
    expect(await isPaused()).toBe(false);

    const second = await place();
    shop.pass(5 * 60_000);
    await look();
    expect(await isPaused()).toBe(true);
    await call(resumeOrders, {}, kitchen);
    await look();
    expect(await isPaused()).toBe(false);
    await see(first, second);
  });

  it('goes on taking orders while the shop is closed, and raises no alarm about what is for later or for practice', async () => {
    await report();
    await setWeek([{ weekday: 6, opens: '11:00', closes: '13:00' }]);
    shop.setClock('2026-11-28T17:00:00Z');
    const later = await place({ channel: 'pickup', pickupAt: '2026-11-28T18:30:00.000Z' });
    const practice = await call(
      placeOrder,
      {
        headers: { 'idempotency-key': randomUUID() },
        body: { channel: 'counter', lines: [shop.line('Revueltas')], practice: true },
      },
      { as: 'manager' },
    );
    expect(practice.status).toBe(201);
    shop.pass(30 * 60_000);
    await look();
    expect(await read(later)).not.toHaveProperty('unseenAlarm');
    expect(await read(practice.body as Order)).not.toHaveProperty('unseenAlarm');
    shop.setClock('2026-11-28T19:30:00Z'); // closed again
    await look();
    expect(await read(later)).toMatchObject({ unseenAlarm: 'guest' });
    expect(await isPaused()).toBe(false);
    await see(later);
    await setWeek([]);
  });

  it('keeps a pause that somebody has made, when a screen is back', async () => {
    await call(pauseOrders, { body: { minutes: null } }, kitchen);
    await report();
    expect(await isPaused()).toBe(true);
    await call(resumeOrders, {}, kitchen);
  });

  it('of a shop that has never had a screen pauses nothing', async () => {
    await services.write((tx) => tx.kitchenScreen.deleteMany());
    const order = await place();
    shop.pass(10 * 60_000);
    await look();
    expect(await read(order)).toMatchObject({ unseenAlarm: 'guest' });
    expect(await isPaused()).toBe(false);
    await see(order);
  });
});

describe('the screens', () => {
  it('are listed with how they are, and are gone after half a minute without a report', async () => {
    await services.write((tx) => tx.kitchenScreen.deleteMany());
    await report(screen, { sound: false, awake: true });
    shop.pass(29_000);
    const other = randomUUID();
    await report(other);
    shop.pass(1_000);
    expect((await call(listScreens, {}, kitchen)).body).toMatchObject({
      screens: [
        { id: other, sound: true, live: true },
        { id: screen, sound: false, awake: true, live: false },
      ],
    });
  });

  it('are heard when their bell is on, though a silent one was first', async () => {
    const [silent, loud] = [await place(), await place()];
    await call(markSeen, { body: { orderIds: [silent.id], sound: false } }, kitchen);
    const seenAt = services.clock().toISOString();
    await see(loud);
    expect(await read(silent)).not.toHaveProperty('heardAt');
    shop.pass(5_000);
    await see(silent, loud);
    expect(await read(silent)).toMatchObject({ seenAt, heardAt: services.clock().toISOString(), version: 1 });
    expect(await read(loud)).toMatchObject({ heardAt: seenAt });
  });

  it('are the kitchen’s, and say how they are', async () => {
    const body = { sound: true, awake: true };
    expect((await call(reportScreen, { params: { id: screen }, body })).status).toBe(401);
    expect((await call(reportScreen, { params: { id: screen }, body }, { as: 'waiter' })).status).toBe(403);
    expect((await report('tablet')).status).toBe(422);
    expect((await report(screen, { sound: 'loud', awake: true })).status).toBe(422);
    expect((await call(listScreens)).status).toBe(401);
  });
});

it('the alarm never goes back as time passes, and tells a guest only after the shop', () => {
  const limits = fc.record({ unseenAlarmSeconds: fc.integer({ min: 30, max: 600 }), unseenPauseMinutes: fc.nat(60) });
  fc.assert(
    fc.property(limits, fc.nat(4_000), fc.nat(4_000), (limits, a, b) => {
      const placed = new Date('2026-11-01T05:30:00Z'); // an hour before clocks go back in the north
      const at = (seconds: number) => unseenAlarmAt(placed, new Date(placed.getTime() + seconds * 1_000), limits);
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      expect(at(limits.unseenAlarmSeconds - 1)).toBe(0);
      expect(at(limits.unseenAlarmSeconds)).toBeGreaterThan(0);
      expect(at(100_000)).toBe(limits.unseenPauseMinutes === 0 ? 1 : 2);
    }),
  );
});
