import { describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { changeStatus } from '../orders/change-status.ts';
import { undoMove } from '../orders/undo-move.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from './change-settings.ts';
import { getRestaurant } from './get-restaurant.ts';
import { setHours } from './set-hours.ts';

const shop = await openTestShop();
const { call, line, place, services } = shop;

describe('GET /restaurant', () => {
  it('tells a guest what to know before ordering, and that a new shop is open', async () => {
    expect(await call(getRestaurant)).toMatchObject({
      status: 200,
      body: {
        name: 'Pupusería',
        languages: ['es', 'en'],
        currency: 'USD',
        timeZone: 'America/El_Salvador',
        hours: [],
        openNow: true,
        nextOpeningAt: null,
        paused: false,
        tables: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        quotedMinutes: 20,
        full: false,
      },
    });
  });

  it('shows at once that orders are paused, and how long the kitchen now takes', async () => {
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: true, quotedMinutes: 45 } }));
    expect(await call(getRestaurant)).toMatchObject({ body: { paused: true, quotedMinutes: 45 } });
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: false } }));
    expect(await call(getRestaurant)).toMatchObject({ body: { paused: false } });
  });

  it('lists the tables there are now, by number', async () => {
    await services.write(async (tx) => {
      await tx.table.createMany({ data: [{ number: 30 }, { number: 12 }] });
      await tx.table.delete({ where: { number: 3 } });
    });
    expect(await call(getRestaurant)).toMatchObject({ body: { tables: [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 30] } });
  });
});

describe('the minutes it quotes', () => {
  const quoted = async () => ((await call(getRestaurant)).body as { quotedMinutes: number }).quotedMinutes;
  const becomes = (id: string, status: string) =>
    call(changeStatus, { params: { id }, body: { status } }, { as: 'kitchen' });

  it('grow with the pupusas in the kitchen’s backlog, and not with the drinks', async () => {
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { quotedMinutes: 20 } }));
    expect(await quoted()).toBe(20);
    await place({ lines: [line('Horchata', 50)] });
    expect(await quoted()).toBe(20);
    // Two a minute: 40 take 20 minutes.
    const big = await place({ lines: [line('Revueltas', 30), line('Loroco', 10), line('Horchata')] });
    expect(await quoted()).toBe(40);
    await becomes(big.id, 'preparing');
    expect(await quoted()).toBe(40);
    await becomes(big.id, 'ready');
    expect(await quoted()).toBe(20);
    await call(undoMove, { params: { id: big.id } }, { as: 'kitchen' });
    expect(await quoted()).toBe(40);
    await call(cancelOrder, { params: { id: big.id } }, { as: 'kitchen' });
    expect(await quoted()).toBe(20);
  });

  it('do not grow with what is for later, until its time comes', async () => {
    const later = await place({ lines: [line('Revueltas', 20)], pickupAt: '2026-11-21T20:00:00Z' });
    expect(await quoted()).toBe(20);
    shop.setClock('2026-11-21T19:40:00Z');
    expect(await quoted()).toBe(30);
    await call(cancelOrder, { params: { id: later.id } }, { as: 'kitchen' });
    expect(await quoted()).toBe(20);
  });
});

describe('a shop with opening hours', () => {
  const set = (hours: object[], exceptions: object[] = []) =>
    call(setHours, { body: { hours, exceptions } }, { as: 'manager' });
  // 21 November 2026 is a Saturday.
  const saturday = { weekday: 6, opens: '17:00', closes: '02:00' };

  it('tells them, whether it is open, and when it opens', async () => {
    await set([saturday]);
    shop.setClock('2026-11-21T22:59:59Z');
    expect(await call(getRestaurant)).toMatchObject({
      body: { hours: [saturday], openNow: false, nextOpeningAt: '2026-11-21T23:00:00.000Z', closesAt: null },
    });
    shop.setClock('2026-11-21T23:00:00Z');
    expect(await call(getRestaurant)).toMatchObject({
      body: { openNow: true, nextOpeningAt: null, closesAt: '2026-11-22T08:00:00.000Z' },
    });
    shop.setClock('2026-11-22T08:00:00Z');
    expect(await call(getRestaurant)).toMatchObject({
      body: { openNow: false, nextOpeningAt: '2026-11-28T23:00:00.000Z' },
    });
  });

  it('takes no orders in the last minutes before it closes, when the shop says so', async () => {
    await set([saturday]);
    const lastOrder = (lastOrderMinutes: number) =>
      call(changeSettings, { body: { lastOrderMinutes } }, { as: 'manager' });
    await lastOrder(30);
    shop.setClock('2026-11-22T07:29:59Z');
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: true, closesAt: '2026-11-22T08:00:00.000Z' } });
    shop.setClock('2026-11-22T07:30:00Z');
    expect(await call(getRestaurant)).toMatchObject({
      body: { openNow: false, nextOpeningAt: '2026-11-28T23:00:00.000Z', closesAt: null },
    });
    await lastOrder(0);
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: true } });
  });

  it('is closed from the moment the manager says so', async () => {
    shop.setClock('2026-11-21T23:30:00Z');
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: true } });
    await set([saturday], [{ date: '2026-11-21', periods: [] }]);
    expect(await call(getRestaurant)).toMatchObject({
      body: { openNow: false, nextOpeningAt: '2026-11-28T23:00:00.000Z' },
    });
  });

  it('serves the whole night in which the clocks go back, as one business day, and the shorter one in spring', async () => {
    const manager = { as: 'manager' } as const;
    await set([{ ...saturday, closes: '03:00' }]);
    await call(changeSettings, { body: { timeZone: 'America/New_York' } }, manager);
    const numbers: number[] = [];
    // 17:30 and 01:30 of daylight saving time, 01:30 once more, and a minute before it closes.
    for (const at of ['2026-10-31T21:30:00Z', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-01T07:59:00Z']) {
      shop.setClock(at);
      numbers.push((await shop.place()).number);
    }
    expect(numbers).toEqual([1, 2, 3, 4]);
    shop.setClock('2026-11-01T08:00:00Z');
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: false } });
    // 01:59, and a minute later 03:00.
    shop.setClock('2027-03-14T06:59:00Z');
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: true, closesAt: '2027-03-14T07:00:00.000Z' } });
    shop.setClock('2027-03-14T07:00:00Z');
    expect(await call(getRestaurant)).toMatchObject({ body: { openNow: false } });
  });
});
