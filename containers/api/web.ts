import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../../functions/platform/context.ts';
import { StartupError } from '../../prisma/migrate.ts';
import { assetsOrigin } from '../assets-origin.ts';
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
 * file and is none is a 404. When the app was built to take its assets from elsewhere (ASSETS_URL), they may be loaded by pages
 * of other origins (CORS), such as those that a CDN takes from here, and the policy of pages and files lets them in.
 */
export async function serveWeb(
  app: FastifyInstance,
  webRoot: string,
  services: Services,
  publicOrigin: PublicOrigin,
): Promise<void> {
  const root = resolve(webRoot);
  const index = join(root, 'index.html');
  const atStart = await readFile(index, 'utf8').catch(() => {
    throw new StartupError(`WEB_ROOT is ${root}, which has no index.html: build the web app first.`);
  });
  const elsewhere = assetsOrigin(atStart);
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
      if (elsewhere === undefined) return;
      // The service worker fetches by its own file's policy.
      reply.header('content-security-policy', withAssetsFrom(elsewhere));
      if (forever) {
        reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
      }
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(pathOf(request))) return answerNotFound(request, reply);
    // Read every time, so that a rebuild of the pages takes effect without a restart.
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

/** The policy of every answer, the styles that stand in this page, and where its assets come from. */
const policyOf = (page: string): string =>
  withAssetsFrom(assetsOrigin(page)).replace("style-src 'self'", ['$&', ...inlineStyles(page)].join(' '));

/** What may come from the origin of the assets; the service worker's own requests go by `connect-src`. */
const withAssetsFrom = (origin: string | undefined): string => {
  const policy = securityHeaders['content-security-policy'];
  if (origin === undefined) return policy;
  return policy.replaceAll(/(?:connect|font|img|script|style)-src [^;]*/g, `$& ${origin}`);
};

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
 * place of the fallback block for when the API does not answer.
 */
const fillHead = (page: string, head: string): string =>
  page.replace(/<!--# block name="head" -->.*<!--# include [^>]*-->/s, () => head);
