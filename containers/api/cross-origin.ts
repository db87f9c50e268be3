import type { FastifyRequest } from 'fastify';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { problem } from '../../functions/platform/problems.ts';

/**
 * Refuses what another site's page may have made a browser send: a write with a cookie, or one that sets a cookie, such as
 * signing in. Undefined for a function that reads. The rule is that of Go's `http.CrossOriginProtection`; a bearer token is
 * no cookie, which a browser adds by itself.
 * @throws Problem `cross-origin`
 */
export function crossOriginGate(fn: AnyFunction, origins: readonly string[]) {
  if (fn.method === 'GET') return undefined;
  const setsCookie = Object.values(fn.responses ?? {}).some(({ headers }) => headers?.['set-cookie'] !== undefined);
  return (request: FastifyRequest): void => {
    const { headers } = request;
    if (headers.cookie === undefined && !setsCookie) return;
    if (/^bearer /i.test(headers.authorization ?? '')) return;
    if (!isFromOwnPages({ site: headers['sec-fetch-site'], origin: headers.origin, host: request.host, origins })) {
      throw problem('cross-origin', { detail: `${headers.origin ?? 'The page'} is not one of this shop’s origins` });
    }
  };
}

type From = {
  /** Sec-Fetch-Site, which a browser says of the page and no page can change (W3C Fetch Metadata). */
  site: string | string[] | undefined;
  origin: string | undefined;
  /** The host and port that the client asked for. */
  host: string;
  /** Other origins whose pages are the shop's. */
  origins: readonly string[];
};

/** Whether a request comes from the shop's own pages, or from no page at all: a browser sends one of the two headers. */
function isFromOwnPages({ site, origin, host, origins }: From): boolean {
  if (origin !== undefined && origins.includes(origin)) return true;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === undefined) return true;
  const page = URL.parse(origin);
  return page !== null && page.host === URL.parse(`${page.protocol}//${host}`)?.host;
}
