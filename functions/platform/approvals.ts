import { z } from 'zod';
import type { Writes } from '../../prisma/database.ts';
import type { ApprovalAction } from '../domain/approval-actions.ts';
import { maxOrderCents, maxQuantity } from '../domain/limits.ts';
import { hashToken, signedIn } from './access.ts';
import type { Context } from './context.ts';
import { requestHash } from './idempotency.ts';
import { problem } from './problems.ts';
import { Cents, Id } from './schemas.ts';

/** The header of a function that somebody who is no manager may call with a manager's leave. */
export const ApprovalHeader = {
  'x-approval': z
    .string()
    .max(100)
    .optional()
    .describe('The `token` from POST /api/v1/staff/approvals, for who is no manager; it is used up')
    .meta({ examples: ['YXBwcm92YWwtZXhhbXBsZS1ub3QtYS1yZWFsLXRva2Vu'] }),
};

/** What of a request a manager approves: all that decides what it takes off which bill. */
export const Approved = z
  .strictObject({
    tabId: Id.describe('The tab'),
    lineId: Id.optional().describe('The line; left out: all that is on the tab'),
    quantity: z
      .int()
      .min(1)
      .max(maxQuantity)
      .optional()
      .describe('How many of the line are voided')
      .meta({ examples: [1] }),
    cents: Cents.min(1).max(maxOrderCents).optional().describe('The discount in cents'),
    percent: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('The discount in percent')
      .meta({ examples: [10] }),
  })
  .meta({
    id: 'Approved',
    description: 'What a manager approves, as the request that it is for has it',
  });
export type Approved = z.output<typeof Approved>;

/** By which an approval is kept: only its token together with what it was given for finds it. */
export function approvalHash(token: string, action: ApprovalAction, approved: Approved): string {
  const { tabId, lineId, quantity, cents, percent } = approved;
  return hashToken(`${token} ${requestHash([action, tabId, lineId, quantity, cents, percent])}`);
}

/**
 * Uses up a manager's leave to do `action` to `approved`, in the transaction that does it: when that is rolled back, it is still
 * good. It must have been given to this very session, and for exactly this. A manager needs none. Answers the id of the manager
 * whose leave it is.
 * @throws Problem `approval-required`
 */
export async function useApproval(
  tx: Pick<Writes, 'get' | 'run'>,
  ctx: Pick<Context, 'actor' | 'clock'>,
  { token, action, approved }: { token: string | undefined; action: ApprovalAction; approved: Approved },
): Promise<string> {
  const { role, staffId, tokenHash: sessionHash } = signedIn(ctx);
  if (role === 'manager') return staffId;
  const tokenHash = approvalHash(token ?? '', action, approved);
  const given = await tx.get<{ approvedBy: string }>(
    `SELECT approved_by FROM approvals JOIN staff ON staff.id = approved_by
      WHERE token_hash = ? AND session_hash = ? AND expires_at > ?
        AND role = 'manager' AND removed_at IS NULL`,
    tokenHash,
    sessionHash,
    ctx.clock(),
  );
  if (given === undefined) throw problem('approval-required');
  await tx.run('DELETE FROM approvals WHERE token_hash = ?', tokenHash);
  return given.approvedBy;
}
