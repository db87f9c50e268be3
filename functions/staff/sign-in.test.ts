import { describe, expect, it } from 'vitest';
import { findActor, hashToken } from '../platform/access.ts';
import type { Role } from '../platform/schemas.ts';
import { owner } from '../platform/testing/owner.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { readCookie } from './cookies.ts';
import { nameKey } from './name-key.ts';
import { hashPassword } from './password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { whoAmI } from './who-am-i.ts';

const shop = await openTestShop();
const { call, services } = shop;

const hourMs = 60 * 60_000;
let addresses = 0;
/** An address without any call yet. */
const newAddress = () => `2001:db8:0:${(++addresses).toString(16)}::1`;

const attempt = (name: string, password: string, address = newAddress(), secure = false) =>
  call(signIn, { body: { name, password } }, { address, secure });

async function hire(name: string, role: Role, password = 'ayudante-1') {
  const passwordHash = await hashPassword(password);
  const data = { id: services.newId(), name, nameKey: nameKey(name), role, passwordHash, createdAt: services.clock() };
  return services.write((tx) => tx.staff.create({ data }));
}

/** Signs in and answers the token and the cookie of the new session. */
async function session(name = owner.name, password = owner.password) {
  const { status, body, headers } = await attempt(name, password);
  expect(status).toBe(201);
  const { token } = body as { token: string };
  return { token, setCookie: headers['set-cookie'] ?? '' };
}

const seenAs = async (token: string | undefined) => (await findActor(token, services))?.name;

describe('POST /staff/sessions', () => {
  it('opens a session of 12 hours for a name and its password', async () => {
    const { id } = await services.db.staff.findFirstOrThrow();
    shop.setClock('2026-11-21T18:00:00Z');
    expect(await attempt(owner.name, owner.password)).toMatchObject({
      status: 201,
      body: {
        staff: { id, name: 'owner', role: 'manager' },
        expiresAt: '2026-11-22T06:00:00.000Z',
        token: expect.stringMatching(/^[\w-]{43}$/),
      },
    });
  });

  it('gives a token that no other session has', async () => {
    const sessions = await Promise.all(Array.from({ length: 10 }, () => session()));
    expect(new Set(sessions.map(({ token }) => token)).size).toBe(10);
  });

  it('knows the person again by the token, and by the cookie as the browser sends it back', async () => {
    const { token, setCookie } = await session();
    const cookie = setCookie.split(';', 1)[0];
    expect(await findActor(token, services)).toMatchObject({ name: 'owner', role: 'manager' });
    expect(await seenAs(readCookie(`theme=dark; ${cookie}; lang=es`, 'session', false))).toBe('owner');
  });

  it('sets a cookie that scripts cannot read, other sites cannot send, and over HTTPS never travels without', async () => {
    const plain = (await attempt(owner.name, owner.password)).headers['set-cookie'];
    const secure = (await attempt(owner.name, owner.password, newAddress(), true)).headers['set-cookie'];
    expect(plain).toMatch(/^session=[\w-]{43}; Path=\/api; Max-Age=43200; HttpOnly; SameSite=Strict,/);
    expect(secure).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Secure; Max-Age=43200; HttpOnly; SameSite=Strict,/);
  });

  it('answers a wrong password, a wrong name and a hash as the password alike', async () => {
    const { passwordHash } = await services.db.staff.findFirstOrThrow({ where: { nameKey: 'owner' } });
    const answers = [
      await attempt(owner.name, 'comal-frío'),
      await attempt('nobody', owner.password),
      await attempt(owner.name, passwordHash),
      await attempt(owner.name, owner.password.toUpperCase()),
      await attempt(owner.name, `${owner.password} `),
    ];
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'wrong-credentials' }, headers: {} });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('opens no session for a wrong password', async () => {
    const before = await services.db.staffSession.count();
    await attempt(owner.name, 'comal-frío');
    expect(await services.db.staffSession.count()).toBe(before);
  });

  it.each(['OWNER', '  owner ', 'Owner', 'ｏｗｎｅｒ'])('takes the name however it is typed: "%s"', async (name) => {
    expect((await attempt(name, owner.password)).status).toBe(201);
  });

  it('finds names with accents and spaces, from any keyboard', async () => {
    await hire('José  Ángel', 'waiter', 'contraseña');
    const decomposed = 'jose\u0301 a\u0301ngel';
    const answer = await attempt(decomposed, 'contrasen\u0303a');
    expect(answer).toMatchObject({ status: 201, body: { staff: { name: 'José  Ángel', role: 'waiter' } } });
    expect((await attempt('jose angel', 'contraseña')).status).toBe(401);
  });

  it.each([
    ['no name', { password: 'x' }, 'name'],
    ['an empty name', { name: '', password: 'x' }, 'name'],
    ['an empty password', { name: 'owner', password: '' }, 'password'],
    ['a password that is no text', { name: 'owner', password: 7 }, 'password'],
    ['a password of 100 kB', { name: 'owner', password: 'x'.repeat(100_000) }, 'password'],
    ['a role of its own choosing', { name: 'owner', password: 'x', role: 'manager' }, ''],
  ])('refuses %s before any password is checked', async (_name, body, path) => {
    const answer = await call(signIn, { body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path }] } });
  });

  it('keeps only a hash of the token: what a leaked database has cannot be used to sign in', async () => {
    const { token } = await session();
    const stored = JSON.stringify([await services.db.staff.findMany(), await services.db.staffSession.findMany()]);
    expect(stored).toContain(hashToken(token));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(owner.password);
    expect(await seenAs(hashToken(token))).toBeUndefined();
  });
});

