import type { Writes } from '../../prisma/database.ts';

/** Forgets sessions that have ended, some at a time. Answers how many. */
export const forgetSessions = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    'DELETE FROM staff_sessions WHERE token_hash IN (SELECT token_hash FROM staff_sessions WHERE expires_at <= ? LIMIT 300)',
    now,
  );

/** Answers to a link that is over say why it is for a month; then nothing is kept of who was invited. */
const keptMs = 30 * 24 * 60 * 60_000;

/** Forgets invitations that were over a month ago, some at a time. Answers how many. */
export const forgetInvitations = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    'DELETE FROM staff_invitations WHERE id IN (SELECT id FROM staff_invitations WHERE expires_at <= ? LIMIT 300)',
    new Date(now.getTime() - keptMs),
  );

/** Forgets approvals that were not used in time, some at a time. Answers how many. */
export const forgetApprovals = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    'DELETE FROM approvals WHERE token_hash IN (SELECT token_hash FROM approvals WHERE expires_at <= ? LIMIT 300)',
    now,
  );
