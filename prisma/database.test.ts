import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestShop } from '../functions/platform/testing/shop.ts';
import type { Tx } from '../functions/platform/turnstile.ts';

const { services } = await openTestShop();
const { db, read, readOne, writeTogether, newId } = services;

const inLane = <T>(work: (tx: Tx) => Promise<T>) =>
  writeTogether({ most: 1, run: async (tx) => [{ ok: true as const, value: await work(tx) }] }, undefined);

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
          name: { es: 'Loroco', en: 'Loroco' },
          options,
          quantity: 1,
          unitPriceCents: 1,
          totalCents: 1,
        }));
        await inLane(async (tx) => {
          await tx.insert('orders', rows);
          await tx.insert('order_items', items);
        });
        const ids = rows.map(({ id }) => id);
        const byPrisma = await db.order.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
        expect(byPrisma).toMatchObject(rows);
        expect(await read((tx) => tx.all('SELECT * FROM orders WHERE id = ANY(?) ORDER BY id', ids))).toEqual(byPrisma);
        const itemsByPrisma = await db.orderItem.findMany({
          where: { orderId: { in: ids } },
          orderBy: { orderId: 'asc' },
        });
        const text = 'SELECT * FROM order_items WHERE order_id = ANY(?) ORDER BY order_id';
        expect(await read((tx) => tx.all(text, ids))).toEqual(itemsByPrisma);
      }),
      { numRuns: 30 },
    );
  });

  it('of every table have the members and types that Prisma gives them', async () => {
    await services.write(async (tx) => {
      await tx.openingHours.create({ data: { weekday: 1, opens: '08:00', closes: '12:00' } });
      await tx.openingException.create({ data: { date: '2026-12-25', periods: [] } });
    });
    const pairs = [
      ['restaurant', await db.restaurant.findFirst()],
      ['installation', await db.installation.findFirst()],
      ['opening_hours', await db.openingHours.findFirst()],
      ['opening_exceptions', await db.openingException.findFirst()],
      ['menu_categories', await db.menuCategory.findFirst({ orderBy: { position: 'asc' } })],
      ['menu_items', await db.menuItem.findFirst({ orderBy: { position: 'asc' } })],
      ['options', await db.option.findFirst({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })],
      ['staff', await db.staff.findFirst()],
    ] as const;
    const orders: Partial<Record<string, string>> = {
      menu_categories: 'position',
      menu_items: 'position',
      options: 'position, id',
    };
    for (const [table, byPrisma] of pairs) {
      expect(byPrisma, table).not.toBeNull();
      const text = `SELECT * FROM ${table} ORDER BY ${orders[table] ?? '1'} LIMIT 1`;
      expect(await read((tx) => tx.get(text)), table).toEqual(byPrisma);
      expect(await readOne(text), table).toEqual(byPrisma);
    }
  });

  it('without ids are none, and an insert of no rows inserts none', async () => {
    await inLane((tx) => tx.insert('orders', []));
    expect(await read((tx) => tx.all('SELECT * FROM orders WHERE id = ANY(?)', []))).toEqual([]);
  });
});

describe('the turnstile', () => {
  const record = (fails = false) =>
    inLane(async (tx) => {
      const [group] = await tx.record('group_events', [{ groupId: 'a-group' }]);
      const next = await tx.numbersOf('2026-11-30');
      const number = next();
      if (fails) throw new Error('on purpose');
      return { seq: group?.seq ?? 0, number };
    });

  it('gives out places in the log and ticket numbers without a gap, whatever fails in between', async () => {
    const at = new Date();
    const row = { channel: 'pickup' as const, codeHash: 'a-hash', createdAt: at, changedAt: at, expiresAt: at };
    await services.write((tx) => tx.group.create({ data: { id: 'a-group', ...row } }));
    const first = await record();
    await expect(record(true)).rejects.toThrow('on purpose');
    const both = await Promise.all([record(), record()]);
    expect([first.number, ...both.map(({ number }) => number)]).toEqual([1, 2, 3]);
    expect(both.map(({ seq }) => seq)).toEqual([first.seq + 1, first.seq + 2]);
  });
});
