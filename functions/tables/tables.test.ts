import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createGroup } from '../groups/create-group.ts';
import { sendGroup } from '../groups/send-group.ts';
import { setGroupLines } from '../groups/set-group-lines.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Membership as MembershipSchema } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
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
