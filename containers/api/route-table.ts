import type { FastifyInstance } from 'fastify';
import { problem } from '../../functions/platform/problems.ts';
import { answerNotFound } from './error-handler.ts';
import { pathOf } from './logged-path.ts';

/** The methods of each path that the application has, by the path's pattern. */
type RouteTable = ReadonlyMap<string, ReadonlySet<string>>;

declare module 'fastify' {
  interface FastifyInstance {
    routeTable: RouteTable;
  }
}

/** Keeps `app.routeTable`: what is mounted from now on. */
export function keepRouteTable(app: FastifyInstance): void {
  const table = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    // The answer to every preflight request (CORS) is no path of its own.
    if (url === '*') return;
    const methods = table.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    table.set(url, methods);
  });
  app.decorate('routeTable', table);
}

/**
 * Answers a method that a known path does not have with 405 and those that it has, also TRACE and what else Node's parser
 * knows. `isPage` says which paths are the app's pages: these can be read.
 */
export function refuseOtherMethods(app: FastifyInstance, isPage: (path: string) => boolean): void {
  const methodsOf = (path: string): string[] => {
    const parts = partsOf(path);
    const matching = [...app.routeTable]
      .filter(([url]) => matches(partsOf(url), parts))
      .flatMap(([, methods]) => [...methods]);
    return [...new Set([...matching, ...(isPage(path) ? ['GET', 'HEAD'] : [])])].sort();
  };
  // Before the body is read, which no handler would use.
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const { method } = request;
    const methods = methodsOf(pathOf(request));
    if (methods.length > 0 && !methods.includes(method)) {
      reply.header('allow', methods.join(', '));
      return done(problem('method-not-allowed', { detail: `${pathOf(request)} has ${methods.join(', ')}` }));
    }
    if (method === 'GET' || method === 'HEAD') return done();
    answerNotFound(request, reply);
  });
}

/** /orders/:id is any path of two such parts, /docs/* any that begins so. */
function matches(pattern: string[], path: string[]): boolean {
  const isLongEnough = pattern.at(-1) === '*' ? path.length >= pattern.length : path.length === pattern.length;
  return isLongEnough && pattern.every((part, index) => part === '*' || part.startsWith(':') || part === path[index]);
}

/** A slash at the end makes no difference to Fastify's router. */
const partsOf = (path: string): string[] => path.replace(/\/$/, '').split('/');
