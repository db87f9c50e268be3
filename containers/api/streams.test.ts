import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { PlacedOrder } from '../../functions/platform/schemas.ts';
import { serveShop } from './testing/served-shop.ts';

const pathOf = ({ id }: PlacedOrder) => `/api/v1/orders/${id}/events`;
const proofOf = ({ guestToken }: PlacedOrder) => ({ 'x-order-token': guestToken });
const all = '/api/v1/events';

describe('there are places for a number of streams', () => {
  it('for the guests of one network, which neither another network’s guests nor staff feel', async () => {
    const { place, follow, signIn } = await serveShop({ mostPerNetwork: 2 });
    const order = await place();
    const open = (headers = {}) => follow(pathOf(order), { ...proofOf(order), ...headers });
    const [first] = [await open(), await open()];
    const refused = await open();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.read()).toContain('"code":"too-many-streams"');
    expect((await open({ 'x-forwarded-for': '2001:db8::1' })).status).toBe(200);
    const { headers } = await signIn('waiter');
    expect((await follow(pathOf(order), headers)).status).toBe(200);
    first?.hangUp();
    await vi.waitFor(async () => expect((await open()).status).toBe(200));
  });

  it('for phones with the menu open half as many, which leave the guests with an order theirs', async () => {
    const { place, follow } = await serveShop({ mostPerNetwork: 4 });
    const order = await place();
    const open = () => follow('/api/v1/shop/events');
    const [first] = [await open(), await open()];
    expect((await open()).status).toBe(503);
    for (let opened = 0; opened < 4; opened += 1) {
      expect((await follow(pathOf(order), proofOf(order))).status).toBe(200);
    }
    first?.hangUp();
    await vi.waitFor(async () => expect((await open()).status).toBe(200));
  });

  it('for one session, which another session does not feel', async () => {
    const { follow, signIn } = await serveShop({ mostPerSession: 2 });
    const [kitchen, other] = [await signIn('kitchen'), await signIn('kitchen')];
    const [first] = [await follow(all, kitchen.headers), await follow(all, kitchen.headers)];
    expect((await follow(all, kitchen.headers)).status).toBe(503);
    expect((await follow(all, other.headers)).status).toBe(200);
    first?.hangUp();
    await vi.waitFor(async () => expect((await follow(all, kitchen.headers)).status).toBe(200));
  });

  it('for the staff a tenth of all, which guests cannot take', async () => {
    const { place, follow, signIn } = await serveShop({ mostInAll: 10 }, { guestLimits: false });
    const order = await place();
    for (let opened = 0; opened < 9; opened += 1) {
      expect((await follow(pathOf(order), proofOf(order))).status).toBe(200);
    }
    expect((await follow(pathOf(order), proofOf(order))).status).toBe(503);
    const { headers } = await signIn('kitchen');
    expect((await follow(all, headers)).status).toBe(200);
  });

  it('in all, also where guests are not limited', async () => {
    const { place, follow, signIn } = await serveShop(
      { mostInAll: 3, mostPerNetwork: 1, mostPerSession: 1 },
      { guestLimits: false },
    );
    const order = await place();
    const { headers } = await signIn('kitchen');
    for (let opened = 0; opened < 2; opened += 1) expect((await follow(all, headers)).status).toBe(200);
    expect((await follow(pathOf(order), proofOf(order))).status).toBe(200);
    expect((await follow(pathOf(order), proofOf(order))).status).toBe(503);
  });

  it('and one is given back when there was nothing to follow, or its client was gone before the first byte', async () => {
    const { address, place, follow } = await serveShop({ mostPerNetwork: 1 });
    const order = await place();
    for (let asked = 0; asked < 5; asked += 1) expect((await follow(pathOf(order))).status).toBe(404);
    const { hostname, port } = new URL(address);
    for (let asked = 0; asked < 5; asked += 1) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      const head = `GET ${pathOf(order)} HTTP/1.1\r\nhost: x\r\nx-order-token: ${order.guestToken}\r\n\r\n`;
      await new Promise((resolve) => socket.write(head, resolve));
      socket.destroy();
    }
    await vi.waitFor(async () => expect((await follow(pathOf(order), proofOf(order))).status).toBe(200));
  });
});

