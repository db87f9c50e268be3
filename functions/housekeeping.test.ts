import { describe, expect, it, onTestFinished } from 'vitest';
import type { Writes } from '../prisma/database.ts';
import { formatEventId } from './domain/event-id.ts';
import { housekeeping } from './housekeeping.ts';
import { allEvents } from './orders/all-events.ts';
import { changeStatus } from './orders/change-status.ts';
import { getOrder } from './orders/get-order.ts';
import { listOrders } from './orders/list-orders.ts';
import { placeOrder } from './orders/place-order.ts';
import { keepHouse } from './platform/house.ts';
import { openTestShop } from './platform/testing/shop.ts';

const dayMs = 24 * 60 * 60_000;

/** Ids tell the time of the machine, so this shop's clock begins there. */
async function openShop() {
  const shop = await openTestShop({ at: new Date().toISOString(), guestLimits: true });
  const logged: string[] = [];
  const say = (_details: object, message: string) => void logged.push(message);
  const log = { debug: say, info: say, warn: say, error: say };
  /** Does everything once, as the running server does it again and again. */
  async function tidy(chores = housekeeping) {
    const round = Promise.withResolvers<void>();
    const { whenIdle, clock } = shop.services;
    const last = { name: 'the last', run: async () => Number(round.resolve() ?? 0) };
    const house = keepHouse([...chores, last], { whenIdle, clock, log });
    onTestFinished(() => house.stop());
    await round.promise;
    await house.stop();
  }
  /** What a screen hears that has missed everything. */
  async function firstEvent() {
    const gone = new AbortController();
    const headers = { 'last-event-id': formatEventId(shop.services.installation.history, 0) };
    const { stream } = await shop.call(allEvents, { headers }, { as: 'kitchen', signal: gone.signal });
    for await (const { data } of stream ?? []) {
      if (!JSON.stringify(data ?? null).includes('order.placed')) continue;
      gone.abort();
      return data;
    }
    throw new Error('the stream ended without an event');
  }
  return { ...shop, tidy, logged, firstEvent };
}

const secrets = ['Ana Guardado', '7000 0000', 'sin curtido', 'tocar el timbre', 'la Beti'];

describe('names and phones', () => {
  it('are forgotten after 90 days wherever an order is shown, and what was eaten and paid stays', async () => {
    const { call, place, line, pass, tidy, logged, proofOf, firstEvent } = await openShop();
    const order = await place({
      customer: { name: 'Ana Guardado', phone: '7000 0000' },
      note: 'tocar el timbre',
      lines: [{ ...line('Revueltas', 2), note: 'sin curtido', guest: 'la Beti' }],
    });
    const everywhere = async () => {
      const one = await call(getOrder, { params: { id: order.id }, headers: proofOf(order) });
      const list = await call(listOrders, {}, { as: 'kitchen' });
      return { one: one.body, texts: [one.body, list.body, await firstEvent()].map((shown) => JSON.stringify(shown)) };
    };
    pass(90 * dayMs - 60_000);
    await tidy();
    for (const text of (await everywhere()).texts) for (const secret of secrets) expect(text).toContain(secret);
    pass(10 * 60_000);
    await tidy();
    const { one, texts } = await everywhere();
    for (const text of texts) for (const secret of secrets) expect(text).not.toContain(secret);
    const lines = order.lines.map((shown) => ({ ...shown, note: null, guest: null }));
    expect(one).toEqual({ ...order, customer: null, note: null, lines });
    expect(logged).toContain('forgot 1: the guests of old orders');
  });

  it('are forgotten in the reason of a cancelled order, too', async () => {
    const { call, place, pass, tidy } = await openShop();
    const { id } = await place();
    const body = { status: 'cancelled', reason: 'Ana Guardado no vino' };
    await call(changeStatus, { params: { id }, body }, { as: 'kitchen' });
    pass(91 * dayMs);
    await tidy();
    expect(await call(getOrder, { params: { id } }, { as: 'kitchen' })).toMatchObject({
      body: { cancellation: { by: 'shop', reason: null } },
    });
  });

  it('are not looked for again in orders that have lost them: each order is passed once, some at a time', async () => {
    const { services, place, pass, tidy, logged } = await openShop();
    const order = await place();
    const row = await services.db.order.findUniqueOrThrow({ where: { id: order.id } });
    const old = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const rows = Array.from({ length: 700 }, (_, index) => ({ ...row, id: old(index), number: index + 2 }));
    await services.whenIdle((tx) => tx.insert('orders', rows));
    const [forgetGuests] = housekeeping;
    const run = async (tx: Writes) => forgetGuests?.run(tx, services.clock());
    const counts = [];
    for (let time = 0; time < 4; time += 1) counts.push(await services.whenIdle(run));
    expect(counts).toEqual([300, 300, 100, 0]);
    expect(await services.db.order.count({ where: { customerName: null } })).toBe(700);
    pass(91 * dayMs);
    await tidy();
    expect(logged).toContain('forgot 1: the guests of old orders');
  });
});

describe('what is over', () => {
  it('is forgotten when its time has come, and nothing else: answers, sessions, unseen orders', async () => {
    const { call, services, line, pass, tidy, logged } = await openShop();
    const send = (key: string) =>
      call(placeOrder, {
        headers: { 'idempotency-key': key },
        body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Queso')] },
      });
    const session = {
      tokenHash: 'ended',
      createdAt: services.clock(),
      expiresAt: new Date(services.clock().getTime() + dayMs),
    };
    const { id: staffId } = await services.db.staff.findFirstOrThrow();
    await services.write((tx) => tx.staffSession.create({ data: { ...session, staffId } }));
    await services.write((tx) =>
      tx.staffSession.create({ data: { ...session, staffId, tokenHash: 'open', expiresAt: new Date('2100-01-01') } }),
    );
    await send('the-first-day');
    const counts = async () => [
      await services.db.idempotencyKey.count(),
      await services.db.staffSession.count(),
      await services.db.unseenOrder.count(),
    ];
    await tidy();
    expect(await counts()).toEqual([1, 2, 1]);
    pass(2 * dayMs);
    await send('the-third-day');
    await tidy();
    expect(await counts()).toEqual([1, 1, 1]);
    expect(logged.sort()).toEqual([
      'forgot 1: answers kept for replay',
      'forgot 1: sessions that have ended',
      'forgot 1: unseen orders of earlier days',
      'summed up 1: business days that are over',
    ]);
  });
});

describe('a chore that fails', () => {
  it('is logged, and keeps no other from being done', async () => {
    const { tidy, logged } = await openShop();
    let left = 2;
    await tidy([
      {
        name: 'something',
        run: () => {
          throw new Error('no room');
        },
      },
      { name: 'the rest', run: async () => left-- && 1 },
    ]);
    expect(logged).toEqual(['could not be finished: something', 'forgot 2: the rest']);
  });
});

describe('a process that writes', () => {
  it('is forgotten when it has written nothing for a day', async () => {
    const { tidy, services } = await openShop();
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60_000);
    const data = [
      { id: 'over', commits: 7, wroteAt: hoursAgo(25) },
      { id: 'idle', commits: 7, wroteAt: hoursAgo(23) },
    ];
    await services.write((tx) => tx.writer.createMany({ data }));
    await tidy();
    const left = await services.db.writer.findMany({ where: { commits: 7 } });
    expect(left.map(({ id }) => id)).toEqual(['idle']);
  });
});
