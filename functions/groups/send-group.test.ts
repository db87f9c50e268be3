import { setImmediate as immediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getOrder } from '../orders/get-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import type { WriteTogether } from '../platform/write-lane.ts';
import { groupChanges } from './change-group.ts';
import { forgetGroups } from './forget-groups.ts';
import { startGroup } from './testing/group.ts';

const shop = await openTestShop();
const { call, item, line, services, setAvailable } = shop;

const changeMenu = (nameEs: string, data: object) =>
  services.write(async (tx) => {
    await tx.menuItem.update({ where: { id: item(nameEs).id }, data });
    await tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } });
  });
const orders = () => services.db.order.count();
const wanted = (lines: { itemId: string; quantity: number; guest?: string | null }[]) =>
  lines.map(({ itemId, quantity }) => [itemId, quantity]);

describe('POST /groups/{code}/send', () => {
  it('places one order with everybody’s lines, each with its guest', async () => {
    const { host, join, set, send, read } = await startGroup(shop, { channel: 'table', table: 5 });
    const [beto, ana2] = [await join('Beto'), await join('Ana')];
    await set(host, [line('Revueltas', 2)]);
    await set(beto, [{ ...line('Horchata'), note: 'sin hielo' }, line('Loroco')]);
    await set(ana2, [line('Loroco', 3)]);
    const {
      body: order,
      status,
      headers,
    } = await send({ tipCents: 100, note: 'todo junto', expectedTotalCents: 1_100 });
    expect([status, headers.location]).toEqual([201, `/api/v1/orders/${order.id}`]);
    expect(order).toMatchObject({ channel: 'table', table: 5, note: 'todo junto', totalCents: 1_100 });
    expect(order.lines.map(({ guest, name, note, quantity }) => [guest, name.es, quantity, note])).toEqual([
      ['Ana', 'Revueltas', 2, null],
      ['Beto', 'Horchata', 1, 'sin hielo'],
      ['Beto', 'Loroco', 1, null],
      ['Ana 2', 'Loroco', 3, null],
    ]);
    const { number, status: step, placedAt, pickupAt, promisedAt, version, history } = order;
    expect(await read()).toMatchObject({
      status: 'sent',
      order: {
        number,
        status: step,
        placedAt,
        pickupAt,
        promisedAt,
        cancellation: null,
        seenAt: null,
        version,
        history,
      },
    });
    const proof = { 'x-order-token': order.guestToken };
    expect(await call(getOrder, { params: { id: order.id }, headers: proof })).toMatchObject({ status: 200 });
  });

  it('then tells each guest their exact share, also when the menu changes and for those who had nothing', async () => {
    const { host, join, set, send, read } = await startGroup(shop);
    const beto = await join('Beto');
    await join('Chus');
    await set(host, [line('Revueltas', 2)]);
    await set(beto, [line('Mango')]);
    const { body: order } = await send({ tipCents: 33 });
    await changeMenu('Mango', { name: { es: 'Otro', en: 'Other' }, priceCents: 999 });
    await setAvailable('Mango', false);
    const { members } = await read();
    expect(members.map(({ name, share }) => [name, share])).toEqual([
      ['Ana', { subtotalCents: 250, tipCents: 21, totalCents: 271 }],
      ['Beto', { subtotalCents: 150, tipCents: 12, totalCents: 162 }],
      ['Chus', { subtotalCents: 0, tipCents: 0, totalCents: 0 }],
    ]);
    expect(order.totalCents).toBe(271 + 162);
    expect(members[1]?.lines).toMatchObject([{ name: { es: 'Mango' }, unitPriceCents: 150, state: 'ok' }]);
    await changeMenu('Mango', { name: item('Mango').name, priceCents: 150 });
    await setAvailable('Mango', true);
  });

  it('asks for the host at pickup unless another name is given', async () => {
    const [first, second] = [await startGroup(shop), await startGroup(shop)];
    await first.set(first.host, [line('Horchata')]);
    await second.set(second.host, [line('Horchata')]);
    expect((await first.send()).body).toMatchObject({ channel: 'pickup', customer: { name: 'Ana', phone: null } });
    const customer = { name: 'Familia Rivas', phone: '7000 0000' };
    expect((await second.send({ customer })).body).toMatchObject({ customer });
  });

  it('is the host’s alone, and needs something to send', async () => {
    const { host, join, set, send, read } = await startGroup(shop);
    const beto = await join('Beto');
    expect(await send()).toMatchObject({ status: 422, body: { errors: [{ path: 'lines' }] } });
    await set(host, [line('Loroco')]);
    expect(await send({}, { caller: beto })).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
    expect(await send({}, { key: 'short' })).toMatchObject({ status: 400, body: { code: 'idempotency-key-required' } });
    expect((await read()).status).toBe('open');
  });

  it('closes the group for good', async () => {
    const { host, join, set, send, lock, unlock, leave } = await startGroup(shop);
    const beto = await join('Beto');
    await set(host, [line('Loroco')]);
    await send();
    const sent = { status: 409, body: { code: 'group-locked', groupStatus: 'sent' } };
    for (const answer of [set(host, []), lock(), unlock(), leave(beto)]) expect(await answer).toMatchObject(sent);
  });

  it('can be read for a day more, and is then forgotten; the order is not', async () => {
    const later = await openTestShop();
    const { host, set, send, read } = await startGroup(later);
    await set(host, [later.line('Loroco')]);
    const { body: order } = await send();
    later.pass(24 * 60 * 60_000 - 1);
    expect(await read()).toMatchObject({ status: 'sent' });
    later.pass(1);
    expect(await read()).toMatchObject({ code: 'group-not-found' });
    await later.services.whenIdle((sql) => forgetGroups(sql, later.services.clock()));
    const request = { params: { id: order.id }, headers: { 'x-order-token': order.guestToken } };
    expect(await later.call(getOrder, request)).toMatchObject({ status: 200 });
  });
});

