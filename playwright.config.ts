import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { owner } from './e2e/owner.ts';
import { chromiumArgs, findChromium, thisMachine } from './scripts/chromium.ts';

/** With BASE_URL the same specs run against a stack that is already up; without, they start the embedded one. */
const { BASE_URL, E2E_PORT = '8765' } = process.env;
const baseURL = BASE_URL || `http://localhost:${E2E_PORT}`;
const executablePath = findChromium(thisMachine());

/** What brings a shop of its own, or answers in the server's place: no other stack would be tried by it. */
const ofThePages = [
  'after-pages.spec.ts',
  'assets-elsewhere.spec.ts',
  'edit-menu.spec.ts',
  'first-day.spec.ts',
  'hours-and-tables.spec.ts',
  'installed.spec.ts',
  'late-scripts.spec.ts',
  'pause.spec.ts',
  'saturday.spec.ts',
  'sold-out.spec.ts',
  'together-trouble.spec.ts',
];

export default defineConfig({
  testDir: 'e2e',
  testIgnore: BASE_URL ? ofThePages : ['web-container.spec.ts'],
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // One more than processors: a test often waits for an answer or for a page's own timer. At most four: they share one shop.
  workers: Math.min(availableParallelism() + 1, 4),
  retries: 0,
  forbidOnly: true,
  // Far beyond what any test takes: the machine may be shared, and no test is about time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'es-SV',
    // A trace of every test takes a fifth of the pages' time; `playwright test --trace retain-on-failure <spec>` makes one. What the
    // page had when a test failed is kept in any case, as text and as a picture.
    trace: 'off',
    screenshot: 'only-on-failure',
    // What a worker answers, a test cannot intercept; `installed.spec.ts` lets it in and never intercepts.
    serviceWorkers: 'block',
    // What moves is drawn again for every frame, a sixth of the processor's time; a test of movement asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: chromiumArgs(), ...(executablePath && { executablePath }) },
  },
  ...(!BASE_URL && {
    webServer: {
      command: 'node e2e/embedded-stack.ts',
      url: `${baseURL}/health`,
      reuseExistingServer: false,
      timeout: 60_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      env: { PORT: E2E_PORT, OWNER_NAME: owner.name, OWNER_PASSWORD: owner.password },
    },
  }),
});
