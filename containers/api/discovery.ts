import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../../functions/platform/context.ts';
import { readShopInHead, renderHead } from './page-head.ts';

/** What nobody finds by searching: it is one person's, or the staff's, or not for people. */
const notSearched = ['/api/', '/docs', '/openapi.json', '/cocina', '/grupo', '/mesa', '/pedido', '/pedir'];
/** Whoever renders the menu's page to see what is on it needs these two. */
const needed = ['/api/v1/menu$', '/api/v1/restaurant$'];

/**
 * What links and search engines are told of the shop. These are no functions of the API but parts of its pages, made here
 * because the shop's data is here: `page-head` is what the servers of the pages put in for the marks in index.html.
 */
export function mountDiscovery(app: FastifyInstance, services: Services): void {
  const schema = { hide: true };
  app.get('/api/v1/page-head', { schema }, (request, reply) =>
    reply.type('text/html; charset=utf-8').send(pageHead(services, request)),
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
    const url = `${publicOrigin(request) ?? ''}/`;
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${url}</loc></url></urlset>\n`,
      );
  });
}

/** The head of a page that was asked for by `request`. */
export const pageHead = (services: Services, request: FastifyRequest): string =>
  renderHead(readShopInHead(services), publicOrigin(request));

/**
 * The origin that the browser sees, as told by a trusted proxy, else by the request
 * itself. Undefined when that is no host that could stand in a link.
 */
function publicOrigin({ protocol, host }: FastifyRequest): string | undefined {
  return /^[\w.:[\]-]+$/.test(host) ? URL.parse(`${protocol}://${host}`)?.origin : undefined;
}
