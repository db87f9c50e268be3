import { beforeEach, describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { Menu, Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getMenu } from './get-menu.ts';
import { listSoldOut } from './list-sold-out.ts';
import { putBack } from './put-back.ts';
import { sellOut } from './sell-out.ts';
import { setAvailability } from './set-availability.ts';

const { call, line, services, pass } = await openTestShop();
const kitchen = { as: 'kitchen' } as const;

type Kind = 'item' | 'option' | 'ingredient';
const sell = (kind: Kind, key: string, until: 'tomorrow' | 'changed' = 'changed') =>
  call(sellOut, { body: { kind, key, until } }, kitchen);
const back = (kind: Kind, key: string) => call(putBack, { params: { kind, key } }, kitchen);
const list = async () =>
  (
    (await call(listSoldOut, {}, kitchen)).body as {
      soldOut: { kind: Kind; key: string; until: string | null; portionsLeft: number | null }[];
    }
  ).soldOut;
const items = async () => ((await call(getMenu)).body as Menu).categories.flatMap((category) => category.items);
const named = async (name: string) => {
  const item = (await items()).find((candidate) => candidate.name.es === name);
  if (item === undefined) throw new Error(`no ${name}`);
  return item;
};
let sent = 0;
const order = (what: ReturnType<typeof line>) => {
  sent += 1;
  const body = { channel: 'pickup', customer: { name: 'Ana' }, lines: [what] };
  return call(placeOrder, { headers: { 'idempotency-key': `sold-out-${sent}` }, body });
};

beforeEach(async () => {
  for (const { kind, key } of await list()) await back(kind, key);
});

describe('what is sold out', () => {
  it('an ingredient takes every dish that has it off the menu, and no other, until it is back', async () => {
    const before = await items();
    const etag = (await call(getMenu)).headers.etag;
    expect((await sell('ingredient', 'loroco')).status).toBe(204);
    expect((await call(getMenu)).headers.etag).not.toBe(etag);
    for (const item of await items()) {
      const was = before.find(({ id }) => id === item.id);
      expect([item.name.es, item.available]).toEqual([
        item.name.es,
        was?.available === true && !item.ingredients.includes('loroco'),
      ]);
    }
    expect(await order(line('Loroco'))).toMatchObject({ status: 409, body: { code: 'item-unavailable' } });
    expect((await order(line('Revueltas'))).status).toBe(201);
    await back('ingredient', 'loroco');
    expect(await items()).toEqual(before);
    expect((await order(line('Loroco'))).status).toBe(201);
  });

  it('an option is shown and cannot be chosen; without any that a dish needs, the dish is sold out', async () => {
    const [dough] = (await named('Revueltas')).optionGroups;
    const [first, ...others] = dough?.options ?? [];
    if (first === undefined) throw new Error('no dough');
    const wanted = line('Revueltas');
    const chosen = {
      ...wanted,
      optionIds: [...wanted.optionIds.filter((id) => !dough?.options.some((o) => o.id === id)), first.id],
    };
    await sell('option', first.id);
    const [now] = (await named('Revueltas')).optionGroups;
    expect(now?.options.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(now?.soldOut).toEqual([first]);
    expect(await order(chosen)).toMatchObject({
      status: 409,
      body: { code: 'item-unavailable', detail: `Sold out: Revueltas (${first.name.es})` },
    });
    for (const { id } of others) await sell('option', id);
    expect((await named('Revueltas')).available).toBe(false);
  });

  it('comes back by itself when the next business day begins, without a write', async () => {
    await sell('ingredient', 'loroco', 'tomorrow');
    await sell('ingredient', 'shrimp', 'changed');
    const until = (await list())[0]?.until ?? '';
    const leftMs = Date.parse(until) - services.clock().getTime();
    expect(leftMs).toBeGreaterThan(0);
    expect(leftMs).toBeLessThanOrEqual(24 * 60 * 60_000);
    pass(leftMs - 1);
    expect((await named('Loroco')).available).toBe(false);
    pass(1);
    expect((await named('Loroco')).available).toBe(true);
    expect((await list()).map(({ key }) => key)).toEqual(['shrimp']);
    expect((await order(line('Loroco'))).status).toBe(201);
  });

  it('is one thing, whichever function sells an item out or puts it back', async () => {
    const { id } = await named('Loroco');
    await call(setAvailability, { params: { id }, body: { available: false } }, kitchen);
    expect(await list()).toMatchObject([{ kind: 'item', key: id, name: { es: 'Loroco' }, until: null }]);
    await sell('item', id, 'tomorrow');
    expect(await list()).toHaveLength(1);
    await back('item', id);
    expect(await list()).toEqual([]);
    expect((await named('Loroco')).available).toBe(true);
    await sell('item', id, 'tomorrow');
    await call(setAvailability, { params: { id }, body: { available: true } }, kitchen);
    expect(await list()).toEqual([]);
    expect((await named('Loroco')).available).toBe(true);
  });

  it('is something that the menu has', async () => {
    expect(await sell('ingredient', 'caviar')).toMatchObject({ status: 404, body: { code: 'item-not-found' } });
    expect(await back('option', '01890000-0000-7000-8000-000000000000')).toMatchObject({ status: 404 });
  });
});

describe('the last portions of an ingredient', () => {
  const count = (key: string, portionsLeft: number, kind: Kind = 'ingredient') =>
    call(sellOut, { body: { kind, key, until: 'tomorrow', portionsLeft } }, kitchen);
  const left = async (key: string) => (await list()).find((one) => one.key === key)?.portionsLeft;
  const both = (...lines: ReturnType<typeof line>[]) => {
    sent += 1;
    const body = { channel: 'pickup', customer: { name: 'Ana' }, lines };
    return call(placeOrder, { headers: { 'idempotency-key': `portions-${sent}` }, body });
  };
  const withLoroco = async () =>
    (await items()).filter(({ ingredients, available }) => available && ingredients.includes('loroco'));

  it('go with every dish that has it, whichever it is; the last one sells all of them out', async () => {
    const [one, other] = await withLoroco();
    if (one === undefined || other === undefined) throw new Error('too little loroco on the menu');
    await count('loroco', 5);
    expect((await withLoroco()).map(({ portionsLeft }) => portionsLeft)).toContain(5);
    expect((await both(line(one.name.es, 2), line(other.name.es, 1), line('Revueltas', 4))).status).toBe(201);
    expect(await left('loroco')).toBe(2);
    // Two of one and one of the other: each alone would be there.
    expect(await both(line(one.name.es, 2), line(other.name.es, 1))).toMatchObject({
      status: 409,
      body: { code: 'item-unavailable', itemIds: [other.id], portionsLeft: { [other.id]: 0 } },
    });
    expect(await left('loroco')).toBe(2);
    expect((await both(line(one.name.es, 1), line(other.name.es, 1))).status).toBe(201);
    expect(await withLoroco()).toEqual([]);
    expect(await both(line(one.name.es))).toMatchObject({ status: 409, body: { detail: `Sold out: ${one.name.es}` } });
    pass(24 * 60 * 60_000);
    expect((await named(one.name.es)).portionsLeft).toBeNull();
    expect((await both(line(one.name.es, 9))).status).toBe(201);
  });

  it('come back with a cancelled order, as many as it took, and go again when that is undone', async () => {
    const before = await both(line('Loroco', 2));
    await count('loroco', 5);
    const after = await both(line('Loroco', 3));
    const change = (fn: typeof cancelOrder | typeof undoMove, { body }: typeof before) =>
      call(fn, { params: { id: (body as Order).id } }, kitchen);
    await change(cancelOrder, before);
    expect(await left('loroco')).toBe(2);
    await change(cancelOrder, after);
    expect(await left('loroco')).toBe(5);
    await both(line('Loroco', 3));
    expect(await change(undoMove, after)).toMatchObject({
      status: 409,
      body: { code: 'item-unavailable', portionsLeft: { [(await named('Loroco')).id]: 2 } },
    });
    await count('loroco', 4);
    expect((await change(undoMove, after)).status).toBe(200);
    expect(await left('loroco')).toBe(1);
  });

  it('are never sold twice: 20 portions of an option to 60 who want one at the same time', async () => {
    const wanted = line('Revueltas');
    const [optionId = ''] = wanted.optionIds;
    await count(optionId, 20, 'option');
    const answers = await Promise.all(Array.from({ length: 60 }, () => both(wanted)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(await left(optionId)).toBe(0);
    const [group] = (await named('Revueltas')).optionGroups;
    expect(group?.soldOut?.map(({ id }) => id)).toEqual([optionId]);
  });

  it('an item has one count, the one that was said last', async () => {
    const { id } = await named('Loroco');
    await call(setAvailability, { params: { id }, body: { portionsLeft: 9 } }, kitchen);
    await count(id, 3, 'item');
    expect((await named('Loroco')).portionsLeft).toBe(3);
    await call(setAvailability, { params: { id }, body: { portionsLeft: 9 } }, kitchen);
    expect((await named('Loroco')).portionsLeft).toBe(9);
    await call(setAvailability, { params: { id }, body: { portionsLeft: null } }, kitchen);
  });
});
