import { defineFunction } from '../platform/define-function.ts';
import { answerPublicly, PublicRequestHeaders, publicResponses } from '../platform/public-answer.ts';
import { Menu } from '../platform/schemas.ts';
import { currentMenu } from './load-menu.ts';

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
  request: { headers: PublicRequestHeaders },
  responses: publicResponses('The menu', Menu),
  async handle({ headers }, ctx) {
    const { menu, json, etag } = await currentMenu(ctx);
    return answerPublicly({ body: menu, json, etag }, headers);
  },
});
