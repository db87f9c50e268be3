import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { hashToken, signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { setCookie } from './cookies.ts';
import { EnrolledDeviceAnswer, NewDevice } from './devices.ts';
import { enrolledMs } from './enrolled-device.ts';

/**
 * Enrols the device that asks: the staff's PINs are good on it, and on no other. Its token has 256 random bits and is in an
 * HttpOnly cookie. The manager's own session becomes one of the device's, and ends with them when it is revoked.
 */
export const enrolDevice = defineFunction({
  operationId: 'enrolDevice',
  method: 'POST',
  path: '/api/v1/devices',
  tag: 'staff',
  summary: 'Enrol this device for PINs',
  description: 'The staff’s PINs are good on the device that asks, until it is revoked, and for two years at most.',
  access: ['manager'],
  request: { body: NewDevice },
  responses: {
    201: {
      description: 'The device',
      body: EnrolledDeviceAnswer,
      headers: {
        'set-cookie': z
          .string()
          .describe('What proves that it is this device; HttpOnly and SameSite=Strict')
          .meta({ examples: ['__Host-enrolled=QrX…; Path=/; Secure; Max-Age=63072000; HttpOnly; SameSite=Strict'] }),
      },
    },
  },
  async handle({ body: { name } }, ctx) {
    const { staffId: createdBy, tokenHash: sessionHash } = signedIn(ctx);
    const token = randomBytes(32).toString('base64url');
    const [id, now] = [ctx.newId(), ctx.clock()];
    await ctx.write(async (tx) => {
      const row = { id, name, tokenHash: hashToken(token), createdAt: now, createdBy, lastSeenAt: now };
      await tx.staffDevice.create({ data: row });
      await tx.staffSession.updateMany({ where: { tokenHash: sessionHash }, data: { deviceId: id } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'device-enrolled', { about: id, details: { name } }) });
    });
    await ctx.sessions.changed();
    const at = now.toISOString();
    return {
      status: 201,
      body: { device: { id, name, createdAt: at, lastSeenAt: at, isThis: true }, token },
      headers: { 'set-cookie': setCookie('enrolled', token, enrolledMs, ctx.secure) },
    };
  },
});
