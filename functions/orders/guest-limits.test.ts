import { describe, expect, it } from 'vitest';
import { createGroup } from '../groups/create-group.ts';
import { sendGroup } from '../groups/send-group.ts';
import { setGroupLines } from '../groups/set-group-lines.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getRestaurant } from '../restaurant/get-restaurant.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { markSeen } from './mark-seen.ts';
import { placeOrder } from './place-order.ts';

const at = '2026-11-24T16:00:00Z';
type Shop = Awaited<ReturnType<typeof openTestShop>>;
type Caller = NonNullable<Parameters<Shop['call']>[2]>;

/** A shop with the limits of `npm start`, and orders as the app sends them. */
async function openShop() {
  const shop = await openTestShop({ at, guestLimits: true });
  const pupusas = (quantity: number, rest: object = {}) => ({
    channel: 'pickup',
    customer: { name: 'Ana' },
    lines: [shop.line('Loroco', quantity)],
    ...rest,
  });
  const send = (body: object, caller: Caller = {}, key: string = crypto.randomUUID()) =>
    shop.call(placeOrder, { headers: { 'idempotency-key': key }, body }, caller);
  let neighbours = 0;
  /** From an address without any order yet. */
  const sendFromElsewhere = (body: object) => send(body, { address: `198.51.100.${++neighbours}` });
  const restaurant = async () => (await shop.call(getRestaurant)).body;
  const tokenOf = async (number: number) =>
    (await shop.services.db.table.findUniqueOrThrow({ where: { number } })).token;
  return { ...shop, pupusas, send, sendFromElsewhere, restaurant, tokenOf };
}

describe('the size of an order from outside', () => {
  it('is 60 for the comal at most: 200 × 99 pupusas are refused and no quote grows', async () => {
    const { send, line, restaurant } = await openShop();
    const before = await restaurant();
    const lines = Array.from({ length: 200 }, () => line('Loroco', 99));
    expect(await send({ channel: 'pickup', customer: { name: 'Ana' }, lines })).toMatchObject({
      status: 409,
      body: { code: 'order-too-large', comalUnits: 19_800, maxUnits: 60 },
    });
    expect(await restaurant()).toEqual(before);
  });

  it('is counted over all lines, and drinks are not in it', async () => {
    const { sendFromElsewhere, line, pupusas } = await openShop();
    const drinks = line('Horchata', 99);
    const lines = [line('Loroco', 30), line('Revueltas', 30), drinks];
    expect((await sendFromElsewhere(pupusas(0, { lines }))).status).toBe(201);
    expect(await sendFromElsewhere(pupusas(0, { lines: [...lines, line('Queso')] }))).toMatchObject({
      status: 409,
      body: { code: 'order-too-large' },
    });
  });

  it('holds for a table’s token too, and not for staff', async () => {
    const { send, line, tokenOf } = await openShop();
    const order = { channel: 'table', table: 5, lines: [line('Loroco', 61)] };
    const scanned = { ...order, tableToken: await tokenOf(5) };
    expect(await send(scanned)).toMatchObject({ status: 409, body: { code: 'order-too-large' } });
    expect((await send(order, { as: 'waiter' })).status).toBe(201);
  });
});

