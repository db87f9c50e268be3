import type { Reads } from '../../prisma/database.ts';
import { openStatuses } from '../domain/order-status.ts';
import type { Context } from '../platform/context.ts';
import type { Tx } from '../platform/turnstile.ts';
import { newJob, type PrinterRow } from './print-jobs.ts';

type Logged = { seq: number; orderId: string; type: string };

/** How many places of the log are looked at in one transaction. */
const pageSize = 500;

/** What `print_jobs.once` has for an order's first ticket on a printer. */
const onceOf = (printerId: string, orderId: string): string => `ticket ${printerId} ${orderId}`;

/** Whether the log has something that this printer has no job for yet. */
export async function hasNews(tx: Reads, { seq, tickets }: PrinterRow): Promise<boolean> {
  if (!tickets) return false;
  const text = "SELECT 1 AS one FROM order_events WHERE seq > ? AND type IN ('placed', 'cancelled') LIMIT 1";
  return (await tx.get(text, seq)) !== undefined;
}

/**
 * Makes a printer's jobs from the log after the place up to which it has them, and moves that place on, in one transaction:
 * nothing is left out and nothing is made twice, however many processes do it. Each open order that has
 * a line of the printer's stations gets one ticket. An order that
 * was over before the printer asked gets none; one that is cancelled after its ticket was handed out gets a second paper that
 * says so.
 */
export async function collectJobs(tx: Tx, ctx: Pick<Context, 'newId' | 'clock'>, printerId: string): Promise<void> {
  // As it is in this transaction: another process may have moved it on since it was read.
  const printer = await tx.get<PrinterRow>('SELECT * FROM printers WHERE id = ?', printerId);
  if (printer === undefined || !printer.tickets) return;
  const upTo = Math.min(tx.restaurant.lastSeq, printer.seq + pageSize);
  const events = await tx.all<Logged>(
    `SELECT seq, order_id, type FROM order_events WHERE seq > ? AND seq <= ? AND type IN ('placed', 'cancelled')
      ORDER BY seq`,
    printer.seq,
    upTo,
  );
  const ids = [...new Set(events.map(({ orderId }) => orderId))];
  const lines = await tx.all<{ id: string; station: string | null }>(
    `SELECT orders.id, station FROM orders JOIN order_items ON order_id = orders.id
      WHERE orders.id = ANY(?) AND status = ANY(?)`,
    ids,
    openStatuses,
  );
  const isHere = (station: string | null) =>
    station === null || printer.stations.length === 0 || printer.stations.includes(station);
  const isOpen = new Set(lines.filter(({ station }) => isHere(station)).map(({ id }) => id));
  const handedOut = await tx.all<{ orderId: string }>(
    "SELECT order_id FROM print_jobs WHERE printer_id = ? AND order_id = ANY(?) AND kind = 'ticket' AND state NOT IN ('pending', 'skipped')",
    printerId,
    ids,
  );
  const isOnPaper = new Set(handedOut.map(({ orderId }) => orderId));
  await tx.insert(
    'print_jobs',
    events.flatMap(({ orderId, type }) => {
      const job = { printerId, orderId };
      if (type === 'placed' && isOpen.has(orderId)) {
        return [newJob(ctx, { ...job, kind: 'ticket', once: onceOf(printerId, orderId) })];
      }
      if (type === 'cancelled' && isOnPaper.has(orderId)) return [newJob(ctx, { ...job, kind: 'cancellation' })];
      return [];
    }),
  );
  await tx.run('UPDATE printers SET seq = ? WHERE id = ?', upTo, printerId);
}
