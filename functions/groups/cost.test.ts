import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { groupChanges } from './change-group.ts';
import { createGroup } from './create-group.ts';
import { forgetGroups } from './forget-groups.ts';
import { type GroupRecord, visitor } from './group-record.ts';
import { startGroup, tokenOf } from './testing/group.ts';

type Shop = Awaited<ReturnType<typeof openTestShop>>;

/** Starts a group as a stranger does, from an address. */
const begin = ({ call }: Shop, caller: object = {}, body: object = {}) =>
  call(createGroup, { body: { name: 'Ana', channel: 'pickup', ...body } }, caller);
const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work));
const ids = async ({ services }: Shop) => (await services.db.group.findMany()).map(({ id }) => id);

/** As many more groups as one has begun already, from where that one comes. */
async function crowd({ services }: Shop, { id }: { id: string }, count: number): Promise<void> {
  const { codeHash, ...like } = await services.db.group.findUniqueOrThrow({ where: { id } });
  const data = Array.from({ length: count }, (_, index) => ({
    ...like,
    id: `${id} ${index}`,
    codeHash: `${codeHash} ${index}`,
  }));
  await services.write((tx) => tx.group.createMany({ data }));
}

/** One round of the housekeeping. */
const forget = ({ services: { whenIdle, clock } }: Shop) => whenIdle((sql) => forgetGroups(sql, clock()));

const groupOf = ({ body }: { body: unknown }) => (body as { group: { id: string } }).group;

describe('groups from one address', () => {
  it('may be thirty at once: the next is refused with advice, and other addresses may still start groups', async () => {
    const shop = await openTestShop({ guestLimits: true });
    await crowd(shop, groupOf(await begin(shop)), 28);
    const answers = await times(3, () => begin(shop));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused).toMatchObject({ headers: { 'retry-after': '60' }, body: { code: 'too-many-requests' } });
    expect(refused?.body).toMatchObject({ detail: expect.stringMatching(/join one of them/) });
    expect(await begin(shop, { address: '192.0.2.2' })).toMatchObject({ status: 201 });
  });

  it('count an IPv6 network as one address', async () => {
    const shop = await openTestShop({ guestLimits: true });
    await crowd(shop, groupOf(await begin(shop, { address: '2001:db8::1' })), 29);
    expect(await begin(shop, { address: '2001:db8::ffff' })).toMatchObject({ status: 429 });
    expect(await begin(shop, { address: '2001:db8:0:1::1' })).toMatchObject({ status: 201 });
  });

  it('are no longer counted when they are sent or over', async () => {
    const shop = await openTestShop({ guestLimits: true });
    const { host, set, send } = await startGroup(shop);
    await crowd(shop, host.group, 29);
    expect(await begin(shop)).toMatchObject({ status: 429 });
    await set(host, [shop.line('Loroco')]);
    await send();
    expect(await begin(shop)).toMatchObject({ status: 201 });
    expect(await begin(shop)).toMatchObject({ status: 429 });
    shop.pass(6 * 60 * 60_000);
    expect(await begin(shop)).toMatchObject({ status: 201 });
  });

  it('are not limited for staff, by a table’s own code, or where limits are off; a wrong code is refused as ever', async () => {
    const shop = await openTestShop({ guestLimits: true });
    const { token } = await shop.services.db.table.findUniqueOrThrow({ where: { number: 5 } });
    const atTable = { channel: 'table', table: 5, tableToken: token };
    await crowd(shop, groupOf(await begin(shop)), 29);
    expect(await begin(shop, {}, atTable)).toMatchObject({ status: 201 });
    expect(await begin(shop, {}, { ...atTable, tableToken: 'made-up' })).toMatchObject({ status: 422 });
    expect(await begin(shop, {}, { channel: 'table', table: 5 })).toMatchObject({ status: 429 });
    expect(await begin(shop, { as: 'waiter' })).toMatchObject({ status: 201 });
    const unlimited = await openTestShop();
    expect((await times(40, () => begin(unlimited))).map(({ status }) => status)).toEqual(Array(40).fill(201));
  });

  it('are kept without the address itself', async () => {
    const shop = await openTestShop({ guestLimits: true });
    await begin(shop, { address: '198.51.100.77' });
    const [group] = await shop.services.db.group.findMany();
    expect(group?.addressKey).toMatch(/^[\w-]{43}$/);
  });
});

