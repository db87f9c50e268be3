import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { getRestaurant } from './get-restaurant.ts';

const { call, services } = await openTestShop();

describe('GET /restaurant', () => {
  it('tells a guest what to know before ordering, and that a new shop is open', async () => {
    expect(await call(getRestaurant)).toEqual({
      status: 200,
      headers: {},
      body: {
        name: 'Pupusería',
        languages: ['es', 'en'],
        currency: 'USD',
        timeZone: 'America/El_Salvador',
        openNow: true,
        nextOpeningAt: null,
        paused: false,
        tables: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        quotedMinutes: 20,
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
