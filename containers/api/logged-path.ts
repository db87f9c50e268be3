import type { FastifyRequest } from 'fastify';

/** The path as it came, which need not be one that a URL may have. */
export const pathOf = ({ originalUrl: url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;

/**
 * A request's path as the log may have it: without the query, where a table's token is, and without a group's code
 * and a printer's secret, of which the database keeps only hashes. A path that is written in another way than the app writes it (escaped letters,
 * empty segments) could hide a code, and is left out as a whole. The web container has the same rule
 * (containers/web/nginx.conf.template).
 */
export function loggedPath(request: FastifyRequest): string {
  const path = pathOf(request);
  return /%|\/\//.test(path)
    ? '/***'
    : path.replace(/^(\/grupo\/|\/api\/v1\/(?:groups|print\/[a-z]+)\/)[^/]+/, '$1***');
}
