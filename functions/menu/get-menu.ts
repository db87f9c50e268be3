import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { Menu } from '../platform/schemas.ts';
import { currentMenu } from './load-menu.ts';

const cacheHeaders = {
  etag: z
    .string()
    .describe('Names exactly this menu; send it as If-None-Match')
    .meta({ examples: ['"Yk3v0kq1tq0mDkQyqzL2Aw"'] }),
  'cache-control': z
    .string()
    .describe('The menu may be kept, if each use of it is asked for with If-None-Match')
    .meta({ examples: ['no-cache'] }),
};

/** The whole menu with a strong ETag; a client that already has it gets 304 and no bytes. */
export const getMenu = defineFunction({
  operationId: 'getMenu',
  method: 'GET',
  path: '/api/v1/menu',
  tag: 'menu',
  summary: 'The menu with every item, option and price',
  description:
    'Everything there is, also what is sold out. Send the ETag of the last answer as If-None-Match: while the menu is the same the answer is 304, without a body.',
  access: 'public',
  request: {
    headers: z.object({
      'if-none-match': z
        .string()
        .optional()
        .describe('The ETag of a menu that the client has')
        .meta({ examples: ['"Yk3v0kq1tq0mDkQyqzL2Aw"'] }),
    }),
  },
  responses: {
    200: { description: 'The menu', body: Menu, headers: cacheHeaders },
    304: { description: 'Unchanged since the ETag in If-None-Match', headers: cacheHeaders },
  },
  async handle({ headers }, ctx) {
    const { menu, json, etag } = await currentMenu(ctx);
    const cache = { etag, 'cache-control': 'no-cache' };
    if (matches(headers['if-none-match'], etag)) return { status: 304, headers: cache };
    return { status: 200, body: menu, json, headers: cache };
  },
});

/** If-None-Match compares weakly: `W/` makes no difference (RFC 9110 §13.1.2). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
