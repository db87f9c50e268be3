import { describe, expect, it } from 'vitest';
import { getOrder } from '../orders/get-order.ts';
import { listOrders } from '../orders/list-orders.ts';
import { findActor } from '../platform/access.ts';
import type { Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { addStaff } from './add-staff.ts';
import { changePassword } from './change-password.ts';
import { changeStaff } from './change-staff.ts';
import { endSessions } from './end-sessions.ts';
import { listStaff } from './list-staff.ts';
import { removeStaff } from './remove-staff.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { whoAmI } from './who-am-i.ts';

const { call, services, place } = await openTestShop();
const manager = { as: 'manager' } as const;
const first = 'primera-clave';

let addresses = 0;
const newAddress = () => `198.51.100.${++addresses}`;
const enter = (name: string, password: string) => call(signIn, { body: { name, password } }, { address: newAddress() });

async function session(name: string, password: string): Promise<string> {
  const { status, body } = await enter(name, password);
  expect(status).toBe(201);
  return (body as { token: string }).token;
}

async function hire(name: string, role: Role = 'waiter'): Promise<string> {
  const { status, body } = await call(addStaff, { body: { name, role, password: first } }, manager);
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

/** Somebody who has changed their first password to `clave-de-<name>`, and the token of their session. */
async function settled(name: string, role: Role = 'waiter') {
  const id = await hire(name, role);
  const token = await session(name, first);
  const body = { currentPassword: first, newPassword: `clave-de-${name}` };
  expect((await call(changePassword, { body }, { token, address: newAddress() })).status).toBe(204);
  return { id, token, password: body.newPassword };
}

const change = (id: string, body: object, caller: object = manager) =>
  call(changeStaff, { params: { id }, body }, caller);
const isSignedIn = async (token: string) => (await findActor(token, services)) !== undefined;
const managers = () => services.db.staff.findMany({ where: { role: 'manager', removedAt: null } });

describe('a manager', () => {
  it('adds a person, who is then in the list and may sign in', async () => {
    const id = await hire('Ana María', 'kitchen');
    await session('ana maría', first);
    const { body } = await call(listStaff, {}, manager);
    expect((body as { staff: object[] }).staff).toContainEqual({
      id,
      name: 'Ana María',
      role: 'kitchen',
      mustChangePassword: true,
      createdAt: '2026-11-21T18:00:00.000Z',
      openSessions: 1,
      lastSeenAt: '2026-11-21T18:00:00.000Z',
      hasPin: false,
    });
  });

  it.each(['Beatriz', ' BEATRIZ', 'Веatriz', 'Beat\u200briz'])('cannot add "%s" beside Beatriz', async (name) => {
    await call(addStaff, { body: { name: 'Beatriz', role: 'waiter', password: first } }, manager);
    const answer = await call(addStaff, { body: { name, role: 'waiter', password: first } }, manager);
    expect([answer.status, (answer.body as { code: string }).code]).not.toContain(201);
    expect(await services.db.staff.count({ where: { nameKey: { contains: 'eatriz' } } })).toBe(1);
  });

  it('changes a name and a role, which hold at once for who is signed in', async () => {
    const { id, token } = await settled('Carla');
    const answer = await change(id, { name: 'Carla B.', role: 'kitchen' });
    expect(answer).toMatchObject({ status: 200, body: { name: 'Carla B.', role: 'kitchen' } });
    expect(await findActor(token, services)).toMatchObject({ name: 'Carla B.', role: 'kitchen' });
    expect((await change(id, { name: 'owner' })).body).toMatchObject({ code: 'name-taken' });
    expect((await change(id, { name: 'CARLA B.' })).status).toBe(200);
  });

  it('gives somebody a new first password, which ends their sessions and has to be changed', async () => {
    const { id, token, password } = await settled('Doris');
    expect(await change(id, { password: 'otra-primera' })).toMatchObject({
      body: { mustChangePassword: true, openSessions: 0 },
    });
    expect(await isSignedIn(token)).toBe(false);
    expect((await enter('Doris', password)).status).toBe(401);
    expect((await enter('Doris', 'otra-primera')).body).toMatchObject({ mustChangePassword: true });
  });

  it('changes their own password only as everybody does, by knowing the old one', async () => {
    const { id, token } = await settled('Elsa', 'manager');
    expect((await change(id, { password: 'sin-la-vieja' }, { token })).body).toMatchObject({ code: 'not-allowed' });
  });

  it('ends somebody’s sessions; they may sign in again', async () => {
    const { id, token, password } = await settled('Flor');
    const tablet = await session('Flor', password);
    expect((await call(endSessions, { params: { id } }, manager)).status).toBe(204);
    expect([await isSignedIn(token), await isSignedIn(tablet)]).toEqual([false, false]);
    await session('Flor', password);
  });

  it('removes somebody: their sessions end, they sign in no more, and the name is free', async () => {
    const { id, token, password } = await settled('Gloria');
    expect((await call(removeStaff, { params: { id } }, manager)).status).toBe(204);
    expect(await isSignedIn(token)).toBe(false);
    for (const name of ['Gloria', `removed:${id}`]) expect((await enter(name, password)).status).toBe(401);
    for (const answer of [
      await call(removeStaff, { params: { id } }, manager),
      await call(endSessions, { params: { id } }, manager),
      await change(id, { role: 'manager' }),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'staff-not-found' } });
    }
    expect(await hire('Gloria')).not.toBe(id);
  });
});

