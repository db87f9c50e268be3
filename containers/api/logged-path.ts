import type { FastifyRequest } from 'fastify';
import { pathOf } from './error-handler.ts';

/**
 * A request's path as the log may have it: without the query, where a table's token is, and without a group's code, of
 * which the database keeps only a hash. The web container has the same rule (containers/web/nginx.conf.template).
 */
export const loggedPath = (request: FastifyRequest): string =>
  pathOf(request).replace(/^(\/grupo\/|\/api\/v1\/groups\/)[^/]+/, '$1***');
