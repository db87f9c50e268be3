import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { LiveEvent } from './event-hub.ts';
import { openTestShop } from './testing/shop.ts';

const shop = await openTestShop();
const { write, db, events, newId } = shop.services;

const category = (nameEs: string) => ({ id: newId(), position: 0, nameEs, nameEn: nameEs });
const found = (nameEs: string) => db.menuCategory.count({ where: { nameEs } });

describe('the write lane', () => {
  it('loses nothing that was acknowledged beside transactions that fail', async () => {
    const failures = [
      () =>
        write(async (tx) => {
          await tx.menuCategory.create({ data: category('undone') });
          throw new Error('on purpose');
        }),
      () => write((tx) => tx.$executeRaw`INSERT INTO menu_categories (id) VALUES ('not enough columns')`),
      () =>
        write((tx) =>
          tx.menuItem.create({ data: { ...category('undone'), priceCents: 1, tags: [], categoryId: 'none' } }),
        ),
    ];
    const attempts: Promise<string | undefined>[] = [];
    for (let round = 0; round < 300; round += 1) {
      attempts.push(write((tx) => tx.menuCategory.create({ data: category('kept') })).then((row) => row.id));
      attempts.push(
        write((tx) =>
          tx.menuCategory.create({
            data: {
              ...category('kept'),
              items: { create: { id: newId(), position: 0, nameEs: 'kept', nameEn: 'kept', priceCents: 1, tags: [] } },
            },
          }),
        ).then((row) => row.id),
      );
      const fail = failures[round % failures.length];
      if (fail !== undefined)
        attempts.push(
          fail().then(
            () => undefined,
            () => undefined,
          ),
        );
    }
    const acknowledged = (await Promise.all(attempts)).filter((id) => id !== undefined);
    const kept = await db.menuCategory.findMany({ where: { nameEs: 'kept' }, select: { id: true } });
    expect(acknowledged).toHaveLength(600);
    expect(new Set(kept.map((row) => row.id))).toEqual(new Set(acknowledged));
    expect([await found('undone'), await db.menuItem.count({ where: { nameEs: 'undone' } })]).toEqual([0, 0]);
  });

  it('runs jobs one at a time, in the order they came', async () => {
    const log: string[] = [];
    const job = (name: string) =>
      write(async (tx) => {
        log.push(`${name} begins`);
        await tx.menuCategory.count();
        log.push(`${name} ends`);
      });
    await Promise.all([job('first'), job('second'), job('third')]);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  });

  it('rolls back only the inner part that failed when the job goes on', async () => {
    await write(async (tx) => {
      await tx.menuCategory.create({ data: category('outer') });
      const inner = tx.$transaction(async (nested) => {
        await nested.menuCategory.create({ data: category('inner') });
        throw new Error('on purpose');
      });
      await inner.catch(() => undefined);
    });
    expect([await found('outer'), await found('inner')]).toEqual([1, 0]);
  });

  it('tells live streams of what was committed, and of nothing else', async () => {
    const order = await shop.place();
    const heard: number[] = [];
    const stop = events.listen(({ seq }) => heard.push(seq));
    const event = (seq: number): LiveEvent => ({
      seq,
      event: { type: 'order.moved', orderId: order.id, at: order.placedAt, order },
    });
    await write(async (_tx, emit) => emit(event(1)));
    await write(async (_tx, emit) => {
      emit(event(2));
      throw new Error('on purpose');
    }).catch(() => undefined);
    stop();
    expect(heard).toEqual([1]);
  });
});

describe('another process holding the database', () => {
  const other = new Database(shop.path, { timeout: 0 });
  afterAll(() => other.close());

  it('delays a write until it lets go, and the write happens once', async () => {
    other.exec('BEGIN IMMEDIATE');
    let runs = 0;
    const waiting = write((tx) => {
      runs += 1;
      return tx.menuCategory.create({ data: category('delayed') });
    });
    // Reads go on meanwhile.
    expect(await found('delayed')).toBe(0);
    other.exec('COMMIT');
    await waiting;
    expect([runs, await found('delayed')]).toEqual([1, 1]);
  });

  it('is answered with database-busy when it never lets go, and the lane works again afterwards', async () => {
    other.exec('BEGIN IMMEDIATE');
    const refused = write((tx) => tx.menuCategory.create({ data: category('refused') }));
    await expect(refused).rejects.toMatchObject({ code: 'database-busy', status: 503 });
    other.exec('ROLLBACK');
    await write((tx) => tx.menuCategory.create({ data: category('healed') }));
    expect([await found('refused'), await found('healed')]).toEqual([0, 1]);
  });
});

describe('ctx.db', () => {
  it('cannot write, whatever is tried', async () => {
    const attempt = db.$queryRaw`INSERT INTO tables (number) VALUES (99) RETURNING number`;
    await expect(attempt).rejects.toThrow(/readonly/);
    expect(Object.keys(db)).not.toContain('create');
  });
});
