/** What every printer that asks for its jobs needs, whatever its protocol. */

import type { PrinterKind } from '../domain/print-jobs.ts';
import { silentJobMs } from '../domain/print-jobs.ts';
import { hashToken } from '../platform/access.ts';
import type { Services } from '../platform/context.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { collectJobs, hasNews } from './collect-jobs.ts';
import type { PaperFormat } from './encode-paper.ts';
import { makePaper } from './make-paper.ts';
import {
  heldJobs,
  isTooLate,
  moveStored,
  nextJob,
  nextUsefulJob,
  type PrinterRow,
  type PrintJobRow,
} from './print-jobs.ts';
import { seeOnPaper } from './see-on-paper.ts';

export type PrinterServices = Pick<Services, 'read' | 'writeTogether' | 'clock' | 'newId'>;

/** `last_seen_at` is written no more often than this: a printer asks every few seconds. */
export const seenEveryMs = 15_000;

/** The printer whose secret this is; undefined: it is no printer's, or one's that speaks another protocol. */
export const findPrinter = (
  { read }: PrinterServices,
  kind: PrinterKind,
  secret: string,
): Promise<PrinterRow | undefined> =>
  read((tx) =>
    tx.get<PrinterRow>('SELECT * FROM printers WHERE secret_hash = ? AND kind = ?', hashToken(secret), kind),
  );

type Asked = {
  /** It says that it still prints. */
  isBusy?: boolean;
  /** Whether it can print now. */
  isReady?: boolean;
  /** Why it cannot, in its own words; null: it can. Left out: what it said last. */
  trouble?: string | null;
};

/**
 * A printer asks what there is: answers the next job that it may be handed, which stays pending until `handOut`. A printer that
 * asks while it has a job will not say what became of that one: the job is unconfirmed. Most questions write nothing.
 */
export async function askForJob(
  services: PrinterServices,
  printer: PrinterRow,
  { isBusy = false, isReady = true, trouble = printer.trouble }: Asked = {},
): Promise<PrintJobRow | undefined> {
  const now = services.clock();
  const { id } = printer;
  const [held, isNew, next, isLate] = await services.read(async (tx) => {
    const first = await nextJob(tx, id);
    const isFirstLate = first !== undefined && (await isTooLate(tx, first));
    return [await heldJobs(tx, id), await hasNews(tx, printer), first, isFirstLate] as const;
  });
  const isOver = ({ claimedAt }: PrintJobRow) => !isBusy || now.getTime() - (claimedAt?.getTime() ?? 0) >= silentJobMs;
  const givenUp = held.filter(isOver);
  const isSeen = printer.lastSeenAt !== null && now.getTime() - printer.lastSeenAt.getTime() < seenEveryMs;
  const said = trouble?.slice(0, 100) ?? null;
  const mayHave = !isBusy && isReady;
  if (isSeen && !isNew && !isLate && givenUp.length === 0 && said === printer.trouble)
    return mayHave ? next : undefined;
  const job = await writeAlone(services, async (tx) => {
    for (const job of givenUp) await moveStored(tx, job.id, 'give-up', now);
    await collectJobs(tx, services, id);
    await tx.run('UPDATE printers SET last_seen_at = ?, trouble = ? WHERE id = ?', now, said, id);
    return mayHave ? nextUsefulJob(tx, id, now) : undefined;
  });
  return job;
}

/**
 * Hands a job out: its bytes, once, to one of those who ask for it at the same time. Undefined when it was handed out before;
 * then it may be on paper, and is not sent again. Undefined too when its order is over by now: it is skipped. It is durable that the job was handed out before its bytes are answered.
 */
export async function handOut(
  services: PrinterServices,
  printer: PrinterRow,
  job: PrintJobRow,
  format: PaperFormat,
): Promise<Buffer | undefined> {
  const bytes = await makePaper(services, printer, job, format);
  const isTaken = await writeAlone(services, async (tx) => {
    const [now, isLate] = [services.clock(), await isTooLate(tx, job)];
    return (await moveStored(tx, job.id, isLate ? 'skip' : 'hand-out', now)) && !isLate;
  });
  return isTaken ? bytes : undefined;
}

/** The printer's job of this token; undefined: it has none. */
export const findJob = (
  { read }: PrinterServices,
  { id }: PrinterRow,
  token: string,
): Promise<PrintJobRow | undefined> =>
  read((tx) => tx.get<PrintJobRow>('SELECT * FROM print_jobs WHERE token = ? AND printer_id = ?', token, id));

/**
 * Keeps what a printer says became of a job, whenever it says so; saying it again changes nothing. What a job failed of is the
 * printer's trouble until it prints again. An order whose ticket is printed has been seen.
 */
export async function settleJob(
  services: PrinterServices,
  { id, printerId }: Pick<PrintJobRow, 'id' | 'printerId'>,
  { isPrinted, result }: { isPrinted: boolean; result: string },
): Promise<void> {
  const action = isPrinted ? 'confirm' : 'refuse';
  await writeAlone(services, async (tx) => {
    const now = services.clock();
    const isNews = await moveStored(tx, id, action, now, result);
    if (isNews && isPrinted) await seeOnPaper(tx, id, now);
    const trouble = isPrinted ? null : result.slice(0, 100);
    if (isNews) await tx.run('UPDATE printers SET trouble = ? WHERE id = ?', trouble, printerId);
  });
}
