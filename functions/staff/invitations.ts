import { z } from 'zod';
import type { PrismaTx, Reads } from '../../prisma/database.ts';
import type { StaffInvitationModel } from '../../prisma/generated/models.ts';
import { hashToken } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { namePeople } from '../platform/name-people.ts';
import { problem } from '../platform/problems.ts';
import { At, Id, Session } from '../platform/schemas.ts';
import { StaffName, StaffRole } from './staff-record.ts';

/** How long an invitation is good. */
export const invitationMs = 24 * 60 * 60_000;

export const InvitationParams = z.strictObject({ id: Id });

export const NewInvitation = z
  .strictObject({ name: StaffName, role: StaffRole })
  .meta({ id: 'NewInvitation', description: 'Somebody to be invited', examples: [{ name: 'Berta', role: 'kitchen' }] });

export const Invitation = z
  .strictObject({
    id: Id,
    name: Session.shape.staff.shape.name,
    role: Session.shape.staff.shape.role,
    createdAt: At.describe('When it was made'),
    createdBy: z
      .string()
      .describe('Who made it')
      .meta({ examples: ['Rosa'] }),
    expiresAt: At.describe('Until when it is good'),
  })
  .meta({ id: 'Invitation', description: 'An invitation that nobody has used yet' });

export const Invitations = z
  .strictObject({ invitations: z.array(Invitation).describe('Newest first, without those that are over') })
  .meta({ id: 'Invitations', description: 'Who is invited to the staff' });

export const InvitationToken = z
  .string()
  .min(1)
  .max(100)
  .describe('The token of the invitation’s link')
  .meta({ examples: ['aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu'] });

type Row = Pick<StaffInvitationModel, 'id' | 'name' | 'role' | 'createdAt' | 'createdBy' | 'expiresAt'>;

/** The invitations that are good at `now`, newest first. */
export async function loadInvitations(tx: Reads, now: Date): Promise<z.output<typeof Invitation>[]> {
  const rows = await tx.all<Row>(
    `SELECT id, name, role, created_at, created_by, expires_at FROM staff_invitations
      WHERE used_at IS NULL AND revoked_at IS NULL AND expires_at > ? ORDER BY id DESC`,
    now,
  );
  const { person } = await namePeople(
    tx,
    rows.map(({ createdBy }) => createdBy),
  );
  return rows.map(({ createdAt, createdBy, expiresAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    createdBy: person(createdBy).name,
    expiresAt: expiresAt.toISOString(),
  }));
}

/**
 * The invitation with this token, when it is good at `now`.
 * @throws Problem `invitation-not-found` when there is none, `invitation-over` when it was used or revoked, or has expired
 */
export async function findInvitation(tx: Reads, token: string, now: Date): Promise<StaffInvitationModel> {
  const row = await tx.get<StaffInvitationModel>(
    'SELECT * FROM staff_invitations WHERE token_hash = ?',
    hashToken(token),
  );
  if (row === undefined) throw problem('invitation-not-found');
  const reason = whyOver(row, now);
  if (reason !== undefined) throw problem('invitation-over', { extra: { reason } });
  return row;
}

function whyOver({ usedAt, revokedAt, expiresAt }: StaffInvitationModel, now: Date) {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : undefined;
}

/** What a person invites as a manager is good only as long as they are one. */
export async function revokeInvitationsOf(
  tx: PrismaTx,
  { clock }: Pick<Context, 'clock'>,
  staffId: string,
): Promise<void> {
  await tx.staffInvitation.updateMany({
    where: { createdBy: staffId, usedAt: null, revokedAt: null },
    data: { revokedAt: clock() },
  });
}
