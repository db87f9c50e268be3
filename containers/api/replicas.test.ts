import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startRedis } from '../../functions/platform/testing/redis.ts';
import { startPostgresql } from '../../prisma/testing/postgresql.ts';
import { findRedis } from '../../scripts/redis.ts';
import { expectAllStored, openGuests } from './testing/guests.ts';
import { anOrder, send, start, stop } from './testing/process.ts';
import { expectDeliveredOnce, openScreens } from './testing/screen.ts';

const guests = 48;
const screens = 12;

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
  return { url, server, redis, replicas, open, addressOf, body };
}

it('three replicas on PostgreSQL lose no acknowledged order, double none and show each on every screen once, whatever stops', {
  timeout: 400_000,
}, async () => {
  const { url, server, redis, replicas, open, addressOf, body } = await openThree();
  const watching = await openScreens(screens, addressOf);
  const { more, during, stop: endOrdering } = openGuests(guests, addressOf, body);
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
  await expectDeliveredOnce(watching, await expectAllStored(url, await endOrdering()));
});

it('two hundred screens on three replicas each hear of 500 orders once, also when one replica is killed', {
  timeout: 400_000,
}, async () => {
  const { replicas, addressOf, body } = await openThree();
  const watching = await openScreens(200, addressOf);
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
  for (const { placed: delivered } of watching) {
    await expect.poll(() => delivered.size, { timeout: 60_000 }).toBe(placed.length);
    missed += placed.filter((id) => !delivered.has(id)).length;
    twice += [...delivered.values()].filter((count) => count !== 1).length;
  }
  console.log(`${watching.length} screens, ${placed.length} orders: ${missed} missed, ${twice} twice`);
  expect([missed, twice]).toEqual([0, 0]);
});
