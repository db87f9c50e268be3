import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createGroup } from '../groups/create-group.ts';
import { sendGroup } from '../groups/send-group.ts';
import { setGroupLines } from '../groups/set-group-lines.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Membership as MembershipSchema } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
import { getRestaurant } from '../restaurant/get-restaurant.ts';
import { addTables } from './add-tables.ts';
import { changeTable } from './change-table.ts';
import { changeTableCode } from './change-table-code.ts';
import { listTables } from './list-tables.ts';

const { call, line, services } = await openTestShop();

type Membership = z.output<typeof MembershipSchema>;

async function tokenOf(number: number): Promise<string> {
  const { body } = await call(listTables, {}, { as: 'waiter' });
  const table = (body as { tables: { number: number; token: string }[] }).tables.find((one) => one.number === number);
  if (table === undefined) throw new Error(`there is no table ${number}`);
  return table.token;
}

const sit = (rest: object, caller = {}) =>
  call(
    placeOrder,
    {
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: { channel: 'table', table: 5, lines: [line('Horchata')], ...rest },
    },
    caller,
  );

describe('GET /tables', () => {
  it('tells staff every table with a code of its own', async () => {
    const { body } = await call(listTables, {}, { as: 'waiter' });
    const { tables } = body as { tables: { number: number; token: string }[] };
    expect(tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(tables.map(({ token }) => token)).size).toBe(10);
  });

  it('tells a guest nothing', async () => {
    expect(await call(listTables)).toMatchObject({ status: 401 });
    expect(await call(listTables, {}, { as: 'kitchen' })).toMatchObject({ status: 403 });
  });
});

describe('an order at a table', () => {
  it('is taken with the code printed on it, and without any', async () => {
    expect(await sit({ tableToken: await tokenOf(5) })).toMatchObject({ status: 201, body: { table: 5 } });
    expect(await sit({})).toMatchObject({ status: 201, body: { table: 5 } });
  });

  it('is refused with another table’s code, or one that is made up, and nothing is stored', async () => {
    const before = await services.db.order.count();
    for (const tableToken of [await tokenOf(6), '0000000000000000', '⚠️', "' OR 1=1 --"]) {
      const answer = await sit({ tableToken });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'tableToken' }] } });
      // A wrong code must not tell the right one.
      expect(JSON.stringify(answer.body)).not.toContain(await tokenOf(5));
    }
    expect(await services.db.order.count()).toBe(before);
  });

  it('needs the code from a guest once the shop asks for it, and none from staff', async () => {
    const require = (tableCodeRequired: boolean) =>
      call(changeSettings, { body: { tableCodeRequired } }, { as: 'manager' });
    expect(await require(true)).toMatchObject({ status: 200, body: { tableCodeRequired: true } });
    expect(await sit({})).toMatchObject({ status: 422, body: { errors: [{ path: 'tableToken' }] } });
    expect(await sit({ tableToken: await tokenOf(5) })).toMatchObject({ status: 201 });
    expect(await sit({}, { as: 'waiter' })).toMatchObject({ status: 201, body: { tableSource: 'typed' } });
    await require(false);
    expect(await sit({})).toMatchObject({ status: 201 });
  });

  it('is asked for its code when a group begins at it, and not again when the group sends its order', async () => {
    await call(changeSettings, { body: { tableCodeRequired: true } }, { as: 'manager' });
    const begin = (rest: object) => call(createGroup, { body: { channel: 'table', table: 5, name: 'Ana', ...rest } });
    expect(await begin({})).toMatchObject({ status: 422, body: { errors: [{ path: 'tableToken' }] } });
    const { body } = await begin({ tableToken: await tokenOf(5) });
    const { group, memberToken, memberId } = body as Membership;
    const code = group.code ?? '';
    const asHost = { 'x-member-token': memberToken };
    const lines = { params: { code, memberId }, headers: asHost, body: { lines: [line('Horchata')] } };
    expect(await call(setGroupLines, lines)).toMatchObject({ status: 200 });
    const headers = { ...asHost, 'idempotency-key': crypto.randomUUID() };
    expect(await call(sendGroup, { params: { code }, headers, body: {} })).toMatchObject({
      status: 201,
      body: { table: 5 },
    });
    await call(changeSettings, { body: { tableCodeRequired: false } }, { as: 'manager' });
  });

  it('takes a code only at a table', async () => {
    const tableToken = await tokenOf(5);
    const answer = await sit({ channel: 'counter', table: undefined, tableToken });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'tableToken' }] } });
  });
});

