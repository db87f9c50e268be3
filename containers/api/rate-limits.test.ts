import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { guestRateOf, guestRates } from '../../functions/platform/guest-rates.ts';
import { temporaryFolder } from '../../functions/platform/testing/database.ts';
import { owner } from '../../functions/platform/testing/owner.ts';
import { openTestApp } from './testing/app.ts';

/** A path that the function is mounted at, of something that there is not. */
const pathOf = (path: string) =>
  path
    .replace(':code', 'K7QM-3XWD-9RTB2')
    .replace(':number', '5')
    .replaceAll(/:\w+/g, '019aa5f0-ffff-7000-8000-000000000000');

const expectRefused = (answer: LightMyRequestResponse, of: string) => {
  expect(answer.statusCode, of).toBe(429);
  expect(answer.json(), of).toMatchObject({ code: 'too-many-requests', status: 429 });
  expect(Number(answer.headers['retry-after']), of).toBeGreaterThan(0);
  expect(answer.headers, of).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
};

async function webRoot() {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  await mkdir(join(folder.path, 'assets'));
  await writeFile(join(folder.path, 'index.html'), '<!doctype html>');
  await writeFile(join(folder.path, 'assets', 'app-abc123.js'), 'self;');
  return folder.path;
}

describe('RATE_LIMIT_PER_MINUTE', () => {
  it('holds for every function, every page, every file and everything that is not there', async () => {
    const { app } = await openTestApp({ RATE_LIMIT_PER_MINUTE: '2', WEB_ROOT: await webRoot() });
    const asked = [
      ...catalogue.map(({ method, path }) => ({ method, url: pathOf(path) })),
      ...['/docs', '/docs/static/index.css', '/openapi.json', '/robots.txt', '/sitemap.xml', '/api/v1/page-head'],
      ...[
        '/',
        '/index.html',
        '/pedido/1',
        '/assets/app-abc123.js',
        '/assets/gone.js',
        '/nothing.txt',
        '/api/v1/nothing',
      ],
    ].map((one) => (typeof one === 'string' ? { method: 'GET' as const, url: one } : one));
    for (const [index, request] of asked.entries()) {
      const remoteAddress = `198.51.${index >> 8}.${index & 255}`;
      const of = `${request.method} ${request.url}`;
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await app.inject({ ...request, remoteAddress }));
      const [first, second, third] = answers;
      expect([first?.statusCode, second?.statusCode], of).not.toContain(429);
      if (third !== undefined) expectRefused(third, of);
    }
  });

  it('counts an IPv6 /64 as one address, and another one by itself', async () => {
    const { app } = await openTestApp({ RATE_LIMIT_PER_MINUTE: '2' });
    const ask = async (remoteAddress: string) => (await app.inject({ url: '/health', remoteAddress })).statusCode;
    expect([await ask('2001:db8::1'), await ask('2001:db8::2:3'), await ask('2001:db8::ffff:4')]).toEqual([
      200, 200, 429,
    ]);
    expect(await ask('2001:db8:0:1::1')).toBe(200);
  });

  it('is off unless it is set', async () => {
    const { app } = await openTestApp();
    for (let time = 0; time < 400; time += 1) expect((await app.inject('/health')).statusCode).toBe(200);
  });
});

describe('what guests write', () => {
  const remoteAddress = '198.51.100.1';
  const writes = catalogue.filter((fn) => guestRateOf(fn) !== undefined);

  it('is counted for each function that anybody may write with, but for the ways to sign in, which have a throttle', () => {
    const uncounted = catalogue.filter((fn) => fn.access === 'public' && fn.method !== 'GET' && !writes.includes(fn));
    expect(uncounted.map(({ operationId }) => operationId)).toEqual(['signIn', 'signInByPin']);
  });

  it.each(writes.map((fn) => [fn.operationId, fn] as const))('is limited by default: %s', async (_name, fn) => {
    const { app } = await openTestApp({ GUEST_LIMITS: 'on' });
    const request = { method: fn.method, url: pathOf(fn.path), remoteAddress };
    const { most } = guestRates[guestRateOf(fn) ?? 'writes'];
    const answers = await Promise.all(Array.from({ length: most + 1 }, () => app.inject(request)));
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused).toHaveLength(1);
    for (const answer of refused) expectRefused(answer, fn.operationId);
    const elsewhere = await app.inject({ ...request, remoteAddress: '198.51.100.2' });
    expect(elsewhere.statusCode).not.toBe(429);
  });

  it('leaves reading, and the other kinds of writing, to an address that has used one up', async () => {
    const { app } = await openTestApp({ GUEST_LIMITS: 'on' });
    const post = async (url: string) => (await app.inject({ method: 'POST', url, remoteAddress })).statusCode;
    for (let time = 0; time < 31; time += 1) await post('/api/v1/groups');
    expect(await post('/api/v1/groups')).toBe(429);
    expect(await post('/api/v1/orders')).toBe(422);
    expect((await app.inject({ url: '/api/v1/menu', remoteAddress })).statusCode).toBe(200);
  });

  it('is not limited for staff, and is for a made-up session', async () => {
    const { app } = await openTestApp({ GUEST_LIMITS: 'on' });
    const signedIn = await app.inject({ method: 'POST', url: '/api/v1/staff/sessions', payload: owner });
    const { token } = signedIn.json<{ token: string }>();
    const order = async (session: string) =>
      (
        await app.inject({
          method: 'POST',
          url: '/api/v1/orders',
          remoteAddress,
          headers: { authorization: `Bearer ${session}` },
        })
      ).statusCode;
    for (let time = 0; time < 61; time += 1) expect(await order(token)).toBe(422);
    for (let time = 0; time < 60; time += 1) expect(await order('made-up')).toBe(422);
    expect(await order('made-up')).toBe(429);
    expect(await order(token)).toBe(422);
  });

  it('is not limited in a shop for load tests', async () => {
    const { app } = await openTestApp({ GUEST_LIMITS: 'off' });
    const request = { method: 'POST' as const, url: '/api/v1/groups', remoteAddress };
    for (let time = 0; time < 40; time += 1) expect((await app.inject(request)).statusCode).toBe(422);
  });
});
