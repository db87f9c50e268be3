import { describe, expect, it } from 'vitest';
import { getOrder } from '../functions/orders/get-order.ts';
import { placeOrder } from '../functions/orders/place-order.ts';
import { openTestShop } from '../functions/platform/testing/shop.ts';
import type { Writes } from './database.ts';

describe('a full disk', () => {
  it('fails writes with an error, reads go on, nothing is lost, and writes work when there is room again', async () => {
    const full = await openTestShop();
    const before = await full.place();
    // SQLite's own limit answers exactly as a disk without room does: SQLITE_FULL.
    const limit = async (pages: number) => {
      const setting = `PRAGMA max_page_count = ${pages}`;
      const run = async (tx: Writes) => [{ ok: true as const, value: (await tx.all(setting)).length }];
      await full.services.writeTogether({ most: 1, run }, undefined);
      await full.services.write((tx) => tx.$queryRawUnsafe(setting));
    };
    await limit(1);
    const order = { channel: 'counter', lines: Array.from({ length: 50 }, () => full.line('Loroco')) };
    const keys = Array.from({ length: 50 }, () => crypto.randomUUID());
    const send = (key: string) => full.call(placeOrder, { headers: { 'idempotency-key': key }, body: order });
    const answers = await Promise.all(keys.map(send));
    expect(answers.at(-1)).toMatchObject({ status: 507, body: { code: 'storage-full' } });
    const job = full.services.write((tx) =>
      tx.menuCategory.createMany({
        data: Array.from({ length: 500 }, () => ({
          id: full.services.newId(),
          position: 0,
          name: { es: 'x'.repeat(1_000) },
        })),
      }),
    );
    await expect(job).rejects.toMatchObject({ code: 'storage-full', status: 507 });

    const acknowledged = answers.filter(({ status }) => status === 201).length;
    expect(await full.services.db.order.count()).toBe(acknowledged + 1);
    expect(await full.call(getOrder, { params: { id: before.id }, headers: full.proofOf(before) })).toMatchObject({
      status: 200,
      body: before,
    });

    await limit(1_000_000);
    // Sent again, each is an order that is there: nothing of what was refused was kept as an answer.
    const again = await Promise.all(keys.map(send));
    const ids = new Set((await full.services.db.order.findMany({ select: { id: true } })).map(({ id }) => id));
    expect(again.filter(({ status, body }) => status === 201 && ids.has((body as { id: string }).id))).toHaveLength(50);
    expect((await full.place()).number).toBe(52);
    expect(await full.services.db.menuCategory.count()).toBe(8);
  });
});

describe('a volume that is read-only for a while', () => {
  it('fails writes with an error, and writes work when the database is writable again', async () => {
    const { services } = await openTestShop();
    let isReadOnly = true;
    const [on, off, update] = [
      'PRAGMA query_only = ON',
      'PRAGMA query_only = OFF',
      'UPDATE tables SET number = number',
    ];
    const run = async (tx: Writes) => {
      if (isReadOnly) await tx.run(on);
      try {
        return [{ ok: true as const, value: await tx.run(update) }];
      } finally {
        await tx.run(off);
      }
    };
    const both = () =>
      Promise.allSettled([
        services.writeTogether({ most: 1, run }, undefined),
        services.write(async (tx) => {
          if (isReadOnly) await tx.$executeRawUnsafe(on);
          try {
            return await tx.$executeRawUnsafe(update);
          } finally {
            await tx.$executeRawUnsafe(off);
          }
        }),
      ]);
    const reason = expect.objectContaining({ code: 'storage-unwritable', status: 503 });
    expect(await both()).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    isReadOnly = false;
    expect(await both()).toEqual([
      { status: 'fulfilled', value: 10 },
      { status: 'fulfilled', value: 10 },
    ]);
  });
});
