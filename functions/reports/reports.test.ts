import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { orderTotals } from '../domain/money.ts';
import { changeStatus } from '../orders/change-status.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
import { keepDay } from './kept-days.ts';
import { daysOf } from './range.ts';
import { reportPayments } from './report-payments.ts';
import { reportPromises } from './report-promises.ts';
import { reportSales } from './report-sales.ts';
import type { SalesFigures, SalesReport } from './sales-schemas.ts';
import { generateOrders, type PastOrder, paidCentsOf, statusOf, storePast } from './testing/past-orders.ts';

const manager = { as: 'manager' } as const;
type Shop = Awaited<ReturnType<typeof openTestShop>>;

const sales = async ({ call }: Shop, from: string, to: string) => {
  const answer = await call(reportSales, { query: { from, to } }, manager);
  expect(answer.status).toBe(200);
  return answer.body as z.output<typeof SalesReport>;
};
const promises = async ({ call }: Shop, from: string, to: string) =>
  (await call(reportPromises, { query: { from, to } }, manager)).body as {
    all: object;
    byHour: { hour: number; orders: number; p50Minutes: number; p90Minutes: number }[];
  };

/** Sums up all days that are over, as the housekeeping of the running server does. */
async function keepDays({ services }: Shop): Promise<number> {
  let count = 0;
  for (let done = 1; done > 0; count += done) done = await services.whenIdle((tx) => keepDay(tx, services.clock()));
  return count;
}

// New York's clocks go back on 2 November 2025 and forward on 8 March 2026.
const timeZone = 'America/New_York';
const range = { from: '2025-11-01', to: '2026-10-31' };
const nameOf = (itemId: string) => ({ es: `Plato ${itemId}`, en: `Dish ${itemId}` });

const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' });

/** The report, worked out anew from the orders one by one, with nothing in common with the database's way. */
function recompute(orders: readonly PastOrder[], { from, to }: { from: string; to: string }): SalesFigures {
  const inRange = orders.filter(({ businessDay }) => from <= businessDay && businessDay <= to);
  const good = inRange.filter((order) => statusOf(order) !== 'cancelled');
  const hourOf = new Map(good.map(({ id, placedAt }) => [id, Number(hourFormat.format(placedAt))]));
  const salesOf = ({ lines }: PastOrder) =>
    lines.reduce((sum, { quantity, unitPriceCents }) => sum + quantity * unitPriceCents, 0);
  const sum = (some: readonly PastOrder[], of = salesOf) => some.reduce((total, order) => total + of(order), 0);
  const sold = (some: readonly PastOrder[]) => ({ orders: some.length, salesCents: sum(some) });
  const tips = (some: readonly PastOrder[]) => sum(some, ({ tipCents }) => tipCents);
  const cancelled = inRange.filter((order) => statusOf(order) === 'cancelled');
  const itemIds = [...new Set(good.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)))];
  const salesCents = sum(good);
  return {
    from,
    to,
    totals: {
      ...sold(good),
      averageCents: good.length === 0 ? 0 : Math.round(salesCents / good.length),
      tipsCents: tips(good),
      discountsCents: 0,
      taxCents: Math.round((salesCents * 13) / 113),
      voidedCents: 0,
      cancelled: cancelled.length,
      cancelledCents: sum(cancelled),
    },
    byDay: daysOf({ from, to }).map((day) => {
      const some = good.filter(({ businessDay }) => businessDay === day);
      return { day, ...sold(some), tipsCents: tips(some) };
    }),
    // The shop's day ends at 4.
    byHour: [...Array(24).keys()]
      .map((hour) => (hour + 4) % 24)
      .map((hour) => ({ hour, ...sold(good.filter((order) => hourOf.get(order.id) === hour)) }))
      .filter((row) => row.orders > 0),
    byChannel: (['table', 'pickup', 'counter'] as const)
      .map((channel) => ({ channel, ...sold(good.filter((order) => order.channel === channel)) }))
      .filter((row) => row.orders > 0)
      .sort((a, b) => b.salesCents - a.salesCents),
    byItem: itemIds
      .map((itemId) => {
        const lines = good.flatMap((order) => order.lines).filter((line) => line.itemId === itemId);
        return {
          itemId,
          name: { es: `Plato ${itemId}`, en: `Dish ${itemId}` },
          quantity: lines.reduce((total, { quantity }) => total + quantity, 0),
          salesCents: lines.reduce((total, line) => total + line.quantity * line.unitPriceCents, 0),
        };
      })
      .sort((a, b) => b.salesCents - a.salesCents),
  };
}

