import { z } from 'zod';
import { defineStream } from '../platform/define-function.ts';
import type { ShopVersions } from '../platform/event-hub.ts';
import { follow, streamOf } from '../platform/follow.ts';

const ShopChanged = z
  .strictObject({
    type: z.literal('shop.changed').describe('What guests see is as these versions name it'),
    menu: z
      .string()
      .describe('Names the menu’s content')
      .meta({ examples: ['"Yk3v0kq1tq0mDkQyqzL2Aw"'] }),
    restaurant: z
      .string()
      .describe('Names what the restaurant says of itself, but for the minutes it quotes')
      .meta({ examples: ['"mDkQyqzL2AwYk3v0kq1tq0"'] }),
  })
  .meta({ id: 'ShopChanged', description: 'The versions of the menu and of the restaurant' });

/** That the menu or the restaurant has changed, live: an open page then reads them anew. Costs no read for each listener. */
export const shopEvents = defineStream({
  operationId: 'shopEvents',
  method: 'GET',
  path: '/api/v1/shop/events',
  tag: 'restaurant',
  summary: 'That the menu or the restaurant has changed, live (server-sent events)',
  description:
    'The versions as they are at once, then after every change: a price, what is sold out or back, a pause, opening and closing. It says that something has changed, not what: read the menu and the restaurant anew, with `Cache-Control: no-cache`. `Last-Event-ID` is not looked at, because each event is the whole state. It has fewer places than other streams have; a client without one asks now and then.',
  access: 'public',
  request: {},
  givesWay: true,
  stream: streamOf(ShopChanged),
  async handle(_input, ctx) {
    const now = () => ctx.shopWatch.current();
    const stream = follow<ShopVersions>(ctx, {
      hub: ctx.shopWatch,
      wanted: () => true,
      lastSeen: undefined,
      newest: async () => (await now()).seq,
      beginAfter: (newest) => newest - 1,
      countAfter: async () => 1,
      async *stored() {
        yield await now();
      },
    });
    return { status: 200, stream };
  },
});
