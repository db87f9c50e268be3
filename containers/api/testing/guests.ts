import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import pg from 'pg';
import { expect } from 'vitest';
import { send } from './process.ts';

/** How many orders are acknowledged between two faults. */
const between = 60;
const unansweredMs = 2_000;

/**
 * So many guests who order `body` again and again, each order until it is acknowledged: with one key, each time at the next
 * of the addresses, and anew when none has answered within two seconds.
 */
export function openGuests(count: number, addressOf: (attempt: number) => string, body: string) {
  const acknowledged = new Map<string, string>();
  let isOver = false;
  let lastAt = performance.now();
  let longestGapMs = 0;

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
    const unanswered = AbortSignal.timeout(unansweredMs);
    const late = new Promise<undefined>((resolve) => {
      unanswered.addEventListener('abort', () => resolve(undefined));
    });
    const answered = send(address, key, body)
      .then(async (answer) => (answer.status === 201 ? ((await answer.json()) as { id: string }) : undefined))
      .catch(() => turn(undefined));
    return Promise.race([answered, late]);
  }
  const ordering = Array.from({ length: count }, async (_, guest) => {
    while (!isOver) await place(guest);
  });

  /** Resolves when some more orders have been acknowledged. */
  async function more(): Promise<void> {
    const until = acknowledged.size + between;
    await expect.poll(() => acknowledged.size, { timeout: 120_000 }).toBeGreaterThan(until);
  }
  return {
    more,
    /** Causes a fault, waits until orders go on after it, and prints for how long none was acknowledged. */
    async during(fault: string, cause: () => Promise<unknown>): Promise<void> {
      longestGapMs = 0;
      await cause();
      await more();
      console.log(`${fault}: the longest gap was ${(longestGapMs / 1_000).toFixed(1)} s`);
    },
    /** Resolves to the ids of the orders that were acknowledged, when all who are still ordering have been answered. */
    async stop(): Promise<string[]> {
      isOver = true;
      await Promise.all(ordering);
      return [...acknowledged.values()];
    },
  };
}

/**
 * The PostgreSQL database at `url` has every acknowledged order and no other, and ticket numbers and places in the log
 * without a gap. Prints the counts, and answers how many orders there are.
 */
export async function expectAllStored(url: string, acknowledged: string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: orders } = await client.query<{ id: string; number: number; day: string }>(
    'SELECT id, number, business_day AS day FROM orders ORDER BY day, number',
  );
  const { rows: events } = await client.query<{ seq: number }>('SELECT seq FROM order_events ORDER BY seq');
  await client.end();
  const stored = new Set(orders.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !stored.has(id)).length;
  const doubled = orders.length - new Set(acknowledged).size;
  console.log(`${acknowledged.length} acknowledged, ${lost} lost, ${doubled} doubled`);
  expect([lost, doubled]).toEqual([0, 0]);
  for (const ofDay of Map.groupBy(orders, ({ day }) => day).values()) {
    expect(ofDay.map(({ number }) => number)).toEqual(ofDay.map((_, index) => index + 1));
  }
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  return orders.length;
}