describe('the shop', () => {
  it('keeps a manager: the last one is neither removed nor given another role', async () => {
    const [only, ...others] = await managers();
    if (only === undefined) throw new Error('there is no manager');
    await services.write((tx) =>
      tx.staff.updateMany({ where: { id: { in: others.map(({ id }) => id) } }, data: { role: 'waiter' } }),
    );
    for (const answer of [
      await change(only.id, { role: 'kitchen' }),
      await call(removeStaff, { params: { id: only.id } }, manager),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'last-manager' } });
    }
  });

  it('keeps one of two managers who demote each other at the same moment', async () => {
    const { id: other } = await settled('Hilda', 'manager');
    const ids = (await managers()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(other);
    const answers = await Promise.all(ids.map((id) => change(id, { role: 'waiter' })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await managers()).toHaveLength(1);
  });
});

describe('a first password', () => {
  it('lets its holder see who they are, change it and leave, and nothing else', async () => {
    await hire('Inés', 'manager');
    const token = await session('Inés', first);
    expect(await call(whoAmI, {}, { token })).toMatchObject({ status: 200, body: { mustChangePassword: true } });
    expect(await call(listOrders, {}, { token })).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
    expect(await call(listStaff, {}, { token })).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
    // A public function takes them for a guest.
    const { id } = await place();
    expect((await call(getOrder, { params: { id } }, { token })).status).toBe(404);
    expect((await call(signOut, {}, { token })).status).toBe(204);
  });

  it('is over once it is changed to another', async () => {
    await hire('Juana');
    const token = await session('Juana', first);
    const to = (newPassword: string) =>
      call(changePassword, { body: { currentPassword: first, newPassword } }, { token, address: newAddress() });
    expect(await to(first)).toMatchObject({ status: 422, body: { errors: [{ path: 'newPassword' }] } });
    expect((await to('corta')).status).toBe(422);
    expect((await to('una-clave-propia')).status).toBe(204);
    expect(await call(listOrders, {}, { token })).toMatchObject({ status: 200 });
    expect((await enter('Juana', 'una-clave-propia')).body).toMatchObject({ mustChangePassword: false });
  });
});

describe('changing one’s own password', () => {
  it('asks for the old one, and ends one’s other sessions', async () => {
    const { token, password } = await settled('Karla');
    const lost = await session('Karla', password);
    const ask = (currentPassword: string, address = newAddress()) =>
      call(changePassword, { body: { currentPassword, newPassword: 'la-nueva-clave' } }, { token, address });
    expect(await ask('adivino-1')).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
    expect(await isSignedIn(lost)).toBe(true);
    expect((await ask(password)).status).toBe(204);
    expect([await isSignedIn(token), await isSignedIn(lost)]).toEqual([true, false]);
    expect((await enter('Karla', password)).status).toBe(401);
    await session('Karla', 'la-nueva-clave');
  });

  it('slows down who guesses the old one, as signing in does', async () => {
    const { token } = await settled('Lidia');
    const address = newAddress();
    const guess = () =>
      call(
        changePassword,
        { body: { currentPassword: 'adivino-1', newPassword: 'la-nueva-clave' } },
        { token, address },
      );
    const statuses = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  });
});
