import { describe, expect, it, onTestFinished } from 'vitest';
import type { AnyFunction } from '../platform/define-function.ts';
import type { Order, PlacedOrder } from '../platform/schemas.ts';
import { owner } from '../platform/testing/owner.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { signIn } from '../staff/sign-in.ts';
import { cancelOrder } from './cancel-order.ts';
import { getOrder } from './get-order.ts';
import { orderEvents } from './order-events.ts';
import { placeOrder } from './place-order.ts';

const shop = await openTestShop();
const { call, line, place, proofOf, services } = shop;

const send = async (key: string) => {
  const body = { channel: 'pickup', customer: { name: 'Ana', phone: '7000 0000' }, lines: [line('Loroco')] };
  const answer = await call(placeOrder, { headers: { 'idempotency-key': key }, body });
  return { ...answer, body: answer.body as PlacedOrder };
};

describe.each<[string, AnyFunction]>([
  ['reading', getOrder],
  ['following', orderEvents],
  ['cancelling', cancelOrder],
])('%s an order', (_name, fn) => {
  const ask = async (id: string, headers: object = {}, caller: object = {}) => {
    const gone = new AbortController();
    onTestFinished(() => gone.abort());
    return call(fn, { params: { id }, headers }, { signal: gone.signal, ...caller });
  };
  const statusNow = async (id: string) => (await services.db.order.findUniqueOrThrow({ where: { id } })).status;

  it('is for the guest who has its token', async () => {
    const order = await place();
    expect((await ask(order.id, proofOf(order))).status).toBe(200);
  });

  it('is not for a stranger who knows its id, and they do not learn that it exists', async () => {
    const [order, other] = [await place(), await place()];
    const { 'x-order-token': token = '' } = proofOf(order);
    const wrong = [undefined, '', 'x'.repeat(43), `${token}=`, token.slice(1), token.toLowerCase(), 'ñ'.repeat(43)];
    for (const headers of [{}, proofOf(other), ...wrong.map((made) => ({ 'x-order-token': made }))]) {
      const unknown = services.newId();
      const [stranger, nowhere] = [await ask(order.id, headers), await ask(unknown, headers)];
      expect(stranger).toMatchObject({ status: 404, body: { code: 'order-not-found' } });
      expect(JSON.stringify(stranger).replaceAll(order.id, '')).toBe(JSON.stringify(nowhere).replaceAll(unknown, ''));
    }
    expect(await statusNow(order.id)).toBe('received');
  });

  it('needs no token from staff, and a guest’s token takes nothing from them', async () => {
    for (const as of ['waiter', 'kitchen', 'manager'] as const) {
      const [order, other] = [await place(), await place()];
      expect((await ask(order.id, {}, { as })).status).toBe(200);
      expect((await ask(other.id, proofOf(order), { as })).status).toBe(200);
    }
  });

  it('is refused to a signed-out member of staff as it is to a stranger', async () => {
    const order = await place();
    const answer = await call(signIn, { body: owner });
    const { token } = answer.body as { token: string };
    expect((await ask(order.id, {}, { token })).status).toBe(200);
    await services.write((tx) => tx.staffSession.deleteMany());
    expect((await ask(order.id, {}, { token })).status).toBe(404);
  });
});

describe('a guest’s token', () => {
  it('has 256 bits and is every order’s own', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, index) => send(`a-token-each-${index}`)));
    for (const { body } of tokens) expect(body.guestToken).toMatch(/^[\w-]{43}$/);
    expect(new Set(tokens.map(({ body }) => body.guestToken)).size).toBe(20);
  });

  it('is answered again with the order, and kept nowhere', async () => {
    const first = await send('answered-twice');
    const again = await send('answered-twice');
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const kept = await services.db.idempotencyKey.findUniqueOrThrow({ where: { key: 'guest answered-twice' } });
    const events = await services.db.orderEvent.findMany({ where: { orderId: first.body.id } });
    const order = await services.db.order.findUniqueOrThrow({ where: { id: first.body.id } });
    expect(JSON.stringify([kept, events, order])).not.toContain(first.body.guestToken);
    expect(JSON.parse(kept.body)).not.toHaveProperty('guestToken');
  });

  it('keeps staff’s rights when the owner orders on their own phone', async () => {
    const order = await place();
    await services.write((tx) => tx.order.update({ where: { id: order.id }, data: { status: 'preparing' } }));
    const request = { params: { id: order.id }, headers: proofOf(order) };
    expect(await call(cancelOrder, request)).toMatchObject({ status: 409, body: { code: 'illegal-transition' } });
    expect(await call(cancelOrder, request, { as: 'manager' })).toMatchObject({ status: 200 });
  });

  it('is in no answer but that to placing the order, and in no event', async () => {
    const { body } = await send('answered-once');
    const headers = { 'x-order-token': body.guestToken };
    const read = (await call(getOrder, { params: { id: body.id }, headers })).body as Order;
    const { guestToken, ...order } = body;
    expect(read).toEqual(order);
    const gone = new AbortController();
    onTestFinished(() => gone.abort());
    const { stream } = await call(orderEvents, { params: { id: body.id }, headers }, { signal: gone.signal });
    const events = stream?.[Symbol.asyncIterator]();
    expect(JSON.stringify([await events?.next(), await events?.next()])).not.toContain(guestToken);
  });
});
