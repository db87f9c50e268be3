import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatEventId } from '../domain/event-id.ts';
import type { AnyFunction, ServerSentEvent } from '../platform/define-function.ts';
import type { Order, OrderEvent } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { mergeTabs } from '../tabs/merge-tabs.ts';
import { allEvents } from './all-events.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { markSeen } from './mark-seen.ts';
import { orderEvents } from './order-events.ts';

const shop = await openTestShop();
const { call, line, place, proofOf, services } = shop;
const idOf = (seq: number) => formatEventId(services.installation.history, seq);

/** Adds so many events to an order of its own, and answers the seq of the last one. */
async function lastEventAfter(howMany: number) {
  const { id: orderId } = await place();
  const event = { orderId, type: 'seen', status: 'received', version: 1, at: services.clock(), staffId: null };
  return services.writeTogether(
    {
      most: 1,
      async run(tx) {
        const events = await tx.record('order_events', Array<typeof event>(howMany).fill(event));
        return [{ ok: true as const, value: events.at(-1)?.seq ?? 0 }];
      },
    },
    undefined,
  );
}

const kitchen = { as: 'kitchen' } as const;
const move = (id: string, status: string) => call(changeStatus, { params: { id }, body: { status } }, kitchen);

/** A stream being read: `next()` waits for its next event; it is closed when the test ends. */
async function follow(fn: AnyFunction, request: object, caller: object = {}) {
  const gone = new AbortController();
  const { stream } = await call(fn, request, { ...caller, signal: gone.signal });
  if (stream === undefined) throw new Error('it answered no stream');
  const iterator = stream[Symbol.asyncIterator]();
  onTestFinished(async () => {
    gone.abort();
    await iterator.return?.();
  });
  return {
    close: () => gone.abort(),
    async next(): Promise<ServerSentEvent & { done: boolean }> {
      const { value, done } = await iterator.next();
      return { ...value, done: done === true };
    },
    async nextOrder(): Promise<{ id: string; type: string; number: number; status: string }> {
      const { id, data } = await this.next();
      const { type, order } = data as OrderEvent;
      return { id, type, number: order.number, status: order.status };
    },
  };
}

/** The stream of an order, as the phone that placed it opens it. */
const followAsGuest = (order: Order) => follow(orderEvents, { params: { id: order.id }, headers: proofOf(order) });

describe('GET /events', () => {
  it('sends every change of every order as it is committed', async () => {
    const stream = await follow(allEvents, {}, kitchen);
    expect(await stream.next()).toMatchObject({ id: idOf(0), event: 'heartbeat' });
    const { id, number } = await place();
    expect(await stream.nextOrder()).toEqual({ id: idOf(1), type: 'order.placed', number, status: 'received' });
    await move(id, 'preparing');
    expect(await stream.nextOrder()).toEqual({ id: idOf(2), type: 'order.moved', number, status: 'preparing' });
  });

  it('begins with where it stands, so that even a stream that breaks at once can be resumed', async () => {
    const stream = await follow(allEvents, {}, kitchen);
    const { id } = await stream.next();
    stream.close();
    const { number } = await place();
    const resumed = await follow(allEvents, { headers: { 'last-event-id': id } }, kitchen);
    await resumed.next();
    expect(await resumed.nextOrder()).toMatchObject({ type: 'order.placed', number });
  });

  it('resumes after Last-Event-ID without missing or repeating an event, while orders keep coming', async () => {
    const before = await services.db.orderEvent.count();
    const first = Array.from({ length: 130 }, () => place());
    await Promise.all(first);
    const stream = await follow(allEvents, { headers: { 'last-event-id': idOf(before) } }, kitchen);
    const meanwhile = Array.from({ length: 40 }, () => place());
    const seen: string[] = [];
    await stream.next();
    while (seen.length < 170) seen.push((await stream.nextOrder()).id);
    await Promise.all(meanwhile);
    expect(seen).toEqual(Array.from({ length: 170 }, (_, index) => idOf(before + 1 + index)));
  });

  it('says it is alive every 15 s when nothing happens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const stream = await follow(allEvents, {}, kitchen);
    await stream.next();
    let heartbeat: ServerSentEvent | undefined;
    void stream.next().then((event) => {
      heartbeat = event;
    });
    let passedMs = 0;
    // The stream looks into the database before it waits, which takes its own time.
    for (; heartbeat === undefined; passedMs += 1_000) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise(setImmediate);
    }
    expect(passedMs).toBeGreaterThanOrEqual(15_000);
    expect(heartbeat).toMatchObject({
      event: 'heartbeat',
      data: { type: 'heartbeat', at: '2026-11-21T18:00:00.000Z' },
    });
  });

  it.each([
    ['of a log that was replaced by a backup', () => formatEventId('0123456789abcdef', 1)],
    ['from before logs had names', () => '1'],
    ['that this log has not given out yet', () => idOf(999_999)],
  ])(
    'begins with a reset for a client whose last event is one %s, and tells it of the next order',
    async (_, lastId) => {
      await place();
      const newest = await services.db.orderEvent.count();
      const stream = await follow(allEvents, { headers: { 'last-event-id': lastId() } }, kitchen);
      expect(await stream.next()).toMatchObject({ id: idOf(newest), event: 'reset', data: { type: 'reset' } });
      const { number } = await place();
      expect(await stream.nextOrder()).toMatchObject({ id: idOf(newest + 1), type: 'order.placed', number });
    },
  );

  it('replays a thousand missed events, and begins with a reset when there are more', async () => {
    const id = await lastEventAfter(1_000);
    const stream = await follow(allEvents, { headers: { 'last-event-id': idOf(id - 1_000) } }, kitchen);
    expect(await stream.next()).toMatchObject({ event: 'heartbeat' });
    const seen: string[] = [];
    while (seen.length < 1_000) seen.push((await stream.nextOrder()).id);
    expect(seen.at(-1)).toBe(idOf(id));
    const tooFar = { headers: { 'last-event-id': idOf(id - 1_001) } };
    expect(await (await follow(allEvents, tooFar, kitchen)).next()).toMatchObject({ event: 'reset', id: idOf(id) });
    // What others' orders went through does not count for one order.
    const other = await place();
    const ofOther = { params: { id: other.id }, headers: { ...tooFar.headers, ...proofOf(other) } };
    expect(await (await follow(orderEvents, ofOther)).next()).toMatchObject({ event: 'heartbeat' });
  });

  it('ends when its reader is gone, and leaves nothing behind', async () => {
    // Those of the tests before.
    await expect.poll(() => services.events.size).toBe(0);
    const stream = await follow(allEvents, {}, kitchen);
    await stream.next();
    expect(services.events.size).toBe(1);
    const ended = stream.next();
    stream.close();
    expect((await ended).done).toBe(true);
    expect(services.events.size).toBe(0);
  });

  it('is for staff alone', async () => {
    expect(await call(allEvents)).toMatchObject({ status: 401 });
  });
});

