import { describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { changeStatus } from '../orders/change-status.ts';
import { placeOrder } from '../orders/place-order.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { Menu, Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getMenu } from './get-menu.ts';
import { setAvailability } from './set-availability.ts';

const shop = await openTestShop();
const { call, item, line, place, proofOf } = shop;

const set = (nameEs: string, body: object, caller: { as?: 'kitchen' } = { as: 'kitchen' }) =>
  call(setAvailability, { params: { id: item(nameEs).id }, body }, caller);
const order = (nameEs: string, quantity: number) =>
  call(placeOrder, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line(nameEs, quantity)] },
  });
const shown = async (nameEs: string) => {
  const { categories } = (await call(getMenu)).body as Menu;
  const found = categories.flatMap(({ items }) => items).find(({ id }) => id === item(nameEs).id);
  return [found?.available, found?.portionsLeft];
};
const cancel = ({ id }: Order) => call(cancelOrder, { params: { id } }, { as: 'kitchen' });

describe('POST /menu/items/{id}/availability', () => {
  it('sells an item out and puts it back, for staff alone', async () => {
    expect(await set('Ayote', { available: false }, {})).toMatchObject({ status: 401 });
    expect(await shown('Ayote')).toEqual([true, null]);
    expect(await set('Ayote', { available: false })).toMatchObject({ status: 200, body: { available: false } });
    expect(await shown('Ayote')).toEqual([false, null]);
    expect(await order('Ayote', 1)).toMatchObject({ status: 409, body: { code: 'item-unavailable' } });
    await set('Ayote', { available: true });
    expect(await order('Ayote', 1)).toMatchObject({ status: 201 });
  });

  it('counts the last portions: they go with each order, and none is sold that is not there', async () => {
    expect(await set('Loroco', { portionsLeft: 5 })).toMatchObject({ body: { available: true, portionsLeft: 5 } });
    await place({ lines: [line('Loroco', 2)] });
    expect(await shown('Loroco')).toEqual([true, 3]);
    expect(await order('Loroco', 4)).toMatchObject({
      status: 409,
      body: {
        code: 'item-unavailable',
        detail: 'Too few left: Loroco (3)',
        itemIds: [item('Loroco').id],
        portionsLeft: { [item('Loroco').id]: 3 },
      },
    });
    expect(await shown('Loroco')).toEqual([true, 3]);
    await place({ lines: [line('Loroco', 1), line('Loroco', 2, ['Grande'])] });
    expect(await shown('Loroco')).toEqual([false, 0]);
  });

  it('takes the portions of one order together or not at all', async () => {
    await set('Loroco', { portionsLeft: 5 });
    await set('Revueltas', { portionsLeft: 1 });
    const both = { channel: 'counter', lines: [line('Loroco', 5), line('Revueltas', 2)] };
    const answer = await call(placeOrder, { headers: { 'idempotency-key': 'both-or-none' }, body: both });
    expect(answer).toMatchObject({ status: 409, body: { itemIds: [item('Revueltas').id] } });
    expect([await shown('Loroco'), await shown('Revueltas')]).toEqual([
      [true, 5],
      [true, 1],
    ]);
    await set('Revueltas', { portionsLeft: null });
  });

  it('gives portions back with a cancelled order, and takes them again when staff undoes that', async () => {
    await set('Loroco', { portionsLeft: 5 });
    const placed = await place({ lines: [line('Loroco', 4)] });
    await call(cancelOrder, { params: { id: placed.id }, headers: proofOf(placed) });
    expect(await shown('Loroco')).toEqual([true, 5]);

    const another = await place({ lines: [line('Loroco', 4)] });
    const of = { params: { id: another.id } };
    await call(changeStatus, { ...of, body: { status: 'cancelled' } }, { as: 'kitchen' });
    expect(await shown('Loroco')).toEqual([true, 5]);
    await place({ lines: [line('Loroco', 3)] });
    // The order cannot come back: its portions are sold.
    expect(await call(undoMove, of, { as: 'kitchen' })).toMatchObject({
      status: 409,
      body: { code: 'item-unavailable', portionsLeft: { [item('Loroco').id]: 2 } },
    });
    await set('Loroco', { portionsLeft: 6 });
    expect(await call(undoMove, of, { as: 'kitchen' })).toMatchObject({ status: 200, body: { status: 'received' } });
    expect(await shown('Loroco')).toEqual([true, 2]);
  });

  it('gives back only what was taken: an order from before the counting took nothing', async () => {
    const before = await place({ lines: [line('Chicharrón', 3)] });
    await set('Chicharrón', { portionsLeft: 2 });
    await cancel(before);
    expect(await shown('Chicharrón')).toEqual([true, 2]);
  });

  it('sells exactly 50 portions to 500 who want one at the same time', async () => {
    await set('Queso', { portionsLeft: 50 });
    const answers = await Promise.all(Array.from({ length: 500 }, () => order('Queso', 1)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(450);
    expect(await shown('Queso')).toEqual([false, 0]);
    const sold = await shop.services.db.orderItem.aggregate({
      where: { itemId: item('Queso').id },
      _sum: { quantity: true },
    });
    expect(sold._sum.quantity).toBe(50);
  });

  it('refuses a count that is none, and an item that is not there', async () => {
    for (const body of [{}, { portionsLeft: -1 }, { portionsLeft: 1.5 }, { portionsLeft: 10_000 }, { left: 3 }]) {
      expect(await set('Queso', body)).toMatchObject({ status: 422 });
    }
    const nowhere = { params: { id: crypto.randomUUID() }, body: { available: false } };
    expect(await call(setAvailability, nowhere, { as: 'kitchen' })).toMatchObject({
      status: 404,
      body: { code: 'item-not-found' },
    });
  });
});
