import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { StartupError } from '../../prisma/migrate.ts';
import { answerNotFound, pathOf } from './error-handler.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Serves the built web app from the API's own port, so that one process and one file are a whole shop. Hashed assets
 * are kept for a year; every page of the app is index.html, never cached; what looks like a file and is none is a 404.
 */
export async function serveWeb(app: FastifyInstance, webRoot: string): Promise<void> {
  const root = resolve(webRoot);
  await access(join(root, 'index.html')).catch(() => {
    throw new StartupError(`WEB_ROOT is ${root}, which has no index.html: build the web app first.`);
  });
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    preCompressed: true,
    // Only the files that are there become routes; everything else stays with the not-found handler below.
    wildcard: false,
    setHeaders(reply, path) {
      const forever = path.startsWith(join(root, 'assets/'));
      reply.header('cache-control', forever ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage = isRead && !/^\/api(\/|$)/.test(path) && !path.includes('.');
    return isPage ? reply.sendFile('index.html') : answerNotFound(request, reply);
  });
}
