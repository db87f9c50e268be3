import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { approvalActions } from '../domain/approval-actions.ts';
import { signedIn } from '../platform/access.ts';
import { Approved, approvalHash } from '../platform/approvals.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { At } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { checkPin } from './check-pin.ts';
import { EnrolledHeaders, enrolledDevice } from './enrolled-device.ts';
import { EnteredPin, PinOwner } from './pin-schemas.ts';

const approvalMs = 2 * 60_000;

/**
 * A manager enters their own PIN and so allows the person signed in on this device to do one thing. The leave is good once, for
 * two minutes, for exactly what was asked for, and in the session that asked.
 */
export const approve = defineFunction({
  operationId: 'approve',
  method: 'POST',
  path: '/api/v1/staff/approvals',
  tag: 'staff',
  summary: 'A manager approves with their PIN',
  description:
    'Send `token` as X-Approval with the one call that it is for, in the same session, within two minutes: of this tab and line, and of so much. Only on an enrolled device, and slowed down and locked as signing in with a PIN is.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    headers: EnrolledHeaders,
    body: z
      .strictObject({
        staffId: PinOwner,
        pin: EnteredPin,
        action: z
          .enum(approvalActions)
          .describe('What it is for')
          .meta({ examples: ['void'] }),
        approved: Approved.describe('Of which tab, which line and how much'),
      })
      .meta({ id: 'ApprovalRequest', description: 'A manager, their PIN and what they allow' }),
  },
  responses: {
    201: {
      description: 'Approved',
      body: z
        .strictObject({
          token: z
            .string()
            .describe('For X-Approval, once')
            .meta({ examples: ['YXBwcm92YWwtZXhhbXBsZS1ub3QtYS1yZWFsLXRva2Vu'] }),
          expiresAt: At.describe('Until when it is good'),
        })
        .meta({ id: 'Approval', description: 'A manager’s leave to do one thing' }),
    },
  },
  problems: ['device-not-enrolled', 'wrong-pin', 'pin-locked', 'too-many-requests', 'sign-in-busy'],
  async handle({ headers, body: { staffId, pin, action, approved } }, ctx) {
    const { name: askedBy, tokenHash: sessionHash } = signedIn(ctx);
    const device = await enrolledDevice(ctx, headers);
    if (device === undefined) throw problem('device-not-enrolled');
    const { pinHash } = await checkPin(ctx, { staffId, pin, device });
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(ctx.clock().getTime() + approvalMs);
    const isManager = await ctx.write(async (tx) => {
      // The PIN was right, whatever its owner may do.
      await tx.pinFailure.deleteMany({ where: { staffId, deviceId: device.id } });
      const person = await tx.staff.findFirst({ where: { id: staffId, pinHash, removedAt: null, role: 'manager' } });
      if (person === null) return false;
      await tx.approval.create({
        data: { tokenHash: approvalHash(token, action, approved), approvedBy: staffId, action, sessionHash, expiresAt },
      });
      const details = { action, name: askedBy, device: device.name };
      await tx.staffEvent.create({ data: staffEvent({ ...ctx, actor: { staffId } }, 'approval-given', { details }) });
      return true;
    });
    if (!isManager) throw problem('not-allowed', { detail: 'Only a manager approves' });
    return { status: 201, body: { token, expiresAt: expiresAt.toISOString() } };
  },
});
