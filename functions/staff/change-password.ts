import { z } from 'zod';
import type { StaffModel } from '../../prisma/generated/models.ts';
import { maxPassword } from '../domain/limits.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { invalid, problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { isRightPassword } from './check-password.ts';
import { DeviceHeaders, deviceOf, presentedToken } from './device-token.ts';
import { hashPassword } from './password.ts';
import { NewPassword } from './staff-record.ts';

/**
 * Changes one's own password, for who knows the old one, and ends one's other sessions. Wrong ones slow down the next, as
 * at signing in.
 */
export const changePassword = defineFunction({
  operationId: 'changePassword',
  method: 'PUT',
  path: '/api/v1/staff/me/password',
  tag: 'staff',
  summary: 'Change one’s own password',
  description: 'Who signed in with a first password can do nothing else before. Other sessions of the person end.',
  access: ['waiter', 'kitchen', 'manager'],
  withFirstPassword: true,
  request: {
    headers: DeviceHeaders,
    body: z
      .strictObject({
        currentPassword: z
          .string()
          .min(1)
          .max(maxPassword)
          .describe('The password as it still is')
          .meta({ examples: ['comal-caliente'] }),
        newPassword: NewPassword,
      })
      .meta({ examples: [{ currentPassword: 'comal-caliente', newPassword: 'loroco-con-queso' }] }),
  },
  responses: { 204: { description: 'The new password holds' } },
  problems: ['wrong-password', 'too-many-requests', 'sign-in-busy'],
  async handle({ headers, body: { currentPassword, newPassword } }, ctx) {
    const { staffId: id, tokenHash } = signedIn(ctx);
    const person = await ctx.read((tx) =>
      tx.get<StaffModel>('SELECT * FROM staff WHERE id = ? AND removed_at IS NULL', id),
    );
    if (person === undefined) throw problem('not-signed-in');
    const { nameKey: account, passwordHash: oldHash } = person;
    const device = deviceOf(ctx.installation, id, presentedToken(headers, ctx));
    const right = await isRightPassword(ctx, { account, person, password: currentPassword, device });
    if (!right) throw problem('wrong-password');
    if (newPassword.normalize('NFC') === currentPassword.normalize('NFC')) {
      throw invalid('newPassword', 'must not be the current one');
    }
    const passwordHash = await hashPassword(newPassword);
    await ctx.write(async (tx) => {
      // Hashing took a while: in the meantime the password may have been changed by somebody else.
      const data = { passwordHash, mustChangePassword: false };
      const { count } = await tx.staff.updateMany({ where: { id, passwordHash: oldHash, removedAt: null }, data });
      if (count === 0) throw problem('wrong-password');
      await tx.staffSession.deleteMany({ where: { staffId: id, tokenHash: { not: tokenHash } } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'password-changed') });
    });
    await ctx.sessions.changed();
    return { status: 204 };
  },
});
