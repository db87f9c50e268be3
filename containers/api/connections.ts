import type { FastifyInstance } from 'fastify';
import { answerUnparsed } from './every-answer.ts';

/** How long a connection may take for what, in milliseconds, and how many there may be. */
export type Connections = {
  /** For a request's headers, from the first byte or from when the connection was made. nginx waits as long. */
  headersMs: number;
  /** For a whole request. */
  requestMs: number;
  /** For the next request: longer than a proxy keeps an idle connection, so that it is the proxy who closes it. */
  keepAliveMs: number;
  /** How often Node looks for those that take too long. */
  checkEveryMs: number;
  /** At once, on all addresses: more are closed as they come. */
  most: number;
};

const defaults: Connections = {
  headersMs: 15_000,
  requestMs: 30_000,
  keepAliveMs: 75_000,
  checkEveryMs: 1_000,
  // Each takes a file handle and some 20 KB. A thousand live streams and a proxy's idle connections fit four times.
  most: 4_096,
};

/** Fastify's options for a port that one client cannot keep to itself. */
export function connectionOptions(connections: Partial<Connections>) {
  const { headersMs, requestMs, keepAliveMs, checkEveryMs } = { ...defaults, ...connections };
  return {
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    // Fastify would refuse with an answer of its own what comes while the server closes. There is still time to answer it.
    return503OnClosing: false,
    http: {
      headersTimeout: headersMs,
      connectionsCheckingInterval: checkEveryMs,
      // completeEveryAnswer says what is wrong with a request that has none.
      requireHostHeader: false,
    },
    clientErrorHandler: answerUnparsed,
  };
}

/** What Fastify has no option for. */
export function limitConnections(app: FastifyInstance, { most = defaults.most }: Partial<Connections>): void {
  app.server.maxConnections = most;
  app.server.on('drop', (dropped) => app.log.warn({ ip: dropped?.remoteAddress, most }, 'too many connections'));
  // An expectation that is not understood may be ignored (RFC 9110 §10.1.1); Node's own 417 has no headers.
  app.server.on('checkExpectation', (request, response) => app.routing(request, response));
}
