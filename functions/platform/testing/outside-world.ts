import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * What the outside world answers in tests. Nothing yet: the API calls no outside service, and a test in which it does fails. It holds a
 * request back until it is whole; a test of what is not closes it first.
 */
export const outsideWorld = setupServer(
  http.all(({ request }) => ownHosts.includes(new URL(request.url).hostname), passthrough),
);
