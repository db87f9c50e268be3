import { beforeEach, describe, expect, it } from 'vitest';
import { placeOrder } from '../orders/place-order.ts';
import type { Menu } from '../platform/schemas.ts';
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
  ((await call(listSoldOut, {}, kitchen)).body as { soldOut: { kind: Kind; key: string; until: string | null }[] })
    .soldOut;
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
