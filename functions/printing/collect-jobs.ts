import type { Reads } from '../../prisma/database.ts';
import { openStatuses } from '../domain/order-status.ts';
import type { Context } from '../platform/context.ts';
import type { Tx } from '../platform/turnstile.ts';
import { newJob, type PrinterRow, type PrintJobRow } from './print-jobs.ts';

type Logged = { seq: number; orderId: string; type: string };
type Paper = Pick<PrintJobRow, 'id' | 'kind' | 'state'> & { orderId: string };

/** How many places of the log are looked at in one transaction. */
const pageSize = 500;

/** What `print_jobs.once` has for an order's first ticket on a printer. */
const onceOf = (printerId: string, orderId: string): string => `ticket ${printerId} ${orderId}`;

/** Whether the log has something that this printer has no job for yet. */
export async function hasNews(tx: Reads, { seq, tickets }: PrinterRow): Promise<boolean> {
  if (!tickets) return false;
  const text = "SELECT 1 AS one FROM order_events WHERE seq > ? AND type IN ('placed', 'cancelled', 'undone') LIMIT 1";
  return (await tx.get(text, seq)) !== undefined;
}

/**
 * Makes a printer's jobs from the log after the place up to which it has them, and moves that place on, in one transaction:
 * nothing is left out and nothing is made twice, however many processes do it. Each open order that has
 * a line of the printer's stations gets one ticket. An order that
 * was over before the printer asked gets none; one that is cancelled after its ticket was handed out gets a second paper that
 * says so. When a cancellation is taken back, the open order gets a ticket again, as a copy if there was one.
 */
export async function collectJobs(tx: Tx, ctx: Pick<Context, 'newId' | 'clock'>, printerId: string): Promise<void> {
  // As it is in this transaction: another process may have moved it on since it was read.
  const printer = await tx.get<PrinterRow>('SELECT * FROM printers WHERE id = ?', printerId);
  if (printer === undefined || !printer.tickets) return;
  const upTo = Math.min(tx.restaurant.lastSeq, printer.seq + pageSize);
  const events = await tx.all<Logged>(
    `SELECT seq, order_id, type FROM order_events WHERE seq > ? AND seq <= ? AND type IN ('placed', 'cancelled', 'undone')
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
  const papers = await tx.all<Paper>(
    `SELECT id, order_id, kind, state FROM print_jobs WHERE printer_id = ? AND order_id = ANY(?)
      AND kind IN ('ticket', 'cancellation') AND state <> 'skipped' ORDER BY id`,
    printerId,
    ids,
  );
  const papersOf = Map.groupBy(papers, ({ orderId }) => orderId);
  const jobs: ReturnType<typeof newJob>[] = [];
  for (const { orderId, type } of events) {
    const own = papersOf.get(orderId) ?? [];
    const paper = nextPaper(type, own, isOpen.has(orderId));
    if (paper === undefined) continue;
    const once = type === 'placed' ? onceOf(printerId, orderId) : null;
    const job = newJob(ctx, { printerId, orderId, ...paper, once });
    jobs.push(job);
    papersOf.set(orderId, [...own, { id: job.id, orderId, kind: job.kind, state: job.state }]);
  }
  await tx.insert('print_jobs', jobs);
  await tx.run('UPDATE printers SET seq = ? WHERE id = ?', upTo, printerId);
}

/** The paper that an event of an order needs after those that there are, the oldest first; undefined: none. */
function nextPaper(
  type: string,
  papers: readonly Paper[],
  isOpen: boolean,
): { kind: 'ticket' | 'cancellation'; copyOf: string | null } | undefined {
  const cancelled = papers.findLastIndex(({ kind }) => kind === 'cancellation');
  const tickets = papers.slice(cancelled + 1);
  if (type === 'cancelled') {
    return tickets.some(({ state }) => state !== 'pending') ? { kind: 'cancellation', copyOf: null } : undefined;
  }
  if (!isOpen || tickets.length > 0) return undefined;
  return { kind: 'ticket', copyOf: papers.find(({ kind }) => kind === 'ticket')?.id ?? null };
}
