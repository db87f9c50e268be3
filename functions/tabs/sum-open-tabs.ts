import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { sumBill } from '../domain/bill.ts';
import { Cents } from '../platform/schemas.ts';
import { readBills, type TabRow } from './bill-record.ts';

export const OpenTabs = z
  .strictObject({
    tabs: z.int().min(0).describe('How many'),
    balanceCents: Cents.describe('What is left to pay of them'),
  })
  .meta({ id: 'OpenTabs', description: 'The tabs opened within a week that are still open' });

/** A shop that records no payments leaves its tabs open: older ones are no longer waited for. */
const countedMs = 7 * 24 * 60 * 60_000;

/** The tabs that are open at `now`, whichever day they began within a week. */
export async function sumOpenTabs(tx: Reads, now: Date): Promise<z.output<typeof OpenTabs>> {
  const since = new Date(now.getTime() - countedMs);
  const rows = await tx.all<TabRow>('SELECT * FROM tabs WHERE closed_at IS NULL AND opened_at > ?', since);
  const bills = await readBills(tx, rows);
  const balances = bills.map(({ orders, payments }) => sumBill(orders, payments).balanceCents);
  return { tabs: bills.length, balanceCents: balances.reduce((sum, cents) => sum + cents, 0) };
}