describe('a refused sending', () => {
  it('names what is sold out, leaves the group locked, and goes through when that is gone', async () => {
    const { host, join, set, send, unlock, read } = await startGroup(shop);
    const beto = await join('Beto');
    await set(host, [line('Loroco')]);
    await set(beto, [line('Garrobo')]);
    await setAvailable('Garrobo', false);
    const before = await orders();
    const { id } = item('Garrobo');
    expect(await send()).toMatchObject({ status: 409, body: { code: 'item-unavailable', itemIds: [id] } });
    expect([await orders(), (await read()).status]).toEqual([before, 'locked']);
    await unlock();
    await set(beto, [line('Horchata')]);
    expect(await send()).toMatchObject({ status: 201, body: { totalCents: 300 } });
  });

  it('tells the new total when the price has changed', async () => {
    const { host, set, send, read } = await startGroup(shop);
    await set(host, [line('Horchata')]);
    expect(await send({ expectedTotalCents: 149 })).toMatchObject({
      status: 409,
      body: { code: 'price-changed', totalCents: 150 },
    });
    expect((await read()).status).toBe('locked');
    expect(await send({ expectedTotalCents: 150 })).toMatchObject({ status: 201 });
  });

  it('of two at once leaves the group to the later, and in the end locked', async () => {
    const { host, set, send, read } = await startGroup(shop);
    await set(host, [line('Horchata')]);
    const wrong = { expectedTotalCents: 149 };
    const answers = await Promise.all([send(wrong), send(wrong, { key: 'the-second-phone' })]);
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    // Both closings and one reopening.
    expect(await read()).toMatchObject({ status: 'locked', version: host.group.version + 4 });
  });

  it('comes for a pickup time at a table', async () => {
    const { host, set, send } = await startGroup(shop, { channel: 'table', table: 5 });
    await set(host, [line('Horchata')]);
    const answer = await send({ pickupAt: '2026-11-22T01:00:00Z' });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'pickupAt' }] } });
  });
});

