import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { checkPin } from './check-pin.ts';
import { EnrolledHeaders, enrolledDevice } from './enrolled-device.ts';
import {
  newSessions,
  openSession,
  PinSession,
  sessionCookie,
  sessionCookieHeader,
  sessionLinks,
} from './new-session.ts';
import { EnteredPin, PinOwner } from './pin-schemas.ts';

/** Opens a session of 12 hours for a person and their PIN, on an enrolled device alone; it ends when that is revoked. */
export const signInByPin = defineFunction({
  operationId: 'signInByPin',
  method: 'POST',
  path: '/api/v1/staff/sessions/pin',
  tag: 'staff',
  summary: 'Sign in with a PIN',
  description:
    'Only on a device that a manager has enrolled. After five wrong ones the next has to wait; after ten in a row the PIN is locked on this device until the person signs in on it with their password, or chooses another.',
  access: 'public',
  guestRate: 'own',
  request: {
    headers: EnrolledHeaders,
    body: z
      .strictObject({ staffId: PinOwner, pin: EnteredPin })
      .meta({ id: 'PinSignIn', description: 'A person and their PIN' }),
  },
  responses: {
    201: {
      description: 'Signed in',
      body: PinSession,
      headers: { 'set-cookie': sessionCookieHeader },
      links: sessionLinks,
    },
  },
  problems: ['device-not-enrolled', 'wrong-pin', 'pin-locked', 'too-many-requests', 'sign-in-busy'],
  async handle({ headers, body: { staffId, pin } }, ctx) {
    const device = await enrolledDevice(ctx, headers);
    if (device === undefined) throw problem('device-not-enrolled');
    const { pinHash } = await checkPin(ctx, { staffId, pin, device });
    const opened = await ctx.write(async (tx) => {
      // Checking took a while: in the meantime either may have been removed, or the PIN changed.
      const person = await tx.staff.findFirst({ where: { id: staffId, pinHash, removedAt: null } });
      if (person === null) throw problem('wrong-pin');
      const enrolled = await tx.staffDevice.findFirst({ where: { id: device.id, revokedAt: null } });
      if (enrolled === null) throw problem('device-not-enrolled');
      await tx.pinFailure.deleteMany({ where: { staffId, deviceId: device.id } });
      const details = { pin: true, device: device.name };
      await tx.staffEvent.create({ data: staffEvent({ ...ctx, actor: { staffId } }, 'signed-in', { details }) });
      return openSession(tx, ctx, person, device.id);
    }, newSessions);
    return { status: 201, body: opened, headers: { 'set-cookie': sessionCookie(opened.token, ctx) } };
  },
});
