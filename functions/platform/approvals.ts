import { z } from 'zod';
import type { Writes } from '../../prisma/database.ts';
import type { ApprovalAction } from '../domain/approval-actions.ts';
import { hashToken, signedIn } from './access.ts';
import type { Context } from './context.ts';
import { problem } from './problems.ts';

/** The header of a function that somebody who is no manager may call with a manager's leave. */
export const ApprovalHeader = {
  'x-approval': z
    .string()
    .max(100)
    .optional()
    .describe('The `token` from POST /api/v1/staff/approvals, for who is no manager; it is used up')
    .meta({ examples: ['YXBwcm92YWwtZXhhbXBsZS1ub3QtYS1yZWFsLXRva2Vu'] }),
};

/**
 * Uses up a manager's leave to do `action`, in the transaction that does it: when that is rolled back, it is still good. It
 * must have been given to this very session. A manager needs none. Answers the id of the manager whose leave it is.
 * @throws Problem `approval-required`
 */
export async function useApproval(
  tx: Pick<Writes, 'get' | 'run'>,
  ctx: Pick<Context, 'actor' | 'clock'>,
  { token, action }: { token: string | undefined; action: ApprovalAction },
): Promise<string> {
  const { role, staffId, tokenHash: sessionHash } = signedIn(ctx);
  if (role === 'manager') return staffId;
  const tokenHash = hashToken(token ?? '');
  const given = await tx.get<{ approvedBy: string }>(
    `SELECT approved_by FROM approvals JOIN staff ON staff.id = approved_by
      WHERE token_hash = ? AND action = ? AND session_hash = ? AND expires_at > ?
        AND role = 'manager' AND removed_at IS NULL`,
    tokenHash,
    action,
    sessionHash,
    ctx.clock(),
  );
  if (given === undefined) throw problem('approval-required');
  await tx.run('DELETE FROM approvals WHERE token_hash = ?', tokenHash);
  return given.approvedBy;
}
