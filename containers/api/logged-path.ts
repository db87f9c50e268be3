import type { FastifyRequest } from 'fastify';

/** The path as it came, which need not be one that a URL may have. */
export const pathOf = ({ originalUrl: url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;

/**
 * A request's path as the log may have it: without the query, where a table's token is, and without a group's code, of
 * which the database keeps only a hash. The web container has the same rule (containers/web/nginx.conf.template).
 */
export const loggedPath = (request: FastifyRequest): string =>
  pathOf(request).replace(/^(\/grupo\/|\/api\/v1\/groups\/)[^/]+/, '$1***');
