import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../../functions/platform/context.ts';
import { StartupError } from '../../prisma/migrate.ts';
import { inlineStyles } from '../inline-styles.ts';
import { pageHead } from './discovery.ts';
import { answerNotFound } from './error-handler.ts';
import { pathOf } from './logged-path.ts';
import type { PublicOrigin } from './public-origin.ts';
import { securityHeaders } from './security-headers.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Serves the built web app from the API's own port, so that one process and one file are a whole shop. Hashed assets
 * are kept for a year; every page of the app is index.html with the shop in its head, never cached; what looks like a
 * file and is none is a 404.
 */
export async function serveWeb(
  app: FastifyInstance,
  webRoot: string,
  services: Services,
  publicOrigin: PublicOrigin,
): Promise<void> {
  const root = resolve(webRoot);
  const index = join(root, 'index.html');
  await access(index).catch(() => {
    throw new StartupError(`WEB_ROOT is ${root}, which has no index.html: build the web app first.`);
  });
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    preCompressed: true,
    // Only the files that are there become routes; everything else stays with the not-found handler below.
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html', '**/*.{br,gz}'],
    setHeaders(reply, path) {
      const forever = path.startsWith(join(root, 'assets/'));
      reply.header('cache-control', forever ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(pathOf(request))) return answerNotFound(request, reply);
    // Read every time: whoever builds the pages anew while this runs gets the new ones.
    const built = await readFile(index, 'utf8');
    const page = await withShop(built, services, request, publicOrigin);
    const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
    reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': policyOf(built), etag });
    if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) return reply.code(304).send();
    return reply.code(200).type('text/html; charset=utf-8').send(page);
  });
}

/** Whether the app decides what to show at a path: nothing else can be there. */
export const isPage = (path: string): boolean =>
  !/^\/api(\/|$)/.test(path) && (!path.includes('.') || path === '/index.html');

/** The policy of every answer, and the styles that stand in this page. */
const policyOf = (page: string): string =>
  securityHeaders['content-security-policy'].replace("style-src 'self'", ['$&', ...inlineStyles(page)].join(' '));

/** The page with the shop in its head, or as it was built when the database cannot be read: the app can still say so. */
async function withShop(
  page: string,
  services: Services,
  request: FastifyRequest,
  publicOrigin: PublicOrigin,
): Promise<string> {
  try {
    return fillHead(page, await pageHead(services, publicOrigin(request)));
  } catch (error) {
    request.log.error({ err: error }, 'a page went out without the shop in its head');
    return page;
  }
}

/**
 * index.html with `head` where nginx would include it (server-side includes, which a browser takes for comments): in
 * place of the block that stands there for when there is nobody to ask.
 */
const fillHead = (page: string, head: string): string =>
  page.replace(/<!--# block name="head" -->.*<!--# include [^>]*-->/s, () => head);
