/** The page on a line so bad that what it is made of comes late, or never. */
import type { Page, Route } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './support.ts';

/** Adds up how far things jump; a string, because its globals are the browser's. */
const watchShifts = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
const shift = (page: Page) => page.evaluate('globalThis.shift');

/** Holds back what matches until the test lets it go. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(pattern, async (route: Route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

const firstHeader = (page: Page) => page.getByText('Pupusas recién salidas del comal');
const stillWaiting = (page: Page) => page.getByRole('heading', { name: 'La página está tardando en abrir' });

test('the shop’s sign is painted with the page’s own bytes, before any other file comes', async ({ page }) => {
  const releaseScripts = await holdBack(page, '**/assets/*');
  await page.goto('/', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate("performance.getEntriesByName('first-contentful-paint').length")).toBe(1);
  await expect(firstHeader(page)).toBeVisible();
  releaseScripts();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
});

test('a late script leaves the shop’s sign where it is, and then the menu comes in its place', async ({ page }) => {
  await page.addInitScript(watchShifts);
  const releaseScripts = await holdBack(page, '**/assets/app-*');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(firstHeader(page)).toBeVisible();
  await expect(stillWaiting(page)).toBeHidden();
  releaseScripts();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
  await expect(stillWaiting(page)).toBeHidden();
  expect(await shift(page)).toBeLessThan(0.01);
});

for (const { path, chunk, heading } of [
  { path: '/pedidos', chunk: 'my-orders-page-', heading: 'Tus pedidos' },
  { path: '/grupo', chunk: 'start-page-', heading: 'Pedir entre varios' },
  { path: '/cocina', chunk: 'staff-routes-', heading: 'Cocina' },
]) {
  test(`while the page at ${path} is on its way, its outline is in its place, and nothing moves when it comes`, async ({
    page,
    expectTrouble,
  }) => {
    // Nobody is signed in.
    expectTrouble(/401/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(watchShifts);
    const letGo = await holdBack(page, `**/assets/${chunk}*`);
    await page.goto(path, { waitUntil: 'commit' });
    const outlines = () => page.evaluate("document.querySelectorAll('#app [aria-busy=true]').length");
    await expect.poll(outlines).toBe(1);
    await expect(firstHeader(page)).toBeHidden();
    const moving = 'document.getAnimations().filter(({ animationName }) => /breathe/.test(animationName)).length';
    expect(await page.evaluate(moving)).toBe(0);
    letGo();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect.poll(outlines).toBe(0);
    expect(await shift(page)).toBeLessThan(0.01);
  });
}

test('a page whose script is lost says so, and comes when it is requested again', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED|my-orders-page-/);
  await page.route('**/assets/my-orders-page-*.js', (route) => route.abort());
  await page.goto('/pedidos');
  await expect(page.getByRole('heading', { name: 'No pudimos abrir esta página' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.unroute('**/assets/my-orders-page-*.js');
  await page.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(page.getByRole('heading', { name: 'Tus pedidos' })).toBeVisible();
});

test('a page whose script never comes says so in both languages, with a way on, and nothing moves', async ({
  page,
  expectTrouble,
}) => {
  // Nor is it the table's code.
  expectTrouble(/ERR_FAILED|app-|422/);
  await page.addInitScript(watchShifts);
  const entry = '**/assets/app-*.js';
  await page.route(entry, (route) => route.abort());
  await page.goto('/mesa/3?t=abc');
  await expect(stillWaiting(page)).toBeHidden();
  await expect(stillWaiting(page)).toBeVisible();
  await expect(page.getByText(/^This page is taking a while to open/)).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await shift(page)).toBeLessThan(0.01);
  await page.unroute(entry);
  await page.getByRole('link', { name: 'volvé a intentar' }).click();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
  await expect(stillWaiting(page)).toBeHidden();
});
