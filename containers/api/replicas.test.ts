import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { startRedis } from '../../functions/platform/testing/redis.ts';
import { startPostgresql } from '../../prisma/testing/postgresql.ts';
import { findRedis } from '../../scripts/redis.ts';
import { anOrder, send, start, stop } from './testing/process.ts';
import { openScreen } from './testing/screen.ts';

const guests = 48;
const screens = 12;
/** How many orders are acknowledged between two faults. */
const between = 60;

/** Three replicas of a shop, each a process of its own, on one PostgreSQL and, where this machine has one, one Redis. */
async function openThree() {
  const server = await startPostgresql({ durable: true });
  onTestFinished(server.stop);
  const redis = findRedis() === undefined ? undefined : await startRedis();
  const url = await server.newDatabase();
  const variables: Record<string, string> = redis === undefined ? {} : { REDIS_URL: redis.url };
  const open = () => start({ DATABASE_URL: url, LOG_LEVEL: 'info', ...variables });
  // All at once on an empty database: one of them migrates it, loads the menu and makes the owner.
  const replicas = await Promise.all([open(), open(), open()]);
  const addressOf = (index: number) => replicas[index % replicas.length]?.address ?? '';
  const body = await anOrder(addressOf(0));
  const session = await fetch(`${addressOf(1)}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'owner', password: 'comal-caliente' }),
  });
  const { token } = (await session.json()) as { token: string };
  /** Opens so many screens, spread over the replicas. */
  async function watch(count: number) {
    const watching = Array.from({ length: count }, (_, index) =>
      openScreen((attempt) => addressOf(index + attempt), token),
    );
    onTestFinished(() => {
      for (const { close } of watching) close();
    });
    await Promise.all(watching.map(({ opened }) => opened));
    return watching;
  }
  return { url, server, redis, replicas, open, addressOf, body, watch };
}

it('three replicas on PostgreSQL lose no acknowledged order, double none and tell every screen once, whatever stops', {
  timeout: 400_000,
}, async () => {
  const { url, server, redis, replicas, open, addressOf, body, watch } = await openThree();
  const watching = await watch(screens);

  const acknowledged = new Map<string, string>();
  let isOver = false;
  let lastAt = performance.now();
  let longestGapMs = 0;
  /** Sends one order until it is acknowledged, each time to the next replica, and always with the same key. */
  async function place(guest: number): Promise<void> {
    const key = randomUUID();
    for (let attempt = guest; ; attempt += 1) {
      const order = await attemptTo(addressOf(attempt), key);
      if (order === undefined) continue;
      acknowledged.set(key, order.id);
      longestGapMs = Math.max(longestGapMs, performance.now() - lastAt);
      lastAt = performance.now();
      return;
    }
  }
  async function attemptTo(address: string, key: string): Promise<{ id: string } | undefined> {
    const unanswered = AbortSignal.timeout(2_000);
    const late = new Promise<undefined>((resolve) => {
      unanswered.addEventListener('abort', () => resolve(undefined));
    });
    const answered = send(address, key, body)
      .then(async (answer) => (answer.status === 201 ? ((await answer.json()) as { id: string }) : undefined))
      .catch(() => turn(undefined));
    return Promise.race([answered, late]);
  }
  const ordering = Array.from({ length: guests }, async (_, guest) => {
    while (!isOver) await place(guest);
  });
  const more = async () => {
    const until = acknowledged.size + between;
    await expect.poll(() => acknowledged.size, { timeout: 120_000 }).toBeGreaterThan(until);
  };
  const during = async (fault: string, cause: () => Promise<unknown>) => {
    longestGapMs = 0;
    await cause();
    await more();
    console.log(`${fault}: the longest gap was ${(longestGapMs / 1_000).toFixed(1)} s`);
  };
  const replaceWith = async (index: number, signal: NodeJS.Signals) => {
    const child = replicas[index]?.child;
    if (child === undefined) throw new Error('there is no such replica');
    await stop(child, signal);
    replicas[index] = await open();
  };

  await more();
  await during('kill -9 of a replica', () => replaceWith(0, 'SIGKILL'));
  await during('a replica frozen', async () => {
    replicas[1]?.child.kill('SIGSTOP');
    await more();
    replicas[1]?.child.kill('SIGCONT');
  });
  await during('PostgreSQL stopped at once and started again', server.crash);
  if (redis !== undefined) {
    await during('Redis killed', redis.kill);
    await during('Redis started again', redis.start);
  }
  await during('all three replaced, one by one', async () => {
    for (const index of replicas.keys()) await replaceWith(index, 'SIGTERM');
  });
  isOver = true;
  await Promise.all(ordering);

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: orders } = await client.query<{ id: string; number: number; day: string }>(
    'SELECT id, number, business_day AS day FROM orders ORDER BY day, number',
  );
  const { rows: events } = await client.query<{ seq: number }>('SELECT seq FROM order_events ORDER BY seq');
  await client.end();
  const stored = new Set(orders.map(({ id }) => id));
  const ids = [...acknowledged.values()];
  const lost = ids.filter((id) => !stored.has(id)).length;
  console.log(`${ids.length} acknowledged, ${lost} lost, ${orders.length - new Set(ids).size} doubled`);
  expect([lost, orders.length - new Set(ids).size]).toEqual([0, 0]);
  for (const ofDay of Map.groupBy(orders, ({ day }) => day).values()) {
    expect(ofDay.map(({ number }) => number)).toEqual(ofDay.map((_, index) => index + 1));
  }
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  for (const { placed } of watching) {
    await expect.poll(() => placed.size, { timeout: 60_000 }).toBe(orders.length);
    expect([...placed.values()].filter((times) => times !== 1)).toEqual([]);
  }
});

it('two hundred screens on three replicas each hear of 500 orders once, also when one replica is killed', {
  timeout: 400_000,
}, async () => {
  const { replicas, addressOf, body, watch } = await openThree();
  const watching = await watch(200);
  /** Places one order, with the same key until a replica answers. */
  async function place(index: number): Promise<string> {
    const key = randomUUID();
    for (let attempt = index; ; attempt += 1) {
      const answer = await send(addressOf(attempt), key, body).catch(() => turn(undefined));
      if (answer?.status === 201) return ((await answer.json()) as { id: string }).id;
    }
  }
  const placed: string[] = [];
  for (let batch = 0; batch < 25; batch += 1) {
    if (batch === 10 && replicas[0] !== undefined) await stop(replicas[0].child, 'SIGKILL');
    placed.push(...(await Promise.all(Array.from({ length: 20 }, (_, index) => place(index)))));
  }
  let [missed, twice] = [0, 0];
  for (const { placed: heard } of watching) {
    await expect.poll(() => heard.size, { timeout: 60_000 }).toBe(placed.length);
    missed += placed.filter((id) => !heard.has(id)).length;
    twice += [...heard.values()].filter((count) => count !== 1).length;
  }
  console.log(`${watching.length} screens, ${placed.length} orders: ${missed} missed, ${twice} twice`);
  expect([missed, twice]).toEqual([0, 0]);
});
