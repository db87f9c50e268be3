import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { apiUrl, compose, docker, inspect, raw, webUrl } from './stack.ts';

const securityHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The status and the headers of an answer as it came over the wire, each header with all its values. */
function headOf(answer: string) {
  const [first = '', ...lines] = (answer.split('\r\n\r\n', 1)[0] ?? '').split('\r\n');
  const headers: Record<string, string[]> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+): *(.*)$/.exec(line) ?? [];
    headers[name.toLowerCase()] = [...(headers[name.toLowerCase()] ?? []), value];
  }
  return { status: Number(first.split(' ')[1]), headers };
}

/** Thirty wrong sign-ins, each under an address that this machine made up: the statuses. */
const guess = (url: string) =>
  Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const forged = `203.0.113.${index}`;
      const answer = await fetch(`${url}/api/v1/staff/sessions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': forged,
          'x-real-ip': forged,
          forwarded: `for=${forged}`,
        },
        body: JSON.stringify({ name: `nobody ${index}`, password: 'not the password' }),
      });
      return answer.status;
    }),
  );

describe('who may say whom they serve', () => {
  it.each([
    ['through nginx', webUrl],
    ['on the API’s published port', apiUrl],
  ])(
    'thirty wrong sign-ins under thirty made-up addresses are slowed down as one machine’s: %s',
    async (_where, url) => {
      // The throttle is forgotten with its process, so that the next test may sign in.
      onTestFinished(async () => {
        await compose('up', '--detach', '--force-recreate', '--no-deps', '--wait', 'backend');
      });
      const statuses = await guess(url);
      expect(statuses.filter((status) => status === 429 || status === 503).length).toBeGreaterThan(15);
    },
  );

  it('a proxy that is named is believed: its guest’s address is in the log, and HTTPS is kept up', async () => {
    const network = `${process.env.COMPOSE_PROJECT_NAME}_shop`;
    const gateway = `${process.env.NETWORK}.1`;
    const flags = ['--detach', '--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '--network', network];
    const env = ['--env', `TRUSTED_PROXIES=${gateway}`, '--publish', '127.0.0.1::80'];
    const id = await docker('run', ...flags, ...env, 'pupuseria-frontend');
    onTestFinished(async () => {
      await docker('rm', '--force', id);
    });
    const url = `http://${(await docker('port', id, '80/tcp')).split('\n')[0]}`;
    const headers = { 'x-real-ip': '203.0.113.9', 'x-forwarded-proto': 'https' };
    const ask = () => fetch(url, { headers }).then(({ headers: sent }) => sent.get('strict-transport-security'));
    await expect.poll(() => ask().catch(() => undefined)).toBe('max-age=31536000');
    expect(await docker('logs', id)).toContain('"ip":"203.0.113.9"');
  });
});

describe('what nginx answers itself', () => {
  const long = 'a'.repeat(9_000);
  it.each([
    ['a broken header', 'GET / HTTP/1.1\r\nHost: shop\r\nbroken header\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a path that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: shop\r\n\r\n', 400],
    ['headers that are too large', `GET / HTTP/1.1\r\nHost: shop\r\nX: ${long.repeat(5)}\r\n\r\n`, 400],
    ['an address that is too long', `GET /${long} HTTP/1.1\r\nHost: shop\r\n\r\n`, 414],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n', 405],
    ['an order sent to a page', 'POST / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', 405],
    ['another HTTP', 'GET / HTTP/9.9\r\nHost: shop\r\n\r\n', 505],
  ])('to %s has the security headers, each once', async (_what, request, status) => {
    const answer = headOf(await raw(webUrl, request));
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name], name).toEqual([value]);
    expect(answer.headers['permissions-policy']).toHaveLength(1);
    expect(answer.headers['content-security-policy']).toHaveLength(1);
    expect(answer.headers['x-request-id']).toHaveLength(1);
    expect(answer.headers.allow).toEqual(status === 405 ? [expect.stringContaining('GET, HEAD')] : undefined);
  });

  it('gives up on a request whose headers never end', async () => {
    const startedAt = performance.now();
    await raw(webUrl, 'GET / HTTP/1.1\r\nHost: shop\r\n');
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  it('one address has so many requests at once, and then an answer that says when to come again', async () => {
    const { hostname, port } = new URL(webUrl);
    // nginx waits for a body that never comes; the API never gets the request.
    const unfinished = 'POST /api/v1/orders HTTP/1.1\r\nHost: shop\r\nContent-Length: 9\r\n\r\n';
    const sockets = Array.from({ length: 320 }, () => connect(Number(port), hostname));
    const answers: string[] = [];
    for (const socket of sockets) {
      socket.write(unfinished);
      socket.setEncoding('latin1').on('data', (answer) => answers.push(String(answer)));
    }
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(20);
    for (const answer of answers) {
      expect(headOf(answer)).toMatchObject({ status: 429, headers: { 'retry-after': ['5'] } });
      expect(answer).toContain('"code":"too-many-requests"');
    }
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await fetch(webUrl)).status).toBe(200);
  });
});

it('what proves a table, a group or an order is in no log of nginx, whatever goes wrong on the way', async () => {
  const secrets = { code: 'ABCDE-FGHJK-MNPQ', token: 'table-token-of-5', missing: 'missing-token' };
  const paths = [
    `/mesa/5?t=${secrets.token}`,
    `/grupo/${secrets.code}?t=${secrets.token}`,
    `/%67rupo/${secrets.code}`,
    `/assets/none.js?t=${secrets.missing}`,
    `/api/v1/groups/${secrets.code}?t=${secrets.token}`,
    `/api/v1/groups/${secrets.code}/events?t=${secrets.token}`,
  ];
  await compose('stop', 'backend');
  onTestFinished(async () => {
    await compose('up', '--detach', '--wait', 'backend');
  });
  const referer = `${webUrl}/grupo/${secrets.code}`;
  const statuses = [];
  for (const path of paths) statuses.push((await fetch(webUrl + path, { headers: { referer } })).status);
  statuses.push(
    (await fetch(`${webUrl}/api/v1/groups/${secrets.code}/items`, { method: 'POST', body: ' '.repeat(600_000) }))
      .status,
  );
  // A stopped container may refuse a connection or never answer it.
  const unreachable: unknown = expect.toBeOneOf([502, 504]);
  expect(statuses).toEqual([200, 200, 200, 404, unreachable, unreachable, 413]);
  expect((await inspect('frontend')).State.Status).toBe('running');
  const log = await compose('logs', '--no-color', 'frontend');
  expect(log).toContain('/api/v1/groups/***/events');
  for (const secret of Object.values(secrets)) expect(log).not.toContain(secret);
});
