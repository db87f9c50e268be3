/**
 * Star CloudPRNT, by the "CloudPRNT Developer Guide" of Star Micronics: the printer POSTs what it is doing, GETs the job that it
 * is told of, and DELETEs it with a code when it is done. https://star-m.jp/products/s_print/sdk/StarCloudPRNT/manual/en/
 */
import { z } from 'zod';
import type { PaperFormat } from './encode-paper.ts';
import { heldJobs, nextJob, type PrinterRow } from './print-jobs.ts';
import { askForJob, findJob, handOut, type PrinterServices, settleJob } from './serve-printer.ts';

/** The media types that a Star printer can ask a job in, and what each is. */
const formats: Readonly<Record<string, PaperFormat>> = {
  'application/vnd.star.starprnt': 'starprnt',
  'application/vnd.star.line': 'starline',
};

const Status = z.looseObject({
  statusCode: z.string().max(200).optional(),
  printingInProgress: z.boolean().nullish(),
});

/** Codes begin with 2 when all is well, as in HTTP; they come with escaped spaces. */
const isFine = (code: string): boolean => /^2/.test(code);

function readable(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** The answer to a POST; undefined when `body` is none of a Star printer's. */
export async function answerStarStatus(services: PrinterServices, printer: PrinterRow, body: unknown) {
  const status = Status.safeParse(body);
  if (!status.success) return undefined;
  const code = readable(status.data.statusCode ?? '200');
  const isReady = isFine(code);
  const asked = { isBusy: status.data.printingInProgress === true, isReady, trouble: isReady ? null : code };
  const job = await askForJob(services, printer, asked);
  return job === undefined
    ? { jobReady: false }
    : { jobReady: true, mediaTypes: Object.keys(formats), jobToken: job.token, deleteMethod: 'DELETE' };
}

/**
 * The answer to a GET: the job's bytes, once. Undefined when there is no such job, or it was handed out before. Printers with
 * old firmware send no token: they get the oldest job.
 */
export async function answerStarJob(
  services: PrinterServices,
  printer: PrinterRow,
  { token, type = '' }: { token?: string | undefined; type?: string | undefined },
): Promise<{ type: string; bytes: Buffer } | undefined> {
  const job = await (token === undefined
    ? services.read((tx) => nextJob(tx, printer.id))
    : findJob(services, printer, token));
  const format = formats[type] ?? 'starprnt';
  const bytes = job && (await handOut(services, printer, job, format));
  return (
    bytes && { type: format === 'starline' ? 'application/vnd.star.line' : 'application/vnd.star.starprnt', bytes }
  );
}

/** Keeps the code of a DELETE. Answers false when the printer has no such job. */
export async function settleStarJob(
  services: PrinterServices,
  printer: PrinterRow,
  { token, code = '' }: { token?: string | undefined; code?: string | undefined },
): Promise<boolean> {
  const job = await (token === undefined
    ? services.read(async (tx) => (await heldJobs(tx, printer.id))[0])
    : findJob(services, printer, token));
  if (job === undefined) return false;
  await settleJob(services, job, { isPrinted: isFine(code), result: readable(code) });
  return true;
}
