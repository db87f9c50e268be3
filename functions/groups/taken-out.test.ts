import { describe, expect, it } from 'vitest';
import { hashToken } from '../platform/access.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getGroup } from './get-group.ts';
import { groupEvents } from './group-events.ts';
import { joinGroup } from './join-group.ts';
import { leaveGroup } from './leave-group.ts';
import { startGroup, tokenOf } from './testing/group.ts';

const shop = await openTestShop();
const { call, line, services } = shop;

const gone = { status: 404, body: { code: 'group-not-found' } };

describe('somebody whom the host takes out', () => {
  it('cannot read, follow, join or change the group any more by the code they know', async () => {
    const { host, join, leave, set, params } = await startGroup(shop);
    const chus = await join('Chus');
    const { body: group } = await leave(chus, host);
    for (const headers of [{}, tokenOf(chus)]) {
      expect(await call(getGroup, { params, headers })).toMatchObject(gone);
      expect(await call(groupEvents, { params, headers })).toMatchObject(gone);
      expect(await call(joinGroup, { params, headers, body: { name: 'Chus otra vez' } })).toMatchObject(gone);
    }
    expect(await set(chus, [line('Loroco')])).toMatchObject(gone);
    expect(await leave(chus)).toMatchObject(gone);
    expect(group.members.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('leaves the others where they are: the old code is good with a member’s secret, the new one for anybody', async () => {
    const { code, host, join, leave, set, send, params } = await startGroup(shop);
    const [beto, chus] = [await join('Beto'), await join('Chus')];
    const { body } = await leave(chus, host);
    expect(body.code).not.toBe(code);
    const byOldCode = await call(getGroup, { params, headers: tokenOf(beto) });
    expect(byOldCode).toMatchObject({ status: 200, body: { code: body.code } });
    expect(await set(beto, [line('Loroco')])).toMatchObject({ status: 200 });

    const dina = await call(joinGroup, { params: { code: body.code }, body: { name: 'Dina' } });
    expect(dina).toMatchObject({ status: 201, body: { group: { code: body.code } } });
    const read = await call(getGroup, { params: { code: body.code } });
    expect(read).toMatchObject({
      status: 200,
      body: { code: null, members: [{}, { name: 'Beto' }, { name: 'Dina' }] },
    });
    expect(await send()).toMatchObject({ status: 201 });
  });

  it('stays out when others are taken out after them, also all at once, and when the host’s answer is lost', async () => {
    const { code, host, join, leave, params } = await startGroup(shop);
    const people = await Promise.all(['Beto', 'Chus', 'Dina'].map((name) => join(name)));
    const answers = await Promise.all(people.map((person) => leave(person, host)));
    const codes = [code, ...answers.map(({ body }) => body.code ?? '')];
    expect(new Set(codes).size).toBe(4);
    for (const old of codes.slice(0, -1)) {
      expect(await call(getGroup, { params: { code: old } })).toMatchObject(gone);
      expect(await call(getGroup, { params: { code: old }, headers: tokenOf(host) })).toMatchObject({ status: 200 });
    }
    expect(await call(getGroup, { params: { code: codes.at(-1) } })).toMatchObject({ status: 200 });
    expect(await leave(host, host)).toMatchObject({ status: 403 });
    expect(await call(getGroup, { params, headers: tokenOf(host) })).toMatchObject({ body: { code: codes.at(-1) } });
  });
});

describe('somebody who leaves by themself', () => {
  it('may come back by the same code', async () => {
    const { code, join, leave, read, params } = await startGroup(shop);
    await leave(await join('Beto'));
    expect((await read()).code).toBe(code);
    expect(await call(joinGroup, { params, body: { name: 'Beto' } })).toMatchObject({ status: 201 });
  });
});

describe('a group from before codes were derived', () => {
  it('opens by its code, which no answer repeats, and gets a new one when a member is taken out', async () => {
    const { host, join } = await startGroup(shop);
    const chus = await join('Chus');
    const code = '0123-4567-89ABC';
    await services.write((tx) =>
      tx.group.update({ where: { id: host.group.id }, data: { codeHash: hashToken(code) } }),
    );
    const asHost = { params: { code }, headers: tokenOf(host) };
    expect(await call(getGroup, asHost)).toMatchObject({ status: 200, body: { code: null } });
    const out = await call(leaveGroup, { ...asHost, params: { code, memberId: chus.memberId } });
    expect(out).toMatchObject({ status: 200, body: { code: expect.stringMatching(/^[0-9A-Z-]{15}$/) } });
    expect(await call(getGroup, { params: { code } })).toMatchObject(gone);
    expect(await call(getGroup, asHost)).toMatchObject({ status: 200 });
  });
});
