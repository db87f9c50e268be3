import type { Writes } from '../../prisma/database.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Forgets processes that have written nothing for a day, by the database's own time, which they write down: they are over.
 * Answers how many.
 */
export const forgetWriters = (tx: Writes): Promise<number> =>
  tx.run('DELETE FROM writers WHERE wrote_at < ?', new Date(Date.now() - dayMs));
