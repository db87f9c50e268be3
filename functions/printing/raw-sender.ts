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
import { heldJobs, moveStored, nextJob, nextUsefulJob, type PrinterRow, type PrintJobRow } from './print-jobs.ts';
import { handOut, type PrinterServices, seenEveryMs, settleJob } from './serve-printer.ts';

/** How often printers are looked at: what a kitchen waits for its paper at most, besides the printing. */
const lookEveryMs = 2_000;
const connectWithinMs = 3_000;
/** A printer that has not taken a paper within this time is given up; less than `silentJobMs`, after which others may go on. */
const writeWithinMs = 20_000;

type Sending = { services: PrinterServices; log: Log };
/** What a printer's turn needs. `signal` ends it: a paper that is being written then is unconfirmed. */
type Turn = Sending & { signal: AbortSignal };

const rawPrinters = ({ read }: PrinterServices): Promise<PrinterRow[]> =>
  read((tx) => tx.all<PrinterRow>("SELECT * FROM printers WHERE kind = 'raw-tcp'"));

/**
 * Begins to send; in a shop without such a printer it only reads a small table. Each printer has its own turn, so one that hangs
 * holds up no other. `stop()` breaks the connections that are open and waits until what became of their papers is stored.
 */
export function openRawSender(sending: Sending, everyMs = lookEveryMs) {
  const stopping = new AbortController();
  const turns = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const later = () => {
    timer = setTimeout(() => {
      looking = look();
    }, everyMs).unref();
  };
  async function look(): Promise<void> {
    try {
      for (const { id } of await rawPrinters(sending.services)) {
        if (turns.has(id) || stopping.signal.aborted) continue;
        const turn = takeTurn({ ...sending, signal: stopping.signal }, id);
        turns.set(
          id,
          turn.finally(() => turns.delete(id)),
        );
      }
    } catch (error) {
      sending.log.warn({ err: error }, 'could not look for papers to print');
    }
    if (!stopping.signal.aborted) later();
  }
  later();
  return {
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(timer);
      await looking;
      await Promise.all(turns.values());
    },
  };
}

/** Sends what waits for the printers that are written to, each printer's jobs one after the other. */
export async function sendRaw(sending: Sending): Promise<void> {
  const { signal } = new AbortController();
  await Promise.all((await rawPrinters(sending.services)).map(({ id }) => takeTurn({ ...sending, signal }, id)));
}

/** Sends a printer's jobs until there is none, or one was not taken. */
async function takeTurn({ services, log, signal }: Turn, printerId: string): Promise<void> {
  try {
    let mayBeMore = true;
    while (mayBeMore && !signal.aborted) mayBeMore = await sendNext(services, printerId, signal);
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error, printer: printerId }, 'a printer could not be reached');
  }
}

/**
 * Sends one job. It connects first, and makes the jobs then: for a printer that is off, nothing is made. Answers whether there
 * may be another. @throws when the printer cannot be reached
 */
async function sendNext(services: PrinterServices, printerId: string, signal: AbortSignal): Promise<boolean> {
  const now = services.clock();
  const [printer, held, next] = await services.read(
    async (tx) =>
      [
        await tx.get<PrinterRow>('SELECT * FROM printers WHERE id = ?', printerId),
        await heldJobs(tx, printerId),
        await nextJob(tx, printerId),
      ] as const,
  );
  if (printer === undefined) return false;
  const isOver = ({ claimedAt }: PrintJobRow) => now.getTime() - (claimedAt?.getTime() ?? 0) >= silentJobMs;
  const givenUp = held.filter(isOver);
  if (givenUp.length > 0) {
    await writeAlone(services, async (tx) => {
      for (const { id } of givenUp) await moveStored(tx, id, 'give-up', now);
    });
  }
  // Another process writes to it.
  if (givenUp.length < held.length) return false;
  const isSeen = printer.lastSeenAt !== null && now.getTime() - printer.lastSeenAt.getTime() < seenEveryMs;
  const isNew = await services.read((tx) => hasNews(tx, printer));
  // One that has nothing to print is only asked now and then whether it is there.
  if (isSeen && !isNew && next === undefined) return false;
  const socket = await open(printer.address ?? '', signal);
  try {
    const job = await writeAlone(services, async (tx) => {
      await tx.run('UPDATE printers SET last_seen_at = ? WHERE id = ?', services.clock(), printerId);
      await collectJobs(tx, services, printerId);
      return nextUsefulJob(tx, printerId, now);
    });
    // It broke meanwhile: the paper was not handed out, and waits for the next round.
    if (socket.destroyed || signal.aborted) return false;
    const bytes = job && (await handOut(services, printer, job, 'escpos'));
    if (job === undefined || bytes === undefined) return false;
    const isTaken = await write(socket, bytes, signal);
    await settleWritten(services, job, isTaken);
    return isTaken;
  } finally {
    socket.destroy();
  }
}

/** A paper that was not taken whole may be half printed: it is unconfirmed. */
async function settleWritten(services: PrinterServices, job: PrintJobRow, isTaken: boolean): Promise<void> {
  if (isTaken) return settleJob(services, job, { isPrinted: true, result: 'taken' });
  await writeAlone(services, (tx) => moveStored(tx, job.id, 'give-up', services.clock(), 'connection lost'));
}

async function open(address: string, signal: AbortSignal): Promise<Socket> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect({ host, port: Number(port) });
  // A connection may break while nothing waits for it: an error that nothing listens to ends the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, AbortSignal.timeout(connectWithinMs)]) });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Whether the printer took all bytes and closed in good order; a connection that was broken before took none. */
async function write(socket: Socket, bytes: Buffer, signal: AbortSignal): Promise<boolean> {
  if (socket.destroyed) return false;
  socket.resume();
  try {
    const closed = once(socket, 'close', { signal: AbortSignal.any([signal, AbortSignal.timeout(writeWithinMs)]) });
    socket.end(bytes);
    const [hadError] = (await closed) as [boolean];
    return !hadError;
  } catch {
    return false;
  }
}
