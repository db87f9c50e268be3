import { describe, expect, it } from 'vitest';
import { findActor } from '../platform/access.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { addStaff } from './add-staff.ts';
import { inviteStaff } from './invite-staff.ts';
import { listInvitations } from './list-invitations.ts';
import { readInvitation } from './read-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { signIn } from './sign-in.ts';

const shop = await openTestShop();
const { call, services } = shop;
const manager = { as: 'manager' } as const;
const password = 'loroco-con-queso';

async function invite(name: string) {
  const { status, body } = await call(inviteStaff, { body: { name, role: 'waiter' } }, manager);
  expect(status).toBe(201);
  const { invitation, token } = body as { invitation: { id: string }; token: string };
  return { id: invitation.id, token };
}
const accept = (token: string) => call(acceptInvitation, { body: { token, password } });
const read = (token: string) => call(readInvitation, { body: { token } });
const revoke = (id: string) => call(revokeInvitation, { params: { id } }, manager);
const invited = async () => {
  const { body } = await call(listInvitations, {}, manager);
  return (body as { invitations: { name: string }[] }).invitations.map(({ name }) => name);
};
const over = (reason: string) => ({ status: 410, body: { code: 'invitation-over', reason } });

describe('an invitation', () => {
  it('lets the person choose a password, and signs them in with the role they were invited for', async () => {
    const { token } = await invite('Ana María');
    expect(await invited()).toEqual(['Ana María']);
    expect(await read(token)).toMatchObject({ status: 200, body: { name: 'Ana María', role: 'waiter' } });
    const answer = await accept(token);
    expect(answer).toMatchObject({ status: 201, body: { staff: { name: 'Ana María' }, mustChangePassword: false } });
    const session = (answer.body as { token: string }).token;
    expect(await findActor(session, services)).toMatchObject({ name: 'Ana María', role: 'waiter' });
    expect((await call(signIn, { body: { name: 'ana maría', password } })).status).toBe(201);
    expect(await invited()).toEqual([]);
  });

  it('is good once, also when it is sent twice at the same moment', async () => {
    const { token } = await invite('Berta');
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    for (const answer of [await accept(token), await read(token)]) expect(answer).toMatchObject(over('used'));
    expect(await services.db.staff.count({ where: { name: 'Berta' } })).toBe(1);
  });

  it('is good for a day', async () => {
    const { token } = await invite('Carla');
    shop.pass(24 * 60 * 60_000 - 1);
    expect((await read(token)).status).toBe(200);
    shop.pass(1);
    for (const answer of [await accept(token), await read(token)]) expect(answer).toMatchObject(over('expired'));
    expect(await invited()).toEqual([]);
  });

  it('can be revoked until it is used', async () => {
    const { id, token } = await invite('Doris');
    expect((await revoke(id)).status).toBe(204);
    for (const answer of [await accept(token), await read(token)]) expect(answer).toMatchObject(over('revoked'));
    expect(await revoke(id)).toMatchObject({ status: 404, body: { code: 'invitation-not-found' } });
  });

  it.each(['Elsa', ' ELSA', 'Еlsa'])('cannot be made for "%s" while Elsa is invited or works here', async (name) => {
    if (!(await invited()).includes('Elsa')) await invite('Elsa');
    for (const taken of [name, 'owner']) {
      const answer = await call(inviteStaff, { body: { name: taken, role: 'waiter' } }, manager);
      expect(answer).toMatchObject({ status: 409, body: { code: 'name-taken' } });
    }
  });

  it('adds nobody when the name was taken meanwhile, and stays good', async () => {
    const { token } = await invite('Flor');
    await call(addStaff, { body: { name: 'Flor', role: 'waiter', password } }, manager);
    expect(await accept(token)).toMatchObject({ status: 409, body: { code: 'name-taken' } });
    expect((await read(token)).status).toBe(200);
  });

  it.each(['', 'A'.repeat(43), "' OR 1=1 --"])('is not opened by a made-up token: "%s"', async (token) => {
    expect([404, 422]).toContain((await accept(token)).status);
    expect([404, 422]).toContain((await read(token)).status);
  });

  it('leaves its token neither in the database nor in the log', async () => {
    const { token } = await invite('Gloria');
    await accept(token);
    const { staffInvitation, staffEvent } = services.db;
    const stored = JSON.stringify([await staffInvitation.findMany(), await staffEvent.findMany()]);
    expect(stored).toContain('Gloria');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(password);
  });
});
