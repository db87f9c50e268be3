import type { StaffDeviceModel } from '../../prisma/generated/models.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Devices } from './devices.ts';
import { EnrolledHeaders, enrolledDevice, enrolledMs } from './enrolled-device.ts';

type Row = Pick<StaffDeviceModel, 'id' | 'name' | 'createdAt' | 'lastSeenAt'>;

/** The devices on which a PIN signs in. */
export const listDevices = defineFunction({
  operationId: 'listDevices',
  method: 'GET',
  path: '/api/v1/devices',
  tag: 'staff',
  summary: 'The devices on which a PIN signs in',
  description: 'Those that were enrolled and not revoked, and when each was last in use.',
  access: ['manager'],
  request: { headers: EnrolledHeaders },
  responses: { 200: { description: 'The devices, newest first', body: Devices } },
  async handle({ headers }, ctx) {
    const current = await enrolledDevice(ctx, headers);
    const rows = await ctx.read((tx) =>
      tx.all<Row>(
        `SELECT id, name, created_at, last_seen_at FROM staff_devices
          WHERE revoked_at IS NULL AND created_at > ? ORDER BY id DESC`,
        new Date(ctx.clock().getTime() - enrolledMs),
      ),
    );
    const devices = rows.map(({ id, name, createdAt, lastSeenAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      isThis: id === current?.id,
    }));
    return { status: 200, body: { devices } };
  },
});