describe('the tables of the shop', () => {
  type Table = { number: number; token: string; version: number };
  const manager = { as: 'manager' } as const;
  const add = (tables: unknown[], caller: object = manager) => call(addTables, { body: { tables } }, caller);
  const change = (number: number, body: unknown, version?: number, caller: object = manager) =>
    call(changeTable, { params: { number: String(number) }, body, headers: ifMatch(version) }, caller);
  const ifMatch = (version?: number) => (version === undefined ? {} : { 'if-match': `"${version}"` });
  const shown = async () => ((await call(getRestaurant)).body as { tables: number[] }).tables;

  it('are added all or none, each with a code of its own, and take orders at once', async () => {
    const answer = await add([
      { number: 21, area: 'Terraza', seats: 4 },
      { number: 22, name: 'La ventana' },
    ]);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        tables: [
          { number: 21, name: null, seats: 4, area: 'Terraza', archived: false, version: 1 },
          { number: 22, name: 'La ventana', seats: null, area: null },
        ],
      },
    });
    expect(await sit({ table: 22, tableToken: await tokenOf(22) })).toMatchObject({ status: 201 });
    expect(await add([{ number: 23 }, { number: 21 }])).toMatchObject({ status: 409, body: { code: 'table-exists' } });
    expect(await add([{ number: 24 }, { number: 24 }])).toMatchObject({ status: 422 });
    expect(await shown()).not.toContain(23);
  });

  it('are changed by the version that the change was decided on', async () => {
    const { body } = await change(3, { name: 'La del rincón', seats: 6 });
    const { version } = body as Table;
    expect(await change(3, { area: 'Patio' }, version)).toMatchObject({
      status: 200,
      body: { name: 'La del rincón', seats: 6, area: 'Patio', version: version + 1 },
    });
    expect(await change(3, { area: 'Sala' }, version)).toMatchObject({ status: 412, body: { code: 'stale-version' } });
    expect(await change(3, { place: { x: 4, y: 8 } })).toMatchObject({ status: 200, body: { place: { x: 4, y: 8 } } });
    const { body: listed } = await call(listTables, {}, { as: 'waiter' });
    expect(listed).toMatchObject({ tables: { 1: { place: null }, 2: { number: 3, place: { x: 4, y: 8 } } } });
    expect(await change(3, { place: { x: 16, y: 0 } })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'place.x' }] },
    });
    expect(await change(3, { place: null })).toMatchObject({ status: 200, body: { place: null } });
    expect(await change(3, { name: null })).toMatchObject({ status: 200, body: { name: null, area: 'Patio' } });
    expect(await change(404, { seats: 2 })).toMatchObject({ status: 404, body: { code: 'table-not-found' } });
    expect(await change(3, { seats: 0 })).toMatchObject({ status: 422, body: { errors: [{ path: 'seats' }] } });
    expect(await change(3, {})).toMatchObject({ status: 422 });
  });

  it('are archived when no order is open, take none then, and come back with their past', async () => {
    const { body } = await sit({ table: 4 });
    expect(await change(4, { archived: true })).toMatchObject({ status: 409, body: { code: 'table-occupied' } });
    const { id, guestToken } = body as { id: string; guestToken: string };
    await call(cancelOrder, { params: { id }, headers: { 'x-order-token': guestToken } });
    const token = await tokenOf(4);
    expect(await change(4, { archived: true })).toMatchObject({ status: 200, body: { archived: true } });
    expect(await shown()).not.toContain(4);
    expect(await sit({ table: 4, tableToken: token })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'table' }] },
    });
    expect((await call(listTables, {}, manager)).body).not.toMatchObject({ tables: { 3: { number: 4 } } });
    const { body: all } = await call(listTables, { query: { archived: 'true' } }, manager);
    expect((all as { tables: Table[] }).tables).toContainEqual(expect.objectContaining({ number: 4, archived: true }));
    expect(await change(4, { archived: false })).toMatchObject({ status: 200, body: { archived: false, token } });
    expect(await sit({ table: 4, tableToken: token })).toMatchObject({ status: 201 });
  });

  it('get a new code, and the printed one proves nothing at once', async () => {
    const old = await tokenOf(6);
    const params = { number: '6' };
    const { body } = await call(changeTableCode, { params, headers: ifMatch(1) }, manager);
    const { token } = body as Table;
    expect(await sit({ table: 6, tableToken: old })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'tableToken' }] },
    });
    expect(await sit({ table: 6, tableToken: token })).toMatchObject({ status: 201, body: { tableSource: 'scanned' } });
    expect(await call(changeTableCode, { params, headers: ifMatch(1) }, manager)).toMatchObject({ status: 412 });
    expect(await tokenOf(6)).toBe(token);
  });

  it('are the manager’s to change, and the log keeps who did', async () => {
    const waiter = { as: 'waiter' } as const;
    expect(await add([{ number: 31 }], waiter)).toMatchObject({ status: 403 });
    expect(await change(3, { seats: 1 }, undefined, waiter)).toMatchObject({ status: 403 });
    expect(await call(changeTableCode, { params: { number: '3' } }, waiter)).toMatchObject({ status: 403 });
    const kept = await services.db.staffEvent.findMany({ where: { action: 'table-code-changed' } });
    expect(kept).toMatchObject([{ about: '6', staffId: expect.any(String) }]);
  });
});
