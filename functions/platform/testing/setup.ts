import { afterAll, afterEach, beforeAll } from 'vitest';
import { outsideWorld } from './outside-world.ts';

beforeAll(() => outsideWorld.listen({ onUnhandledFrame: 'error' }));
afterEach(() => outsideWorld.resetHandlers());
afterAll(() => outsideWorld.close());
