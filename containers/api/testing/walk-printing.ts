import type { Asks } from './walk-group.ts';
import type { Answer, Host, Request } from './walking.ts';

type PrintingAsks = Pick<Asks, 'get' | 'post' | 'bare'> & {
  ask: (operationId: string, name: string, request: Request) => Promise<Answer>;
  /** What a printer asks is no step: its routes are no functions. */
  host: Host;
};

/** The part of the day in which the manager adds a printer, changes it, prints a test, and removes it. */
export async function walkPrinting(
  { get, post, ask, bare, host }: PrintingAsks,
  asOwner: Record<string, string>,
): Promise<void> {
  const printers = '/api/v1/printers';
  const cocina = { name: 'Cocina', tickets: true, stations: [], width: 80, language: 'es', drawer: false };
  const raw = { ...cocina, kind: 'raw-tcp' };
  const added = await post('addPrinter', printers, 'a printer', { ...raw, address: '192.168.1.50:9100' }, asOwner);
  const { id } = (JSON.parse(added.body) as { printer: { id: string } }).printer;
  await post('addPrinter', printers, 'a printer outside', { ...raw, address: '8.8.8.8:9100' }, asOwner);
  await post('addPrinter', printers, 'a printer, not signed in', { ...cocina, kind: 'epson-sdp' });
  await get('listPrinters', printers, 'the printers', asOwner);
  const change = (name: string, body: unknown, headers: Record<string, string> = {}) =>
    ask('changePrinter', name, {
      method: 'PATCH',
      path: `${printers}/${id}`,
      headers: { 'content-type': 'application/json', ...asOwner, ...headers },
      body: JSON.stringify(body),
    });
  await change('narrow paper', { width: 58 }, { 'if-match': '"1"' });
  await change('narrow paper, decided on an old version', { width: 80 }, { 'if-match': '"1"' });
  await change('nothing', {});
  const jobs = `${printers}/${id}/jobs`;
  const key = (name: string) => ({ ...asOwner, 'idempotency-key': `walk-print-${name}` });
  const made = await post('print', jobs, 'a test', { kind: 'test' }, key('test'));
  const job = (JSON.parse(made.body) as { id: string }).id;
  await post('print', jobs, 'the test again', { kind: 'test' }, key('test'));
  await post('print', jobs, 'a test without a key', { kind: 'test' }, asOwner);
  await post('print', jobs, 'an order that there is not', { kind: 'ticket', orderId: id }, key('unknown'));
  await get('listPrintJobs', jobs, 'its jobs', asOwner);
  await get('listPrintJobs', `${printers}/${job}/jobs`, 'of a printer that there is not', asOwner);
  await bare('reprint', 'POST', `/api/v1/print-jobs/${job}/copies`, 'a copy', key('copy'));
  await bare('reprint', 'POST', `/api/v1/print-jobs/${id}/copies`, 'of a job that there is not', key('none'));
  await bare('markPrinted', 'POST', `/api/v1/print-jobs/${job}/printed`, 'one that still waits', asOwner);
  await bare(
    'markPrinted',
    'POST',
    `/api/v1/print-jobs/${await loseTest({ post, host }, asOwner)}/printed`,
    'one in doubt',
    asOwner,
  );
  await bare('markPrinted', 'POST', `/api/v1/print-jobs/${id}/printed`, 'one that there is not', asOwner);
  await bare('removePrinter', 'DELETE', `${printers}/${id}`, 'removed', asOwner);
  await bare('removePrinter', 'DELETE', `${printers}/${id}`, 'removed twice', asOwner);
}

/** A test of which a Star printer did not say what became of it: the job's id. */
async function loseTest(
  { post, host }: Pick<PrintingAsks, 'post' | 'host'>,
  asOwner: Record<string, string>,
): Promise<string> {
  const star = {
    name: 'Barra',
    kind: 'star-cloudprnt',
    tickets: false,
    stations: [],
    width: 58,
    language: 'en',
    drawer: true,
  };
  // No step: its answer has a new secret each time, and answers of steps are compared.
  const headers = { 'content-type': 'application/json', ...asOwner };
  const added = await host({ method: 'POST', path: '/api/v1/printers', headers, body: JSON.stringify(star) });
  const { printer, path } = JSON.parse(added.body) as { printer: { id: string }; path: string };
  const key = { ...asOwner, 'idempotency-key': 'walk-print-lost' };
  const made = await post('print', `/api/v1/printers/${printer.id}/jobs`, 'a test at the bar', { kind: 'test' }, key);
  const poll = () =>
    host({ method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{"statusCode":"200 OK"}' });
  const { jobToken } = JSON.parse((await poll()).body) as { jobToken: string };
  await host({ method: 'GET', path: `${path}?token=${jobToken}&type=application/vnd.star.line` });
  await poll();
  return (JSON.parse(made.body) as { id: string }).id;
}