describe('an empty group', () => {
  it('is swept half an hour after anybody did anything with it; one with a friend or a line stays', async () => {
    const shop = await openTestShop();
    const [empty, joined, chosen, touched] = [
      await startGroup(shop),
      await startGroup(shop),
      await startGroup(shop),
      await startGroup(shop),
    ];
    await joined.join('Beto');
    await chosen.set(chosen.host, [shop.line('Loroco')]);
    shop.pass(30 * 60_000 - 1);
    await touched.lock();
    expect(await forget(shop)).toBe(0);
    shop.pass(1);
    expect(await forget(shop)).toBe(1);
    const left = await ids(shop);
    expect(left).not.toContain(empty.host.group.id);
    for (const { host } of [joined, chosen, touched]) expect(left).toContain(host.group.id);
    expect(await empty.read()).toMatchObject({ code: 'group-not-found' });
  });
});

describe('a shop with very many groups', () => {
  it('takes another all the same: the one with the fewest lines is removed, of those the least recently changed', async () => {
    const shop = await openTestShop();
    const { services } = shop;
    const [chosen, sent] = [await startGroup(shop), await startGroup(shop)];
    await chosen.set(chosen.host, [shop.line('Loroco')]);
    await sent.set(sent.host, [shop.line('Loroco')]);
    await sent.send();
    const expiresAt = new Date('2026-11-21T20:00:00Z');
    const data = Array.from({ length: 1_999 }, (_, index) => {
      const at = new Date(Date.parse('2026-11-21T17:59:00Z') + index);
      const dates = { createdAt: at, changedAt: at, expiresAt };
      return { id: `crowd ${index}`, codeHash: `${index}`, channel: 'pickup' as const, ...dates };
    });
    await services.write((tx) => tx.group.createMany({ data }));
    await services.write((tx) => tx.group.update({ where: { id: 'crowd 0' }, data: { status: 'sending' } }));
    const answers = await times(3, () => begin(shop));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const left = await ids(shop);
    expect(left).toHaveLength(2_001);
    for (const id of ['crowd 1', 'crowd 2', 'crowd 3']) expect(left).not.toContain(id);
    for (const id of ['crowd 0', 'crowd 4', chosen.host.group.id, sent.host.group.id]) expect(left).toContain(id);
  });
});

describe('thousands of group edits at once', () => {
  it('keep an order waiting for one batch of them, and are refused among themselves when there are too many', async () => {
    const shop = await openTestShop({ lane: { queueMs: 60_000 } });
    const { code, host } = await startGroup(shop);
    const { writeTogether, clock } = shop.services;
    let batches = 0;
    const counted: typeof groupChanges = {
      ...groupChanges,
      run(tx, inputs) {
        batches += 1;
        return groupChanges.run(tx, inputs);
      },
    };
    const edit = { who: visitor(code, tokenOf(host)), decide: (group: GroupRecord) => ({ ...group }), now: clock() };
    const edits = Promise.allSettled(Array.from({ length: 2_000 }, () => writeTogether(counted, edit)));
    const batchesBefore = await writeTogether(
      { most: 64, run: async () => [{ ok: true as const, value: batches }] } satisfies BatchKind<null, number>,
      null,
    );
    expect(batchesBefore).toBe(1);
    const refused = (await edits).filter(({ status }) => status === 'rejected');
    expect(refused).toEqual(
      Array(1_000).fill(expect.objectContaining({ reason: expect.objectContaining({ code: 'overloaded' }) })),
    );
    expect(batches).toBe(Math.ceil(1_000 / groupChanges.most));
  });
});
