import { describe, expect, it } from 'vitest';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeStatus } from './change-status.ts';
import { undoMove } from './undo-move.ts';

const shop = await openTestShop({ at: '2026-11-21T18:00:00Z' });
const { call, line, place, finishOrders } = shop;
const kitchen = { as: 'kitchen' } as const;

const move = async (order: Order, status: string) =>
  (await call(changeStatus, { params: { id: order.id }, body: { status } }, kitchen)).body as Order;
const undo = async (order: Order) => (await call(undoMove, { params: { id: order.id } }, kitchen)).body as Order;
const pupusas = (count: number, more = {}) => place({ lines: [line('Revueltas', count)], ...more });

/** Without a backlog the shop needs 20 minutes, and it makes two pupusas a minute. */
describe('what an order is promised when the kitchen begins it', () => {
  it('follows the backlog that is left when it is begun, not the one when it was placed', async () => {
    shop.setClock('2026-11-21T18:00:00Z');
    const big = await pupusas(40);
    const small = await pupusas(2);
    expect(small.promisedAt).toBe('2026-11-21T18:40:00.000Z');
    shop.setClock('2026-11-21T18:05:00Z');
    expect((await move(small, 'preparing')).promisedAt).toBe('2026-11-21T18:25:00.000Z');
    // Two pupusas are on the comal before it.
    expect((await move(big, 'preparing')).promisedAt).toBe('2026-11-21T18:20:00.000Z');
    await finishOrders();
  });

  it('is sooner than the time that the guest chose, when the kitchen begins long before', async () => {
    shop.setClock('2026-11-22T18:00:00Z');
    const later = await pupusas(2, { pickupAt: '2026-11-22T20:30:00Z' });
    expect(later.promisedAt).toBe('2026-11-22T20:30:00.000Z');
    const begun = await move(later, 'preparing');
    expect(begun).toMatchObject({ promisedAt: '2026-11-22T18:20:00.000Z', pickupAt: '2026-11-22T20:30:00.000Z' });
    await finishOrders();
  });

  it('is never later than before: what was promised and is late stays so', async () => {
    shop.setClock('2026-11-23T18:00:00Z');
    const order = await pupusas(2);
    shop.setClock('2026-11-23T18:30:00Z');
    expect((await move(order, 'preparing')).promisedAt).toBe('2026-11-23T18:20:00.000Z');
    await finishOrders();
  });

  it('is promised as before when the cook takes the move back, and sooner again with the next', async () => {
    shop.setClock('2026-11-24T18:00:00Z');
    await pupusas(40);
    const order = await pupusas(2);
    await move(order, 'preparing');
    expect((await undo(order)).promisedAt).toBe('2026-11-24T18:40:00.000Z');
    shop.setClock('2026-11-24T18:10:00Z');
    expect((await move(order, 'preparing')).promisedAt).toBe('2026-11-24T18:30:00.000Z');
    expect((await move(order, 'ready')).promisedAt).toBe('2026-11-24T18:30:00.000Z');
    await finishOrders();
  });

  it('counts what is begun at the same moment one after the other', async () => {
    shop.setClock('2026-11-25T18:00:00Z');
    await pupusas(60);
    const orders = [await pupusas(20), await pupusas(20)];
    const begun = await Promise.all(orders.map((order) => move(order, 'preparing')));
    expect(begun.map(({ promisedAt }) => promisedAt).sort()).toEqual([
      '2026-11-25T18:20:00.000Z',
      '2026-11-25T18:30:00.000Z',
    ]);
    await finishOrders();
  });
});
