import { describe, expect, it } from 'vitest';
import { createMemo, type Memo } from '../platform/memo.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { setHours } from '../restaurant/set-hours.ts';
import { cancelOrder } from './cancel-order.ts';
import { readKitchen } from './kitchen.ts';
import { placeOrder } from './place-order.ts';

// 24 November 2026 is a Tuesday; El Salvador is six hours behind UTC.
const shop = await openTestShop({ at: '2026-11-24T16:00:00Z' });
const { call, finishOrders, line, place, services } = shop;

type Caller = Parameters<typeof call>[2];
const send = (body: object, caller: Caller = {}, key: string = crypto.randomUUID()) =>
  call(placeOrder, { headers: { 'idempotency-key': key }, body }, caller);
const pupusas = (quantity: number, rest: object = {}) => ({
  channel: 'pickup',
  customer: { name: 'Ana' },
  lines: [line('Loroco', quantity)],
  ...rest,
});
const set = (hours: object[], exceptions: object[] = []) =>
  call(setHours, { body: { hours, exceptions } }, { as: 'manager' });
describe('an order for as soon as possible', () => {
  it('is promised later, the more pupusas are ahead of it', async () => {
    const first = await place(pupusas(20));
    const second = await place(pupusas(20));
    const third = await place({ lines: [line('Horchata')] });
    expect([first, second, third].map(({ promisedAt }) => promisedAt)).toEqual([
      '2026-11-24T16:20:00.000Z',
      '2026-11-24T16:30:00.000Z',
      '2026-11-24T16:40:00.000Z',
    ]);
    await finishOrders();
    expect((await place(pupusas(1))).promisedAt).toBe('2026-11-24T16:20:00.000Z');
    await finishOrders();
  });

  it('is promised after those that are stored in the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => place(pupusas(10))));
    expect(answers.map(({ promisedAt }) => promisedAt.slice(14, 16)).sort()).toEqual(['20', '25', '30', '35', '40']);
    await finishOrders();
  });

  it('is promised the same by the process that took the orders before it as by one that has to read them', async () => {
    const quoteBy = (memo: Memo) =>
      services.read(async (tx) => {
        const restaurant = await readRestaurant(tx);
        return (await readKitchen(tx, memo, restaurant, services.clock())).quotedMinutes;
      });
    const quotes = async () => [await quoteBy(services.memo), await quoteBy(createMemo())];
    const orders = [await place(pupusas(20, { pickupAt: '2026-11-24T16:45:00Z' })), await place(pupusas(50))];
    expect(await quotes()).toEqual([55, 55]);
    orders.push(await place(pupusas(10)));
    await Promise.all(Array.from({ length: 3 }, () => send(pupusas(5, { expectedTotalCents: 1 }))));
    expect(await quotes()).toEqual([60, 60]);
    for (const { id } of orders) await call(cancelOrder, { params: { id } }, { as: 'manager' });
    expect(await quotes()).toEqual([20, 20]);
  });
});