describe('a session', () => {
  it('ends after 12 hours, not before', async () => {
    const { token } = await session();
    shop.pass(12 * hourMs - 1);
    expect(await seenAs(token)).toBe('owner');
    shop.pass(1);
    expect(await seenAs(token)).toBeUndefined();
  });

  it('tells who is signed in, and until when', async () => {
    shop.setClock('2026-12-01T18:00:00Z');
    await hire('Berta', 'kitchen');
    const { token } = await session('berta', 'ayudante-1');
    shop.pass(hourMs);
    expect(await call(whoAmI, {}, { token })).toMatchObject({
      status: 200,
      body: { staff: { name: 'Berta', role: 'kitchen' }, expiresAt: '2026-12-02T06:00:00.000Z' },
    });
  });

  it('ends at sign-out for good, and only that one', async () => {
    const [tablet, phone] = [await session(), await session()];
    const answer = await call(signOut, {}, { token: tablet.token });
    expect(answer).toMatchObject({ status: 204, body: undefined });
    expect(answer.headers['set-cookie']).toMatch(/^session=; Path=\/api; Max-Age=0;/);
    expect([await seenAs(tablet.token), await seenAs(phone.token)]).toEqual([undefined, 'owner']);
    expect(await call(whoAmI, {}, { token: tablet.token })).toMatchObject({ status: 401 });
  });

  it('ends when the person is no longer staff', async () => {
    const { id } = await hire('Carla', 'waiter');
    const { token } = await session('Carla', 'ayudante-1');
    expect(await seenAs(token)).toBe('Carla');
    await services.write((tx) => tx.staff.delete({ where: { id } }));
    expect(await seenAs(token)).toBeUndefined();
  });

  it('gives a role its holder got while signed in', async () => {
    const { id } = await hire('Doris', 'waiter');
    const { token } = await session('Doris', 'ayudante-1');
    await services.write((tx) => tx.staff.update({ where: { id }, data: { role: 'kitchen' } }));
    expect(await findActor(token, services)).toMatchObject({ role: 'kitchen' });
  });

  it.each([undefined, '', 'A'.repeat(43), "' OR 1=1 --"])('is not opened by a made-up token: %s', async (token) => {
    expect(await seenAs(token)).toBeUndefined();
  });
});

