import { describe, expect, it } from 'vitest';
import { getMenu } from '../menu/get-menu.ts';
import { getRestaurant } from '../restaurant/get-restaurant.ts';
import { listPickupSlots } from '../restaurant/list-pickup-slots.ts';
import { openTestShop } from './testing/shop.ts';

const { call, services } = await openTestShop();

const answers = [
  { fn: getMenu, name: 'the menu' },
  { fn: getRestaurant, name: 'the restaurant' },
  { fn: listPickupSlots, name: 'the pickup slots' },
] as const;
const cacheControl = 'public, max-age=0, s-maxage=1, must-revalidate';

describe.each(answers)('$name', ({ fn }) => {
  const get = (ifNoneMatch?: string) => call(fn, { headers: { 'if-none-match': ifNoneMatch } });
  const currentTag = async () => (await get()).headers.etag ?? '';

  it('may be handed on for a second, and kept by a browser that asks before each use', async () => {
    expect((await get()).headers).toMatchObject({ 'cache-control': cacheControl });
  });

  it('has a strong ETag that stays the same as long as it does', async () => {
    const tag = await currentTag();
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(await currentTag()).toBe(tag);
  });

  it.each([
    ['the ETag', (tag: string) => tag],
    ['the ETag as a proxy weakened it', (tag: string) => `W/${tag}`],
    ['a list with the ETag in it', (tag: string) => `"other", ${tag}, W/"third"`],
    ['a list without spaces', (tag: string) => `"other",W/${tag}`],
    ['*', () => '*'],
  ])('is 304 without a body, but with the ETag, to %s in If-None-Match', async (_name, header) => {
    const tag = await currentTag();
    const answer = await get(header(tag));
    expect(answer).toMatchObject({
      status: 304,
      body: undefined,
      headers: { etag: tag, 'cache-control': cacheControl },
    });
  });

  it.each([
    ['another ETag', () => '"AAAAAAAAAAAAAAAAAAAAAA"'],
    ['the ETag without its quotes', (tag: string) => tag.replaceAll('"', '')],
    ['a part of the ETag', (tag: string) => `${tag.slice(0, -2)}"`],
    ['nothing', () => ''],
  ])('is sent whole to %s in If-None-Match', async (_name, header) => {
    expect(await get(header(await currentTag()))).toMatchObject({ status: 200, body: expect.any(Object) });
  });
});

describe('a change of the shop', () => {
  it('gives the restaurant and its slots another ETag at once, and taken back the ETag of before', async () => {
    const tags = async () => [(await call(getRestaurant)).headers.etag, (await call(listPickupSlots)).headers.etag];
    const pause = (paused: boolean) =>
      services.write((tx) => tx.restaurant.update({ where: { id: 1 }, data: { paused } }));
    const before = await tags();
    await pause(true);
    const paused = await tags();
    expect(paused.filter((tag) => before.includes(tag))).toEqual([]);
    await pause(false);
    expect(await tags()).toEqual(before);
  });
});
