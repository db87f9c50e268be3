import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import type { Bound, Figure } from '../figures.ts';
import { inTurns, summarise, type Target } from '../load.ts';
import { checkSameAnswers } from '../same-answers.ts';
import { anOrder } from '../shop.ts';

type Comparison = { connections: number; bound?: Bound };

/** One written by hand that does the same work, one transaction per request. */
const byHand: Comparison[] = [
  { connections: 1, bound: { atLeast: 0.9 } },
  { connections: 16, bound: { atLeast: 2.4 } },
  { connections: 64, bound: { atLeast: 3 } },
  { connections: 256 },
];

/** One that keeps no ticket number, no event and no key: where many guests order at once, which is what committing together is for. */
const bare: Comparison[] = [
  { connections: 16, bound: { atLeast: 1.6 } },
  { connections: 64, bound: { atLeast: 2 } },
];

/** Placing orders: ours beside two written by hand, each request with a key of its own, on new databases each time. */
export async function orders(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const comparison of byHand) figures.push(await beside(bench, 'by-hand.ts', 'by hand', comparison));
  for (const comparison of bare) figures.push(await beside(bench, 'by-hand-bare.ts', 'bare', comparison));
  return figures;
}

function beside(bench: Bench, peer: string, called: string, comparison: Comparison): Promise<Figure> {
  return withServer(bench.startOurs(bench.newDatabase()), (ours) =>
    withServer(bench.startPeer(peer, { DATABASE_PATH: bench.newDatabase() }), async (theirs) => {
      if (called === 'by hand') await checkSameAnswers(ours.url, theirs.url);
      const { connections, bound } = comparison;
      const name = `orders placed, ${connections} ${connections === 1 ? 'connection' : 'connections'}`;
      const targetOf = await placing(ours.url, connections);
      const targets = { ours: targetOf([ours]), beside: targetOf([theirs]) };
      const rounds = await inTurns(bench, `${name}, beside ${called}`, targets);
      const { ratio, beside, ...measured } = summarise(rounds);
      const asked = bound === undefined ? {} : { bound };
      return { name, ...measured, beside: `${beside} ${called}`, value: ratio, unit: '×', ...asked, from: { rounds } };
    }),
  );
}

/** The request that places an order from the menu at `url`, each time with a key of its own, for servers that have that menu. */
export async function placing(url: string, connections: number): Promise<(servers: readonly Server[]) => Target> {
  const body = JSON.stringify(await anOrder(url));
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'bench-[<id>]' };
  const path = '/api/v1/orders';
  return (servers) => ({ servers, method: 'POST', path, headers, body, connections, idReplacement: true, expect: 201 });
}
