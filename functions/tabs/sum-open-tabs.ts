import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { Cents } from '../platform/schemas.ts';

export const OpenTabs = z
  .strictObject({
    tabs: z.int().min(0).describe('How many'),
    balanceCents: Cents.describe('What is left to pay of them'),
  })
  .meta({ id: 'OpenTabs', description: 'The tabs opened within a week that are still open' });

/** A shop that records no payments leaves its tabs open: older ones are no longer waited for. */
const countedMs = 7 * 24 * 60 * 60_000;

/** The tabs that are open at `now`, and what their own orders still cost, whichever day they began within a week. */
export async function sumOpenTabs(tx: Reads, now: Date): Promise<z.output<typeof OpenTabs>> {
  const since = new Date(now.getTime() - countedMs);
  const open = await tx.get<{ tabs: number }>(
    'SELECT count(*) AS tabs FROM tabs WHERE closed_at IS NULL AND opened_at > ?',
    since,
  );
  const left = await tx.get<{ balanceCents: number }>(
    `SELECT coalesce(sum(total_cents - paid_cents), 0) AS balance_cents FROM orders JOIN tabs ON tabs.id = tab_id
      WHERE closed_at IS NULL AND opened_at > ? AND status <> 'cancelled'`,
    since,
  );
  return { tabs: open?.tabs ?? 0, balanceCents: left?.balanceCents ?? 0 };
}
