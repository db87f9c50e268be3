import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { instantText } from '../domain/instant-text.ts';
import {
  isPrinterAddress,
  printerKinds,
  printJobKinds,
  printJobStates,
  silentJobMs,
  silentPrinterMs,
  stateAt,
} from '../domain/print-jobs.ts';
import { problem } from '../platform/problems.ts';
import { At, Id, StationId, text } from '../platform/schemas.ts';
import type { PrinterRow, PrintJobRow } from './print-jobs.ts';

export const PrinterParams = z.strictObject({ id: Id.describe('The printer') });
export const PrintJobParams = z.strictObject({ id: Id.describe('The print job') });

const name = text(40)
  .describe('What the shop calls it')
  .meta({ examples: ['Impresora de cocina'] });

const address = z
  .string()
  .refine(isPrinterAddress, 'must be an address of a private network and a port from 9100 to 9999')
  .describe('Where it is in the shop’s own network, as IPv4 address:port; only of raw-tcp')
  .meta({ examples: ['192.168.1.50:9100'] });

/** What a manager says about a printer. */
const settings = {
  name,
  tickets: z.boolean().describe('Whether it prints a ticket of every order; receipts are printed when somebody asks'),
  stations: z
    .array(StationId)
    .max(20)
    .describe('The stations whose lines are on its tickets, besides lines without a station; none: every line'),
  width: z.union([z.literal(58), z.literal(80)]).describe('How wide its paper is, in millimetres'),
  language: z.enum(['es', 'en']).describe('What it prints in'),
  drawer: z.boolean().describe('Whether it opens a cash drawer with the first copy of a receipt'),
};

export const NewPrinter = z
  .strictObject({
    ...settings,
    kind: z
      .enum(printerKinds)
      .describe('Star CloudPRNT and Epson Server Direct Print ask the shop; raw-tcp is written to, as ESC/POS'),
    address: address.optional(),
  })
  .refine(({ kind, address: at }) => (kind === 'raw-tcp') === (at !== undefined), {
    path: ['address'],
    message: 'a raw-tcp printer has an address, and no other has',
  })
  .meta({
    id: 'NewPrinter',
    description: 'A printer of the shop',
    examples: [
      {
        ...{ name: 'Impresora de cocina', kind: 'star-cloudprnt', tickets: true, stations: [] },
        ...{ width: 80, language: 'es', drawer: false },
      },
    ],
  });

export const PrinterChange = z
  .strictObject(settings)
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'must change something')
  .meta({ id: 'PrinterChange', description: 'What is to change; what is left out stays', examples: [{ width: 58 }] });

export const Printer = z
  .strictObject({
    id: Id,
    ...settings,
    name: z
      .string()
      .describe('What the shop calls it')
      .meta({ examples: ['Impresora de cocina'] }),
    kind: z.enum(printerKinds).describe('The protocol by which the printer gets its papers'),
    address: z
      .string()
      .nullable()
      .describe('Where a raw-tcp printer is; null: it asks')
      .meta({ examples: ['192.168.1.50:9100'] }),
    lastSeenAt: At.nullable().describe('When it asked or was reached last, to within 15 seconds; null: never'),
    silent: z.boolean().describe('It has not asked for 60 seconds: it is off, or has no network'),
    trouble: z
      .string()
      .nullable()
      .describe('What it said of itself last, such as that its paper is out; null: that all is well')
      .meta({ examples: ['410 Paper out'] }),
    waiting: z
      .int()
      .describe('How many jobs it was not handed yet')
      .meta({ examples: [0] }),
    doubtful: z
      .int()
      .describe('How many jobs are unconfirmed or failed and were not printed again: a person looks at the paper')
      .meta({ examples: [0] }),
    version: z.int().describe('Send it as If-Match with a change'),
  })
  .meta({ id: 'Printer', description: 'A printer of the shop, and how it is' });

export const Printers = z
  .strictObject({ printers: z.array(Printer).describe('Oldest first') })
  .meta({ id: 'Printers', description: 'The printers of the shop' });

export const AddedPrinter = z
  .strictObject({
    printer: Printer,
    path: z
      .string()
      .nullable()
      .describe(
        'The path of the address to type into the printer; it has the secret, and no other answer tells it. Null: raw-tcp',
      )
      .meta({ examples: ['/api/v1/print/star/0f1e2d3c4b5a69788796a5b4c3d2e1f0'] }),
  })
  .meta({ id: 'AddedPrinter', description: 'The printer, and the address that it asks' });

