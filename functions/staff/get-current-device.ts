import { mostPinFailures } from '../domain/pin.ts';
import { defineFunction } from '../platform/define-function.ts';
import type { Role } from '../platform/schemas.ts';
import { CurrentDevice } from './devices.ts';
import { EnrolledHeaders, enrolledDevice } from './enrolled-device.ts';

type Row = { id: string; name: string; role: Role; failures: number | null };

/** Who may sign in with a PIN on the device that asks. A device that is not enrolled gets no names. */
export const getCurrentDevice = defineFunction({
  operationId: 'getCurrentDevice',
  method: 'GET',
  path: '/api/v1/devices/current',
  tag: 'staff',
  summary: 'Who may sign in with a PIN here',
  description: 'For the device that asks: whether it is enrolled, and who has a PIN. No names on one that is not.',
  access: 'public',
  request: { headers: EnrolledHeaders },
  responses: { 200: { description: 'The device and the people', body: CurrentDevice } },
  async handle({ headers }, ctx) {
    const device = await enrolledDevice(ctx, headers);
    if (device === undefined) return { status: 200, body: { device: null, people: [] } };
    const rows = await ctx.read((tx) =>
      tx.all<Row>(
        `SELECT staff.id, name, role, (SELECT count FROM pin_failures WHERE staff_id = staff.id AND device_id = ?) AS failures
          FROM staff WHERE removed_at IS NULL AND pin_hash IS NOT NULL ORDER BY name_key`,
        device.id,
      ),
    );
    const people = rows.map(({ failures, ...person }) => ({ ...person, locked: (failures ?? 0) >= mostPinFailures }));
    return { status: 200, body: { device, people } };
  },
});
