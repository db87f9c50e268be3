import { expect, it, onTestFinished } from 'vitest';
import { openReplicas } from './replicas.ts';
import { docker } from './stack.ts';

/** One API behind a web container at `url`; `taken` is how often it was asked for something so far. */
async function openOne() {
  const { add, serve, remove } = await openReplicas('a:8000');
  onTestFinished(remove);
  const api = await add('a');
  const url = await serve();
  await expect.poll(() => fetch(`${url}/api/v1/orders/1`).then(({ ok }) => ok), { timeout: 10_000 }).toBe(true);
  const taken = async () => (await api.said()).split('\n').length;
  /** Reads `path` so often, a hundred phones at a time, and answers how often the API was asked meanwhile. */
  const cost = async (path: string, times: number, headers: Record<string, string> = {}) => {
    const before = await taken();
    for (let read = 0; read < times; read += 100) {
      const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(url + path, { headers })));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    }
    return (await taken()) - before;
  };
  return { api, url, cost };
}

it.each(['/api/v1/menu', '/api/v1/restaurant', '/api/v1/pickup-slots?units=4', '/'])(
  'ten thousand phones that open %s ask the API once a second, and no more',
  async (path) => {
    const { cost } = await openOne();
    const beganAt = Date.now();
    const requests = await cost(path, 10_000);
    const seconds = Math.ceil((Date.now() - beganAt) / 1000) + 1;
    console.log(`${path}: 10,000 read, the API was asked ${requests} times`);
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(seconds);
  },
);

it.each([
  ['cookie', 'theme=dark'],
  ['authorization', 'Bearer a-token'],
  ['x-order-token', 'a-token'],
  ['x-member-token', 'a-token'],
  ['x-device-token', 'a-token'],
  ['cache-control', 'no-cache'],
  ['cache-control', 'max-age=0'],
])('who asks with %s: %s is answered by the API itself, and leaves no copy', async (name, value) => {
  const { cost, url } = await openOne();
  expect(await cost('/api/v1/menu', 100, { [name]: value })).toBe(100);
  await fetch(`${url}/api/v1/menu`);
  expect(await cost('/api/v1/menu', 100, { [name]: value })).toBe(100);
});

it('an answer that sets a cookie, and one that is not for everybody, is never kept', async () => {
  const { cost } = await openOne();
  expect(await cost('/api/v1/pickup-slots?cookie', 100)).toBe(100);
  expect(await cost('/api/v1/orders/1', 100)).toBe(100);
});

it('a phone that has the menu already gets 304, from a copy too', async () => {
  const { url } = await openOne();
  for (const etag of ['"one"', 'W/"one"']) {
    const known = { 'if-none-match': etag };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${url}/api/v1/menu`, { headers: known })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([304]));
    const past = await fetch(`${url}/api/v1/menu`, { headers: { ...known, 'cache-control': 'no-cache' } });
    expect([past.status, past.headers.get('etag')]).toEqual([304, '"one"']);
  }
});

it('no copy outlives its second when the API does not answer any more: the app gets 502 or 504', async () => {
  const { api, url } = await openOne();
  const status = async () => (await fetch(`${url}/api/v1/menu`)).status;
  expect(await status()).toBe(200);
  await docker('kill', api.id);
  // Docker removes the address: requests to it are refused, or not answered at all.
  const unreachable = [502, 504];
  await expect.poll(status, { timeout: 20_000 }).toBeOneOf(unreachable);
  expect(await status()).toBeOneOf(unreachable);
});
