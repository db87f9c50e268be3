import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderStatus, orderStatuses, transitions } from '../domain/order-status.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { getOrder } from './get-order.ts';
import { undoMove } from './undo-move.ts';

const shop = await openTestShop();
const { call, place, proofOf, services } = shop;

const kitchen = { as: 'kitchen' } as const;
const move = (id: string, status: OrderStatus, headers = {}) =>
  call(changeStatus, { params: { id }, headers, body: { status } }, kitchen);
const undo = (id: string, headers = {}) => call(undoMove, { params: { id }, headers }, kitchen);
const cancel = (id: string, caller = {}) => call(cancelOrder, { params: { id } }, caller);
const cancelAsGuest = (order: Order) => call(cancelOrder, { params: { id: order.id }, headers: proofOf(order) });
const read = async (id: string) => (await call(getOrder, { params: { id } }, kitchen)).body as Order;

describe('POST /orders/{id}/status', () => {
  it('takes an order from received to completed and keeps when it was where', async () => {
    const { id } = await place();
    for (const status of ['preparing', 'ready', 'completed'] as const) {
      shop.pass(60_000);
      expect(await move(id, status)).toMatchObject({ status: 200, body: { status } });
    }
    const order = await read(id);
    expect(order.history.map((entry) => entry.status)).toEqual(['received', 'preparing', 'ready', 'completed']);
    expect(order.version).toBe(4);
    const times = order.history.map((entry) => Date.parse(entry.at));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 60_000, 120_000, 180_000]);
  });

  it('allows what the table of transitions allows, from any status to any other, and nothing else', async () => {
    const path = {
      received: [],
      preparing: ['preparing'],
      ready: ['preparing', 'ready'],
      completed: ['preparing', 'ready', 'completed'],
      cancelled: ['cancelled'],
    } as const satisfies Record<OrderStatus, readonly OrderStatus[]>;
    for (const from of orderStatuses) {
      for (const to of orderStatuses) {
        const { id } = await place();
        for (const step of path[from]) await move(id, step);
        const legal = (transitions[from] as readonly OrderStatus[]).includes(to);
        const answer = await move(id, to);
        expect(answer).toMatchObject(
          legal ? { status: 200, body: { status: to } } : { status: 409, body: { code: 'illegal-transition' } },
        );
        expect((await read(id)).status).toBe(legal ? to : from);
      }
    }
  });

  it('refuses a stale If-Match, tells the version, and changes nothing', async () => {
    const { id } = await place();
    expect((await move(id, 'preparing', { 'if-match': '"1"' })).status).toBe(200);
    const stale = await move(id, 'ready', { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-version', version: 2, orderStatus: 'preparing' } });
    expect((await read(id)).version).toBe(2);
    expect(await move(id, 'ready', { 'if-match': 'two' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'if-match' }] },
    });
  });

  it('lets exactly one of two bumps of the same version through', async () => {
    const { id } = await place();
    const answers = await Promise.all([1, 2].map(() => move(id, 'preparing', { 'if-match': '"1"' })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it('keeps who did it', async () => {
    const { id } = await place();
    await move(id, 'preparing');
    const events = await services.db.orderEvent.findMany({ where: { orderId: id }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => event.staffId !== null)).toEqual([false, true]);
  });

  it('is for staff alone, and for an order that exists', async () => {
    const { id } = await place();
    const anonymous = await call(changeStatus, { params: { id }, body: { status: 'preparing' } });
    expect(anonymous).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(await move(services.newId(), 'preparing')).toMatchObject({ status: 404, body: { code: 'order-not-found' } });
    expect(await move('17', 'preparing')).toMatchObject({ status: 422, body: { errors: [{ path: 'id' }] } });
  });
});

describe('a cancelled order', () => {
  const cancelBecause = (id: string, reason: unknown) =>
    call(changeStatus, { params: { id }, body: { status: 'cancelled', reason } }, kitchen);

  it('tells that its guest cancelled it', async () => {
    const order = await place();
    expect(order.cancellation).toBeNull();
    await cancelAsGuest(order);
    const { cancellation, history } = await read(order.id);
    expect(cancellation).toEqual({ by: 'guest', reason: null });
    expect(history.at(-1)).toMatchObject({ status: 'cancelled', by: 'guest', reason: null });
  });

  it('tells that the shop cancelled it, and why when the shop said so', async () => {
    const [first, second] = [await place(), await place()];
    await cancelBecause(first.id, '  Se acabó la masa ');
    await cancel(second.id, kitchen);
    const seenByGuest = await call(getOrder, { params: { id: first.id }, headers: proofOf(first) });
    expect(seenByGuest.body).toMatchObject({ cancellation: { by: 'shop', reason: 'Se acabó la masa' } });
    expect((await read(first.id)).history.at(-1)).toMatchObject({ by: 'shop', reason: 'Se acabó la masa' });
    expect((await read(second.id)).cancellation).toEqual({ by: 'shop', reason: null });
  });

  it('is none any more when the shop takes it back; its history still tells', async () => {
    const { id } = await place();
    await cancelBecause(id, 'Nos equivocamos');
    await undo(id);
    const { cancellation, history } = await read(id);
    expect(cancellation).toBeNull();
    expect(history.map(({ status, reason }) => [status, reason])).toEqual([
      ['received', undefined],
      ['cancelled', 'Nos equivocamos'],
      ['received', undefined],
    ]);
  });

  it('takes a reason of 200 characters in one line, and only for being cancelled', async () => {
    const { id } = await place();
    const refused = { status: 422, body: { errors: [{ path: 'reason' }] } };
    for (const reason of ['', ' ', 'x'.repeat(201), 'dos\nlíneas']) {
      expect(await cancelBecause(id, reason)).toMatchObject(refused);
    }
    const begun = { status: 'preparing', reason: 'Porque sí' };
    expect(await call(changeStatus, { params: { id }, body: begun }, kitchen)).toMatchObject(refused);
    expect(await cancelBecause(id, 'x'.repeat(200))).toMatchObject({ status: 200 });
  });
});

describe('POST /orders/{id}/undo', () => {
  it('takes a wrong bump back, one after the other, until there is none', async () => {
    const { id } = await place();
    await move(id, 'preparing');
    await move(id, 'ready');
    expect(await undo(id)).toMatchObject({ status: 200, body: { status: 'preparing' } });
    expect(await undo(id)).toMatchObject({ status: 200, body: { status: 'received', version: 5 } });
    expect(await undo(id)).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } });
  });

  it('brings back an order that the kitchen cancelled by mistake', async () => {
    const { id } = await place();
    await move(id, 'preparing');
    await cancel(id, kitchen);
    expect(await undo(id)).toMatchObject({ status: 200, body: { status: 'preparing' } });
  });

  it('does not bring back an order that its guest cancelled', async () => {
    const order = await place();
    await cancelAsGuest(order);
    expect(await undo(order.id)).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } });
  });

  it('leaves every order, after any bumps and undos, where its history says it is', async () => {
    const step = fc.constantFrom('preparing', 'ready', 'completed', 'cancelled', 'undo');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { id } = await place();
        let accepted = 0;
        for (const name of steps) {
          const answer = await (name === 'undo' ? undo(id) : move(id, name));
          if (answer.status === 200) accepted += 1;
          else expect(answer.status).toBe(409);
        }
        const order = await read(id);
        expect(order.history.at(-1)?.status).toBe(order.status);
        expect([order.version, order.history.length]).toEqual([1 + accepted, 1 + accepted]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('POST /orders/{id}/cancel', () => {
  it('lets a guest cancel until the kitchen has begun', async () => {
    const [early, late] = [await place(), await place()];
    expect(await cancelAsGuest(early)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    await move(late.id, 'preparing');
    expect(await cancelAsGuest(late)).toMatchObject({ status: 409, body: { code: 'illegal-transition' } });
  });

  it('lets staff cancel until the order is handed over', async () => {
    const { id } = await place();
    await move(id, 'preparing');
    expect(await cancel(id, { as: 'waiter' })).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect(await cancel(id, { as: 'waiter' })).toMatchObject({ status: 409, body: { code: 'illegal-transition' } });
  });
});

describe('GET /orders/{id}', () => {
  it('shows what was placed', async () => {
    const order = await place({ note: 'Sin prisa.\nGracias.' });
    expect(await read(order.id)).toEqual(order);
  });

  it('is 404 for an order that does not exist', async () => {
    const answer = await call(getOrder, { params: { id: services.newId() } }, kitchen);
    expect(answer).toMatchObject({ status: 404, body: { code: 'order-not-found' } });
  });
});
