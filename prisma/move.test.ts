import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createGroup } from '../functions/groups/create-group.ts';
import { placeOrder } from '../functions/orders/place-order.ts';
import { openTestShop } from '../functions/platform/testing/shop.ts';
import { movedTables, moveShop } from './move.ts';
import { migrateDatabase, openDatabase } from './open-database.ts';
import { startPostgresql } from './testing/postgresql.ts';

async function open(url: string) {
  const database = await openDatabase(url, { readers: 1 });
  onTestFinished(database.close);
  return database;
}

const server = await startPostgresql();
afterAll(server.stop);

async function newTarget() {
  const url = await server.newDatabase();
  await migrateDatabase(url);
  return url;
}

describe('moving a shop from its file to PostgreSQL', () => {
  it('takes everything along: orders, numbers, the log, keys, secrets and who works there', async () => {
    const shop = await openTestShop();
    const { call, line, place, services } = shop;
    await place();
    await call(createGroup, { body: { name: 'Ana', channel: 'pickup' } });
    const request = {
      headers: { 'idempotency-key': 'sent-before-the-move' },
      body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Loroco', 3)] },
    };
    const placed = await call(placeOrder, request);
    const photo = { id: 'a'.repeat(32), createdAt: new Date('2026-11-21T18:00:00Z') };
    const files = { create: [{ path: `${photo.id}/240.webp`, bytes: Buffer.from([0, 92, 120, 255, 39]) }] };
    await services.write((tx) => tx.photo.create({ data: { ...photo, files } }));
    const url = await newTarget();
    const reported: string[] = [];
    await moveShop(await open(shop.url), await open(url), ({ name }) => reported.push(name));
    expect(reported).toEqual(movedTables);

    const moved = await openTestShop({ database: { url, remove: async () => undefined } });
    const everything = ({ db }: typeof services) =>
      Promise.all([
        db.restaurant.findMany(),
        db.installation.findMany(),
        db.menuItem.findMany({ orderBy: { id: 'asc' } }),
        db.table.findMany({ orderBy: { number: 'asc' } }),
        db.order.findMany({ orderBy: { id: 'asc' }, include: { items: { orderBy: { position: 'asc' } } } }),
        db.orderEvent.findMany({ orderBy: { seq: 'asc' } }),
        db.groupEvent.findMany({ orderBy: { seq: 'asc' } }),
        db.groupMember.findMany(),
        db.staff.findMany(),
        db.photo.findMany({ include: { files: true } }),
        db.idempotencyKey.findMany({ orderBy: { key: 'asc' } }),
      ]);
    expect(await everything(moved.services)).toEqual(await everything(services));

    expect(await moved.call(placeOrder, request)).toEqual({
      ...placed,
      headers: { ...placed.headers, 'idempotency-replayed': 'true' },
    });
    const next = { ...request, headers: { 'idempotency-key': 'sent-after-the-move' } };
    expect(await moved.call(placeOrder, next)).toMatchObject({ status: 201, body: { number: 3 } });
  });

  it('is refused where a shop is already, and changes nothing there', async () => {
    const { url: from } = await openTestShop();
    const to = await newTarget();
    await moveShop(await open(from), await open(to), () => undefined);
    const { services } = await openTestShop({ database: { url: to, remove: async () => undefined } });
    const again = moveShop(await open(from), await open(to), () => undefined);
    await expect(again).rejects.toThrow('There is a shop in the other database already');
    expect(await services.db.table.count()).toBe(10);
  });

  it('knows every table that there is', async () => {
    const { services } = await openTestShop();
    const names = Object.entries(services.db as object).flatMap(([name, model]) =>
      typeof model?.findMany === 'function' ? [name] : [],
    );
    // A process's own count of its transactions stays where the process is.
    expect(movedTables).toHaveLength(new Set(names).size - ['writer'].length);
  });
});
