import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PrinterKind } from '../../functions/domain/print-jobs.ts';
import type { Services } from '../../functions/platform/context.ts';
import { problem } from '../../functions/platform/problems.ts';
import { answerEpson } from '../../functions/printing/epson.ts';
import type { PrinterRow } from '../../functions/printing/print-jobs.ts';
import { findPrinter } from '../../functions/printing/serve-printer.ts';
import { answerStarJob, answerStarStatus, settleStarJob } from '../../functions/printing/star.ts';
import { countWrongSecrets } from './rate-limits.ts';

type Asking = { Params: { secret: string }; Querystring: Record<string, unknown> };

/** The largest request of a printer, in bytes: a status, or Epson's answer to one job. */
const bodyLimit = 32 * 1024;

/**
 * What printers ask, in the forms that their makers fix. They are no functions of the catalogue: those answer JSON to a
 * program. A printer proves itself with the secret in its address, as all these devices can; wrong ones are counted.
 */
export async function mountPrinters(app: FastifyInstance, services: Services): Promise<void> {
  const countWrong = countWrongSecrets(services);

  /** @throws Problem `not-found`, `too-many-requests` */
  async function printerOf(kind: PrinterKind, request: FastifyRequest<Asking>): Promise<PrinterRow> {
    const { secret } = request.params;
    const printer = /^[0-9a-f]{32}$/.test(secret) ? await findPrinter(services, kind, secret) : undefined;
    if (printer !== undefined) return printer;
    await countWrong(request);
    throw problem('not-found');
  }

  await app.register(async (printers) => {
    // Printers send JSON and forms, and some an empty body with a type: each is read here, by what its protocol says.
    printers.removeAllContentTypeParsers();
    printers.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, body));
    const options = { bodyLimit, schema: { hide: true } };

    const star = '/api/v1/print/star/:secret';
    printers.post<Asking>(star, options, async (request) => {
      const printer = await printerOf('star-cloudprnt', request);
      const answer = await answerStarStatus(services, printer, parseJson(request.body));
      if (answer === undefined) throw problem('malformed-body');
      return answer;
    });
    printers.get<Asking>(star, { ...options, exposeHeadRoute: false }, async (request, reply) => {
      const printer = await printerOf('star-cloudprnt', request);
      const { token, type } = textsOf(request.query);
      const job = await answerStarJob(services, printer, { token, type });
      if (job === undefined) throw problem('not-found');
      return reply.type(job.type).send(job.bytes);
    });
    printers.delete<Asking>(star, options, async (request, reply) => {
      const printer = await printerOf('star-cloudprnt', request);
      const { token, code } = textsOf(request.query);
      if (!(await settleStarJob(services, printer, { token, code }))) throw problem('not-found');
      return reply.code(200).send();
    });
    printers.post<Asking>('/api/v1/print/epson/:secret', options, async (request, reply) => {
      const printer = await printerOf('epson-sdp', request);
      const answer = await answerEpson(services, printer, new URLSearchParams(String(request.body ?? '')));
      if (answer === undefined) throw problem('malformed-body');
      return reply.type('text/xml; charset=utf-8').send(answer);
    });
  });
}

/** Parameters that were given once; a printer gives none twice. */
const textsOf = (query: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string')) as Record<string, string>;

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body ?? ''));
  } catch {
    return undefined;
  }
}
