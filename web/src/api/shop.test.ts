import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../test/server.ts';
import { menu, menuWith } from '../../test/shop.ts';
import * as page from './shop.ts';

/** The menu is answered when the test says so. */
function heldBack() {
  const answers: ((menu: object) => void)[] = [];
  server.use(
    http.get('/api/v1/menu', async () => {
      const food = await new Promise<object>((answer) => answers.push(answer));
      return HttpResponse.json(food);
    }),
  );
  const sent = vi.spyOn(globalThis, 'fetch');
  return {
    answer: (index: number, food: object) => answers[index]?.(food),
    until: (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count)),
    /** How each request for the menu deals with what a cache has kept. */
    caches: () => {
      const requests = sent.mock.calls.flatMap(([request]) => (request instanceof Request ? [request] : []));
      return requests.filter(({ url }) => url.endsWith('/api/v1/menu')).map(({ cache }) => cache);
    },
  };
}

const soldOut = menuWith((item) => ({ ...item, available: false }));

describe('the shop', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('may come from a cache as the page opens, and comes from the shop itself from then on', async () => {
    const { answer, until, caches } = heldBack();
    const opened = page.openShop();
    await until(1);
    answer(0, menu);
    await opened;
    const again = page.loadShop();
    await until(2);
    answer(1, soldOut);
    await again;
    expect(caches()).toEqual(['default', 'no-cache']);
    expect(page.menu.value).toEqual(soldOut);
  });

  it('is fetched once for all callers that ask while the request is under way', async () => {
    const { answer, until, caches } = heldBack();
    const both = [page.openShop(), page.loadShop()];
    await until(1);
    answer(0, menu);
    await Promise.all(both);
    expect(caches()).toHaveLength(1);
  });

  it('is fetched again after a refusal, and an answer from before does not replace it', async () => {
    const { answer, until, caches } = heldBack();
    const before = page.loadShop();
    await until(1);
    const after = page.reloadShop();
    await until(2);
    answer(1, soldOut);
    await after;
    answer(0, menu);
    await before;
    expect(caches()).toEqual(['no-cache', 'no-cache']);
    expect(page.menu.value).toEqual(soldOut);
  });

  it('is shown at the first answer, also that of an older request while a newer one waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { answer, until } = heldBack();
    const before = page.openShop();
    await until(1);
    // The guest has waited, and asks again.
    await vi.advanceTimersByTimeAsync(4_000);
    const after = page.loadShop();
    await until(2);
    answer(0, menu);
    await before;
    expect(page.menu.value).toEqual(menu);
    answer(1, soldOut);
    await after;
    expect(page.menu.value).toEqual(soldOut);
  });

  it('is the newest one, also for a caller that waited for an older answer', async () => {
    const { answer, until } = heldBack();
    const before = page.openShop();
    await until(1);
    void page.reloadShop();
    await until(2);
    answer(0, menu);
    answer(1, soldOut);
    await before;
    expect(page.menu.value).toEqual(soldOut);
  });
});
