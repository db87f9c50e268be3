import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { OrderPage } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { listOrders } from './list-orders.ts';

const shop = await openTestShop();
const { call, place, line } = shop;

const list = async (query: object = {}) =>
  (await call(listOrders, { query }, { as: 'kitchen' })).body as z.output<typeof OrderPage>;
const ids = (page: z.output<typeof OrderPage>) => page.orders.map((order) => order.id);
const move = (id: string, status: string) =>
  call(changeStatus, { params: { id }, body: { status } }, { as: 'kitchen' });

const placed: string[] = [];
for (let index = 0; index < 25; index += 1) {
  const atTable = { channel: 'table', table: (index % 3) + 1, customer: undefined, lines: [line('Queso')] };
  placed.push((await place(atTable)).id);
}
const newestFirst = [...placed].reverse();
for (const id of placed.slice(0, 5)) await move(id, 'preparing');
for (const id of placed.slice(5, 8)) await call(cancelOrder, { params: { id } }, { as: 'kitchen' });

describe('GET /orders', () => {
  it('lists every order, newest first', async () => {
    expect(ids(await list())).toEqual(newestFirst);
  });

  it('is read page by page without repeating or leaving out an order, even while others are placed', async () => {
    const read: string[] = [];
    let cursor: string | null = null;
    do {
      const page: z.output<typeof OrderPage> = await list({ limit: '10', ...(cursor === null ? {} : { cursor }) });
      read.push(...ids(page));
      cursor = page.nextCursor;
      if (read.length === 10) await move((await place()).id, 'cancelled');
    } while (cursor !== null);
    expect(read).toEqual(newestFirst);
  });

  it('reads later pages of what is over from where it may be a second old, and nothing else', async () => {
    const { readPast } = shop.services;
    const asked: object[] = [];
    const askPast = async (query: object) => {
      const seen: typeof readPast = (job) => {
        asked.push(query);
        return readPast(job);
      };
      expect((await call(listOrders, { query }, { as: 'kitchen', readPast: seen })).status).toBe(200);
    };
    const cursor = placed[7] ?? '';
    const past = { status: ['completed', 'cancelled'], cursor };
    for (const query of [past, { status: 'cancelled' }, { status: ['cancelled', 'ready'], cursor }, { cursor }]) {
      await askPast(query);
    }
    expect(asked).toEqual([past]);
  });

  it('filters by one status or by several, still newest first', async () => {
    expect(ids(await list({ status: 'preparing' }))).toEqual(placed.slice(0, 5).reverse());
    const open = await list({ status: ['received', 'preparing'], limit: '200' });
    expect(ids(open)).toEqual(newestFirst.filter((id) => !placed.slice(5, 8).includes(id)));
    const page = await list({ status: ['received', 'preparing'], limit: '19' });
    const rest = await list({ status: ['received', 'preparing'], limit: '19', cursor: page.nextCursor });
    expect([...ids(page), ...ids(rest)]).toEqual(ids(open));
  });

  it('filters by table', async () => {
    const page = await list({ table: '2', status: 'received' });
    expect(page.orders.map((order) => order.table)).toEqual(page.orders.map(() => 2));
    expect(page.orders.length).toBeGreaterThan(3);
  });

  it('filters by business day, together with the rest, page by page', async () => {
    // Ids tell the time of the machine, so this shop's clock begins there; noon, so that a day is a business day.
    const noon = Temporal.Now.plainDateISO('UTC').toZonedDateTime({ timeZone: 'UTC', plainTime: '18:00' });
    const shop = await openTestShop({ at: new Date(noon.subtract({ days: 1 }).epochMilliseconds).toISOString() });
    const byDay: string[][] = [];
    for (let day = 0; day < 3; day += 1) {
      const ids = [(await shop.place()).id, (await shop.place()).id];
      byDay.push(ids.reverse());
      shop.pass(24 * 60 * 60_000);
    }
    const [yesterday = [], today = [], tomorrow = []] = byDay;
    await shop.call(cancelOrder, { params: { id: today[0] ?? '' } }, { as: 'kitchen' });
    const dateOf = (days: number) => noon.toPlainDate().add({ days }).toString();
    const askFor = async (query: object) =>
      ids((await shop.call(listOrders, { query }, { as: 'kitchen' })).body as z.output<typeof OrderPage>);
    expect(await askFor({ from: dateOf(0), to: dateOf(0) })).toEqual(today);
    expect(await askFor({ from: dateOf(0) })).toEqual([...tomorrow, ...today]);
    expect(await askFor({ to: dateOf(0) })).toEqual([...today, ...yesterday]);
    expect(await askFor({ from: dateOf(0), to: dateOf(0), status: 'received' })).toEqual(today.slice(1));
    expect(await askFor({ to: dateOf(0), limit: '2', cursor: today[0] })).toEqual([today[1], yesterday[0]]);
    expect(await askFor({ from: dateOf(1), to: dateOf(0) })).toEqual([]);
    expect(await askFor({ from: dateOf(2) })).toEqual([]);
  });

  it.each([
    ['limit', { limit: '0' }],
    ['limit', { limit: '201' }],
    ['cursor', { cursor: 'abc' }],
    ['status.0', { status: 'eaten' }],
    ['table', { table: 'five' }],
    ['from', { from: 'ayer' }],
    ['to', { to: '1999-12-31' }],
    ['', { page: '2' }],
  ])('refuses a bad %s: %o', async (path, query) => {
    const answer = await call(listOrders, { query }, { as: 'kitchen' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
    const [error] = (answer.body as { errors: { path: string }[] }).errors;
    expect(error?.path).toBe(path);
  });

  it('is for staff alone', async () => {
    expect(await call(listOrders)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    for (const as of ['waiter', 'kitchen', 'manager'] as const) {
      expect((await call(listOrders, {}, { as })).status).toBe(200);
    }
  });
});
