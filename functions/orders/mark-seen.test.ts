import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { getOrder } from './get-order.ts';
import { listOrders } from './list-orders.ts';
import { markSeen } from './mark-seen.ts';
import { undoMove } from './undo-move.ts';

const shop = await openTestShop();
const { call, place, proofOf, services } = shop;

const kitchen = { as: 'kitchen' } as const;
const see = (...orderIds: string[]) => call(markSeen, { body: { orderIds } }, kitchen);
const read = async (id: string) => (await call(getOrder, { params: { id } }, kitchen)).body as Order;
const eventsOf = (orderId: string) => services.db.orderEvent.findMany({ where: { orderId }, orderBy: { seq: 'asc' } });

describe('POST /orders/seen', () => {
  it('says when the kitchen first saw an order, and nothing before that', async () => {
    const placed = await place();
    expect(placed.seenAt).toBeNull();
    shop.pass(30_000);
    expect((await see(placed.id)).status).toBe(204);
    const seen = await read(placed.id);
    expect(Date.parse(seen.seenAt ?? '') - Date.parse(seen.placedAt)).toBe(30_000);
    const { body } = await call(listOrders, { query: { status: 'received', limit: 1 } }, kitchen);
    expect(body).toMatchObject({ orders: [{ id: placed.id, seenAt: seen.seenAt }] });
  });

  it('changes nothing else: the version a cook knows stays good, and the history is of statuses', async () => {
    const placed = await place();
    await see(placed.id);
    const seen = await read(placed.id);
    expect(seen).toEqual({ ...placed, seenAt: seen.seenAt });
    const request = { params: { id: placed.id }, headers: { 'if-match': '"1"' }, body: { status: 'preparing' } };
    expect(await call(changeStatus, request, kitchen)).toMatchObject({
      status: 200,
      body: { status: 'preparing', version: 2, seenAt: seen.seenAt, history: { length: 2 } },
    });
    const { id } = placed;
    expect(await call(undoMove, { params: { id } }, kitchen)).toMatchObject({ body: { status: 'received' } });
    expect(await call(undoMove, { params: { id } }, kitchen)).toMatchObject({ body: { code: 'nothing-to-undo' } });
    const cancelled = await call(cancelOrder, { params: { id }, headers: proofOf(placed) });
    expect(cancelled).toMatchObject({ body: { status: 'cancelled', version: 4 } });
  });

  it('counts the first time, however often and by however many screens it is sent', async () => {
    const { id } = await place();
    await Promise.all(Array.from({ length: 20 }, () => see(id, id)));
    const first = await read(id);
    shop.pass(60_000);
    expect((await see(id)).status).toBe(204);
    expect(await read(id)).toEqual(first);
    expect((await eventsOf(id)).map(({ type, version }) => [type, version])).toEqual([
      ['placed', 1],
      ['seen', 1],
    ]);
  });

  it('passes over an order that is not there: the others are seen all the same', async () => {
    const { id } = await place();
    expect((await see(services.newId(), id)).status).toBe(204);
    expect((await read(id)).seenAt).not.toBeNull();
  });

  it('sees each of any orders on any screens once, and keeps who it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1 }), { minLength: 1, maxLength: 6 }),
        async (screens) => {
          const placed = await Promise.all(Array.from({ length: 4 }, () => place()));
          await Promise.all(screens.map((shown) => see(...shown.flatMap((index) => placed[index]?.id ?? []))));
          for (const [index, { id }] of placed.entries()) {
            const seen = (await eventsOf(id)).filter(({ type }) => type === 'seen');
            expect(seen).toHaveLength(screens.some((shown) => shown.includes(index)) ? 1 : 0);
            expect(seen.every(({ staffId }) => staffId !== null)).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is for the kitchen and the manager alone, and for a screen’s worth of orders', async () => {
    const { id } = await place();
    const body = { orderIds: [id] };
    expect((await call(markSeen, { body })).status).toBe(401);
    expect((await call(markSeen, { body }, { as: 'waiter' })).status).toBe(403);
    expect((await call(markSeen, { body }, { as: 'manager' })).status).toBe(204);
    for (const orderIds of [[], ['17'], Array.from({ length: 101 }, () => services.newId())]) {
      expect((await call(markSeen, { body: { orderIds } }, kitchen)).status).toBe(422);
    }
  });
});
