import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { DeviceParams } from './devices.ts';

/** Revokes a device, such as one that was lost: no PIN is good on it, and all sessions that were opened on it end. */
export const revokeDevice = defineFunction({
  operationId: 'revokeDevice',
  method: 'DELETE',
  path: '/api/v1/devices/:id',
  tag: 'staff',
  summary: 'Revoke a device',
  description: 'No PIN is good on it any more, and all sessions on it end, the caller’s too when it is their device.',
  access: ['manager'],
  request: { params: DeviceParams },
  responses: { 204: { description: 'Revoked' } },
  problems: ['device-not-found'],
  async handle({ params: { id } }, ctx) {
    await ctx.write(async (tx) => {
      const device = await tx.staffDevice.findFirst({ where: { id, revokedAt: null } });
      if (device === null) throw problem('device-not-found');
      await tx.staffDevice.update({ where: { id }, data: { revokedAt: ctx.clock() } });
      await tx.staffSession.deleteMany({ where: { deviceId: id } });
      await tx.pinFailure.deleteMany({ where: { deviceId: id } });
      const done = { about: id, details: { name: device.name } };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'device-revoked', done) });
    });
    await ctx.sessions.changed();
    return { status: 204 };
  },
});