describe('GET /orders/{id}/events', () => {
  it('tells a guest at once how the order stands, then every change of it, and nothing of other orders', async () => {
    const [mine, other] = [await place(), await place()];
    await move(mine.id, 'preparing');
    const stream = await followAsGuest(mine);
    await stream.next();
    expect(await stream.nextOrder()).toMatchObject({ type: 'order.moved', number: mine.number, status: 'preparing' });
    await move(other.id, 'preparing');
    await move(mine.id, 'ready');
    expect(await stream.nextOrder()).toMatchObject({ number: mine.number, status: 'ready' });
  });

  it('tells a guest that the kitchen has seen the order, and tells it to one who looks later', async () => {
    const order = await place();
    const { id } = order;
    const stream = await followAsGuest(order);
    await stream.next();
    expect((await stream.next()).data).toMatchObject({ type: 'order.placed', order: { seenAt: null } });
    await call(markSeen, { body: { orderIds: [id] } }, kitchen);
    const seen = { type: 'order.seen', order: { id, version: 1, seenAt: services.clock().toISOString() } };
    expect((await stream.next()).data).toMatchObject(seen);
    const later = await followAsGuest(order);
    await later.next();
    expect((await later.next()).data).toMatchObject(seen);
  });

  it('tells of a cancellation', async () => {
    const order = await place();
    const { id } = order;
    const stream = await followAsGuest(order);
    await stream.next();
    await stream.nextOrder();
    await call(cancelOrder, { params: { id }, headers: proofOf(order) });
    expect(await stream.nextOrder()).toMatchObject({ type: 'order.cancelled', status: 'cancelled' });
  });

  it('is 404 for an order that does not exist, and refuses an id that is none', async () => {
    const unknown = { params: { id: services.newId() } };
    expect(await call(orderEvents, unknown)).toMatchObject({ status: 404, body: { code: 'order-not-found' } });
    const bad = { ...unknown, headers: { 'last-event-id': 'yesterday' } };
    expect(await call(orderEvents, bad)).toMatchObject({ status: 422, body: { errors: [{ path: 'last-event-id' }] } });
  });

  it('misses no change of an order on a bill that comes between any two of its reads', async () => {
    for (let after = 1; after <= 6; after += 1) {
      const order = await place({ channel: 'table', table: 7 });
      let count = 0;
      const read: typeof services.read = async (job) => {
        const result = await services.read(job);
        count += 1;
        if (count === after) await move(order.id, 'preparing');
        return result;
      };
      const stream = await follow(orderEvents, { params: { id: order.id }, headers: proofOf(order) }, { read });
      await stream.next();
      if (count < after) await move(order.id, 'preparing');
      for (let status = ''; status !== 'preparing'; ) {
        const { data } = await stream.next();
        status = 'order' in (data as object) ? (data as OrderEvent).order.status : '';
      }
      stream.close();
    }
  });

  it('says that the bill has changed, without what of it, wherever its tab goes, and once to a phone that slept', async () => {
    const sit = (table: number) => place({ channel: 'table', table, customer: undefined, lines: [line('Horchata')] });
    const [mine, theirs] = [await sit(6), await sit(7)];
    const stream = await followAsGuest(mine);
    await stream.next();
    await stream.nextOrder();
    const changed = { data: { type: 'bill.changed', orderId: mine.id } };
    await sit(6);
    expect(await stream.next()).toEqual({ ...changed, id: expect.any(String), done: false });
    await sit(8);
    const body = { into: theirs.tabId };
    await call(mergeTabs, { params: { id: mine.tabId }, body }, { as: 'waiter' });
    const merged = await stream.next();
    expect(merged).toMatchObject({ data: { type: 'order.changed', order: { tabId: theirs.tabId } } });
    await move(theirs.id, 'preparing');
    const headers = { ...proofOf(mine), 'last-event-id': merged.id };
    const slept = await follow(orderEvents, { params: { id: mine.id }, headers });
    expect(await slept.next()).toMatchObject({ event: 'heartbeat' });
    expect(await slept.next()).toMatchObject(changed);
    await move(mine.id, 'preparing');
    expect(await slept.nextOrder()).toMatchObject({ type: 'order.moved', status: 'preparing' });
  });
});
