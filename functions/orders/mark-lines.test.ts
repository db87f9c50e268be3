import { describe, expect, it } from 'vitest';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { getOrder } from './get-order.ts';
import { markLines } from './mark-lines.ts';
import { undoMove } from './undo-move.ts';

const shop = await openTestShop();
const { call, line, place, services } = shop;
const kitchen = { as: 'kitchen' } as const;

const threeLines = () => place({ lines: [line('Revueltas', 2), line('Loroco'), line('Horchata')] });
const mark = (order: Order, indexes: number[], done = true, headers = {}) => {
  const lineIds = indexes.map((index) => order.lines[index]?.id);
  return call(markLines, { params: { id: order.id }, headers, body: { lineIds, done } }, kitchen);
};
const undo = (order: Order) => call(undoMove, { params: { id: order.id } }, kitchen);
const move = (order: Order, status: string) =>
  call(changeStatus, { params: { id: order.id }, body: { status } }, kitchen);
const read = async ({ id }: Order) => (await call(getOrder, { params: { id } }, kitchen)).body as Order;
const doneOf = (order: unknown) => (order as Order).lines.map(({ doneAt }) => doneAt !== undefined);
const eventsOf = async ({ id }: Order) =>
  (await services.db.orderEvent.findMany({ where: { orderId: id }, orderBy: { seq: 'asc' } })).map(
    ({ type, status, version }) => `${type} ${status} ${version}`,
  );

describe('POST /orders/{id}/lines', () => {
  it('begins an order with its first line and makes it ready with its last one', async () => {
    const order = await threeLines();
    const first = await mark(order, [2]);
    expect(first).toMatchObject({ status: 200, body: { status: 'preparing', version: 2 } });
    expect(doneOf(first.body)).toEqual([false, false, true]);
    expect((await mark(order, [0])).body).toMatchObject({ status: 'preparing', version: 3 });
    const last = (await mark(order, [1])).body;
    expect(last).toMatchObject({ status: 'ready', version: 4 });
    expect(await read(order)).toEqual(last);
    expect(await eventsOf(order)).toEqual([
      'placed received 1',
      'moved preparing 2',
      'changed preparing 3',
      'moved ready 4',
    ]);
  });

  it('takes all lines at once, and nothing twice when it is sent again', async () => {
    const order = await threeLines();
    const done = await mark(order, [0, 1, 2]);
    expect(done).toMatchObject({ status: 200, body: { status: 'ready', version: 3 } });
    const events = await eventsOf(order);
    shop.pass(1000);
    expect((await mark(order, [0, 1, 2])).body).toEqual(done.body);
    expect((await mark(order, [1])).body).toEqual(done.body);
    expect(await eventsOf(order)).toEqual(events);
  });

  it('lets two stations finish their lines of one order at the same moment', async () => {
    const order = await threeLines();
    const answers = await Promise.all([mark(order, [0, 1]), mark(order, [2])]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await read(order)).toMatchObject({ status: 'ready', history: [{}, {}, { status: 'ready' }] });
  });

  it('takes lines of an order that is ready, or handed over, back to be made again', async () => {
    const order = await threeLines();
    await mark(order, [0, 1, 2]);
    await move(order, 'completed');
    const again = await mark(order, [1], false);
    expect(again.body).toMatchObject({ status: 'preparing' });
    expect(doneOf(again.body)).toEqual([true, false, true]);
    expect((await mark(order, [1], false)).body).toEqual(again.body);
    expect((await mark(order, [1])).body).toMatchObject({ status: 'ready' });
  });

  it('refuses lines of another order, those of a cancelled one, and a version that is not the current one', async () => {
    const [order, other] = [await threeLines(), await threeLines()];
    const lineIds = [order.lines[0]?.id, other.lines[0]?.id];
    const mixed = await call(markLines, { params: { id: order.id }, body: { lineIds, done: true } }, kitchen);
    expect(mixed).toMatchObject({ status: 422, body: { errors: [{ path: 'lineIds.1' }] } });
    expect(await mark(order, [0], true, { 'if-match': '"7"' })).toMatchObject({ status: 412 });
    expect(await read(order)).toEqual(order);
    await call(cancelOrder, { params: { id: other.id } }, kitchen);
    expect(await mark(other, [0])).toMatchObject({ status: 409, body: { code: 'illegal-transition' } });
  });
});

describe('a move of the whole order', () => {
  it('finishes its lines, and taking it back takes back those that it finished', async () => {
    const order = await threeLines();
    await mark(order, [2]);
    shop.pass(1000);
    expect(doneOf((await move(order, 'ready')).body)).toEqual([true, true, true]);
    const back = await undo(order);
    expect(back.body).toMatchObject({ status: 'preparing' });
    expect(doneOf(back.body)).toEqual([false, false, true]);
    const anew = (await undo(order)).body;
    expect(anew).toMatchObject({ status: 'received' });
    expect(doneOf(anew)).toEqual([false, false, false]);
    expect(await read(order)).toEqual(anew);
  });
});

describe('when a scheduled order is begun', () => {
  it('is kept with it: before its time by what an idle kitchen needs, and by its own pupusas at the shop’s pace', async () => {
    await call(changeSettings, { body: { quotedMinutes: 25, comalUnitsPerHour: 60 } }, { as: 'manager' });
    const pickupAt = '2026-11-21T20:00:00.000Z';
    const order = await place({ pickupAt, lines: [line('Revueltas', 10), line('Horchata', 5)] });
    expect(order.beginAt).toBe('2026-11-21T19:25:00.000Z');
    await call(changeSettings, { body: { quotedMinutes: 40 } }, { as: 'manager' });
    expect((await read(order)).beginAt).toBe(order.beginAt);
    expect((await place()).beginAt).toBeUndefined();
  });

  it('is an instant: no change of the clocks moves it', async () => {
    await call(
      changeSettings,
      { body: { timeZone: 'America/New_York', quotedMinutes: 25, comalUnitsPerHour: 60 } },
      { as: 'manager' },
    );
    // Clocks in New York go from 02:00 to 03:00 at 07:00 UTC.
    shop.setClock('2027-03-14T05:00:00Z');
    const order = await place({ pickupAt: '2027-03-14T07:15:00.000Z', lines: [line('Revueltas', 5)] });
    expect(order.beginAt).toBe('2027-03-14T06:45:00.000Z');
  });
});
