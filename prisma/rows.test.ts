import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestShop } from '../functions/platform/testing/shop.ts';
import { findRows, insertRows } from './rows.ts';
import type { Sql } from './sql.ts';

const { services } = await openTestShop();
const { db, write, writeTogether, newId } = services;

const inLane = <T>(work: (sql: Sql) => T) =>
  writeTogether({ most: 1, run: (sql) => [{ ok: true as const, value: work(sql) }] }, undefined);

const text = fc
  .string({ unit: 'binary', maxLength: 20 })
  .filter((value) => value.isWellFormed() && !value.includes('\0'));
const order = fc.record({
  businessDay: fc.constant('2026-11-21'),
  channel: fc.constantFrom('table' as const, 'pickup' as const),
  customerName: fc.option(text),
  note: fc.option(text),
  totalCents: fc.integer({ min: -100_000, max: 1_000_000 }),
  placedAt: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') }),
  options: fc.array(fc.record({ name: text, priceCents: fc.integer() }), { maxLength: 3 }),
});

describe('rows', () => {
  it('are stored and read as Prisma stores and reads them, whatever they hold', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 5 }), async (drafts) => {
        const rows = drafts.map(({ options: _, ...draft }) => ({
          ...draft,
          id: newId(),
          number: ++number,
          subtotalCents: 0,
          tipCents: 0,
          currency: 'USD',
          promisedAt: draft.placedAt,
        }));
        const items = drafts.map(({ options }, index) => ({
          id: newId(),
          orderId: rows[index]?.id ?? '',
          position: 0,
          itemId: newId(),
          nameEs: 'Loroco',
          nameEn: 'Loroco',
          options,
          quantity: 1,
          unitPriceCents: 1,
          totalCents: 1,
        }));
        await inLane((sql) => {
          insertRows(sql, 'orders', rows);
          insertRows(sql, 'order_items', items);
        });
        const ids = rows.map(({ id }) => id);
        const read = await inLane((sql) => ({
          orders: findRows(sql, 'orders', 'id', ids),
          items: findRows(sql, 'order_items', 'order_id', ids, { json: ['options'] }),
        }));
        const byPrisma = await db.order.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
        expect(byPrisma).toMatchObject(rows);
        expect(read.orders).toEqual(byPrisma);
        expect(read.items).toEqual(
          await db.orderItem.findMany({ where: { orderId: { in: ids } }, orderBy: { orderId: 'asc' } }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('that nobody asked for are none, and none are inserted when there are none', async () => {
    expect(await inLane((sql) => [insertRows(sql, 'orders', []), findRows(sql, 'orders', 'id', [])])).toEqual([0, []]);
  });

  it('get ids one after the other where the database gives them', async () => {
    const id = newId();
    const order = { id, businessDay: '2026-11-20', number: 1, channel: 'counter', currency: 'USD' };
    const money = { subtotalCents: 0, tipCents: 0, totalCents: 0, placedAt: new Date(), promisedAt: new Date() };
    await write((tx) => tx.order.createMany({ data: [{ ...order, channel: 'counter', ...money }] }));
    const events = ['received', 'preparing', 'ready'].map((status, index) => {
      return { orderId: id, type: 'moved', status, version: index + 1, at: new Date() };
    });
    const last = await inLane((sql) => insertRows(sql, 'order_events', events));
    const stored = await db.orderEvent.findMany({ where: { orderId: id }, orderBy: { seq: 'asc' } });
    expect(stored.map(({ seq, status }) => [seq, status])).toEqual([
      [last - 2, 'received'],
      [last - 1, 'preparing'],
      [last, 'ready'],
    ]);
  });
});
