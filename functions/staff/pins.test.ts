import { describe, expect, it } from 'vitest';
import { findActor } from '../platform/access.ts';
import { useApproval } from '../platform/approvals.ts';
import type { Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { approve } from './approve.ts';
import { changeStaff } from './change-staff.ts';
import { endMySessions } from './end-my-sessions.ts';
import { enrolDevice } from './enrol-device.ts';
import { getCurrentDevice } from './get-current-device.ts';
import { listDevices } from './list-devices.ts';
import { listStaff } from './list-staff.ts';
import { nameKey } from './name-key.ts';
import { openSession } from './new-session.ts';
import { hashPassword } from './password.ts';
import { removePin } from './remove-pin.ts';
import { revokeDevice } from './revoke-device.ts';
import { setPin } from './set-pin.ts';
import { signIn } from './sign-in.ts';
import { signInByPin } from './sign-in-by-pin.ts';
import { whoAmI } from './who-am-i.ts';

const shop = await openTestShop();
const { call, services } = shop;
const manager = { as: 'manager' } as const;
const pin = '4071';

let addresses = 0;
const newAddress = () => `198.51.100.${++addresses}`;

const enter = async (name: string, password: string, headers = {}) => {
  const { body } = await call(signIn, { headers, body: { name, password } }, { address: newAddress() });
  return (body as { token: string }).token;
};

const password = 'loroco-con-queso';
const passwordHash = await hashPassword(password);
const pinHash = await hashPassword(pin);
/** A session's token, as signing in gives it, without the time that checking a password takes. */
async function openFor(id: string): Promise<string> {
  const { token } = await services.write(async (tx) =>
    openSession(tx, services, await tx.staff.findUniqueOrThrow({ where: { id } }), null),
  );
  return token;
}

/** Somebody with a password of their own and a PIN, and the token of their session. */
async function settled(name: string, role: Role = 'waiter') {
  const id = services.newId();
  const person = { id, name, nameKey: nameKey(name), role, createdAt: services.clock() };
  await services.write((tx) => tx.staff.create({ data: { ...person, passwordHash, pinHash } }));
  return { id, name, token: await openFor(id) };
}

/** A manager enrols a tablet; `headers` is what its requests have. */
async function tablet(name = 'Tablet de cocina') {
  const { id } = await services.db.staff.findFirstOrThrow({ where: { nameKey: 'owner' } });
  const boss = await openFor(id);
  const { status, body, headers } = await call(enrolDevice, { body: { name } }, { token: boss, secure: true });
  expect(status).toBe(201);
  const { device, token } = body as { device: { id: string }; token: string };
  return {
    id: device.id,
    boss,
    token,
    headers: { 'x-enrolled-device': token },
    setCookie: headers['set-cookie'] ?? '',
  };
}
type Tablet = Awaited<ReturnType<typeof tablet>>;

const byPin = (on: Pick<Tablet, 'headers'>, staffId: string, entered = pin) =>
  call(signInByPin, { headers: on.headers, body: { staffId, pin: entered } }, { address: newAddress() });
const code = ({ body }: { body: unknown }) => (body as { code?: string } | undefined)?.code ?? 'in';
const isSignedIn = async (token: string) => (await findActor(token, services)) !== undefined;

/** Tries `times` wrong ones as soon as each may be tried, and answers what came of them. */
async function guess(on: Tablet, staffId: string, times: number): Promise<string[]> {
  const codes: string[] = [];
  for (let time = 0; time < times; time += 1) {
    codes.push(code(await byPin(on, staffId, '8352')));
    shop.pass(60_000);
  }
  return codes;
}

describe('a PIN', () => {
  it('signs its owner in on an enrolled device, for 12 hours, and nowhere else', async () => {
    const { id } = await settled('Ana');
    const on = await tablet();
    const answer = await byPin(on, id);
    expect(answer).toMatchObject({ status: 201, body: { staff: { id, name: 'Ana', role: 'waiter' } } });
    expect(answer.headers['set-cookie']).toMatch(
      /^session=[\w-]{43}; Path=\/api; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    expect(code(await byPin({ headers: { 'x-enrolled-device': 'A'.repeat(43) } }, id))).toBe('device-not-enrolled');
    const nowhere = await call(signInByPin, { body: { staffId: id, pin } });
    expect(nowhere).toMatchObject({ status: 403, body: { code: 'device-not-enrolled' } });
  });

  it.each(['1234', '0000', '1987', '121212', '123', '1234567', 'abcd'])('cannot be %s', async (easy) => {
    const request = { body: { pin: easy, currentPassword: 'comal-caliente' } };
    expect(await call(setPin, request, manager)).toMatchObject({ status: 422, body: { errors: [{ path: 'pin' }] } });
  });

  it('is chosen by who knows the password, and not by who finds the tablet signed in', async () => {
    const { id, token } = await settled('Berta');
    const caller = { token, address: newAddress() };
    const wrong = await call(setPin, { body: { pin: '8352', currentPassword: 'adivino-1' } }, caller);
    expect(wrong).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
    expect((await call(setPin, { body: { pin: '8352', currentPassword: password } }, caller)).status).toBe(204);
    expect(code(await byPin(await tablet(), id, '8352'))).toBe('in');
  });

  it('is gone when its owner removes it, and when a manager gives them a new first password', async () => {
    const on = await tablet();
    const [carla, doris] = [await settled('Carla'), await settled('Doris')];
    expect((await call(removePin, {}, { token: carla.token })).status).toBe(204);
    await call(changeStaff, { params: { id: doris.id }, body: { password: 'otra-primera' } }, manager);
    for (const { id } of [carla, doris]) expect(code(await byPin(on, id))).toBe('wrong-pin');
  });

  it('tried 10,000 times opens nothing, and is locked for that person on that device alone', async () => {
    const [elsa, flor] = [await settled('Elsa'), await settled('Flor')];
    const [on, other] = [await tablet(), await tablet('Caja')];
    const codes = await guess(on, elsa.id, 10);
    expect(codes).toEqual([...Array(9).fill('wrong-pin'), 'pin-locked']);
    // The right one among them, too; whatever time passes.
    shop.pass(40 * 24 * 60 * 60_000);
    expect(code(await byPin(on, elsa.id))).toBe('pin-locked');
    expect(await services.db.pinFailure.findMany({ where: { staffId: elsa.id } })).toMatchObject([{ count: 10 }]);
    expect(code(await byPin(on, flor.id))).toBe('in');
    expect(code(await byPin(other, elsa.id))).toBe('in');
    const current = await call(getCurrentDevice, { headers: on.headers });
    expect(current.body).toMatchObject({
      people: expect.arrayContaining([expect.objectContaining({ id: elsa.id, locked: true })]),
    });
    // The password still opens, and unlocks it there.
    expect(await isSignedIn(await enter('Elsa', password, on.headers))).toBe(true);
    expect(code(await byPin(on, elsa.id))).toBe('in');
  });

  it('counts those that are sent all at once', async () => {
    const { id } = await settled('Gloria');
    const on = await tablet();
    const codes = (await Promise.all(Array.from({ length: 40 }, () => byPin(on, id, '8352')))).map(code);
    expect(codes.filter((one) => one === 'wrong-pin')).toHaveLength(5);
    expect(codes.filter((one) => one === 'too-many-requests')).toHaveLength(35);
    shop.pass(1_000);
    expect(code(await byPin(on, id))).toBe('in');
  });

  it('is in no log and not in the database', async () => {
    const { id } = await settled('Hilda');
    const on = await tablet();
    await byPin(on, id);
    const { staff, staffEvent, staffDevice } = services.db;
    const stored = JSON.stringify([
      await staff.findMany({ where: { id } }),
      await staffDevice.findMany(),
      await staffEvent.findMany(),
    ]);
    expect(stored).not.toContain(`"${pin}"`);
    expect(stored).not.toContain(on.token);
  });
});

describe('an enrolled device', () => {
  it('is known by a cookie that scripts cannot read, and shows who has a PIN; any other shows nobody', async () => {
    const { id } = await settled('Inés', 'kitchen');
    const on = await tablet();
    expect(on.setCookie).toMatch(
      /^__Host-enrolled=[\w-]{43}; Path=\/; Secure; Max-Age=63072000; HttpOnly; SameSite=Strict$/,
    );
    const cookie = on.setCookie.split(';', 1)[0];
    const { body } = await call(getCurrentDevice, { headers: { cookie } }, { secure: true });
    const people = expect.arrayContaining([{ id, name: 'Inés', role: 'kitchen', locked: false }]);
    expect(body).toEqual({ device: { id: on.id, name: 'Tablet de cocina' }, people });
    expect((await call(getCurrentDevice)).body).toEqual({ device: null, people: [] });
  });

  it('is listed with when it was last in use, and which one asks', async () => {
    const { id } = await settled('Juana');
    const on = await tablet('Caja');
    const { body } = await byPin(on, id);
    shop.pass(60_000);
    await call(whoAmI, {}, { token: (body as { token: string }).token });
    const lastSeenAt = services.clock().toISOString();
    const list = async () => (await call(listDevices, { headers: on.headers }, manager)).body;
    const devices = expect.arrayContaining([expect.objectContaining({ id: on.id, isThis: true, lastSeenAt })]);
    await expect.poll(list).toMatchObject({ devices });
  });

  it('that is revoked takes no PIN, and all sessions on it end, by PIN, by password and the manager’s', async () => {
    const { id, token } = await settled('Karla');
    const on = await tablet();
    const { token: pinned } = (await byPin(on, id)).body as { token: string };
    const typed = await enter('Karla', password, on.headers);
    expect((await call(revokeDevice, { params: { id: on.id } }, manager)).status).toBe(204);
    for (const ended of [pinned, typed, on.boss]) expect(await isSignedIn(ended)).toBe(false);
    expect(await isSignedIn(token)).toBe(true);
    expect(code(await byPin(on, id))).toBe('device-not-enrolled');
    expect((await call(getCurrentDevice, { headers: on.headers })).body).toEqual({ device: null, people: [] });
    expect(code(await call(revokeDevice, { params: { id: on.id } }, manager))).toBe('device-not-found');
  });
});

describe('a manager’s approval', () => {
  const [tabId, lineId] = [services.newId(), services.newId()];
  const approved = { tabId, lineId, quantity: 2 };
  const ask = (on: Tablet, token: string, staffId: string, entered = pin) =>
    call(approve, { headers: on.headers, body: { staffId, pin: entered, action: 'void', approved } }, { token });
  type Used = { action?: 'void' | 'discount'; approved?: typeof approved };
  const use = async (sessionToken: string, token: string | undefined, used: Used = {}) => {
    const actor = await findActor(sessionToken, services);
    const asked = { token, action: 'void', approved, ...used } as const;
    return writeAlone(services, (tx) => useApproval(tx, { ...services, actor }, asked));
  };

  it('is good once, for what was approved and nothing else, in the session that asked, for two minutes', async () => {
    const [boss, waiter] = [await settled('Lidia', 'manager'), await settled('Mario')];
    const on = await tablet();
    const given = async () => {
      const { status, body } = await ask(on, waiter.token, boss.id);
      expect(status).toBe(201);
      return (body as { token: string }).token;
    };
    const code = 'approval-required';
    const token = await given();
    const other = await enter('Mario', password);
    for (const [session, shown, used] of [
      [waiter.token, undefined, {}],
      [waiter.token, token, { action: 'discount' }],
      [waiter.token, token, { approved: { ...approved, quantity: 3 } }],
      [waiter.token, token, { approved: { ...approved, lineId: tabId } }],
      [waiter.token, token, { approved: { ...approved, tabId: lineId } }],
      [other, token, {}],
    ] as const) {
      await expect(use(session, shown, used)).rejects.toMatchObject({ code });
    }
    expect(await use(waiter.token, token)).toBe(boss.id);
    await expect(use(waiter.token, token)).rejects.toMatchObject({ code });
    const late = await given();
    shop.pass(2 * 60_000);
    await expect(use(waiter.token, late)).rejects.toMatchObject({ code });
    expect(await use(boss.token, undefined)).toBe(boss.id);
  });

  it('is not given by somebody who is no manager, by a wrong PIN, or on another device', async () => {
    const [boss, waiter] = [await settled('Nora', 'manager'), await settled('Óscar')];
    const on = await tablet();
    expect(code(await ask(on, waiter.token, waiter.id))).toBe('not-allowed');
    expect(code(await ask(on, waiter.token, boss.id, '8352'))).toBe('wrong-pin');
    expect(code(await ask({ ...on, headers: { 'x-enrolled-device': '' } }, waiter.token, boss.id))).toBe(
      'device-not-enrolled',
    );
    expect(await isSignedIn(waiter.token)).toBe(true);
  });
});

it('a person signs out everywhere', async () => {
  const { token } = await settled('Paula');
  const phone = await enter('Paula', password);
  const answer = await call(endMySessions, {}, { token });
  expect(answer).toMatchObject({ status: 204 });
  expect(answer.headers['set-cookie']).toMatch(/^session=; Path=\/api; Max-Age=0;/);
  expect([await isSignedIn(token), await isSignedIn(phone)]).toEqual([false, false]);
});

it('the staff’s list says when each was last there, to the minute', async () => {
  const { id, token } = await settled('Rosa');
  const seen = async () => {
    const { body } = await call(listStaff, {}, manager);
    return (body as { staff: { id: string; lastSeenAt: string; hasPin: boolean }[] }).staff.find(
      (one) => one.id === id,
    );
  };
  const signedInAt = services.clock().toISOString();
  shop.pass(59_000);
  await call(whoAmI, {}, { token });
  expect(await seen()).toMatchObject({ lastSeenAt: signedInAt, hasPin: true });
  shop.pass(1_000);
  await call(whoAmI, {}, { token });
  await expect.poll(seen).toMatchObject({ lastSeenAt: services.clock().toISOString() });
});