describe('a kitchen with more than 90 minutes of backlog', () => {
  /** 20 minutes and 75 for 150 pupusas. */
  async function openFullShop() {
    const shop = await openShop();
    const lines = [shop.line('Loroco', 75), shop.line('Queso', 75)];
    expect((await shop.send(shop.pupusas(0, { lines }), { as: 'waiter' })).status).toBe(201);
    return shop;
  }

  it('is shown before a guest fills a cart, and no longer once the kitchen has caught up', async () => {
    const { restaurant, finishOrders } = await openFullShop();
    expect(await restaurant()).toMatchObject({ full: true, quotedMinutes: 95 });
    await finishOrders();
    expect(await restaurant()).toMatchObject({ full: false, quotedMinutes: 20 });
  });

  it('takes nothing from outside for as soon as possible, and tells the next free slots for so much', async () => {
    const { sendFromElsewhere, pupusas } = await openFullShop();
    const answer = await sendFromElsewhere(pupusas(20));
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'kitchen-full',
        quotedMinutes: 95,
        slots: [
          { at: '2026-11-24T17:45:00.000Z', endsAt: '2026-11-24T18:00:00.000Z', unitsLeft: 30 },
          { at: '2026-11-24T18:00:00.000Z' },
          { at: '2026-11-24T18:15:00.000Z' },
        ],
      },
    });
    const { slots } = answer.body as { slots: { at: string }[] };
    expect((await sendFromElsewhere(pupusas(20, { pickupAt: slots[0]?.at }))).status).toBe(201);
    expect(await sendFromElsewhere(pupusas(20))).toMatchObject({
      body: { code: 'kitchen-full', slots: [{ at: slots[1]?.at }, { at: slots[2]?.at }, {}] },
    });
  });

  it('takes drinks, and whatever its staff order', async () => {
    const { send, sendFromElsewhere, pupusas, line } = await openFullShop();
    expect((await sendFromElsewhere({ ...pupusas(0), lines: [line('Horchata', 3)] })).status).toBe(201);
    expect((await send({ channel: 'table', table: 5, lines: [line('Loroco', 2)] }, { as: 'waiter' })).status).toBe(201);
  });

  it('is filled by orders that come in the same moment, and by no more of them than it can have ready', async () => {
    const { sendFromElsewhere, pupusas, restaurant } = await openShop();
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendFromElsewhere(pupusas(50))));
    // Quoted 20, 45 and 70 minutes; the next would be quoted 95.
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({ code: 'kitchen-full', quotedMinutes: 95, slots: [] });
    }
    expect(await restaurant()).toMatchObject({ full: true, quotedMinutes: 95 });
  });

  it('is also one whose coming pickups leave no time: one comal makes both', async () => {
    const { send, pupusas, restaurant } = await openShop();
    for (const time of ['16:30', '16:45', '17:00', '17:15', '17:30']) {
      const pickupAt = `2026-11-24T${time}:00Z`;
      expect((await send(pupusas(30, { pickupAt }), { as: 'waiter' })).status).toBe(201);
    }
    // Nothing of it is due within 20 minutes.
    expect(await restaurant()).toMatchObject({ full: false, quotedMinutes: 20 });
    expect((await send(pupusas(20))).status).toBe(201);
    // What comes after those 20 has to wait for every pickup.
    expect(await restaurant()).toMatchObject({ full: true, quotedMinutes: 105 });
  });
});

describe('the kitchen’s backlog', () => {
  it('is forgotten with its day when it was never bumped; what is for tomorrow counts tomorrow', async () => {
    const { send, pupusas, restaurant, setClock } = await openShop();
    expect((await send(pupusas(99), { as: 'waiter' })).status).toBe(201);
    const pickupAt = '2026-11-25T18:00:00Z';
    expect((await send(pupusas(20, { pickupAt }), { as: 'waiter' })).status).toBe(201);
    expect(await restaurant()).toMatchObject({ quotedMinutes: 70 });
    setClock('2026-11-25T16:00:00Z');
    expect(await restaurant()).toMatchObject({ quotedMinutes: 20 });
    setClock('2026-11-25T17:50:00Z');
    expect(await restaurant()).toMatchObject({ quotedMinutes: 30 });
  });
});

