import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Order, PlacedOrder } from '../../functions/platform/schemas.ts';
import { openTestApp } from './testing/app.ts';
import { anOrder } from './testing/process.ts';

const times = 100;

/** A real server, and a person on a bad line: each request is sent whole, and its answer read only when `hears` is true. */
async function openShop() {
  const { app, services } = await openTestApp({ OWNER_PASSWORD: 'comal-caliente' });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const send = async (path: string, headers: Record<string, string>, body: string, hears: boolean) => {
    const call = request(address + path, {
      method: 'POST',
      headers: { ...headers, ...(body === '' ? {} : { 'content-type': 'application/json' }) },
      agent: false,
    });
    call.end(body);
    const [answer] = await once(call, 'response');
    if (hears) return { status: Number(answer.statusCode), body: await text(answer) };
    // The answer has begun to arrive, so the write is done; what it says is lost.
    call.destroy();
    await once(call, 'close');
    return undefined;
  };
  /** Sends the same 99 times without hearing a word, eight at a time, and once more with open ears. */
  const insist = async (path: string, headers: Record<string, string>, body = '') => {
    let sent = 0;
    const deaf = async () => {
      while (sent < times - 1) {
        sent += 1;
        await send(path, headers, body, false);
      }
    };
    await Promise.all(Array.from({ length: 8 }, deaf));
    return send(path, headers, body, true);
  };
  const signedIn = await fetch(`${address}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'owner', password: 'comal-caliente' }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const place = (key: string, body: string) => insist('/api/v1/orders', { 'idempotency-key': key }, body);
  return { address, services, insist, place, staff: { authorization: `Bearer ${token}` } };
}

describe(`a write sent ${times} times, its answers lost`, () => {
  it('places one order, and the first answer that arrives is that very order', async () => {
    const { address, services, place } = await openShop();
    const body = await anOrder(address);
    const answer = await place('sent-a-hundred-times', body);
    const stored = await services.db.idempotencyKey.findUniqueOrThrow({ where: { key: 'guest sent-a-hundred-times' } });
    const { guestToken, ...order } = JSON.parse(answer?.body ?? '') as PlacedOrder;
    expect([answer?.status, order, guestToken.length]).toEqual([201, JSON.parse(stored.body), 43]);
    expect(await services.db.order.count()).toBe(1);
    expect(await services.db.orderEvent.count()).toBe(1);
  });

  it('moves an order one step, takes the step back once and cancels once, when it says which version it means', async () => {
    const { address, services, insist, place, staff } = await openShop();
    const placed = await place('moved-a-hundred-times', await anOrder(address));
    const { id } = JSON.parse(placed?.body ?? '') as Order;
    const path = `/api/v1/orders/${id}`;
    const ifMatch = (version: number) => ({ ...staff, 'if-match': `"${version}"` });

    // The answer that arrives says that the order is past that version, and its status now.
    const moved = await insist(`${path}/status`, ifMatch(1), '{"status":"preparing"}');
    expect([moved?.status, JSON.parse(moved?.body ?? '')]).toMatchObject([
      412,
      { code: 'stale-version', version: 2, orderStatus: 'preparing' },
    ]);
    expect(await insist(`${path}/undo`, ifMatch(2))).toMatchObject({ status: 412 });
    expect(await insist(`${path}/cancel`, ifMatch(3))).toMatchObject({ status: 412 });

    const events = await services.db.orderEvent.findMany({ where: { orderId: id }, orderBy: { seq: 'asc' } });
    expect(events.map(({ type, version }) => [type, version])).toEqual([
      ['placed', 1],
      ['moved', 2],
      ['undone', 3],
      ['cancelled', 4],
    ]);
  });

  it('publishes once that the kitchen has seen an order', async () => {
    const { address, services, insist, place, staff } = await openShop();
    const placed = await place('seen-a-hundred-times', await anOrder(address));
    const { id } = JSON.parse(placed?.body ?? '') as Order;
    const seen = await insist('/api/v1/orders/seen', staff, JSON.stringify({ orderIds: [id] }));
    expect(seen?.status).toBe(204);
    const events = await services.db.orderEvent.findMany({ where: { orderId: id }, orderBy: { seq: 'asc' } });
    expect(events.map(({ type, version }) => [type, version])).toEqual([
      ['placed', 1],
      ['seen', 1],
    ]);
  });

  it('moves an order one step also without a version: the second step is another', async () => {
    const { address, services, insist, place, staff } = await openShop();
    const placed = await place('moved-without-version', await anOrder(address));
    const { id } = JSON.parse(placed?.body ?? '') as Order;
    const moved = await insist(`/api/v1/orders/${id}/status`, staff, '{"status":"preparing"}');
    expect([moved?.status, JSON.parse(moved?.body ?? '')]).toMatchObject([409, { code: 'illegal-transition' }]);
    expect(await services.db.orderEvent.count({ where: { orderId: id } })).toBe(2);
  });
});
