import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { outsideWorld } from './outside-world.ts';

beforeAll(() => outsideWorld.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  outsideWorld.resetHandlers();
  // The next file of tests has the same globals.
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(() => outsideWorld.close());