describe('guessing passwords', () => {
  it('makes an address wait after five wrong ones, longer each time, and tells how long', async () => {
    const address = newAddress();
    const wrong = () => attempt('nobody at all', 'guess', address);
    for (let guess = 0; guess < 5; guess += 1) expect((await wrong()).status).toBe(401);
    const refused = await wrong();
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { code: 'too-many-requests' },
    });
    shop.pass(1_000);
    expect((await wrong()).status).toBe(401);
    expect(await wrong()).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    shop.pass(1_999);
    expect(await wrong()).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    shop.pass(1);
    expect((await wrong()).status).toBe(401);
  });

  it('does not go on when the right one comes too early, and goes on when it comes in time', async () => {
    const address = newAddress();
    for (let guess = 0; guess < 5; guess += 1) await attempt('nobody else', 'guess', address);
    expect((await attempt(owner.name, owner.password, address)).status).toBe(429);
    shop.pass(1_000);
    expect((await attempt(owner.name, owner.password, address)).status).toBe(201);
  });

  it('from many addresses slows them all down, and does not lock the owner out from another', async () => {
    await hire('Elsa', 'manager');
    const guessers = Array.from({ length: 10 }, newAddress);
    for (const address of guessers) expect((await attempt('Elsa', 'guess', address)).status).toBe(401);
    for (const address of guessers) {
      expect(await attempt(' ELSA', 'guess', address)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    }
    expect((await attempt('Elsa', 'ayudante-1')).status).toBe(201);
  });

  it('counts attempts that are sent all at once', async () => {
    const address = newAddress();
    const answers = await Promise.all(Array.from({ length: 25 }, () => attempt('nobody new', 'guess', address)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  it('is in the log with the address and the name, never with the password', async () => {
    const logged: unknown[] = [];
    const warn = (...entry: unknown[]) => logged.push(entry);
    const ignore = () => undefined;
    const address = newAddress();
    await call(
      signIn,
      { body: { name: 'Owner', password: 'my-other-password' } },
      { address, log: { debug: ignore, info: ignore, warn, error: ignore } },
    );
    expect(logged).toEqual([[{ address, account: 'owner', known: false }, 'wrong password']]);
  });

  it('is not faster for having a whole IPv6 /64 to guess from', async () => {
    const network = newAddress().replace('::1', '');
    const guesses = Array.from({ length: 14 }, (_, host) =>
      attempt('nobody there', 'guess', `${network}:1:2:3:${host}`),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([...Array(5).fill(401), ...Array(9).fill(429)]);
  });
});

describe('a device that has signed in before', () => {
  const attemptOn = (
    device: { cookie?: string | undefined; header?: string },
    name: string,
    password: string,
    address: string,
  ) =>
    call(
      signIn,
      { body: { name, password }, headers: { 'x-device-token': device.header, cookie: device.cookie } },
      { address },
    );

  /** Signs in and answers what the device keeps, as a cookie and as a client without cookies has it. */
  async function knownDevice(name: string, address = newAddress(), before?: string) {
    const answer = await attemptOn({ cookie: before }, name, 'ayudante-1', address);
    expect(answer.status).toBe(201);
    const [cookie = ''] = /(?<=,)device=[^;]+/.exec(answer.headers['set-cookie'] ?? '') ?? [];
    return { cookie, header: (answer.body as { deviceToken: string }).deviceToken };
  }

  it('gets in at once while a stranger at the same address keeps guessing', async () => {
    await hire('Flor', 'manager');
    const address = newAddress();
    const { cookie, header } = await knownDevice('Flor', address);
    for (let guess = 0; guess < 20; guess += 1) await attempt('Flor', 'guess', address);
    expect((await attempt('Flor', 'ayudante-1', address)).status).toBe(429);
    expect((await attemptOn({ cookie }, 'Flor', 'ayudante-1', address)).status).toBe(201);
    expect((await attemptOn({ header }, 'Flor', 'ayudante-1', address)).status).toBe(201);
  });

  it('is slowed down by its own failures at any address, and they slow down no other caller', async () => {
    await hire('Gloria', 'waiter');
    const { cookie } = await knownDevice('Gloria');
    const address = newAddress();
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await attemptOn({ cookie }, 'Gloria', 'guess', newAddress())).status).toBe(401);
    }
    expect((await attemptOn({ cookie }, 'Gloria', 'ayudante-1', address)).status).toBe(429);
    for (let guess = 0; guess < 4; guess += 1) await attempt('Gloria', 'guess', address);
    expect((await attempt('Gloria', 'ayudante-1', address)).status).toBe(201);
  });

  it('is known for 180 days, by a cookie that scripts cannot read', async () => {
    const { headers } = await attempt(owner.name, owner.password, newAddress(), true);
    expect(headers['set-cookie']).toMatch(
      /,__Host-device=[\w-]{22}\.[\w-]{43}; Path=\/; Secure; Max-Age=15552000; HttpOnly; SameSite=Strict$/,
    );
  });

  it('is valid for one account only, and a forged proof for none', async () => {
    await hire('Hilda', 'waiter');
    await hire('Inés', 'waiter');
    const { cookie } = await knownDevice('Hilda');
    const address = newAddress();
    for (let guess = 0; guess < 5; guess += 1) await attemptOn({ cookie }, 'Inés', 'guess', address);
    expect((await attemptOn({ cookie }, 'Inés', 'ayudante-1', address)).status).toBe(429);
    const forged = `device=${'A'.repeat(22)}.${'A'.repeat(43)}`;
    for (const made of [forged, 'device=', 'device=~.~', cookie.slice(0, -1), cookie.replace('=', '=A')]) {
      expect((await attemptOn({ cookie: made }, 'Hilda', 'ayudante-1', address)).status).toBe(429);
    }
  });

  it('stays known to everybody of the shift who signs in on it, and keeps one bucket for each', async () => {
    await hire('Juana', 'kitchen');
    await hire('Karla', 'kitchen');
    const juana = await knownDevice('Juana');
    const both = await knownDevice('Karla', newAddress(), juana.cookie);
    const again = await knownDevice('Juana', newAddress(), both.cookie);
    expect(again.header.split('~').sort()).toEqual(both.header.split('~').sort());
    expect(again.header).toContain(juana.header);
    const address = newAddress();
    for (let guess = 0; guess < 5; guess += 1) await attempt('nobody', 'guess', address);
    for (const name of ['Juana', 'Karla']) {
      expect((await attemptOn({ cookie: again.cookie }, name, 'ayudante-1', address)).status).toBe(201);
    }
  });
});
