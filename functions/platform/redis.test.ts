import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../containers/api/app.ts';
import { readEnv } from '../../containers/api/env.ts';
import { openServices } from '../services.ts';
import { copyTemplate } from './testing/database.ts';
import { owner } from './testing/owner.ts';
import { startRedis } from './testing/redis.ts';

const redis = await startRedis();
afterAll(redis.kill);
beforeEach(async () => {
  await redis.kill();
  await redis.start();
});

/** It stands still: nothing that was counted passes. */
const clock = () => new Date('2026-11-21T18:00:00Z');

/** Two processes of one shop, as far as their memory goes. What they share is waited for, however busy the machine is. */
async function openTwo({ answerWithinMs = 10_000 } = {}) {
  const database = await copyTemplate();
  const open = async () => {
    const services = await openServices(database.url, { clock, redis: { url: redis.url, answerWithinMs } });
    const app = await buildApp({ services, env: readEnv({ LOG_LEVEL: 'silent' }) });
    return { services, app };
  };
  const [one, other] = [await open(), await open()];
  onTestFinished(async () => {
    for (const { app, services } of [one, other]) {
      await app.close();
      await services.close();
    }
    await database.remove();
  });
  await Promise.all([one, other].map(answers));
  return [one, other] as const;
}

type Process = Awaited<ReturnType<typeof openTwo>>[number];

/** Resolves when Redis answers this process. */
const answers = ({ services }: Process): Promise<void> =>
  expect.poll(() => services.shared?.ask((client) => client.ping()), { timeout: 10_000 }).toBe('PONG');

async function order({ app }: Process): Promise<number> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/orders', remoteAddress: '198.51.100.1' });
  return answer.statusCode;
}

async function signIn({ app }: Process, password: string = owner.password) {
  const payload = { ...owner, password };
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/staff/sessions',
    payload,
    remoteAddress: '198.51.100.2',
  });
  return { status: answer.statusCode, token: answer.json<{ token: string }>().token };
}

async function whoAmI({ app }: Process, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await app.inject({ url: '/api/v1/staff/sessions/current', headers })).statusCode;
}

async function signOut({ app }: Process, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await app.inject({ method: 'DELETE', url: '/api/v1/staff/sessions/current', headers });
  expect(answer.statusCode).toBe(204);
}

const times = async <T>(count: number, job: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let time = 0; time < count; time += 1) all.push(await job());
  return all;
};

describe('what two processes share through Redis', () => {
  it('is how much a guest’s address has written', async () => {
    const [one, other] = await openTwo();
    expect(new Set(await times(30, () => order(one)))).toEqual(new Set([422]));
    expect(new Set(await times(30, () => order(other)))).toEqual(new Set([422]));
    expect([await order(one), await order(other)]).toEqual([429, 429]);
  });

  it('is how often a password was guessed, also all at once, and a right one is not counted', async () => {
    const [one, other] = await openTwo();
    await times(4, () => signIn(one));
    const guesses = await Promise.all([one, other, one, other, one, other].map((each) => signIn(each, 'wrong-guess')));
    const statuses = guesses.map(({ status }) => status).sort();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn(other)).status).toBe(429);
  });

  it('is whose a session is, until it is signed out of: then it is over at once on both', async () => {
    const [one, other] = await openTwo();
    const { token } = await signIn(one);
    expect([await whoAmI(one, token), await whoAmI(other, token)]).toEqual([200, 200]);
    const reads = countReads(other);
    expect(await whoAmI(other, token)).toBe(200);
    expect(reads.count).toBe(0);
    await signOut(one, token);
    expect([await whoAmI(one, token), await whoAmI(other, token)]).toEqual([401, 401]);
  });
});

/** How often the process has read the database since. */
function countReads({ services }: Process) {
  const reads = { count: 0 };
  const { read } = services;
  services.read = (job) => {
    reads.count += 1;
    return read(job);
  };
  return reads;
}

describe.each([
  ['killed', redis.kill, redis.start],
  ['frozen', redis.freeze, redis.thaw],
])('a Redis that is %s', (_name, stop, start) => {
  it('does not stop ordering or signing in, each process counts by itself, and it reconnects', async () => {
    const [one, other] = await openTwo({ answerWithinMs: 100 });
    const { token } = await signIn(one);
    await stop();
    try {
      expect(new Set(await times(60, () => order(one)))).toEqual(new Set([422]));
      expect([await order(one), await order(other)]).toEqual([429, 422]);
      expect([await whoAmI(one, token), (await signIn(other)).status]).toEqual([200, 201]);
      await signOut(one, token);
      expect(await whoAmI(other, token)).toBe(401);
    } finally {
      await start();
    }
    await Promise.all([answers(one), answers(other)]);
    expect(await whoAmI(other, token)).toBe(401);
    // What the first had counted by itself still holds there; together they count anew.
    expect(new Set(await times(50, () => order(other)))).toEqual(new Set([422]));
  });
});
