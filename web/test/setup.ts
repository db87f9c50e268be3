/** Every web test runs on a mocked network, and fails on any unexpected request or error. */
import { cleanup, configure, prettyDOM } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { stopAll } from '../src/browser/life.ts';
import { server } from './server.ts';

// The whole menu is on the page: leaving out the check whether an element is hidden makes a query by role ten times
// faster. And a busy machine is no failure.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000, getElementError });

/**
 * What a query throws that finds nothing. Its message prints the page only when it is read: `findBy` and `waitFor` drop the
 * errors of every try but the last, and printing the menu for each of them took two thirds of a test's time.
 */
function getElementError(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  Error.captureStackTrace(error, getElementError);
  let text: string | undefined;
  Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => {
      text ??= [message, prettyDOM(container)].filter(Boolean).join('\n\n');
      return text;
    },
    set: (value: string) => {
      text = value;
    },
  });
  return error;
}

// What jsdom does not have and the pages use.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollTo ??= () => undefined;
window.scrollTo = () => undefined;
Object.assign(globalThis, {
  IntersectionObserver: class {
    observe() {}
    disconnect() {}
  },
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
  // jsdom keeps one timer for all frames: one that began among fake timers never ends, and no frame came after it.
  requestAnimationFrame: (paint: FrameRequestCallback) => setTimeout(() => paint(performance.now()), 16),
  cancelAnimationFrame: (frame: number) => clearTimeout(frame),
  // A narrow screen that nothing moves on.
  matchMedia: (query: string) => ({
    matches: query.includes('reduced-motion'),
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }),
});

// The browser of a guest in El Salvador.
Object.defineProperty(navigator, 'language', { get: () => 'es-SV', configurable: true });

/** Leaves the page: what it shows goes, and what it started stops. */
export function leavePage(): void {
  cleanup();
  stopAll();
}

// Effects run in the next task: Preact's own timer for hidden pages would outlive the test's window.
options.requestAnimationFrame = (run: () => void) => {
  setTimeout(run);
};

const complaints: unknown[][] = [];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));

beforeEach(() => {
  localStorage.clear();
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words);
  });
});

afterEach(() => {
  leavePage();
  server.resetHandlers();
  // The next file of tests has the same globals.
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(complaints, 'console.error was called').toEqual([]);
});

afterAll(() => server.close());
