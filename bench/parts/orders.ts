import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import type { Figure } from '../figures.ts';
import { inTurns, summarise, type Target } from '../load.ts';
import { checkSameAnswers } from '../same-answers.ts';
import { anOrder } from '../shop.ts';

const connectionCounts = [1, 16, 64, 256];
/** Where many guests order at once, which is what committing together is for. */
const bounded = [16, 64];

/** Placing orders: ours beside one written by hand, each request with a key of its own, on new databases each time. */
export async function orders(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const connections of connectionCounts) figures.push(await atConnections(bench, connections));
  return figures;
}

function atConnections(bench: Bench, connections: number): Promise<Figure> {
  return withServer(bench.startOurs(bench.newDatabase()), (ours) =>
    withServer(bench.startPeer('by-hand.ts', { DATABASE_PATH: bench.newDatabase() }), async (peer) => {
      await checkSameAnswers(ours.url, peer.url);
      const body = JSON.stringify(await anOrder(ours.url));
      const headers = { 'content-type': 'application/json', 'idempotency-key': 'bench-[<id>]' };
      const target = (server: Server): Target => {
        return {
          server,
          method: 'POST',
          path: '/api/v1/orders',
          headers,
          body,
          connections,
          idReplacement: true,
          expect: 201,
        };
      };
      const name = `orders placed, ${connections} ${connections === 1 ? 'connection' : 'connections'}`;
      const rounds = await inTurns(bench, name, { ours: target(ours), beside: target(peer) });
      const { ratio, beside, ...measured } = summarise(rounds);
      const figure: Figure = {
        name,
        ...measured,
        beside: `${beside} by hand`,
        value: ratio,
        unit: '×',
        from: { rounds },
      };
      return bounded.includes(connections) ? { ...figure, bound: { atLeast: 1.2 } } : figure;
    }),
  );
}