it('a reader that takes nothing for long is cut off although little waits for it, and a slow one is not', async () => {
  const { address, services, place, follow, signIn } = await serveShop({ stallMs: 1_500 });
  const order = await place();
  const { headers } = await signIn('kitchen');
  const { hostname, port } = new URL(address);
  const stalled = connect(Number(port), hostname);
  stalled.on('error', () => undefined);
  stalled.write(`GET ${all} HTTP/1.1\r\nhost: x\r\nauthorization: ${headers.authorization}\r\n\r\n`);
  await vi.waitFor(() => expect(services.events.size).toBe(1));
  const slow = await follow(pathOf(order), proofOf(order));
  await vi.waitFor(() => expect(services.events.size).toBe(2));

  let seq = 1_000;
  const event = { type: 'order.seen' as const, orderId: order.id, at: '2026-11-24T18:00:00Z' };
  const say = (note: string) => {
    seq += 1;
    services.events.publish({ seq, event: { ...event, order: { ...order, note } } });
  };
  // More than the two systems in between keep for a reader: 32 MB in 64 events.
  for (let large = 0; large < 64; large += 1) say('x'.repeat(500_000));
  let received = '';
  const receives = async (what: string) => {
    for (let ticks = 1; !received.includes(what); ticks += 1) {
      received = received.slice(-100) + ((await slow.read()) ?? expect.unreachable('it was cut off'));
      // As fast as a phone in a cellar, for longer than the other one may take nothing.
      if (ticks % 4 === 0) await pause(15);
      // As heartbeats do: a stream on which nothing is said is cut off too.
      if (ticks % 10 === 0) say('still here');
    }
  };
  await receives('-1064\ndata: ');
  while (services.events.size > 1) {
    say('still here');
    await receives(`-${seq}\ndata: `);
    await pause(15);
  }
  say('and still here');
  await receives('and still here');
  // So few events waited for it that their number was no reason.
  expect(seq).toBeLessThan(2_000);
  stalled.destroy();
});

describe('signed out means out', () => {
  type Shop = Awaited<ReturnType<typeof serveShop>>;
  type Session = Awaited<ReturnType<Shop['signIn']>>;
  const endings: [how: string, end: (shop: Shop, session: Session) => Promise<unknown>][] = [
    [
      'signs out on another connection',
      ({ address }, { headers }) =>
        fetch(`${address}/api/v1/staff/sessions/current`, { method: 'DELETE', headers: { ...headers } }),
    ],
    [
      'is removed by a manager',
      ({ services }, { staffId: id }) =>
        services.write((tx) => tx.staff.update({ where: { id }, data: { removedAt: services.clock() } })),
    ],
    [
      'has had their sessions ended by a manager',
      ({ services }, { staffId }) => services.write((tx) => tx.staffSession.deleteMany({ where: { staffId } })),
    ],
    [
      'has a session that has come to its end',
      ({ services }, { staffId }) =>
        services.write((tx) =>
          tx.staffSession.updateMany({ where: { staffId }, data: { expiresAt: services.clock() } }),
        ),
    ],
  ];

  it.each(endings)('a stream ends within a second when its user %s', async (_how, end) => {
    const shop = await serveShop();
    const [session, other] = [await shop.signIn('kitchen'), await shop.signIn('kitchen')];
    const order = await shop.place();
    const [stream, ofOrder] = [
      await shop.follow(all, session.headers),
      await shop.follow(pathOf(order), session.headers),
    ];
    const [untouched, guests] = [
      await shop.follow(all, other.headers),
      await shop.follow(pathOf(order), proofOf(order)),
    ];
    await end(shop, session);
    const endedAt = performance.now();
    await Promise.all([stream.end(), ofOrder.end()]);
    expect(performance.now() - endedAt).toBeLessThan(1_000);
    expect((await shop.follow(all, session.headers)).status).toBe(401);

    await fetch(`${shop.address}/api/v1/orders/${order.id}/status`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...other.headers },
      body: JSON.stringify({ status: 'preparing' }),
    });
    for (const stillOpen of [untouched, guests]) {
      let received = '';
      while (!received.includes('order.moved')) received += await stillOpen.read();
    }
  });

  it('it ends too when their role may not listen any more, and stays open when it still may', async () => {
    const shop = await serveShop();
    const { staffId: id, headers } = await shop.signIn('kitchen');
    const stream = await shop.follow(all, headers);
    await shop.services.write((tx) => tx.staff.update({ where: { id }, data: { role: 'waiter' } }));
    const { id: placed } = await shop.place();
    let received = '';
    while (!received.includes(placed)) received += await stream.read();
    await shop.services.write((tx) => tx.staff.delete({ where: { id } }));
    await stream.end();
  });

  it('sessions are asked for by one timer, and by none while only guests listen', async () => {
    const started = vi.spyOn(globalThis, 'setInterval');
    const stopped = vi.spyOn(globalThis, 'clearInterval');
    const checks = () => started.mock.results.filter((_, index) => started.mock.calls[index]?.[1] === 250);
    const { place, follow, signIn } = await serveShop();
    const order = await place();
    await follow(pathOf(order), proofOf(order));
    expect(checks()).toEqual([]);
    const { headers } = await signIn('kitchen');
    const streams = [await follow(all, headers), await follow(all, headers)];
    expect(checks()).toHaveLength(1);
    for (const stream of streams) stream.hangUp();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledWith(checks()[0]?.value));
  });
});
