import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { createGroup } from './create-group.ts';
import { forgetGroups } from './forget-groups.ts';
import { getGroup } from './get-group.ts';
import { joinGroup } from './join-group.ts';
import { setGroupLines } from './set-group-lines.ts';
import { startGroup, tokenOf } from './testing/group.ts';

const shop = await openTestShop();
const { call, line, services, setAvailable } = shop;

describe('POST /groups', () => {
  it('starts a group for six hours with its host as the only member', async () => {
    const { code, host } = await startGroup(shop, { channel: 'table', table: 5 });
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(host.group).toMatchObject({
      status: 'open',
      channel: 'table',
      table: 5,
      version: 1,
      expiresAt: '2026-11-22T00:00:00.000Z',
      members: [{ id: host.memberId, name: 'Ana', host: true, lines: [], subtotalCents: 0, share: null }],
      subtotalCents: 0,
      order: null,
    });
  });

  it('keeps neither the code nor anybody’s secret where they could be read', async () => {
    const { code, host, join } = await startGroup(shop);
    const beto = await join('Beto');
    const rows = JSON.stringify([await services.db.group.findMany(), await services.db.groupMember.findMany()]);
    for (const secret of [code, host.memberToken, beto.memberToken]) expect(rows).not.toContain(secret);
  });

  it('believes a table’s own code and refuses any other', async () => {
    const { token } = await services.db.table.findUniqueOrThrow({ where: { number: 5 } });
    const start = (body: object) => call(createGroup, { body: { name: 'Ana', channel: 'table', table: 5, ...body } });
    expect(await start({ tableToken: token })).toMatchObject({ status: 201 });
    expect(await start({ table: 6, tableToken: token })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'tableToken' }] },
    });
    expect(await start({ table: 99 })).toMatchObject({ status: 422, body: { errors: [{ path: 'table' }] } });
  });

  it.each([
    ['no name', { name: undefined }, 'name'],
    ['a blank name', { name: ' ' }, 'name'],
    ['a name over 40 characters', { name: 'x'.repeat(41) }, 'name'],
    ['a name with a control character', { name: 'A\u0000na' }, 'name'],
    ['a table without a number', { channel: 'table' }, 'table'],
    ['a table for pickup', { table: 5 }, 'table'],
    ['a table’s code for pickup', { tableToken: 'x' }, 'tableToken'],
    ['the counter', { channel: 'counter' }, 'channel'],
  ])('refuses %s', async (_name, change, path) => {
    const answer = await call(createGroup, { body: { name: 'Ana', channel: 'pickup', ...change } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });
});

describe('a group’s code', () => {
  it('opens it in either case and without hyphens', async () => {
    const { code, host } = await startGroup(shop);
    for (const typed of [code.toLowerCase(), code.replaceAll('-', '')]) {
      const answer = await call(getGroup, { params: { code: typed } });
      expect(answer).toMatchObject({ status: 200, body: { id: host.group.id } });
    }
  });

  it('tells nothing when it is nearly right: the answer is that of one that never was', async () => {
    const { code } = await startGroup(shop);
    const last = code.endsWith('0') ? '1' : '0';
    const near = await call(getGroup, { params: { code: code.slice(0, -1) + last } });
    const far = await call(getGroup, { params: { code: '0000-0000-00000' } });
    expect(near).toMatchObject({ status: 404, body: { code: 'group-not-found' } });
    expect(near).toEqual(far);
  });

  it('is over after six hours, like one that never was, and its group is swept', async () => {
    const clock = await openTestShop();
    const { host, params, join } = await startGroup(clock);
    await join('Beto');
    clock.pass(6 * 60 * 60_000 - 1);
    expect(await clock.call(getGroup, { params })).toMatchObject({ status: 200 });
    clock.pass(1);
    expect(await clock.call(getGroup, { params })).toEqual(
      await clock.call(getGroup, { params: { code: '0000-0000-00000' } }),
    );
    expect(await clock.call(joinGroup, { params, body: { name: 'Chus' } })).toMatchObject({ status: 404 });
    await clock.services.whenIdle((sql) => forgetGroups(sql, clock.services.clock()));
    expect(await clock.services.db.group.count({ where: { id: host.group.id } })).toBe(0);
    expect(await clock.services.db.groupMember.count({ where: { groupId: host.group.id } })).toBe(0);
  });

  it.each(['short', 'K7QM-3XWD-9RTBU', '../../x', 'K7QM-3XWD-9RTB2-0'])('cannot be %s', async (code) => {
    expect(await call(getGroup, { params: { code } })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'code' }] },
    });
  });
});

