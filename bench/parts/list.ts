import { OrderPage } from '../../functions/platform/schemas.ts';
import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import { count, type Figure } from '../figures.ts';
import { inTurns, summarise, type Target } from '../load.ts';
import { insertPastOrders } from '../past-orders.ts';
import { anOrder, placeOrder, signIn } from '../shop.ts';

const shortPast = 1_000;
const openOrders = 30;
const path = '/api/v1/orders?status=received&status=preparing&status=ready&limit=200';
const connections = 4;

/** The kitchen's list of 30 open orders: with a long past beside a short one. */
export function list(bench: Bench): Promise<Figure[]> {
  return withServer(startWithPast(bench, shortPast), (young) =>
    withServer(startWithPast(bench, bench.past), async (old) => {
      const targets = { ours: await openKitchen(old), beside: await openKitchen(young) };
      const rounds = await inTurns(bench, 'kitchen’s list', targets);
      const { ratio, ours, beside } = summarise(rounds);
      return [
        {
          name: `kitchen’s list, ${count(bench.past)} past orders`,
          ours,
          beside: `${beside} with ${count(shortPast)}`,
          // How much longer an answer takes, so the other way round.
          value: 1 / ratio,
          unit: '×',
          bound: { atMost: 1.2 },
          from: { rounds },
        },
      ];
    }),
  );
}

function startWithPast(bench: Bench, howMany: number): Promise<Server> {
  const path = bench.newDatabase();
  insertPastOrders(path, howMany, bench.say);
  return bench.startOurs(path);
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