describe('orders that no kitchen has seen', () => {
  it('are three from one address at most, and more when the kitchen has seen one', async () => {
    const { call, send, place, pupusas } = await openShop();
    const first = await place(pupusas(1));
    await place(pupusas(1));
    await place(pupusas(1));
    const refused = await send(pupusas(1));
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-open-orders' } });
    expect(refused.headers['retry-after']).toBe('60');
    expect((await send(pupusas(1), { address: '198.51.100.7' })).status).toBe(201);
    await call(markSeen, { body: { orderIds: [first.id] } }, { as: 'kitchen' });
    expect((await send(pupusas(1))).status).toBe(201);
    expect((await send(pupusas(1))).status).toBe(429);
  });

  it('count no more once they are begun or cancelled', async () => {
    const { call, send, place, pupusas, services } = await openShop();
    const [begun, cancelled] = [await place(pupusas(1)), await place(pupusas(1)), await place(pupusas(1))];
    await call(changeStatus, { params: { id: begun?.id }, body: { status: 'preparing' } }, { as: 'kitchen' });
    await call(cancelOrder, { params: { id: cancelled?.id } }, { as: 'manager' });
    expect(await services.db.unseenOrder.count()).toBe(1);
    expect((await send(pupusas(1))).status).toBe(201);
    expect((await send(pupusas(1))).status).toBe(201);
    expect((await send(pupusas(1))).status).toBe(429);
  });

  it('are counted for an IPv6 /64, and for a phone however it is written, from wherever it comes', async () => {
    const { send, pupusas } = await openShop();
    const ana = (phone: string) => pupusas(1, { customer: { name: 'Ana', phone } });
    for (const host of ['1', '2:3', 'ffff:4']) {
      expect((await send(pupusas(1), { address: `2001:db8::${host}` })).status).toBe(201);
    }
    expect((await send(pupusas(1), { address: '2001:db8::5' })).status).toBe(429);
    expect((await send(pupusas(1), { address: '2001:db8:0:1::5' })).status).toBe(201);
    for (const [index, phone] of ['+503 7000 0000', '7000-0000', '(503) 70000000'].entries()) {
      expect((await send(ana(phone), { address: `198.51.100.${index}` })).status).toBe(201);
    }
    expect((await send(ana('7000 0000'), { address: '198.51.100.9' })).status).toBe(429);
    expect((await send(ana('7000 0001'), { address: '198.51.100.9' })).status).toBe(201);
  });

  it('are three also of 64 that come in the same moment', async () => {
    const { send, pupusas, services } = await openShop();
    const answers = await Promise.all(Array.from({ length: 64 }, () => send(pupusas(1))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(61);
    expect([await services.db.order.count(), await services.db.unseenOrder.count()]).toEqual([3, 3]);
  });

  it('are not counted again when they are sent again', async () => {
    const { send, pupusas } = await openShop();
    const keys = ['the-first-key', 'the-second-key', 'the-third-key'];
    const send3 = () => Promise.all([...keys, ...keys].map((key) => send(pupusas(1), {}, key)));
    for (const { status } of [...(await send3()), ...(await send3())]) expect(status).toBe(201);
    expect((await send(pupusas(1))).status).toBe(429);
  });

  it('are not counted with a table’s token, nor by staff; a table that was typed counts', async () => {
    const { send, line, tokenOf, services } = await openShop();
    const typed = { channel: 'table', table: 5, lines: [line('Loroco')] };
    const scanned = { ...typed, tableToken: await tokenOf(5) };
    for (let time = 0; time < 5; time += 1) {
      expect((await send(scanned)).status).toBe(201);
      expect((await send(typed, { as: 'waiter' })).status).toBe(201);
    }
    expect(await services.db.unseenOrder.count()).toBe(0);
    for (const status of [201, 201, 201, 429]) expect((await send(typed)).status).toBe(status);
  });

  it('are those of groups too, by the host’s address', async () => {
    const { call, place, line, pupusas } = await openShop();
    for (let time = 0; time < 3; time += 1) await place(pupusas(1));
    const host = { address: '198.51.100.1' };
    const started = await call(createGroup, { body: { name: 'Ana', channel: 'pickup' } }, host);
    const { code, memberId, memberToken } = started.body as { code: string; memberId: string; memberToken: string };
    const headers = { 'x-member-token': memberToken };
    await call(setGroupLines, { params: { code, memberId }, headers, body: { lines: [line('Loroco')] } }, host);
    const sendIt = (caller: Caller) =>
      call(
        sendGroup,
        { params: { code }, headers: { ...headers, 'idempotency-key': 'of-the-group' }, body: {} },
        caller,
      );
    expect(await sendIt({})).toMatchObject({ status: 429, body: { code: 'too-many-open-orders' } });
    expect((await sendIt(host)).status).toBe(201);
  });
});

describe('a shop for load tests', () => {
  it('takes any size, however long the backlog, and any number unseen', async () => {
    const { call, line, services } = await openTestShop({ at });
    const body = { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Loroco', 99), line('Queso', 99)] };
    for (let time = 0; time < 5; time += 1) {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      expect((await call(placeOrder, { headers, body })).status).toBe(201);
    }
    expect((await call(getRestaurant)).body).toMatchObject({ full: false, quotedMinutes: 240 });
    expect(await services.db.unseenOrder.count()).toBe(0);
  });
});
