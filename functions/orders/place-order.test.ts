import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { placeOrder } from './place-order.ts';

const shop = await openTestShop();
const { call, item, line, place, services, setAvailable } = shop;

const send = (body: object, key: string = crypto.randomUUID()) =>
  call(placeOrder, { headers: { 'idempotency-key': key }, body });
const pickup = (rest: object = {}) => ({
  channel: 'pickup',
  customer: { name: 'Ana' },
  lines: [line('Loroco')],
  ...rest,
});
const stored = () =>
  Promise.all([services.db.order.count(), services.db.orderItem.count(), services.db.orderEvent.count()]);

describe('POST /orders', () => {
  it('prices two revueltas de maíz and a horchata from the menu', async () => {
    const lines = [{ ...line('Revueltas', 2), note: 'sin curtido', guest: 'Ana' }, line('Horchata')];
    const answer = await send({ channel: 'table', table: 5, lines, tipCents: 40, expectedTotalCents: 440 });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        channel: 'table',
        table: 5,
        status: 'received',
        customer: null,
        subtotalCents: 400,
        tipCents: 40,
        totalCents: 440,
        paidCents: 0,
        currency: 'USD',
        version: 1,
        placedAt: '2026-11-21T18:00:00.000Z',
        promisedAt: '2026-11-21T18:20:00.000Z',
        history: [{ status: 'received', at: '2026-11-21T18:00:00.000Z' }],
        lines: [
          {
            name: { es: 'Revueltas', en: 'Revueltas (pork, beans & cheese)' },
            options: [
              { name: { es: 'Maíz' }, role: 'dough' },
              { name: { es: 'Normal' }, role: 'size' },
            ],
            quantity: 2,
            unitPriceCents: 125,
            totalCents: 250,
            note: 'sin curtido',
            guest: 'Ana',
          },
          { name: { es: 'Horchata' }, options: [], quantity: 1, unitPriceCents: 150, totalCents: 150, note: null },
        ],
      },
    });
  });

  it('adds what an option costs and takes off what a small one saves', async () => {
    const big = await place({ lines: [line('Frijol', 3, ['Grande', 'Con queso', 'Arroz'])] });
    const small = await place({ lines: [line('Frijol', 1, ['Pequeña'])] });
    expect([big.totalCents, small.totalCents]).toEqual([3 * 175, 75]);
  });

  it('numbers tickets from 1 each business day, and the night’s last order belongs to the night', async () => {
    shop.setClock('2026-11-25T02:00:00Z'); // 20:00 on the 24th in El Salvador
    const evening = await place();
    shop.setClock('2026-11-25T09:59:00Z'); // 03:59 on the 25th
    const lastOfTheNight = await place();
    shop.setClock('2026-11-25T10:00:00Z'); // 04:00
    const nextDay = await place();
    expect([evening.number, lastOfTheNight.number, nextDay.number]).toEqual([1, 2, 1]);
  });

  it('gives every one of many at once its own number, without gaps', async () => {
    shop.setClock('2026-11-26T18:00:00Z');
    const orders = await Promise.all(Array.from({ length: 30 }, () => place()));
    expect(orders.map((order) => order.number).sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
  });

  it('keeps names, options and prices as they were when the menu changes afterwards', async () => {
    const before = await place({ lines: [line('Mango')] });
    const { id } = item('Mango');
    await services.write((tx) =>
      tx.menuItem.update({ where: { id }, data: { name: { es: 'Otro', en: 'Other' }, priceCents: 999 } }),
    );
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } }));
    const kept = await services.db.orderItem.findFirstOrThrow({ where: { orderId: before.id } });
    expect(kept).toMatchObject({ name: { es: 'Mango' }, unitPriceCents: 150 });
    expect((await place({ lines: [line('Mango')] })).totalCents).toBe(999);
  });
});

describe('names and notes on a ticket', () => {
  it('cannot turn its words around or look like another’s: what is hidden in them is gone', async () => {
    const order = await shop.place({
      customer: { name: 'A\u200Bna\u202E' },
      note: '\u2067sin\u00A0prisa\n\u2800ya',
      lines: [{ ...shop.line('Loroco'), guest: 'Be\u2060to 👩‍🍳', note: '\u202Eodidtruc nis' }],
    });
    expect(order).toMatchObject({
      customer: { name: 'Ana' },
      note: 'sin prisa\nya',
      lines: [{ guest: 'Beto 👩‍🍳', note: 'odidtruc nis' }],
    });
  });
});

