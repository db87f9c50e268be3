/** Every web test runs against a network that answers only what the test says, and fails on any unexpected request or error. */
import { cleanup, configure } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { server } from './server.ts';

// The whole menu is on the page: leaving out the check whether an element is hidden makes a query by role ten times
// faster. And a busy machine is no failure.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

// What jsdom does not have and the pages use.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollTo ??= () => undefined;
window.scrollTo = () => undefined;
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
// A narrow screen that nothing moves on.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('reduced-motion'),
  media: query,
  addEventListener() {},
}));

/** Timers and listeners of a page that is left die with it, as they do in a browser. */
const timers = new Set<ReturnType<typeof setTimeout>>();
const listeners: (() => void)[] = [];
const realSetTimeout = globalThis.setTimeout;
for (const target of [window, document]) {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (kind: string, listener: EventListenerOrEventListenerObject, options?: unknown) => {
    Reflect.apply(add, target, [kind, listener, options]);
    listeners.push(() => target.removeEventListener(kind, listener));
  };
}

export function leavePage(): void {
  cleanup();
  for (const timer of timers) clearTimeout(timer);
  for (const remove of listeners.splice(0)) remove();
  timers.clear();
}

const complaints: unknown[][] = [];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));

beforeEach(() => {
  localStorage.clear();
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words);
  });
  vi.stubGlobal('setTimeout', (...[run, delay, ...rest]: Parameters<typeof setTimeout>) => {
    const timer = realSetTimeout(run, delay, ...rest);
    timers.add(timer);
    return timer;
  });
});

afterEach(() => {
  leavePage();
  server.resetHandlers();
  expect(complaints, 'console.error was called').toEqual([]);
});

afterAll(() => server.close());
