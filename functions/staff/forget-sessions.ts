import type { Writes } from '../../prisma/database.ts';

/** Forgets sessions that have ended, some at a time. Answers how many. */
export const forgetSessions = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    'DELETE FROM staff_sessions WHERE token_hash IN (SELECT token_hash FROM staff_sessions WHERE expires_at <= ? LIMIT 300)',
    now,
  );