describe('a group is one order', () => {
  it('however often it is sent, by the same key or another at once', async () => {
    const { host, set, send } = await startGroup(shop);
    await set(host, [line('Loroco', 2)]);
    const before = await orders();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        send({}, { key: index % 2 === 0 ? 'the-first-phone' : 'the-second-phone' }),
      ),
    );
    expect(await orders()).toBe(before + 1);
    const ids = answers.flatMap(({ status, body }) => (status === 201 ? [body.id] : []));
    expect(new Set(ids).size).toBe(1);
    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(answers.filter(({ status, headers }) => status === 201 && !headers['idempotency-replayed'])).toHaveLength(1);
  });

  it('repeats its first answer to the same key, and answers another key that it is sent', async () => {
    const { host, set, send } = await startGroup(shop);
    await set(host, [line('Loroco')]);
    const first = await send();
    const again = await send({ tipCents: 500 });
    expect(again).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } });
    expect(await send({}, { key: 'another-key' })).toMatchObject({
      status: 409,
      body: { code: 'group-locked', groupStatus: 'sent' },
    });
  });

  it('also when the process dies between placing it and saying so', async () => {
    const { host, set, send, unlock, read } = await startGroup(shop);
    await set(host, [line('Loroco')]);
    const before = await orders();
    // The first write closes the group; the second, which would say that it is sent, never happens.
    let writes = 0;
    const dying: WriteTogether = (kind, input) =>
      Object.is(kind, groupChanges) && ++writes > 1
        ? Promise.reject(new Error('killed'))
        : services.writeTogether(kind, input);
    await expect(send({}, { writeTogether: dying })).rejects.toThrow('killed');
    expect([await orders(), (await read()).status]).toEqual([before + 1, 'sending']);
    // A sent group takes no more lines: the kitchen would never see them.
    for (const answer of [set(host, []), unlock()]) expect(await answer).toMatchObject({ status: 409 });
    await setAvailable('Loroco', false);
    const healed = await send({ tipCents: 50 }, { key: 'after-the-reload' });
    await setAvailable('Loroco', true);
    expect(healed).toMatchObject({ status: 201, body: { tipCents: 0 }, headers: { 'idempotency-replayed': 'true' } });
    expect([await orders(), await read()]).toMatchObject([
      before + 1,
      { status: 'sent', order: { number: healed.body.number } },
    ]);
  });

  it('also when it dies before placing it: then sending again places it', async () => {
    const { host, set, send, read } = await startGroup(shop);
    await set(host, [line('Loroco')]);
    const before = await orders();
    const dying: WriteTogether = (kind, input) =>
      services.writeTogether(kind, input).then(() => {
        throw new Error('killed');
      });
    await expect(send({}, { writeTogether: dying })).rejects.toThrow('killed');
    expect([await orders(), (await read()).status]).toEqual([before, 'sending']);
    expect(await send({ tipCents: 50 })).toMatchObject({ status: 201, body: { tipCents: 50 } });
    expect(await orders()).toBe(before + 1);
  });

  it('that no guest can place first under its key', async () => {
    const { host } = await startGroup(shop);
    const answer = await call(placeOrder, {
      headers: { 'idempotency-key': `group ${host.group.id}` },
      body: { channel: 'pickup', customer: { name: 'Eva' }, lines: [line('Loroco')] },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-required' } });
  });
});

describe('friends who order at once', () => {
  const menu = ['Loroco', 'Horchata', 'Revueltas', 'Frijol', 'Mango'];
  const list = fc.array(fc.record({ name: fc.constantFrom(...menu), quantity: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 4,
  });
  /** What one phone does: a list after the other, each after some turns of the event loop. */
  const phone = fc.array(fc.record({ turns: fc.nat(6), lines: list }), { minLength: 1, maxLength: 5 });
  const evening = fc.record({ phones: fc.array(phone, { minLength: 2, maxLength: 6 }), sendAfter: fc.nat(40) });
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await immediate();
  };

  it('never lose a line that was acknowledged, not even to the sending: the ticket holds exactly what was answered', async () => {
    let sentMidway = 0;
    const property = fc.asyncProperty(evening, async ({ phones, sendAfter }) => {
      const group = await startGroup(shop);
      await group.set(group.host, [line('Horchata')]);
      const acknowledged = new Map([['Ana', [line('Horchata')]]]);
      let refused = 0;

      const friends = phones.map(async (steps, index) => {
        const person = await group.join(`Amigo ${index}`);
        if (person.status !== 201) return;
        for (const step of steps) {
          await turns(step.turns);
          const lines = step.lines.map(({ name, quantity }) => line(name, quantity));
          const { status } = await group.set(person, lines);
          expect([200, 409]).toContain(status);
          if (status === 200) acknowledged.set(`Amigo ${index}`, lines);
          else refused += 1;
        }
      });
      const sending = turns(sendAfter).then(() => group.send());
      await Promise.all(friends);
      const { body: order, status } = await sending;
      if (refused > 0) sentMidway += 1;

      expect(status).toBe(201);
      for (const { name, lines, share } of (await group.read()).members) {
        const promised = wanted(acknowledged.get(name) ?? []);
        expect(wanted(lines)).toEqual(promised);
        expect(wanted(order.lines.filter(({ guest }) => guest === name))).toEqual(promised);
        expect(share?.totalCents).toBe(lines.reduce((cents, { totalCents }) => cents + totalCents, 0));
      }
      expect(order.lines).toHaveLength([...acknowledged.values()].flat().length);
    });
    await fc.assert(property, { numRuns: 40 });
    // Otherwise nothing was ever sent while somebody was still choosing.
    expect(sentMidway).toBeGreaterThan(0);
  });
});
