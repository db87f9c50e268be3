import { startInstance } from '../../containers/api/testing/lambda-runtime.ts';
import { startPostgresql } from '../../prisma/testing/postgresql.ts';
import type { Bench } from '../bench.ts';
import { type Figure, median } from '../figures.ts';

/**
 * From spawning the built server to its first 200 on /health: without a database file, and on the one it then made; and
 * from spawning the function for AWS Lambda until it can be called.
 */
export async function start(bench: Bench): Promise<Figure[]> {
  bench.say('start: starting and stopping …');
  const fresh: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < bench.rounds; round++) {
    const path = bench.newPath('restaurant.db');
    for (const times of [fresh, again]) {
      const server = await bench.startOurs(path);
      times.push(server.startedInMs);
      await server.stop();
    }
  }
  return [
    toFigure('start to healthy, new database', fresh, 1_000),
    toFigure('start to healthy, again', again, 1_000),
    toFigure('cold start in Lambda', await startInLambda(bench), 500),
  ];
}

/** From spawning an instance of the built function to its asking for a first call, on a PostgreSQL that has the shop. */
async function startInLambda(bench: Bench): Promise<number[]> {
  const folder = await bench.buildLambda();
  const server = await startPostgresql({ durable: true });
  try {
    const variables = { DATABASE_URL: await server.newDatabase(), LOG_LEVEL: 'warn' };
    const times: number[] = [];
    // The first one sets the shop up.
    for (let round = 0; round <= bench.rounds; round++) {
      const instance = await startInstance(folder, variables);
      const failed = instance.failed.then(({ errorMessage }) => Promise.reject(new Error(errorMessage)));
      times.push(await Promise.race([instance.ready, failed]));
      await instance.stop();
    }
    return times.slice(1);
  } finally {
    await server.stop();
  }
}

function toFigure(name: string, ms: number[], atMost: number): Figure {
  const value = median(ms);
  return { name, ours: `${Math.round(value)} ms`, value, unit: 'ms', bound: { atMost }, from: { ms } };
}
