import { describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { listPickupSlots } from './list-pickup-slots.ts';
import { setHours } from './set-hours.ts';

// 24 November 2026 is a Tuesday; El Salvador is six hours behind UTC.
const shop = await openTestShop({ at: '2026-11-24T16:00:00Z' });
const { call, line, place, services } = shop;

type Slot = { at: string; endsAt: string; unitsLeft: number };
const slots = async (units?: number) => {
  const { body } = await call(listPickupSlots, { query: units === undefined ? {} : { units: String(units) } });
  return (body as { slots: Slot[] }).slots;
};
const leftAt = async (at: string) => (await slots(0)).find((slot) => slot.at === at)?.unitsLeft;
const noon = '2026-11-24T18:00:00.000Z';

describe('GET /pickup-slots', () => {
  it('offers today and tomorrow, a quarter of an hour each, in a shop that is always open', async () => {
    const all = await slots();
    expect(all[0]).toEqual({ at: '2026-11-24T16:30:00.000Z', endsAt: '2026-11-24T16:45:00.000Z', unitsLeft: 30 });
    expect(all.at(-1)).toEqual({ at: '2026-11-26T05:45:00.000Z', endsAt: '2026-11-26T06:00:00.000Z', unitsLeft: 30 });
  });

  it('tells how many pupusas a slot can still take, and gives back what is cancelled', async () => {
    const order = await place({ lines: [line('Revueltas', 12), line('Horchata', 9)], pickupAt: noon });
    const other = await place({ lines: [line('Loroco', 8)], pickupAt: noon });
    expect(await leftAt(noon)).toBe(10);
    await call(cancelOrder, { params: { id: order.id } }, { as: 'kitchen' });
    expect(await leftAt(noon)).toBe(22);
    expect((await slots(22)).some(({ at }) => at === noon)).toBe(true);
    expect((await slots(23)).some(({ at }) => at === noon)).toBe(false);
    await call(cancelOrder, { params: { id: other.id } }, { as: 'kitchen' });
  });

  it('counts what is for as soon as possible into the slot it is promised for', async () => {
    shop.setClock('2026-11-25T16:10:00Z');
    const order = await place({ lines: [line('Revueltas', 2)] });
    expect(order.promisedAt).toBe('2026-11-25T16:30:00.000Z');
    shop.setClock('2026-11-25T16:05:00Z');
    expect(await leftAt('2026-11-25T16:30:00.000Z')).toBe(28);
    await call(cancelOrder, { params: { id: order.id } }, { as: 'kitchen' });
  });

  it('begins later the longer the kitchen’s backlog', async () => {
    shop.setClock('2026-11-25T16:00:00Z');
    const order = await place({ lines: [line('Revueltas', 60)] });
    expect((await slots())[0]?.at).toBe('2026-11-25T17:00:00.000Z');
    await call(cancelOrder, { params: { id: order.id } }, { as: 'kitchen' });
    expect((await slots())[0]?.at).toBe('2026-11-25T16:30:00.000Z');
  });

  it('keeps to the hours that the manager has set', async () => {
    const hours = [
      { weekday: 3, opens: '17:00', closes: '18:00' },
      { weekday: 5, opens: '23:45', closes: '00:15' },
    ];
    await call(setHours, { body: { hours, exceptions: [] } }, { as: 'manager' });
    expect((await slots()).map(({ at }) => at)).toEqual([
      '2026-11-25T23:00:00.000Z',
      '2026-11-25T23:15:00.000Z',
      '2026-11-25T23:30:00.000Z',
      '2026-11-25T23:45:00.000Z',
      '2026-11-28T05:45:00.000Z',
      '2026-11-28T06:00:00.000Z',
    ]);
  });

  it('ends with the last order before closing', async () => {
    const lastOrder = (lastOrderMinutes: number) =>
      services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { lastOrderMinutes } }));
    await lastOrder(30);
    expect((await slots()).map(({ at }) => at)).toEqual(['2026-11-25T23:00:00.000Z', '2026-11-25T23:15:00.000Z']);
    await lastOrder(0);
  });

  it('offers nothing to more pupusas than a slot can ever take, nor while orders are paused', async () => {
    expect(await slots(31)).toEqual([]);
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: true } }));
    expect(await slots()).toEqual([]);
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: false } }));
    expect(await slots()).not.toEqual([]);
  });

  it.each([{ units: '-1' }, { units: 'many' }, { units: '1.5' }, { units: '20001' }, { day: '2026-11-24' }])(
    'refuses %o',
    async (query) => {
      expect(await call(listPickupSlots, { query })).toMatchObject({ status: 422 });
    },
  );
});