describe('an Idempotency-Key', () => {
  it('places an order once, however often it is sent', async () => {
    const before = await services.db.order.count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(pickup(), 'sent-twenty-times')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(19);
    expect(await services.db.order.count()).toBe(before + 1);
  });

  it('repeats the first answer although the order has moved on since', async () => {
    const first = await send(pickup(), 'answer-of-the-first');
    const { id } = await services.db.order.findFirstOrThrow({ orderBy: { id: 'desc' } });
    await services.write((tx) => tx.order.update({ where: { id }, data: { status: 'ready', version: 2 } }));
    expect((await send(pickup(), 'answer-of-the-first')).body).toEqual(first.body);
  });

  it('is the same request whatever the order of its members', async () => {
    await send(
      { channel: 'pickup', customer: { name: 'Ana', phone: '7000 0000' }, lines: [line('Queso')] },
      'members-in-order',
    );
    const again = await send(
      { lines: [line('Queso')], customer: { phone: '7000 0000', name: 'Ana' }, channel: 'pickup' },
      'members-in-order',
    );
    expect(again).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } });
  });

  it('is refused for another order', async () => {
    await send(pickup(), 'used-for-another');
    const answer = await send(pickup({ note: 'otro' }), 'used-for-another');
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('belongs to one caller: a guest and each of the staff may use the same one for orders of their own', async () => {
    const headers = { 'idempotency-key': 'the-very-same-key' };
    const asGuest = await send(pickup(), 'the-very-same-key');
    const asStaff = () => call(placeOrder, { headers, body: pickup() }, { as: 'waiter' });
    const first = await asStaff();
    expect(first).toMatchObject({ status: 201, headers: { location: expect.anything() } });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(first.body).not.toEqual(asGuest.body);
    expect(await asStaff()).toMatchObject({ body: first.body, headers: { 'idempotency-replayed': 'true' } });
    expect(await send(pickup(), 'the-very-same-key')).toMatchObject({ body: asGuest.body });
  });

  it('may be used again after 24 hours, not before', async () => {
    const first = await send(pickup(), 'a-day-later');
    shop.pass(24 * 60 * 60_000 - 1);
    expect((await send(pickup(), 'a-day-later')).body).toEqual(first.body);
    shop.pass(1);
    expect((await send(pickup(), 'a-day-later')).body).not.toEqual(first.body);
  });

  it('keeps no refusal: the corrected order goes through with the same key', async () => {
    const refused = await send(pickup({ expectedTotalCents: 1 }), 'refused-then-right');
    expect(refused).toMatchObject({ status: 409, body: { code: 'price-changed', totalCents: 150 } });
    expect((await send(pickup({ expectedTotalCents: 150 }), 'refused-then-right')).status).toBe(201);
  });

  it.each([undefined, 'short', 'x'.repeat(256), 'with space in it', 'ñandúñandú'])(
    'must be 8 to 255 visible characters: %s',
    async (key) => {
      const answer = await call(placeOrder, { headers: { 'idempotency-key': key }, body: pickup() });
      expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-required' } });
    },
  );
});