describe('an order for a time', () => {
  const noon = '2026-11-24T18:00:00.000Z';

  it('is promised for exactly that time, however the time is written', async () => {
    const order = await place(pupusas(2, { pickupAt: '2026-11-24T12:30:00-06:00' }));
    expect([order.pickupAt, order.promisedAt]).toEqual(['2026-11-24T18:30:00.000Z', '2026-11-24T18:30:00.000Z']);
  });

  it('takes the last capacity once, however many want it at the same moment', async () => {
    const wanted = Array.from({ length: 12 }, () => send(pupusas(7, { pickupAt: noon })));
    const answers = await Promise.all(wanted);
    const taken = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    // 4 × 7 of 30.
    expect([taken.length, refused.length]).toEqual([4, 8]);
    const { _sum } = await services.db.order.aggregate({ where: { pickupAt: noon }, _sum: { comalUnits: true } });
    expect(_sum.comalUnits).toBe(28);
    for (const { body } of refused) expect(body).toMatchObject({ code: 'slot-unavailable' });
    expect((await send(pupusas(2, { pickupAt: noon }))).status).toBe(201);
    expect((await send(pupusas(1, { pickupAt: noon }))).status).toBe(409);
  });

  it('takes drinks beyond what the comal can make', async () => {
    const drinks = await send({ ...pupusas(1, { pickupAt: noon }), lines: [line('Horchata', 20)] });
    expect(drinks.status).toBe(201);
  });

  it('tells the free slots nearest to a full one', async () => {
    const slot = (at: string, endsAt: string) => ({ at, endsAt, unitsLeft: 30 });
    expect(await send(pupusas(3, { pickupAt: noon }))).toMatchObject({
      status: 409,
      body: {
        code: 'slot-unavailable',
        slots: [
          slot('2026-11-24T17:30:00.000Z', '2026-11-24T17:45:00.000Z'),
          slot('2026-11-24T17:45:00.000Z', noon),
          slot('2026-11-24T18:15:00.000Z', '2026-11-24T18:30:00.000Z'),
        ],
      },
    });
  });

  it.each([
    ['that is past', '2020-01-01T12:00:00Z'],
    ['before the kitchen can be ready', '2026-11-24T16:15:00Z'],
    ['further away than any slot', '2026-12-24T18:00:00Z'],
  ])('is refused for one %s', async (_name, pickupAt) => {
    const stored = await services.db.order.count();
    const answer = await send(pupusas(1, { pickupAt }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'slot-unavailable', slots: { length: 3 } } });
    expect(await services.db.order.count()).toBe(stored);
  });

  it('may lie anywhere within a free slot, and counts to that slot', async () => {
    const at = '2026-11-24T23:05:00.000Z';
    expect(await place(pupusas(20, { pickupAt: at }))).toMatchObject({ pickupAt: at, promisedAt: at });
    const answer = await send(pupusas(20, { pickupAt: '2026-11-24T23:00:00Z' }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'slot-unavailable' } });
  });

  it('leaves the slot to others when it is refused for another reason', async () => {
    const pickupAt = '2026-11-24T19:00:00.000Z';
    const answers = await Promise.all([
      send(pupusas(30, { pickupAt, expectedTotalCents: 1 })),
      send(pupusas(30, { pickupAt })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([409, 201]);
  });

  it('is answered as before when it is sent again, although its slot is full now', async () => {
    const body = pupusas(30, { pickupAt: '2026-11-24T20:00:00.000Z' });
    const first = await send(body, {}, 'the-whole-slot');
    expect(first.status).toBe(201);
    expect((await send(body, {}, 'the-whole-slot')).body).toEqual(first.body);
  });
});

describe('a closed shop', () => {
  it('refuses a guest at the table, at the counter and for pickup, and says when it opens', async () => {
    await set([{ weekday: 2, opens: '17:00', closes: '21:00' }]);
    const orders = [
      pupusas(1),
      { channel: 'table', table: 5, lines: [line('Loroco')] },
      { channel: 'counter', lines: [line('Loroco')] },
    ];
    const stored = await services.db.order.count();
    for (const order of orders) {
      expect(await send(order)).toMatchObject({
        status: 409,
        body: { code: 'closed', nextOpeningAt: '2026-11-24T23:00:00.000Z' },
      });
    }
    expect(await services.db.order.count()).toBe(stored);
  });

  it('takes an order for a time at which it is open', async () => {
    expect((await send(pupusas(1, { pickupAt: '2026-11-24T23:00:00Z' }))).status).toBe(201);
  });

  it('takes what its staff order, in every role', async () => {
    for (const as of ['waiter', 'kitchen', 'manager'] as const) {
      expect((await send({ channel: 'table', table: 5, lines: [line('Loroco')] }, { as })).status).toBe(201);
    }
  });

  it('holds its staff to the slots: a time is promised to somebody', async () => {
    expect(await send(pupusas(1, { pickupAt: '2026-11-24T18:00:00Z' }), { as: 'waiter' })).toMatchObject({
      status: 409,
      body: { code: 'slot-unavailable' },
    });
  });

  it('takes orders again from the moment it opens', async () => {
    shop.setClock('2026-11-24T22:59:59.999Z');
    expect((await send(pupusas(1))).status).toBe(409);
    shop.setClock('2026-11-24T23:00:00Z');
    expect((await send(pupusas(1))).status).toBe(201);
  });

  it('tells the opening behind a hundred days of holidays', async () => {
    shop.setClock('2026-11-24T18:00:00Z');
    const first = Temporal.PlainDate.from('2026-11-23');
    const exceptions = Array.from({ length: 100 }, (_, days) => ({
      date: first.add({ days }).toString(),
      periods: [],
    }));
    await set([{ weekday: 2, opens: '17:00', closes: '21:00' }], exceptions);
    expect(await send(pupusas(1))).toMatchObject({
      body: { code: 'closed', nextOpeningAt: '2027-03-09T23:00:00.000Z' },
    });
  });
});
