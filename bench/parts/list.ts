import { OrderPage } from '../../functions/platform/schemas.ts';
import { startPostgresql } from '../../prisma/testing/postgresql.ts';
import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import { count, type Figure } from '../figures.ts';
import { inTurns, summarise, type Target } from '../load.ts';
import { insertPastOrders } from '../past-orders.ts';
import { onDisk } from '../settings.ts';
import { anOrder, placeOrder, signIn } from '../shop.ts';

const shortPast = 1_000;
const openOrders = 30;
const path = '/api/v1/orders?status=received&status=preparing&status=ready&limit=200';
const connections = 4;

/** The kitchen's list of 30 open orders: with a long past beside a short one, on each kind of database. */
export async function list(bench: Bench): Promise<Figure[]> {
  const [young, old] = [withPast(bench, shortPast), withPast(bench, bench.past)];
  const server = await startPostgresql({ durable: true, under: onDisk });
  try {
    const moved: string[] = [];
    for (const file of [young, old]) {
      const url = await server.newDatabase();
      await bench.move(file, url);
      moved.push(url);
    }
    const [movedYoung = '', movedOld = ''] = moved;
    return [
      await oldBesideYoung(bench, 'kitchen’s list', old, young),
      await oldBesideYoung(bench, 'kitchen’s list on PostgreSQL', movedOld, movedYoung),
    ];
  } finally {
    await server.stop();
  }
}

function oldBesideYoung(bench: Bench, name: string, oldDatabase: string, youngDatabase: string): Promise<Figure> {
  return withServer(bench.startOurs(youngDatabase), (young) =>
    withServer(bench.startOurs(oldDatabase), async (old) => {
      const targets = { ours: await openKitchen(old), beside: await openKitchen(young) };
      const rounds = await inTurns(bench, name, targets);
      const { ratio, ours, beside } = summarise(rounds);
      return {
        name: `${name}, ${count(bench.past)} past orders`,
        ours,
        beside: `${beside} with ${count(shortPast)}`,
        // How much longer an answer takes, so the other way round.
        value: 1 / ratio,
        unit: '×',
        bound: { atMost: 1.2 },
        from: { rounds },
      };
    }),
  );
}

function withPast(bench: Bench, howMany: number): string {
  const path = bench.newDatabase();
  insertPastOrders(path, howMany, bench.say);
  return path;
}

/** Places the open orders and answers the request that lists them. */
async function openKitchen(server: Server): Promise<Target> {
  const { url } = server;
  const order = await anOrder(url);
  for (let placed = 0; placed < openOrders; placed++) await placeOrder(url, order);
  const headers = await signIn(url);
  const listed = OrderPage.parse(await (await fetch(url + path, { headers })).json());
  if (listed.orders.length !== openOrders) throw new Error(`The list has ${listed.orders.length} orders.`);
  return { servers: [server], method: 'GET', path, headers, connections, expect: 200 };
}