describe('an order that cannot be', () => {
  const loroco = () => line('Loroco');
  const [corn = '', regular = ''] = loroco().optionIds;
  const somebodyElses = crypto.randomUUID();

  it.each([
    ['no lines', { lines: [] }, 'lines'],
    ['201 lines', { lines: Array.from({ length: 201 }, loroco) }, 'lines'],
    [
      'an item that is not on the menu',
      { lines: [loroco(), { ...loroco(), itemId: somebodyElses }] },
      'lines.1.itemId',
    ],
    ['an id that is no UUID', { lines: [{ ...loroco(), itemId: '7' }] }, 'lines.0.itemId'],
    ['quantity 0', { lines: [{ ...loroco(), quantity: 0 }] }, 'lines.0.quantity'],
    ['quantity 1.5', { lines: [{ ...loroco(), quantity: 1.5 }] }, 'lines.0.quantity'],
    ['quantity 1000', { lines: [{ ...loroco(), quantity: 1000 }] }, 'lines.0.quantity'],
    ['quantity -1', { lines: [{ ...loroco(), quantity: -1 }] }, 'lines.0.quantity'],
    ['quantity "2"', { lines: [{ ...loroco(), quantity: '2' }] }, 'lines.0.quantity'],
    [
      'an unknown option',
      { lines: [{ ...loroco(), optionIds: [corn, regular, somebodyElses] }] },
      'lines.0.optionIds.2',
    ],
    ['an option of another item', { lines: [{ ...line('Horchata'), optionIds: [corn] }] }, 'lines.0.optionIds.0'],
    ['a required group left out', { lines: [{ ...loroco(), optionIds: [corn] }] }, 'lines.0.optionIds'],
    ['two of a group of one', { lines: [line('Loroco', 1, ['Maíz', 'Arroz'])] }, 'lines.0.optionIds'],
    ['an option twice', { lines: [{ ...loroco(), optionIds: [corn, regular, corn] }] }, 'lines.0.optionIds.2'],
    ['a note over 200 characters', { lines: [{ ...loroco(), note: 'x'.repeat(201) }] }, 'lines.0.note'],
    ['a control character', { lines: [{ ...loroco(), note: 'sin\u0007curtido' }] }, 'lines.0.note'],
    ['half a surrogate pair', { note: 'a\ud800b' }, 'note'],
    ['an order note over 500 characters', { note: 'x'.repeat(501) }, 'note'],
    ['a name over 80 characters', { customer: { name: 'x'.repeat(81) } }, 'customer.name'],
    ['a blank name', { customer: { name: '   ' } }, 'customer.name'],
    ['a phone that is none', { customer: { name: 'Ana', phone: 'call me' } }, 'customer.phone'],
    ['pickup without a name', { customer: undefined }, 'customer'],
    ['a pickup time that is none', { pickupAt: 'mañana' }, 'pickupAt'],
    ['a table without a number', { channel: 'table' }, 'table'],
    ['a table that does not exist', { channel: 'table', table: 11 }, 'table'],
    ['a table for pickup', { table: 5 }, 'table'],
    ['a tip below zero', { tipCents: -1 }, 'tipCents'],
    ['half a cent', { tipCents: 0.5 }, 'tipCents'],
    ['a price of its own', { lines: [{ ...loroco(), unitPriceCents: 1 }] }, 'lines.0'],
    ['an unknown channel', { channel: 'drone' }, 'channel'],
  ])('is refused with the path, and nothing is stored: %s', async (_name, change, path) => {
    const before = await stored();
    const answer = await send(pickup(change));
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
    expect((answer.body as { errors: { path: string }[] }).errors.map((error) => error.path)).toContain(path);
    expect(await stored()).toEqual(before);
  });

  it('tells everything that is wrong at once', async () => {
    const lines = [
      { ...loroco(), itemId: somebodyElses },
      { ...loroco(), optionIds: [] },
    ];
    const answer = await send(pickup({ lines }));
    const errors = (answer.body as { errors: { path: string }[] }).errors.map((error) => error.path);
    expect(errors).toEqual(['lines.0.itemId', 'lines.1.optionIds', 'lines.1.optionIds']);
  });

  it('names the item that is sold out', async () => {
    const { id } = item('Garrobo');
    await setAvailable('Garrobo', false);
    const answer = await send(pickup({ lines: [loroco(), line('Garrobo')] }));
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'item-unavailable', detail: 'Sold out: Garrobo', itemIds: [id] },
    });
  });

  it('costs more than anyone could mean', async () => {
    const { id } = item('Camarón');
    await services.write((tx) => tx.menuItem.update({ where: { id }, data: { priceCents: 2_000_000 } }));
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } }));
    const answer = await send(pickup({ lines: [line('Camarón', 99)] }));
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'lines' }] } });
  });

  it('comes while orders are paused', async () => {
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: true } }));
    expect(await send(pickup())).toMatchObject({ status: 409, body: { code: 'not-accepting-orders' } });
    await services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused: false } }));
  });
});
