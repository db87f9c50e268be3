/**
 * Epson Server Direct Print, by Epson's "Server Direct Print User's Manual" (TM-i and TM-Intelligent series): the printer POSTs a
 * form that asks (`ConnectionType=GetRequest`), gets ePOS-Print XML, and POSTs another with what became of it (`SetResponse`).
 * The bytes go into a `command` element, as the "ePOS-Print XML User's Manual" has it.
 */
import type { PrinterRow } from './print-jobs.ts';
import { askForJob, findJob, handOut, type PrinterServices, settleJob } from './serve-printer.ts';

/** The answer to a form; '' when there is nothing to print. Undefined when the form is none of an Epson printer's. */
export async function answerEpson(
  services: PrinterServices,
  printer: PrinterRow,
  form: URLSearchParams,
): Promise<string | undefined> {
  switch (form.get('ConnectionType')) {
    case 'GetRequest':
      return answerRequest(services, printer);
    case 'SetResponse':
      await keepResponse(services, printer, form.get('ResponseFile') ?? '');
      return '';
    case 'SetStatus':
      return '';
    default:
      return undefined;
  }
}

async function answerRequest(services: PrinterServices, printer: PrinterRow): Promise<string> {
  const job = await askForJob(services, printer, { isReady: await hasRested(services, printer) });
  const bytes = job && (await handOut(services, printer, job, 'escpos'));
  if (job === undefined || bytes === undefined) return '';
  return `<?xml version="1.0" encoding="utf-8"?>
<PrintRequestInfo Version="2.00"><ePOSPrint>
<Parameter><devid>local_printer</devid><timeout>10000</timeout><printjobid>${job.token}</printjobid></Parameter>
<PrintData><epos-print xmlns="http://www.epson-pos.com/schemas/2011/03/epos-print"><command>${bytes.toString('hex')}</command></epos-print></PrintData>
</ePOSPrint></PrintRequestInfo>`;
}

/**
 * A printer asks for more also while it has no paper, and every job would fail: after one that did, it gets the next when this
 * time is over.
 */
const restMs = 30_000;

async function hasRested({ read, clock }: PrinterServices, { id, trouble }: PrinterRow): Promise<boolean> {
  if (trouble === null) return true;
  const text = "SELECT 1 AS one FROM print_jobs WHERE printer_id = ? AND state = 'failed' AND ended_at > ? LIMIT 1";
  return (await read((tx) => tx.get(text, id, new Date(clock().getTime() - restMs)))) === undefined;
}

/** Each part of the answer that is about one job: its id, and the attributes of its `response`. */
const parts = /<printjobid>\s*([\w-]{1,30})\s*<\/printjobid>[\s\S]{0,2000}?<response\b([^>]{0,500})>/g;

/** Only attributes are read, by what the manual fixes: no entity of the XML is followed, and nothing of it is shown. */
async function keepResponse(services: PrinterServices, printer: PrinterRow, xml: string): Promise<void> {
  for (const [, token = '', attributes = ''] of xml.matchAll(parts)) {
    const job = await findJob(services, printer, token);
    if (job === undefined) continue;
    const isPrinted = /\bsuccess\s*=\s*["'](?:true|1)["']/.test(attributes);
    const [, code = ''] = /\bcode\s*=\s*["']([\w-]{0,60})["']/.exec(attributes) ?? [];
    await settleJob(services, job, { isPrinted, result: code === '' ? (isPrinted ? 'OK' : 'error') : code });
  }
}
