import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, onRequestHookHandler } from 'fastify';
import { authorise, findActor } from '../../functions/platform/access.ts';
import type { Services } from '../../functions/platform/context.ts';
import type { AnyFunction, AnyResult } from '../../functions/platform/define-function.ts';
import { invalid } from '../../functions/platform/problems.ts';
import { readCookie } from '../../functions/staff/cookies.ts';
import { noteUse } from '../../functions/staff/note-use.ts';
import { crossOriginGate } from './cross-origin.ts';
import { assertDeclared, type Testing } from './declared.ts';
import type { Count } from './rate-limits.ts';
import { RequestContext } from './request-context.ts';
import { routeSchema } from './route-schema.ts';
import { encodeEvents, type Pace } from './server-sent-events.ts';
import type { keepStreams } from './streams.ts';

export type Host = {
  services: Services;
  /** The origins of other pages that may write with a cookie. */
  origins: readonly string[];
  /** Aborted when the server begins to stop. */
  draining: AbortSignal;
  streams: ReturnType<typeof keepStreams>;
  testing?: Testing | undefined;
  /** Counts a call by somebody who is not signed in; undefined where nothing does. */
  countGuest?: Count | undefined;
};

/**
 * Makes one function of the catalogue a route: validate → authorise → handle → serialise.
 * @throws Error when it does not say who may call it
 */
export function mount(app: FastifyInstance, fn: AnyFunction, host: Host): void {
  assertAccess(fn);
  app.route({
    method: fn.method,
    url: fn.path,
    schema: routeSchema(fn) satisfies FastifySchema,
    config: { fn },
    ...(fn.largestBodyBytes === undefined ? {} : { bodyLimit: fn.largestBodyBytes }),
    // A HEAD of a stream would have to be opened to be answered.
    exposeHeadRoute: fn.method === 'GET' && fn.stream === undefined,
    // Before the body is read: what is refused costs nothing more.
    onRequest: beforeTheBody(fn, host),
    async handler(request, reply) {
      if (fn.request.body === undefined && hasContent(request.body)) throw invalid('', 'this call takes no body');
      const token = readToken(request);
      // A guest's request waits for nothing here.
      const actor = authorise(fn, token === undefined ? undefined : await findActor(token, host.services));
      // Other software waits until it is noted; no person's screen waits for a write.
      if (actor?.key !== undefined) await noteUse(actor, host.services);
      else if (actor !== undefined) void noteUse(actor, host.services);
      const stream = fn.stream && host.streams.open({ fn, actor, reply });
      const ctx = new RequestContext(host.services, host.draining, request, actor, stream);
      const unusual = host.testing?.contextFor?.() ?? {};
      for (const [name, value] of Object.entries(unusual)) Object.defineProperty(ctx, name, { value });
      const input = { params: request.params, query: request.query, headers: request.headers, body: request.body };
      // Fastify has validated each part against the function's own schema, which is what `handle` asks for.
      try {
        const result = await fn.handle(input as never, ctx);
        if (host.testing !== undefined) assertDeclared(fn, result);
        return send(reply, result, host.streams.pace);
      } catch (error) {
        stream?.close();
        throw error;
      }
    },
  });
}

/** A function that does not say who may call it is not to be called at all. */
function assertAccess({ operationId, access }: AnyFunction): void {
  if (access === 'public' || (Array.isArray(access) && access.length > 0)) return;
  throw new Error(`${operationId} does not say who may call it`);
}

/** What decides by a request's headers alone, in this order. */
function beforeTheBody(fn: AnyFunction, { services, origins, countGuest }: Host): onRequestHookHandler[] {
  const gate = crossOriginGate(fn, origins);
  const isStranger = async (request: FastifyRequest) => (await findActor(readToken(request), services)) === undefined;
  return [
    ...(gate === undefined ? [] : [atOnce(gate)]),
    ...(fn.largestBodyBytes === undefined
      ? []
      : [async (request: FastifyRequest) => void authorise(fn, await findActor(readToken(request), services))]),
    ...(countGuest === undefined
      ? []
      : [
          async (request: FastifyRequest) => {
            if (await isStranger(request)) await countGuest(request);
          },
        ]),
  ];
}

/** A hook with a callback, not a promise: it runs with every request and waits for nothing. */
const atOnce =
  (check: (request: FastifyRequest) => void): onRequestHookHandler =>
  (request, _reply, done) => {
    try {
      check(request);
    } catch (error) {
      return done(error as Error);
    }
    done();
  };

function send(reply: FastifyReply, result: AnyResult, pace: Pace): FastifyReply {
  reply.code(result.status);
  if (result.stream !== undefined) {
    // nginx buffers unless this header says no; a proxy that compresses would hold events back.
    reply.headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
    return reply
      .type('text/event-stream')
      .send(Readable.from(encodeEvents(result.stream, pace), { objectMode: false }));
  }
  if (result.headers !== undefined) reply.headers(result.headers);
  if (result.json !== undefined) return reply.type('application/json; charset=utf-8').send(result.json);
  return reply.send(result.body);
}

/** The session’s token or API key that a request brings; undefined: none. */
export function readToken(request: FastifyRequest): string | undefined {
  // As they came: Fastify's `headers` are put together anew each time that they are asked for.
  const { authorization, cookie } = request.raw.headers;
  if (authorization !== undefined) {
    const [scheme, token] = authorization.split(' ');
    if (scheme?.toLowerCase() === 'bearer') return token;
  }
  return cookie === undefined ? undefined : readCookie(cookie, 'session', request.protocol === 'https');
}

const hasContent = (body: unknown): boolean =>
  body !== undefined && body !== null && !(typeof body === 'object' && Object.keys(body).length === 0);