describe('joining', () => {
  it('gives a second Ana a number, so that the lines of the two cannot be confused', async () => {
    const { join, read } = await startGroup(shop);
    await join('ana');
    await join('Beto');
    await join('ANA');
    expect((await read()).members.map(({ name }) => name)).toEqual(['Ana', 'ana 2', 'Beto', 'ANA 3']);
  });

  it('takes a name that only looks different for the same one', async () => {
    const { join, read } = await startGroup(shop);
    for (const name of ['Аna', 'A\u200Bna', '\u202EAna', 'Ana\u2800', 'José', 'Jose']) await join(name);
    expect((await read()).members.map(({ name }) => name)).toEqual([
      'Ana',
      'Аna 2',
      'Ana 3',
      'Ana 4',
      'Ana 5',
      'José',
      'Jose',
    ]);
  });

  it('again after a lost answer is no second membership, for a phone that brings its own secret', async () => {
    const { params, read, lock, set } = await startGroup(shop);
    const headers = { 'x-member-token': crypto.randomUUID() };
    const join = () => call(joinGroup, { params, headers, body: { name: 'Beto' } });
    const answers = await Promise.all([join(), join(), join()]);
    await lock();
    answers.push(await join());
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const [first, ...others] = answers.map(({ body }) => body as Awaited<ReturnType<typeof startGroup>>['host']);
    expect(others.map(({ memberId, memberToken }) => [memberId, memberToken])).toEqual(
      others.map(() => [first?.memberId, headers['x-member-token']]),
    );
    expect((await read()).members.map(({ name }) => name)).toEqual(['Ana', 'Beto']);
    if (first !== undefined) expect(await set(first, [])).toMatchObject({ body: { code: 'group-locked' } });
    const weak = await call(joinGroup, { params, headers: { 'x-member-token': '1234' }, body: { name: 'Eva' } });
    expect(weak).toMatchObject({ status: 422, body: { errors: [{ path: 'x-member-token' }] } });
  });

  it('ends at thirty', async () => {
    const { join, params } = await startGroup(shop);
    const joined = await Promise.all(Array.from({ length: 29 }, () => join('Beto')));
    expect(joined.map(({ status }) => status)).toEqual(joined.map(() => 201));
    const late = await call(joinGroup, { params, body: { name: 'Chus' } });
    expect(late).toMatchObject({ status: 409, body: { code: 'group-full' } });
  });

  it('keeps a hostile name as the text it is', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      "'); DROP TABLE groups; --",
      '__proto__',
      'database is locked',
      '{{7*7}}',
    ];
    const { join, read, set } = await startGroup(shop);
    for (const name of names) {
      const person = await join(name);
      const answer = await set(person, [{ ...line('Horchata'), note: name }]);
      expect(answer).toMatchObject({ status: 200 });
    }
    const { members } = await read();
    expect(members.slice(1).map(({ name, lines }) => [name, lines[0]?.note])).toEqual(
      names.map((name) => [name, name]),
    );
  });
});

