import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** What the outside world answers in tests. Nothing yet: the API calls nobody, and a test in which it does fails. */
const outsideWorld = setupServer(
  http.all(({ request }) => ownHosts.includes(new URL(request.url).hostname), passthrough),
);

beforeAll(() => outsideWorld.listen({ onUnhandledFrame: 'error' }));
afterEach(() => outsideWorld.resetHandlers());
afterAll(() => outsideWorld.close());
