/** What every spec starts from: a `test` that fails on what a person would call broken, and hands to arrange with. */
import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { over } from './own-shop.ts';
import { owner } from './owner.ts';

export { expect };

type Fixtures = {
  /** Says which trouble the test provokes on purpose, e.g. `expectTrouble(/409/)`; everything else fails the test. */
  expectTrouble: (pattern: RegExp) => void;
  /** A page on another person's phone or tablet: own cookies, own storage, watched like the first. */
  openDevice: () => Promise<Page>;
  /** The public API, to arrange what the test does not want to click together. */
  api: Api;
  trouble: Trouble;
};

export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context }, use) => {
      const trouble = new Trouble();
      trouble.watch(context);
      await use(trouble);
      expect(trouble.unexpected(), 'the pages ran without errors').toEqual([]);
    },
    { auto: true },
  ],
  expectTrouble: ({ trouble }, use) => use((pattern) => trouble.expected.push(pattern)),
  openDevice: async ({ browser, trouble, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      trouble.watch(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  api: ({ request }, use) => use(new Api(request)),
});

/** What the shop answers when it refuses, for `route.fulfill`. */
export const problem = (status: number, code: string, extra: object = {}, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  json: { type: `urn:pupuseria:problem:${code}`, status, code, ...extra },
});

/** Collects what went wrong in any page of the contexts it watches. */
const isOver = (url: string): boolean => URL.canParse(url) && over.has(new URL(url).origin);

class Trouble {
  readonly expected: RegExp[] = [
    // The sign-in page reads the current session, and gets 401 when there is none.
    /401\b.*\/staff\/sessions\/current/,
    // A page does without its stream of the shop's changes, and says nothing when the network or the shop ends it.
    /\/shop\/events/,
  ];
  readonly #seen: string[] = [];

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' && !isOver(url)) this.#seen.push(`console: ${message.text()} (${url})`);
    });
    context.on('weberror', (error) => this.#seen.push(`uncaught: ${error.error().message}`));
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'failed';
      // A page that is left aborts what it was still loading, its live stream above all.
      if (reason !== 'net::ERR_ABORTED' && !isOver(request.url()))
        this.#seen.push(`request: ${request.method()} ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#seen.push(`response: ${response.status()} ${response.url()}`);
    });
  }

  unexpected(): string[] {
    return this.#seen.filter((line) => !this.expected.some((pattern) => pattern.test(line)));
  }
}

type Menu = {
  categories: {
    items: {
      id: string;
      name: { es: string };
      available: boolean;
      optionGroups: { min: number; options: { id: string; default: boolean }[] }[];
    }[];
  }[];
};

class Api {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  /** Places an order for one item, with its usual options; `details` adds to or replaces what is sent. */
  async placeOrder({
    itemName = '',
    quantity = 2,
    ...details
  }: {
    itemName?: string;
    quantity?: number;
    [field: string]: unknown;
  } = {}) {
    const menu: Menu = await this.#answer(this.#request.get('/api/v1/menu'));
    const items = menu.categories.flatMap((category) => category.items);
    const item = items.find(({ name, available }) => available && name.es.includes(itemName));
    if (item === undefined) throw new Error(`The menu has no item "${itemName}"`);
    const optionIds = item.optionGroups.flatMap(({ min, options }) => {
      const usual = options.filter((option) => option.default);
      return (usual.length >= min ? usual : options.slice(0, min)).map((option) => option.id);
    });
    const order = {
      channel: 'pickup',
      customer: { name: unique('Ana') },
      lines: [{ itemId: item.id, optionIds, quantity }],
      ...details,
    };
    const headers = { 'Idempotency-Key': randomUUID() };
    return this.#answer<{
      id: string;
      guestToken: string;
      number: number;
      totalCents: number;
      customer: { name: string };
    }>(this.#request.post('/api/v1/orders', { data: order, headers }));
  }

  /** Moves an order as the kitchen would. */
  async moveOrder(id: string, status: 'preparing' | 'ready' | 'completed'): Promise<void> {
    await signIn(this.#request);
    await this.#answer(this.#request.post(`/api/v1/orders/${id}/status`, { data: { status } }));
  }

  /** The orders placed under a name, as the staff's list has them. */
  async ordersOf(name: string): Promise<{ id: string }[]> {
    await signIn(this.#request);
    const { orders } = await this.#answer<{ orders: { id: string; customer: { name: string } | null }[] }>(
      this.#request.get('/api/v1/orders?limit=200'),
    );
    return orders.filter(({ customer }) => customer?.name === name);
  }

  async #answer<T>(call: ReturnType<APIRequestContext['get']>): Promise<T> {
    const response = await call;
    if (!response.ok()) throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
    return response.json() as Promise<T>;
  }
}

/** Signs this page's person in as the owner, who may do what the kitchen does; the cookie goes to the page. */
export async function signInAsKitchen(page: Page): Promise<void> {
  await signIn(page.context().request);
}

async function signIn(request: APIRequestContext): Promise<void> {
  const response = await request.post('/api/v1/staff/sessions', { data: owner });
  expect(response.status(), await response.text()).toBe(201);
}

/** A name that no other test uses, so that tests can run side by side and again on the same database. */
export function unique(name: string): string {
  return `${name} ${randomUUID().slice(0, 8)}`;
}

/**
 * Fails with one line per element that axe objects to. Loads axe once in a document and asks only for violations: a run that
 * also reports everything that passes takes three times as long. Our pages have no frames, which axe would need help with.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const isLoaded = await page.evaluate<boolean>('"axe" in globalThis');
  if (!isLoaded) await page.evaluate(axe.source);
  // A colour on its way to another has neither's contrast. What moves for ever, such as an outline, is left moving.
  const lines = await page.evaluate<string[]>(`
    Promise.allSettled(
      document.getAnimations()
        .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
        .map(({ finished }) => finished)
    ).then(() => axe.run({ resultTypes: ['violations'] })).then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' (' + target + ')')))
  `);
  expect(lines, 'axe finds nothing').toEqual([]);
}
