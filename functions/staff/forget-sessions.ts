import { storedInstant } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';

/** Forgets sessions that have ended, some at a time. Answers how many. */
export const forgetSessions = (sql: Sql, now: Date): number =>
  sql.run(
    'DELETE FROM staff_sessions WHERE token_hash IN (SELECT token_hash FROM staff_sessions WHERE expires_at <= ? LIMIT 300)',
    storedInstant(now),
  ).changes;
