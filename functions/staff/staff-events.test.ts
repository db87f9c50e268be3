import { expect, it } from 'vitest';
import { firstIdAt } from '../domain/id-time.ts';
import { setAvailability } from '../menu/set-availability.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { pauseOrders } from '../restaurant/pause-orders.ts';
import { addStaff } from './add-staff.ts';
import { changePassword } from './change-password.ts';
import { changeStaff } from './change-staff.ts';
import { endSessions } from './end-sessions.ts';
import { listStaffEvents } from './list-staff-events.ts';
import { makeKey } from './make-key.ts';
import { removeStaff } from './remove-staff.ts';
import { revokeKey } from './revoke-key.ts';
import { signIn } from './sign-in.ts';
import type { Shown } from './staff-events.ts';

type Page = { events: Shown[]; nextCursor: string | null };
const { call, services, item } = await openTestShop();
const manager = { as: 'manager' } as const;

async function log(query: object = {}): Promise<Page> {
  const { status, body } = await call(listStaffEvents, { query }, manager);
  expect(status).toBe(200);
  return body as Page;
}

it('the log tells who did what to people, keys and the menu, and no secret', async () => {
  const added = await call(addStaff, { body: { name: 'José', role: 'waiter', password: 'primera-clave' } }, manager);
  const { id } = added.body as { id: string };
  const { body: session } = await call(signIn, { body: { name: 'José', password: 'primera-clave' } });
  const { token } = session as { token: string };
  const passwords = { currentPassword: 'primera-clave', newPassword: 'segunda-clave' };
  await call(changePassword, { body: passwords }, { token });
  await call(changeStaff, { params: { id }, body: { name: 'José Luis', role: 'kitchen' } }, manager);
  await call(endSessions, { params: { id } }, manager);
  await call(removeStaff, { params: { id } }, manager);
  const made = await call(makeKey, { body: { name: 'Contabilidad', role: 'manager' } }, manager);
  const { id: key, token: secret } = made.body as { id: string; token: string };
  await call(revokeKey, { params: { id: key } }, manager);
  await call(setAvailability, { params: { id: item('Revueltas').id }, body: { available: false } }, manager);

  const { events } = await log();
  const owner = { name: 'owner', isKey: false };
  const jose = { id, name: 'José Luis', isKey: false };
  expect(events.toReversed()).toMatchObject([
    { action: 'person-added', by: owner, about: id, details: { name: 'José', role: 'waiter' } },
    { action: 'signed-in', by: jose, about: null },
    { action: 'password-changed', by: jose },
    { action: 'person-changed', by: owner, details: { name: 'José', newName: 'José Luis', role: 'kitchen' } },
    { action: 'sessions-ended', by: owner, details: { name: 'José Luis' } },
    { action: 'person-removed', by: owner, details: { name: 'José Luis' } },
    { action: 'key-made', by: owner, about: key, details: { name: 'Contabilidad', role: 'manager' } },
    { action: 'key-revoked', by: owner, details: { name: 'Contabilidad' } },
    { action: 'availability-changed', by: owner, item: { es: 'Revueltas' }, details: { available: false } },
  ]);
  for (const hidden of [token, secret, 'primera-clave', 'segunda-clave']) {
    expect(JSON.stringify(events)).not.toContain(hidden);
  }
  expect((await log({ q: 'jose LUIS' })).events).toHaveLength(5);
  expect((await log({ person: id, action: 'signed-in' })).events).toHaveLength(1);
  expect((await log({ q: 'nothing has this' })).events).toEqual([]);
});

it('a failed change leaves nothing in the log', async () => {
  const before = (await log({ limit: 200 })).events.length;
  const answer = await call(removeStaff, { params: { id: services.newId() } }, manager);
  expect(answer.status).toBe(404);
  expect((await log({ limit: 200 })).events).toHaveLength(before);
});

it('is read a page at a time, each once, also while more is done', async () => {
  const action = 'orders-paused';
  for (let minutes = 1; minutes <= 5; minutes += 1) await call(pauseOrders, { body: { minutes } }, manager);
  const first = await log({ action, limit: 2 });
  await call(pauseOrders, { body: { minutes: 9 } }, manager);
  const second = await log({ action, limit: 2, cursor: first.nextCursor });
  const third = await log({ action, limit: 2, cursor: second.nextCursor });
  const pages = [first, second, third].map(({ events }) => events.map(({ details }) => details.minutes));
  expect(pages).toEqual([[5, 4], [3, 2], [1]]);
  expect(third.nextCursor).toBeNull();
});

it('a business day of the log ends when the shop’s does, in its time zone', async () => {
  const done = (at: string, action: string) => ({
    id: `${firstIdAt(new Date(at))}-7000-8000-000000000000`,
    at: new Date(at),
    action,
  });
  // The day ends at four in the morning, which is ten o'clock in UTC.
  const rows = [done('2026-03-23T09:59:59Z', 'orders-paused'), done('2026-03-23T10:00:00Z', 'orders-resumed')];
  await services.write((tx) => tx.staffEvent.createMany({ data: rows }));
  const on = async (day: string) => (await log({ from: day, to: day })).events.map(({ action }) => action);
  expect(await on('2026-03-22')).toEqual(['orders-paused']);
  expect(await on('2026-03-23')).toEqual(['orders-resumed']);
  expect(await on('2026-03-24')).toEqual([]);
});

it('a search looks through a bounded part at once, and goes on from there', async () => {
  await services.write(async (tx) => {
    await tx.staffEvent.deleteMany();
    const rows = Array.from({ length: 1_500 }, (_, minutes) => ({
      id: services.newId(),
      at: services.clock(),
      action: 'orders-paused',
      details: { name: minutes === 0 ? 'aguja' : 'paja' },
    }));
    await tx.staffEvent.createMany({ data: rows });
  });
  const first = await log({ q: 'aguja' });
  expect(first.events).toEqual([]);
  const second = await log({ q: 'aguja', cursor: first.nextCursor });
  expect(second).toMatchObject({ events: [{ by: null, details: { name: 'aguja' } }], nextCursor: null });
});