describe('PUT /groups/{code}/members/{memberId}/lines', () => {
  it('replaces one’s own lines, priced from the menu, and shows them to everybody', async () => {
    const { host, join, set, read } = await startGroup(shop);
    const beto = await join('Beto');
    await set(host, [{ ...line('Revueltas', 2), note: 'sin curtido' }]);
    await set(beto, [line('Horchata', 5)]);
    const { body } = await set(beto, [line('Horchata'), line('Frijol')]);
    expect(body).toMatchObject({
      subtotalCents: 250 + 150 + 100,
      members: [
        {
          name: 'Ana',
          version: 2,
          subtotalCents: 250,
          lines: [{ quantity: 2, unitPriceCents: 125, note: 'sin curtido' }],
        },
        { name: 'Beto', version: 3, lines: [{ name: { es: 'Horchata' }, state: 'ok' }, { name: { es: 'Frijol' } }] },
      ],
    });
    expect(await read()).toEqual(body);
    expect((await set(beto, [])).body.members[1]).toMatchObject({ lines: [], subtotalCents: 0 });
  });

  it('is for one’s own lines alone', async () => {
    const { host, join, set, params } = await startGroup(shop);
    const beto = await join('Beto');
    await set(host, [line('Loroco')]);
    const asBeto = call(setGroupLines, {
      params: { ...params, memberId: host.memberId },
      headers: tokenOf(beto),
      body: { lines: [] },
    });
    expect(await asBeto).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
    for (const headers of [{}, { 'x-member-token': '' }, { 'x-member-token': 'made-up' }]) {
      const answer = await call(setGroupLines, {
        params: { ...params, memberId: host.memberId },
        headers,
        body: { lines: [] },
      });
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    }
    const other = await startGroup(shop);
    expect(await other.set({ ...host, memberId: other.host.memberId }, [])).toMatchObject({ status: 403 });
  });

  it('takes If-Match, so that an old tab does not undo what a newer one has done', async () => {
    const { host, set } = await startGroup(shop);
    expect(await set(host, [line('Loroco')], { 'if-match': '"1"' })).toMatchObject({ status: 200 });
    expect(await set(host, [], { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'stale-version', version: 2 },
    });
    expect(await set(host, [], { 'if-match': '"2"' })).toMatchObject({ status: 200 });
  });

  it.each([
    [
      'an item that is not on the menu',
      () => [line('Loroco'), { ...line('Loroco'), itemId: crypto.randomUUID() }],
      'lines.1.itemId',
    ],
    ['a required option left out', () => [{ ...line('Loroco'), optionIds: [] }], 'lines.0.optionIds'],
    ['quantity 0', () => [line('Loroco', 0)], 'lines.0.quantity'],
    ['somebody else’s name on it', () => [{ ...line('Loroco'), guest: 'Beto' }], 'lines.0'],
    ['a price of its own', () => [{ ...line('Loroco'), unitPriceCents: 1 }], 'lines.0'],
    ['51 lines', () => Array.from({ length: 51 }, () => line('Loroco')), 'lines'],
  ])('refuses %s, and the lines stay as they were', async (_name, lines, path) => {
    const { host, set, read } = await startGroup(shop);
    await set(host, [line('Horchata')]);
    const before = await read();
    const answer = await set(host, lines());
    expect(answer).toMatchObject({ status: 422 });
    const { errors } = answer.body as unknown as { errors: { path: string }[] };
    expect(errors.map((error) => error.path)).toContain(path);
    expect(await read()).toEqual(before);
  });

  it('leaves the group no more lines than one order may have', async () => {
    const { host, join, set } = await startGroup(shop);
    const fifty = Array.from({ length: 50 }, () => line('Horchata'));
    for (const name of ['Beto', 'Chus', 'Dina', 'Edu']) await set(await join(name), fifty);
    expect(await set(host, [line('Loroco')])).toMatchObject({ status: 422, body: { errors: [{ path: 'lines' }] } });
    expect(await set(host, [])).toMatchObject({ status: 200 });
  });

  it('keeps and marks what is sold out or gone meanwhile, without counting it', async () => {
    const { host, set, read } = await startGroup(shop);
    await set(host, [line('Horchata'), line('Ayote', 2), line('Loroco')]);
    await setAvailable('Ayote', false);
    await services.write((tx) =>
      tx.groupLine.updateMany({
        where: { memberId: host.memberId, position: 2 },
        data: { itemId: crypto.randomUUID() },
      }),
    );
    const [member] = (await read()).members;
    expect(member?.lines.map(({ name, state }) => [name?.es, state])).toEqual([
      ['Horchata', 'ok'],
      ['Ayote', 'sold-out'],
      [undefined, 'changed'],
    ]);
    expect(member?.subtotalCents).toBe(150);
    await setAvailable('Ayote', true);
    expect((await read()).members[0]?.lines[1]).toMatchObject({ state: 'ok' });
  });
});

describe('locking', () => {
  it('keeps everybody from changing anything until the host opens it again', async () => {
    const { host, join, set, lock, unlock, leave, params } = await startGroup(shop);
    const beto = await join('Beto');
    await set(beto, [line('Loroco')]);
    expect(await lock()).toMatchObject({ status: 200, body: { status: 'locked' } });
    const locked = { status: 409, body: { code: 'group-locked', groupStatus: 'locked' } };
    expect(await set(beto, [])).toMatchObject(locked);
    expect(await set(host, [])).toMatchObject(locked);
    expect(await leave(beto)).toMatchObject(locked);
    expect(await call(joinGroup, { params, body: { name: 'Chus' } })).toMatchObject(locked);
    expect(await unlock()).toMatchObject({ status: 200, body: { status: 'open' } });
    expect(await set(beto, [])).toMatchObject({ status: 200 });
  });

  it('is the host’s alone, and twice is as good as once', async () => {
    const { join, lock, unlock } = await startGroup(shop);
    const beto = await join('Beto');
    expect(await lock(beto)).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
    expect(await unlock(beto)).toMatchObject({ status: 403 });
    expect((await lock()).body).toEqual((await lock()).body);
    expect((await unlock()).body).toEqual((await unlock()).body);
  });
});

describe('leaving', () => {
  it('takes a member and their lines out, by themself or by the host', async () => {
    const { host, join, set, leave, read } = await startGroup(shop);
    const [beto, chus] = [await join('Beto'), await join('Chus')];
    await set(beto, [line('Loroco')]);
    await set(chus, [line('Horchata')]);
    expect(await leave(beto, chus)).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
    expect(await leave(beto)).toMatchObject({ status: 200 });
    expect(await leave(chus, host)).toMatchObject({ status: 200 });
    expect((await read()).members.map(({ name }) => name)).toEqual(['Ana']);
    expect(await set(beto, [])).toMatchObject({ status: 404, body: { code: 'group-not-found' } });
    expect(await leave(chus, host)).toMatchObject({ status: 404, body: { code: 'member-not-found' } });
  });

  it('is not for the host, whose group it is', async () => {
    const { host, leave } = await startGroup(shop);
    expect(await leave(host)).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
  });
});
