import { describe, expect, it } from 'vitest';
import { allEvents } from '../orders/all-events.ts';
import { changeStatus } from '../orders/change-status.ts';
import { listOrders } from '../orders/list-orders.ts';
import { placeOrder } from '../orders/place-order.ts';
import { type Role, roles } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { reportSales } from '../reports/report-sales.ts';
import { listTables } from '../tables/list-tables.ts';
import { listKeys } from './list-keys.ts';
import { listStaff } from './list-staff.ts';
import { makeKey } from './make-key.ts';
import { revokeKey } from './revoke-key.ts';

const shop = await openTestShop();
const { call, services, place, line, pass } = shop;
const manager = { as: 'manager' } as const;

async function newKey(role: Role, name = `Para ${role}`) {
  const answer = await call(makeKey, { body: { name, role } }, manager);
  expect(answer.status).toBe(201);
  return answer.body as { id: string; name: string; role: Role; token: string };
}
const keys = async () =>
  ((await call(listKeys, {}, manager)).body as { keys: { id: string; lastUsedAt: string | null }[] }).keys;
const keyOf = async (id: string) => (await keys()).find((key) => key.id === id);

describe('an API key', () => {
  it('is shown once, and kept as nothing that it could be made from', async () => {
    const { id, token } = await newKey('manager', 'Contabilidad');
    expect(token).toMatch(/^pk_[\w-]{43}$/);
    expect(await keyOf(id)).toEqual({
      id,
      name: 'Contabilidad',
      role: 'manager',
      createdAt: services.clock().toISOString(),
      lastUsedAt: null,
    });
    const rows = await services.read((tx) => tx.all<object>('SELECT * FROM api_keys'));
    expect(JSON.stringify(rows)).not.toContain(token.slice(3));
  });

  it('may do what its role may and nothing about accounts: no key makes another one', async () => {
    const allowed: Record<Role, string[]> = { waiter: [], kitchen: [], manager: [] };
    for (const role of roles) {
      const { token } = await newKey(role);
      const query = { from: '2026-11-21', to: '2026-11-21' };
      for (const [fn, request] of [
        [listOrders, {}],
        [listTables, {}],
        [reportSales, { query }],
        [listStaff, {}],
        [listKeys, {}],
        [makeKey, { body: { name: 'Otra', role } }],
      ] as const) {
        const { status } = await call(fn, request, { token });
        expect([200, 403]).toContain(status);
        if (status === 200) allowed[role].push(fn.operationId);
      }
    }
    expect(allowed).toEqual({
      waiter: ['listOrders', 'listTables'],
      kitchen: ['listOrders'],
      manager: ['listOrders', 'listTables', 'reportSales'],
    });
  });

  it('stands in the history for what was done with it', async () => {
    const { id, token } = await newKey('kitchen');
    const order = await place();
    const body = { status: 'preparing' };
    expect((await call(changeStatus, { params: { id: order.id }, body }, { token })).status).toBe(200);
    const [event] = await services.db.orderEvent.findMany({ where: { orderId: order.id, type: 'moved' } });
    expect(event?.staffId).toBe(id);
  });

  it('places orders as the staff do, each once', async () => {
    const { token } = await newKey('waiter');
    const headers = { 'idempotency-key': 'from-the-till-1' };
    const body = { channel: 'counter', lines: [line('Revueltas')] };
    const first = await call(placeOrder, { headers, body }, { token });
    const again = await call(placeOrder, { headers, body }, { token });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  it('tells when it was last used, to the minute', async () => {
    const { id, token } = await newKey('waiter');
    const use = () => call(listOrders, {}, { token });
    const first = services.clock().toISOString();
    await use();
    pass(59_000);
    await use();
    expect((await keyOf(id))?.lastUsedAt).toBe(first);
    pass(1_000);
    await use();
    expect((await keyOf(id))?.lastUsedAt).toBe(services.clock().toISOString());
  });

  it('is worth nothing once it is revoked, and is revoked once', async () => {
    const { id, token } = await newKey('kitchen');
    const gone = new AbortController();
    const { status } = await call(allEvents, {}, { token, signal: gone.signal });
    expect(status).toBe(200);
    gone.abort();
    expect((await call(revokeKey, { params: { id } }, manager)).status).toBe(204);
    expect((await call(listOrders, {}, { token })).status).toBe(401);
    expect(await call(revokeKey, { params: { id } }, manager)).toMatchObject({
      status: 404,
      body: { code: 'key-not-found' },
    });
    expect(await keyOf(id)).toBeUndefined();
  });

  it('that was made up opens nothing', async () => {
    for (const token of ['pk_', `pk_${'A'.repeat(43)}`]) {
      expect((await call(listOrders, {}, { token })).status).toBe(401);
    }
  });
});
