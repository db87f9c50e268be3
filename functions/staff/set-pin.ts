import { z } from 'zod';
import type { StaffModel } from '../../prisma/generated/models.ts';
import { maxPassword } from '../domain/limits.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { isRightPassword } from './check-password.ts';
import { DeviceHeaders, deviceOf, presentedToken } from './device-token.ts';
import { hashPassword } from './password.ts';
import { NewPin } from './pin-schemas.ts';

/**
 * The signed-in person sets or replaces their own PIN. It takes their password, so that a tablet that was left signed in sets none.
 * The PIN is hashed like a password. So short a secret can still be found in a stolen database; it works on an enrolled device only.
 */
export const setPin = defineFunction({
  operationId: 'setPin',
  method: 'PUT',
  path: '/api/v1/staff/me/pin',
  tag: 'staff',
  summary: 'Choose one’s own PIN',
  description: 'A PIN signs in on enrolled devices alone. A new one replaces the old one, and is locked nowhere.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    headers: DeviceHeaders,
    body: z
      .strictObject({
        pin: NewPin,
        currentPassword: z
          .string()
          .min(1)
          .max(maxPassword)
          .describe('One’s password')
          .meta({ examples: ['comal-caliente'] }),
      })
      .meta({ id: 'NewPinRequest', description: 'A PIN, and the password of who chooses it' }),
  },
  responses: { 204: { description: 'The PIN is good' } },
  problems: ['wrong-password', 'too-many-requests', 'sign-in-busy'],
  async handle({ headers, body: { pin, currentPassword } }, ctx) {
    const { staffId: id } = signedIn(ctx);
    const person = await ctx.read((tx) =>
      tx.get<StaffModel>('SELECT * FROM staff WHERE id = ? AND removed_at IS NULL', id),
    );
    if (person === undefined) throw problem('not-signed-in');
    const device = deviceOf(ctx.installation, id, presentedToken(headers, ctx));
    const guess = { account: person.nameKey, person, password: currentPassword, device };
    if (!(await isRightPassword(ctx, guess))) throw problem('wrong-password');
    const pinHash = await hashPassword(pin);
    await ctx.write(async (tx) => {
      // Hashing took a while: a password that is not good any more sets no PIN.
      const where = { id, passwordHash: person.passwordHash, removedAt: null };
      const { count } = await tx.staff.updateMany({ where, data: { pinHash } });
      if (count === 0) throw problem('wrong-password');
      await tx.pinFailure.deleteMany({ where: { staffId: id } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'pin-set') });
    });
    return { status: 204 };
  },
});
