import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../../functions/platform/problems.ts';
import { loggedPath } from './logged-path.ts';
import { securityHeaders, securityHeadersFor } from './security-headers.ts';

/** Gives every answer the security headers and the request's id, and the log a line for each. */
export function completeEveryAnswer(app: FastifyInstance): void {
  const isLogged = ['trace', 'debug', 'info'].includes(app.log.level);
  // Hooks with a callback, not promises: they run with every request and wait for nothing.
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    // Not Fastify's onResponse: that never comes when the client goes before the answer has ended, as with every live stream.
    if (isLogged) reply.raw.once('close', () => logAnswer(request, reply));
    done();
  });
}

/** Refuses what is no valid HTTP. */
export function refuseBroken(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const detail = whatIsBroken(request);
    done(detail === undefined ? undefined : problem('malformed-request', { detail }));
  });
}

/** What Node and Fastify would refuse themselves, without these headers and a line in the log. */
function whatIsBroken(request: FastifyRequest): string | undefined {
  if (request.originalUrl !== request.url) return 'The path cannot be decoded';
  // RFC 9112 §3.2
  const needsHost = request.raw.httpVersion === '1.1' && !request.headers.host;
  return needsHost ? 'The Host header is missing' : undefined;
}

/** For Fastify's `rewriteUrl`: a path that its router can decode, because it answers those that it cannot before any hook. */
export function decodable(url = '/'): string {
  if (!url.includes('%')) return url;
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}

function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeadersFor(request));
  reply.header('x-request-id', request.id);
  if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
}

// Not imported: a module's import of it loads all that it has a getter for, such as fetch, with every start.
const { STATUS_CODES } = process.getBuiltinModule('node:http');

/** Writes one line for a request, whether its answer ends or its connection does. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const path = loggedPath(request);
  // A probe every few seconds would bury everything else.
  if (path === '/health') return;
  const { method, ip } = request;
  request.log.info({ method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime), ip }, 'answered');
}

/** Answers what Node's parser refuses: a request that is too slow, too large or no HTTP. */
export function answerUnparsed(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  // Only a private field of Node says which request is being answered on this connection.
  const { _httpMessage: answering } = socket as { _httpMessage?: ServerResponse | null };
  if (error.code === 'ECONNRESET' || !socket.writable || answering?.headersSent === true) {
    socket.destroy();
    return;
  }
  // Its headers have arrived, its body has not: the code that reads the body answers the error.
  if (answering !== undefined && answering !== null && answering.req.listenerCount('error') > 0) {
    answering.req.emit('error', error);
    return;
  }
  const refused = problem(codeOf(error));
  const id = randomUUID();
  const body = JSON.stringify(refused.toDocument(id));
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    connection: 'close',
    'content-length': Buffer.byteLength(body),
    'content-type': 'application/problem+json',
    date: new Date().toUTCString(),
    'x-request-id': id,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${refused.status} ${STATUS_CODES[refused.status]}`, ...lines, '', body].join('\r\n'), () =>
    socket.destroy(),
  );
  this.log.info({ reqId: id, status: refused.status, ip: socket.remoteAddress, reason: error.code }, 'answered');
}

function codeOf({ code }: ConnectionError) {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request-timeout';
    case 'HPE_HEADER_OVERFLOW':
      return 'headers-too-large';
    default:
      return 'malformed-request';
  }
}