/** The report of payments, from the payments one by one. */
function recomputePayments(orders: readonly PastOrder[], { from, to }: { from: string; to: string }) {
  const inRange = orders.filter(({ businessDay }) => from <= businessDay && businessDay <= to);
  const payments = inRange.flatMap((order) => order.payments);
  const addUp = (some: PastOrder['payments']) => ({
    payments: some.length,
    amountCents: some.reduce((cents, { amountCents }) => cents + amountCents, 0),
    tipCents: some.reduce((cents, { tipCents }) => cents + tipCents, 0),
  });
  const good = payments.filter(({ isUndone }) => !isUndone);
  const undone = addUp(payments.filter(({ isUndone }) => isUndone));
  const left = inRange
    .filter((order) => statusOf(order) !== 'cancelled')
    .map((order) => orderTotals(order.lines, order.tipCents).totalCents - paidCentsOf(order))
    .filter((cents) => cents > 0);
  return {
    byMethod: (['cash', 'card'] as const).map((method) => ({
      method,
      ...addUp(good.filter((one) => one.method === method)),
    })),
    byPerson: [...Map.groupBy(good, ({ staffId }) => staffId)]
      .map(([id, some]) => ({ person: { id }, ...addUp(some) }))
      .sort((one, other) => other.amountCents - one.amountCents),
    givenBack: { payments: undone.payments, cents: undone.amountCents + undone.tipCents },
    unpaid: { orders: left.length, cents: left.reduce((sum, cents) => sum + cents, 0) },
  };
}

/** Nearest rank, from the delays one by one. */
function recomputePromises(orders: readonly PastOrder[]) {
  const delays = orders.flatMap(({ promisedAt, promisedBefore, events, ...order }) => {
    const readyAt = events.findLast(({ type, status }) => type === 'moved' && status === 'ready')?.at;
    if (
      readyAt === undefined ||
      !['ready', 'completed'].includes(statusOf({ ...order, promisedAt, promisedBefore, events }))
    ) {
      return [];
    }
    return [Math.round((readyAt.getTime() - (promisedBefore ?? promisedAt).getTime()) / 60_000)];
  });
  const sorted = delays.sort((a, b) => a - b);
  return {
    orders: sorted.length,
    p50Minutes: sorted[Math.ceil(sorted.length / 2) - 1],
    p90Minutes: sorted[Math.ceil((sorted.length * 9) / 10) - 1],
  };
}

describe('the reports of a generated year', () => {
  let shop: Shop;
  let orders: PastOrder[];
  beforeAll(async () => {
    shop = await openTestShop({ at: '2026-11-01T12:00:00Z' });
    await shop.services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { timeZone } }));
    const days = daysOf({ from: '2025-10-29', to: '2026-10-31' });
    const itemIds = ['Revueltas', 'Queso', 'Horchata', 'Frijol'].map((name) => shop.item(name).id);
    const calendar = { days, perDay: 10, seed: 20_261_128, timeZone, dayEndsAtHour: 4 };
    const people = await shop.services.db.staff.findMany({ select: { id: true } });
    const staffIds = people.map(({ id }) => id).sort();
    orders = generateOrders(calendar, { itemIds, staffIds, newId: shop.services.newId });
    await storePast(shop, orders, nameOf);
    // As PostgreSQL does by itself some time after so many rows.
    await shop.services.whenIdle((tx) => tx.run('ANALYZE'));
  });

  const check = async (some: { from: string; to: string }) => {
    const report = await sales(shop, some.from, some.to);
    expect(report.range).toEqual(recompute(orders, some));
    expect(report.before).toEqual(recompute(orders, { from: report.before.from, to: report.before.to }));
  };

  const askPromises = () => promises(shop, '2025-10-01', '2026-09-30');
  let promised: Awaited<ReturnType<typeof askPromises>>;

  it('equal a recomputation from the orders to the cent while no day is summed up', async () => {
    expect((await sales(shop, range.from, range.to)).range.totals.orders).toBeGreaterThan(2_500);
    await check(range);
    promised = await askPromises();
    expect(promised.all).toEqual(recomputePromises(orders.filter(({ businessDay }) => businessDay <= '2026-09-30')));
  });

  it('have every day that is over summed up once', async () => {
    expect(await keepDays(shop)).toBe(daysOf({ from: '2025-10-28', to: '2026-10-30' }).length);
  });

  it('are the same afterwards', async () => {
    await check(range);
    expect(await askPromises()).toEqual(promised);
  });

  it.each([
    ['the night on which the clocks go back', '2025-11-01', '2025-11-02'],
    ['the night on which they go forward', '2026-03-07', '2026-03-08'],
    ['what is kept, beside the last days, which are not', '2026-10-28', '2026-10-31'],
    ['one day', '2026-07-04', '2026-07-04'],
    ['days without orders', '2027-01-01', '2027-01-31'],
  ])('are right for %s', async (_name, from, to) => {
    await check({ from, to });
  });

  it.each([
    ['a year', range.from, range.to],
    ['the night on which the clocks go back', '2025-11-02', '2025-11-02'],
  ])('have the payments of %s to the cent', async (_name, from, to) => {
    const { body } = await shop.call(reportPayments, { query: { from, to } }, manager);
    expect(body).toMatchObject(recomputePayments(orders, { from, to }));
  });

  it('follow a change of an old order, which is counted anew', async () => {
    const day = '2026-05-05';
    const isOpen = (order: PastOrder) => statusOf(order) === 'preparing' && paidCentsOf(order) === 0;
    const old = orders.find((order) => order.businessDay === day && isOpen(order));
    if (old === undefined) throw new Error('nothing was left open on that day');
    const before = (await sales(shop, day, day)).range.totals;
    const answer = await shop.call(changeStatus, { params: { id: old.id }, body: { status: 'cancelled' } }, manager);
    expect(answer.status).toBe(200);
    const after = (await sales(shop, day, day)).range.totals;
    expect([after.orders, after.cancelled]).toEqual([before.orders - 1, before.cancelled + 1]);
    expect(await keepDays(shop)).toBe(1);
    expect((await sales(shop, day, day)).range.totals).toEqual(after);
  });
});

