import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { openTestApp } from './testing/app.ts';

const host = 'shop.example';
const writes = catalogue.filter(({ method }) => method !== 'GET');

/** The codes with which each write of the catalogue is refused, sent with these headers and no body. */
async function codes(headers: Record<string, string>, variables = {}): Promise<Map<string, string>> {
  const { app } = await openTestApp(variables);
  const answers = writes.map(async ({ method, path, operationId }): Promise<[string, string]> => {
    const url = path.replaceAll(/:\w+/g, '019aa5f0-ffff-7000-8000-000000000000');
    const answer = await app.inject({ method, url, headers: { host, ...headers } });
    return [operationId, answer.body === '' ? '' : answer.json<{ code: string }>().code];
  });
  return new Map(await Promise.all(answers));
}

const cookie = { cookie: 'session=made-up' };
const httpsCookie = { cookie: '__Host-session=made-up', 'x-forwarded-proto': 'https' };

describe('a write with a cookie, whichever it is, and signing in', () => {
  it.each<[string, Record<string, string>]>([
    ['another origin', { ...cookie, origin: 'https://evil.example' }],
    ['another origin over HTTPS', { ...httpsCookie, origin: 'https://evil.example' }],
    [
      'another host of the same site',
      { ...httpsCookie, origin: 'https://blog.shop.example', 'sec-fetch-site': 'same-site' },
    ],
    ['another port of the same host', { ...cookie, origin: 'http://shop.example:8080' }],
    ['an origin that hides itself', { ...cookie, origin: 'null' }],
    ['an origin that is none', { ...cookie, origin: 'shop.example' }],
    ['a page that the browser says is another site’s', { ...cookie, 'sec-fetch-site': 'cross-site' }],
    ['a page that the browser says is a neighbour’s', { ...cookie, 'sec-fetch-site': 'same-site' }],
    ['a page that tries two values', { ...cookie, 'sec-fetch-site': 'same-origin, cross-site' }],
    [
      'another origin, with a password as its proof',
      { ...cookie, origin: 'https://evil.example', authorization: 'Basic YTpi' },
    ],
  ])('is refused from %s', async (_from, headers) => {
    for (const [operationId, code] of await codes(headers)) expect(code, operationId).toBe('cross-origin');
  });

  it.each<[string, Record<string, string>]>([
    ['the shop’s own pages', { ...cookie, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['the shop’s own pages over HTTPS', { ...httpsCookie, origin: `https://${host}` }],
    [
      'the shop’s own pages, asked for with the port that HTTPS has anyway',
      { ...httpsCookie, host: `${host}:443`, origin: `https://${host}` },
    ],
    [
      'pages in front of which a proxy changes the host',
      { ...cookie, host: 'backend:8000', origin: `https://${host}`, 'sec-fetch-site': 'same-origin' },
    ],
    ['no page', cookie],
    ['an address that was typed in', { ...cookie, 'sec-fetch-site': 'none' }],
    ['a program with a bearer token', { ...cookie, authorization: 'Bearer made-up', origin: 'https://evil.example' }],
  ])('gets past from %s', async (_from, headers) => {
    for (const [operationId, code] of await codes(headers)) expect(code, operationId).not.toBe('cross-origin');
  });

  it('gets past from an origin that the shop allows', async () => {
    const headers = { ...cookie, origin: 'https://pupusas.example', 'sec-fetch-site': 'cross-site' };
    const answers = await codes(headers, { CORS_ORIGINS: 'https://pupusas.example' });
    for (const [operationId, code] of answers) expect(code, operationId).not.toBe('cross-origin');
  });

  it('is refused before it is known who asks, so that nothing is learnt of the session', async () => {
    const answers = await codes({ ...cookie, origin: 'https://evil.example' });
    expect(new Set(answers.values())).toEqual(new Set(['cross-origin']));
  });
});

describe('a write without a cookie', () => {
  it('is a guest’s or a program’s, which no browser adds anything to: only signing in must come from the shop’s pages', async () => {
    const answers = await codes({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    const refused = [...answers].flatMap(([operationId, code]) => (code === 'cross-origin' ? [operationId] : []));
    expect(refused).toContain('signIn');
    expect(refused).not.toContain('placeOrder');
  });
});
