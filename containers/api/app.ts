import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { catalogue } from '../../functions/index.ts';
import type { Services } from '../../functions/platform/context.ts';
import { mountBackupDownload } from './backup-download.ts';
import { backupFolder } from './backups.ts';
import { compressAnswers } from './compress.ts';
import { type Connections, connectionOptions, limitConnections } from './connections.ts';
import type { Testing } from './declared.ts';
import { mountDiscovery } from './discovery.ts';
import { databaseFile, type Env } from './env.ts';
import { answerErrorsAsProblems, answerNotFound } from './error-handler.ts';
import { completeEveryAnswer, decodable, refuseBroken } from './every-answer.ts';
import { mount } from './mount.ts';
import { swaggerOptions } from './openapi.ts';
import { mountPhotoFiles } from './photo-files.ts';
import { mountPrinters } from './printers.ts';
import { publicOriginOf } from './public-origin.ts';
import { guestCounters, limitEverything } from './rate-limits.ts';
import { keepRouteTable, refuseOtherMethods } from './route-table.ts';
import { keepStreams, type StreamSettings } from './streams.ts';
import { isPage, serveWeb } from './web.ts';

type Options = {
  services: Services;
  env: Pick<
    Env,
    | 'CORS_ORIGINS'
    | 'DATABASE_URL'
    | 'LOG_LEVEL'
    | 'PUBLIC_ORIGIN'
    | 'RATE_LIMIT_PER_MINUTE'
    | 'TRUSTED_PROXIES'
    | 'WEB_ROOT'
  >;
  /** Aborted when the server begins to stop: streams end, /readyz fails. */
  draining?: AbortSignal;
  streams?: StreamSettings;
  connections?: Partial<Connections>;
  testing?: Testing;
};

/** The API as a Fastify application: it listens to nothing, opens nothing and closes nothing that it was given. */
export async function buildApp({
  services,
  env,
  draining = new AbortController().signal,
  streams = {},
  connections = {},
  testing,
}: Options): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: env.LOG_LEVEL,
      ...(testing?.logTo === undefined ? {} : { stream: testing.logTo }),
      redact: [
        'req.headers.cookie',
        'req.headers.authorization',
        'req.headers["x-device-token"]',
        'req.headers["x-member-token"]',
        'req.headers["x-order-token"]',
        'req.headers["x-visit-token"]',
        'req.headers["x-enrolled-device"]',
        'req.headers["x-approval"]',
      ],
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 512 * 1024,
    trustProxy: env.TRUSTED_PROXIES,
    ...connectionOptions(connections),
    genReqId: ({ headers }) => inboundId(headers['x-request-id']) ?? randomUUID(),
    rewriteUrl: ({ url }) => decodable(url),
    // A longer part of a path is an id that is not valid, like any other: Node takes no longer one.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 16_384 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrorsAsProblems(app, testing);
  limitConnections(app, connections);
  keepRouteTable(app);
  completeEveryAnswer(app);
  compressAnswers(app);

  if (env.CORS_ORIGINS.length > 0) {
    await app.register(cors, {
      origin: env.CORS_ORIGINS,
      methods: [...new Set(catalogue.map(({ method }) => method))],
      exposedHeaders: ['etag', 'location', 'idempotency-replayed', 'retry-after', 'x-request-id'],
      maxAge: 86_400,
      // An OPTIONS that is no preflight gets the allowed methods.
      strictPreflight: false,
    });
  }
  limitEverything(app, env.RATE_LIMIT_PER_MINUTE, services);
  refuseBroken(app);
  refuseOtherMethods(app, (path) => env.WEB_ROOT !== undefined && isPage(path));
  await app.register(swagger, swaggerOptions);
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // Swagger UI adds one style of its own, the same every time: that one, by its hash, and only there.
    transformStaticCSP: (policy) =>
      policy.replace("style-src 'self'", "$& 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"),
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());

  const host = {
    services,
    origins: [...env.CORS_ORIGINS, ...(env.PUBLIC_ORIGIN === undefined ? [] : [env.PUBLIC_ORIGIN])],
    draining,
    streams: keepStreams({ services, draining, log: app.log, ...streams }),
    testing,
  };
  const counterOf = services.guestLimits ? guestCounters(services) : () => undefined;
  for (const fn of catalogue) mount(app, fn, { ...host, countGuest: counterOf(fn) });
  const publicOrigin = publicOriginOf(env.PUBLIC_ORIGIN);
  mountDiscovery(app, services, publicOrigin);
  const file = databaseFile(env);
  mountBackupDownload(app, services, file === undefined ? undefined : backupFolder(file));
  mountPhotoFiles(app, services);
  await mountPrinters(app, services);
  if (env.WEB_ROOT === undefined) app.setNotFoundHandler(answerNotFound);
  else await serveWeb(app, env.WEB_ROOT, services, publicOrigin);
  return app;
}

/** A proxy's request id is kept, so that its log and ours name the same request, unless it could be an attack on it. */
const inboundId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[\w.:-]{8,128}$/.test(header) ? header : undefined;
