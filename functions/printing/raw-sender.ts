/**
 * Writes ESC/POS to printers on the shop's own network (TCP, port 9100): a process connects, claims the next job, and writes
 * it. Such a printer does not say whether it printed: `printed` means that it took every byte and closed the connection.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { silentJobMs } from '../domain/print-jobs.ts';
import type { Log } from '../platform/log.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { collectJobs, hasNews } from './collect-jobs.ts';
import { heldJobs, moveStored, nextJob, type PrinterRow, type PrintJobRow } from './print-jobs.ts';
import { handOut, type PrinterServices, seenEveryMs, settleJob } from './serve-printer.ts';

/** How often printers are looked at: what a kitchen waits for its paper at most, besides the printing. */
const lookEveryMs = 2_000;
const connectWithinMs = 3_000;
/** A printer that has not taken a paper within this time is given up; less than `silentJobMs`, after which others may go on. */
const writeWithinMs = 20_000;

type Sending = { services: PrinterServices; log: Log };

/** Begins to send; in a shop without such a printer it only reads a small table. `stop()` waits for what is being sent. */
export function openRawSender(sending: Sending) {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const later = () => {
    timer = setTimeout(() => {
      running = look();
    }, lookEveryMs).unref();
  };
  async function look(): Promise<void> {
    await sendRaw(sending, () => isStopped).catch((error: unknown) =>
      sending.log.warn({ err: error }, 'could not look for papers to print'),
    );
    if (!isStopped) later();
  }
  later();
  return {
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Sends what waits for the printers that are written to, each printer's jobs one after the other. */
export async function sendRaw({ services, log }: Sending, isStopped = () => false): Promise<void> {
  const printers = await services.read((tx) => tx.all<PrinterRow>("SELECT * FROM printers WHERE kind = 'raw-tcp'"));
  await Promise.all(
    printers.map(async (printer) => {
      try {
        let mayBeMore = true;
        while (mayBeMore && !isStopped()) mayBeMore = await sendNext(services, printer);
      } catch (error) {
        log.warn({ err: error, printer: printer.id }, 'a printer could not be reached');
      }
    }),
  );
}

/** Sends one job. Answers whether there may be another. @throws when the printer cannot be reached */
async function sendNext(services: PrinterServices, printer: PrinterRow): Promise<boolean> {
  const isSeen = printer.lastSeenAt !== null && services.clock().getTime() - printer.lastSeenAt.getTime() < seenEveryMs;
  const { isHeld, job } = await findNext(services, printer);
  // Another process writes to it; and one that has nothing to print is only asked now and then whether it is there.
  if (isHeld || (job === undefined && isSeen)) return false;
  const socket = await open(printer.address ?? '');
  try {
    if (!isSeen) await noteSeen(services, printer);
    // It broke meanwhile: the paper was not handed out, and waits for the next round.
    if (socket.destroyed) return false;
    const bytes = job && (await handOut(services, printer, job, 'escpos'));
    if (job === undefined || bytes === undefined) return false;
    await settleWritten(services, job, await write(socket, bytes));
    return true;
  } finally {
    socket.destroy();
  }
}

/** The next job, and whether the printer has one that it may still be printing. */
async function findNext(services: PrinterServices, printer: PrinterRow) {
  const now = services.clock();
  const [held, isNew, next] = await services.read(
    async (tx) => [await heldJobs(tx, printer.id), await hasNews(tx, printer), await nextJob(tx, printer.id)] as const,
  );
  const isOver = ({ claimedAt }: PrintJobRow) => now.getTime() - (claimedAt?.getTime() ?? 0) >= silentJobMs;
  const givenUp = held.filter(isOver);
  const isHeld = givenUp.length < held.length;
  if (!isNew && givenUp.length === 0) return { isHeld, job: next };
  const job = await writeAlone(services, async (tx) => {
    for (const { id } of givenUp) await moveStored(tx, id, 'give-up', now);
    await collectJobs(tx, services, printer.id);
    return nextJob(tx, printer.id);
  });
  return { isHeld, job };
}

const noteSeen = (services: PrinterServices, { id }: PrinterRow): Promise<unknown> =>
  writeAlone(services, (tx) => tx.run('UPDATE printers SET last_seen_at = ? WHERE id = ?', services.clock(), id));

/** A paper that was not taken whole may be half printed: it is unconfirmed. */
async function settleWritten(services: PrinterServices, job: PrintJobRow, isTaken: boolean): Promise<void> {
  if (isTaken) return settleJob(services, job, { isPrinted: true, result: 'taken' });
  await writeAlone(services, (tx) => moveStored(tx, job.id, 'give-up', services.clock(), 'connection lost'));
}

async function open(address: string): Promise<Socket> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect({ host, port: Number(port) });
  // A connection may break while nothing waits for it: an error that nothing listens to ends the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectWithinMs) });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Whether the printer took all bytes and closed in good order; a connection that was broken before took none. */
async function write(socket: Socket, bytes: Buffer): Promise<boolean> {
  if (socket.destroyed) return false;
  socket.resume();
  try {
    const closed = once(socket, 'close', { signal: AbortSignal.timeout(writeWithinMs) });
    socket.end(bytes);
    const [hadError] = (await closed) as [boolean];
    return !hadError;
  } catch {
    return false;
  }
}
