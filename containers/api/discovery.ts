import type { FastifyInstance } from 'fastify';
import type { Services } from '../../functions/platform/context.ts';
import { cacheControl } from '../../functions/platform/public-answer.ts';
import { answerNotFound } from './error-handler.ts';
import { readShopInHead, renderHead } from './page-head.ts';
import type { PublicOrigin } from './public-origin.ts';

/** Paths that search engines may not crawl: personal pages, the staff's pages, and the API. */
const notSearched = ['/api/', '/docs', '/openapi.json', '/cocina', '/grupo', '/mesa', '/pedido', '/pedir'];
/** Exceptions: a crawler that renders the menu's page needs these two. */
const needed = ['/api/v1/menu$', '/api/v1/restaurant$'];

/**
 * What link previews and search engines get about the shop. These are no functions of the API but parts of its pages, made here
 * because the shop's data is here: `page-head` is what the servers of the pages put in for the marks in index.html.
 */
export function mountDiscovery(app: FastifyInstance, services: Services, publicOrigin: PublicOrigin): void {
  const schema = { hide: true };
  app.get('/api/v1/page-head', { schema }, async (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', cacheControl)
      .send(await pageHead(services, publicOrigin(request))),
  );
  app.get('/robots.txt', { schema }, (request, reply) => {
    const rules = [
      'User-agent: *',
      ...needed.map((path) => `Allow: ${path}`),
      ...notSearched.map((path) => `Disallow: ${path}`),
    ];
    const origin = publicOrigin(request);
    if (origin !== undefined) rules.push('', `Sitemap: ${origin}/sitemap.xml`);
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(`${rules.join('\n')}\n`);
  });
  app.get('/sitemap.xml', { schema }, (request, reply) => {
    const origin = publicOrigin(request);
    // A sitemap has whole addresses only (https://www.sitemaps.org/protocol.html).
    if (origin === undefined) return answerNotFound(request, reply);
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/</loc></url></urlset>\n`,
      );
  });
}

/** The head of every page, with whole addresses where `origin` is known. */
export const pageHead = async (services: Services, origin: string | undefined): Promise<string> =>
  renderHead(await readShopInHead(services), origin);