describe('GET /reports/sales', () => {
  it('counts an order at once, as open or completed, and a cancelled one only as cancelled', async () => {
    const shop = await openTestShop();
    const today = '2026-11-21';
    const first = await shop.place({ lines: [shop.line('Revueltas', 2)], tipCents: 30 });
    await shop.place({ channel: 'table', table: 5, customer: undefined, lines: [shop.line('Horchata')] });
    const third = await shop.place();
    await shop.call(changeStatus, { params: { id: third.id }, body: { status: 'cancelled' } }, manager);
    const { range: figures, before, currency, taxPercent } = await sales(shop, today, today);
    expect({ currency, taxPercent }).toEqual({ currency: 'USD', taxPercent: 13 });
    expect(figures.totals).toMatchObject({
      orders: 2,
      tipsCents: 30,
      cancelled: 1,
      cancelledCents: third.subtotalCents,
    });
    expect(figures.byChannel.map(({ channel }) => channel).sort()).toEqual(['pickup', 'table']);
    expect(figures.byHour).toEqual([{ hour: 12, orders: 2, salesCents: figures.totals.salesCents }]);
    expect(figures.byItem.find(({ name }) => name.es === 'Revueltas')).toMatchObject({
      quantity: 2,
      salesCents: first.subtotalCents,
    });
    expect(before).toMatchObject({ from: '2026-11-20', to: '2026-11-20', totals: { orders: 0, averageCents: 0 } });
  });

  it('shows the tax that is included by the percentage that the shop has set', async () => {
    const shop = await openTestShop();
    const { totalCents } = await shop.place({ lines: [shop.line('Revueltas', 3)] });
    const headers = { 'if-match': '"1"' };
    expect((await shop.call(changeSettings, { headers, body: { taxPercent: 15 } }, manager)).status).toBe(200);
    const { taxPercent, range: figures } = await sales(shop, '2026-11-21', '2026-11-21');
    expect([taxPercent, figures.totals.taxCents]).toEqual([15, Math.round((totalCents * 15) / 115)]);
    expect((await shop.call(changeSettings, { headers, body: { taxPercent: 101 } }, manager)).status).toBe(422);
  });

  it('counts an order after midnight on the business day of the night before', async () => {
    const shop = await openTestShop({ at: '2026-11-22T07:30:00Z' });
    await shop.place();
    shop.setClock('2026-11-22T04:30:00Z');
    await shop.place();
    const { body } = await shop.call(reportSales, {}, manager);
    expect(body).toMatchObject({ today: '2026-11-21', range: { from: '2026-11-21', to: '2026-11-21' } });
    const { range: figures } = await sales(shop, '2026-11-21', '2026-11-22');
    expect(figures.byDay.map(({ day, orders }) => [day, orders])).toEqual([
      ['2026-11-21', 2],
      ['2026-11-22', 0],
    ]);
    expect(figures.byHour.map(({ hour }) => hour)).toEqual([22, 1]);
  });

  it('takes a year of 366 days, and refuses more, a range that ends before it begins, and what is no date', async () => {
    const { call } = await openTestShop();
    const ask = (from: unknown, to: unknown) => call(reportSales, { query: { from, to } }, manager);
    expect((await ask('2024-01-01', '2024-12-31')).status).toBe(200);
    for (const [from, to, path] of [
      ['2024-01-01', '2025-01-01', 'to'],
      ['2026-11-21', '2026-11-20', 'to'],
      ['2026-02-30', '2026-03-01', 'from'],
      ['ayer', '2026-03-01', 'from'],
      ['0000-01-01', '2000-01-02', 'from'],
      [undefined, '2026-03-01', 'from'],
      ['2026-03-01', undefined, 'to'],
    ]) {
      expect(await ask(from, to)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    }
  });

  it('is for a manager alone, and may be a second old', async () => {
    const { call, services } = await openTestShop();
    const query = { from: '2026-11-21', to: '2026-11-21' };
    for (const fn of [reportSales, reportPromises]) {
      expect((await call(fn, { query })).status).toBe(401);
      for (const as of ['waiter', 'kitchen'] as const) expect((await call(fn, { query }, { as })).status).toBe(403);
      let asked = 0;
      const readPast: typeof services.readPast = (job) => {
        asked += 1;
        return services.readPast(job);
      };
      expect((await call(fn, { query }, { ...manager, readPast })).status).toBe(200);
      expect(asked).toBe(1);
    }
  });
});
