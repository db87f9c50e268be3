import { availableParallelism } from 'node:os';
import { type PostgresqlServer, startPostgresql } from '../../prisma/testing/postgresql.ts';
import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import type { Figure } from '../figures.ts';
import { inTurns, type Load, summarise } from '../load.ts';
import { describeProcessors } from '../processors.ts';
import { checkSameAnswers } from '../same-answers.ts';
import { onDisk } from '../settings.ts';
import { placing } from './orders.ts';

const connections = 64;
const replicas = 3;
/** Asked for only where each process, PostgreSQL and the load have processors of their own. */
const asked = availableParallelism() >= 2 * replicas ? { bound: { atLeast: 1.5 } } : {};

/** Placing orders on PostgreSQL: ours beside one written by hand, and three processes of ours on one database beside one. */
export async function postgresql(bench: Bench): Promise<Figure[]> {
  const server = await startPostgresql({ durable: true, under: onDisk });
  try {
    const template = await server.newDatabase();
    await bench.seed(template);
    return [await besideByHand(bench, server, template), await besideOne(bench, server, template)];
  } finally {
    await server.stop();
  }
}

async function besideByHand(bench: Bench, server: PostgresqlServer, template: string): Promise<Figure> {
  const [database, another] = [await server.newDatabase(template), await server.newDatabase(template)];
  return withServer(bench.startOurs(database), (ours) =>
    withServer(bench.startPeer('by-hand-postgresql.ts', { DATABASE_URL: another }), async (theirs) => {
      await checkSameAnswers(ours.url, theirs.url);
      const targetOf = await placing(ours.url, connections);
      const name = `orders placed on PostgreSQL, ${connections} connections`;
      const rounds = await inTurns(bench, name, { ours: targetOf([ours]), beside: targetOf([theirs]) });
      const { ratio, beside, ...measured } = summarise(rounds);
      const bound = { atLeast: 1.5 };
      return { name, ...measured, beside: `${beside} by hand`, value: ratio, unit: '×', bound, from: { rounds } };
    }),
  );
}

async function besideOne(bench: Bench, server: PostgresqlServer, template: string): Promise<Figure> {
  const [shared, alone] = [await server.newDatabase(template), await server.newDatabase(template)];
  return withServer(bench.startOurs(alone), (one) =>
    withServers(
      replicas,
      () => bench.startOurs(shared),
      async (several) => {
        const targetOf = await placing(one.url, connections);
        const name = `the same, ${replicas} processes`;
        const rounds = await inTurns(bench, name, { ours: targetOf(several), beside: targetOf([one]) });
        // What holds several back where there are few processors: all of it runs on the same ones.
        for (const { ours, beside } of rounds.slice(-1)) {
          bench.say(`processors with ${replicas}: ${whoseProcessors(ours)}`);
          bench.say(`processors with one: ${whoseProcessors(beside)}`);
        }
        const { ratio, beside, ...measured } = summarise(rounds);
        return { name, ...measured, beside: `${beside} with one`, value: ratio, unit: '×', ...asked, from: { rounds } };
      },
    ),
  );
}

const whoseProcessors = ({ processors }: Load): string =>
  processors === undefined ? 'not known here' : describeProcessors(processors, 'PostgreSQL and others');

function withServers<T>(count: number, start: () => Promise<Server>, work: (servers: Server[]) => Promise<T>) {
  const next = (servers: Server[]): Promise<T> =>
    servers.length === count ? work(servers) : withServer(start(), (server) => next([...servers, server]));
  return next([]);
}
