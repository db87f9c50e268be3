import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { allOrderIds, compose, docker, inspectAll, orderUntilAnswered } from './stack.ts';

const guests = 48;

/**
 * Guests order, each again as soon as it is answered, before, during and after `trouble`, which is given a way to wait until
 * each of them has had two more orders acknowledged. Every order that was acknowledged is then stored, once.
 */
async function orderThrough(name: string, trouble: (everyGuestIsServed: () => Promise<void>) => Promise<void>) {
  const before = new Set(await allOrderIds());
  const acknowledged: string[] = [];
  const answeredAt: number[] = [];
  const answers = Array.from({ length: guests }, () => 0);
  let ordering = true;
  let refused: unknown;
  const guest = async (client: number) => {
    for (let index = 0; ordering; index += 1) {
      const key = `${name.replaceAll(' ', '-')}-${client}-${index}-${process.pid}`;
      acknowledged.push((await orderUntilAnswered(key)).id);
      answeredAt.push(performance.now());
      answers[client] = index + 1;
    }
  };
  const everyGuestIsServed = async () => {
    const wanted = answers.map((count) => count + 2);
    while (answers.some((count, client) => count < (wanted[client] ?? 0))) {
      if (refused !== undefined) throw refused;
      await wait(10);
    }
  };
  const all = Array.from({ length: guests }, (_, client) =>
    guest(client).catch((error: unknown) => {
      refused = error;
    }),
  );
  await everyGuestIsServed();
  await trouble(everyGuestIsServed);
  await everyGuestIsServed();
  ordering = false;
  await Promise.all(all);

  const stored = (await allOrderIds()).filter((id) => !before.has(id));
  const isStored = new Set(stored);
  const gaps = answeredAt.map((at, index) => at - (answeredAt[index - 1] ?? at));
  const lost = acknowledged.filter((id) => !isStored.has(id)).length;
  const doubled = stored.length - new Set(acknowledged).size;
  console.log(
    `${name}: ${acknowledged.length} orders acknowledged, ${lost} lost, ${doubled} doubled; ` +
      `the longest gap was ${(Math.max(...gaps) / 1000).toFixed(1)} s`,
  );
  expect(stored.sort()).toEqual(acknowledged.sort());
}

const backends = async () => (await inspectAll('backend')).map(({ Id }) => Id);
const [one = ''] = await backends();
/** Starts what does not run of a service. */
const start = (service: string) => compose('up', '--detach', '--no-deps', '--no-recreate', '--wait', service);

it('no order is lost or doubled when one of three backends is killed and started again', () =>
  orderThrough('one backend killed', async (everyGuestIsServed) => {
    await docker('kill', one);
    await everyGuestIsServed();
    await start('backend');
  }));

it('no order is lost or doubled when one of three backends freezes', () =>
  orderThrough('one backend frozen', async (everyGuestIsServed) => {
    await docker('pause', one);
    await everyGuestIsServed();
    await docker('unpause', one);
  }));

it('no order is lost or doubled when the database is killed and started again', () =>
  orderThrough('the database killed', async () => {
    await compose('kill', 'database');
    await start('database');
  }));

it('no order is lost or doubled when the cache is killed, and the shop goes on without it', () =>
  orderThrough('the cache killed', async (everyGuestIsServed) => {
    await compose('kill', 'cache');
    await everyGuestIsServed();
    await start('cache');
  }));

it('no order is lost or doubled when all three backends are replaced, one by one', () =>
  orderThrough('all three backends replaced', async (everyGuestIsServed) => {
    for (const id of await backends()) {
      await docker('stop', id);
      await docker('rm', id);
      await start('backend');
      await everyGuestIsServed();
    }
  }));