export const PrintJob = z
  .strictObject({
    id: Id,
    printerId: Id.describe('The printer'),
    kind: z.enum(printJobKinds).describe('What is on it'),
    orderId: Id.nullable().describe('The order that is on it; null: none'),
    orderNumber: z
      .int()
      .nullable()
      .describe('That order’s number; null: none')
      .meta({ examples: [42] }),
    tabId: Id.nullable().describe('The tab whose receipt it is; null: none'),
    isCopy: z.boolean().describe('It says DUPLICADO'),
    state: z
      .enum(printJobStates)
      .describe(
        'unconfirmed: the printer had it and did not say whether it printed; it is not sent again by itself. skipped: its order was over before the printer took it, and there is no paper',
      ),
    createdAt: At.describe('When it was made'),
    endedAt: At.nullable().describe('When it was printed, failed, or given up; null: not yet'),
    result: z
      .string()
      .nullable()
      .describe('What the printer said of it; null: nothing')
      .meta({ examples: ['200 OK'] }),
  })
  .meta({ id: 'PrintJob', description: 'One piece of paper' });

export const PrintJobs = z
  .strictObject({ jobs: z.array(PrintJob).describe('Those in doubt or failed first, then the newest, 100 at most') })
  .meta({ id: 'PrintJobs', description: 'What a printer was given to print' });

/** @throws Problem `printer-not-found` */
export async function readPrinter(tx: Reads, id: string): Promise<PrinterRow> {
  const row = await tx.get<PrinterRow>('SELECT * FROM printers WHERE id = ?', id);
  if (row === undefined) throw problem('printer-not-found');
  return row;
}

type Count = { printerId: string; state: PrintJobRow['state']; jobs: number };

/** All printers, or those that are asked for, as answers show them. */
export async function presentPrinters(tx: Reads, now: Date, only?: string): Promise<z.output<typeof Printer>[]> {
  const rows =
    only === undefined ? await tx.all<PrinterRow>('SELECT * FROM printers ORDER BY id') : [await readPrinter(tx, only)];
  const counts = await tx.all<Count>(
    `SELECT printer_id, state, count(*) AS jobs FROM print_jobs AS job
      WHERE printer_id = ANY(?) AND (state IN ('pending', 'unconfirmed', 'failed') OR (state = 'claimed' AND claimed_at <= ?))
        AND (state = 'pending' OR NOT EXISTS (SELECT 1 FROM print_jobs AS copy WHERE copy.copy_of = job.id))
      GROUP BY printer_id, state`,
    rows.map(({ id }) => id),
    new Date(now.getTime() - silentJobMs),
  );
  return rows.map(
    ({ id, name, kind, address, tickets, stations, width, language, drawer, lastSeenAt, trouble, version }) => {
      const own = counts.filter(({ printerId }) => printerId === id);
      const sum = (isCounted: (state: string) => boolean) =>
        own.filter(({ state }) => isCounted(state)).reduce((all, { jobs }) => all + jobs, 0);
      return {
        ...{ id, name, kind, address, tickets, stations, language, drawer, trouble, version },
        width: width === 58 ? 58 : 80,
        lastSeenAt: lastSeenAt === null ? null : instantText(lastSeenAt),
        silent: lastSeenAt === null || now.getTime() - lastSeenAt.getTime() >= silentPrinterMs,
        waiting: sum((state) => state === 'pending'),
        doubtful: sum((state) => state !== 'pending'),
      };
    },
  );
}

type ListedJob = PrintJobRow & { number: number | null };

const jobs = 'SELECT job.*, orders.number FROM print_jobs AS job LEFT JOIN orders ON orders.id = order_id';

/** What is true of a `job` that needs a person, as long as no copy of it was asked for; `?` is when it fell silent. */
const isDoubtful = `(job.state IN ('unconfirmed', 'failed') OR (job.state = 'claimed' AND job.claimed_at <= ?))
  AND NOT EXISTS (SELECT 1 FROM print_jobs AS copy WHERE copy.copy_of = job.id)`;

const presentJob = ({ number, copyOf, ...job }: ListedJob, now: Date): z.output<typeof PrintJob> => ({
  id: job.id,
  printerId: job.printerId,
  kind: job.kind,
  orderId: job.orderId,
  orderNumber: number,
  tabId: job.tabId,
  isCopy: copyOf !== null,
  state: stateAt(job, now),
  createdAt: instantText(job.createdAt),
  endedAt: job.endedAt === null ? null : instantText(job.endedAt),
  result: job.result,
});

/** A printer's jobs: those that need a person first, and then the newest. */
export async function listJobsOf(tx: Reads, printerId: string, now: Date): Promise<z.output<typeof PrintJob>[]> {
  const listed = await tx.all<ListedJob>(
    `${jobs} WHERE job.printer_id = ? ORDER BY CASE WHEN ${isDoubtful} THEN 0 ELSE 1 END, job.id DESC LIMIT 100`,
    printerId,
    new Date(now.getTime() - silentJobMs),
  );
  return listed.map((job) => presentJob(job, now));
}

/** @throws Problem `print-job-not-found` */
export async function showJob(tx: Reads, id: string, now: Date): Promise<z.output<typeof PrintJob>> {
  const job = await tx.get<ListedJob>(`${jobs} WHERE job.id = ?`, id);
  if (job === undefined) throw problem('print-job-not-found');
  return presentJob(job, now);
}
