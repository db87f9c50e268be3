import { randomBytes } from 'node:crypto';
import type { Reads, Writes } from '../../prisma/database.ts';
import type { PrinterModel, PrintJobModel } from '../../prisma/generated/models.ts';
import { openStatuses } from '../domain/order-status.ts';
import {
  moveJob,
  type PrinterKind,
  type PrintJobAction,
  type PrintJobKind,
  type PrintJobState,
  statesBefore,
} from '../domain/print-jobs.ts';
import type { Context } from '../platform/context.ts';
import type { PaperLanguage } from './paper-words.ts';

/** A printer as the database has it. */
export type PrinterRow = Omit<PrinterModel, 'kind' | 'language' | 'stations'> & {
  kind: PrinterKind;
  language: PaperLanguage;
  stations: string[];
};
export type PrintJobRow = Omit<PrintJobModel, 'kind' | 'state'> & { kind: PrintJobKind; state: PrintJobState };

type NewJob = { printerId: string; kind: PrintJobKind } & Partial<
  Pick<PrintJobRow, 'orderId' | 'tabId' | 'copyOf' | 'once' | 'staffId'>
>;

/** A job that is still to be stored. Epson's `printjobid` has 30 characters at most. */
export const newJob = ({ newId, clock }: Pick<Context, 'newId' | 'clock'>, job: NewJob) => ({
  id: newId(),
  orderId: null,
  tabId: null,
  copyOf: null,
  once: null,
  staffId: null,
  ...job,
  state: 'pending' as const,
  token: randomBytes(16).toString('base64url'),
  createdAt: clock(),
});

/** The oldest job that this printer has not been handed. */
export const nextJob = (tx: Reads, printerId: string): Promise<PrintJobRow | undefined> =>
  tx.get<PrintJobRow>(
    "SELECT * FROM print_jobs WHERE printer_id = ? AND state = 'pending' ORDER BY id LIMIT 1",
    printerId,
  );

/** Whether a job is a ticket that was made by itself and whose order is over: the kitchen needs no paper of it. */
export async function isTooLate(tx: Reads, { kind, staffId, orderId }: PrintJobRow): Promise<boolean> {
  if (kind !== 'ticket' || staffId !== null || orderId === null) return false;
  return (
    (await tx.get('SELECT 1 AS one FROM orders WHERE id = ? AND status = ANY(?)', orderId, openStatuses)) === undefined
  );
}

/** The oldest job that this printer may be handed now. Tickets before it that are too late are skipped. */
export async function nextUsefulJob(tx: Writes, printerId: string, now: Date): Promise<PrintJobRow | undefined> {
  await tx.run(
    `UPDATE print_jobs SET state = 'skipped', ended_at = ? WHERE printer_id = ? AND state = 'pending' AND kind = 'ticket'
      AND staff_id IS NULL AND NOT EXISTS (SELECT 1 FROM orders WHERE id = order_id AND status = ANY(?))`,
    now,
    printerId,
    openStatuses,
  );
  return nextJob(tx, printerId);
}

/** The jobs that this printer was handed and has said nothing of. */
export const heldJobs = (tx: Reads, printerId: string): Promise<PrintJobRow[]> =>
  tx.all<PrintJobRow>("SELECT * FROM print_jobs WHERE printer_id = ? AND state = 'claimed' ORDER BY id", printerId);

/**
 * Does `action` to a job, unless that cannot happen to it any more. Answers whether it did. `result` is what the printer
 * said.
 */
export async function moveStored(
  tx: Writes,
  jobId: string,
  action: PrintJobAction,
  now: Date,
  result: string | null = null,
): Promise<boolean> {
  for (const from of statesBefore(action)) {
    const to = moveJob(from, action);
    if (to === undefined) continue;
    const [column, said] = action === 'hand-out' ? ['claimed_at', null] : ['ended_at', result?.slice(0, 100) ?? null];
    const moved = await tx.run(
      `UPDATE print_jobs SET state = ?, ${column} = ?, result = ? WHERE id = ? AND state = ?`,
      to,
      now,
      said,
      jobId,
      from,
    );
    if (moved > 0) return true;
  }
  return false;
}
