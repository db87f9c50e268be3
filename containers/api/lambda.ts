/**
 * What AWS Lambda runs (docs/LAMBDA.md): the catalogue behind API Gateway, on PostgreSQL. An instance answers one call at a
 * time and is frozen in between, with its timers and connections.
 */
import { z } from 'zod';
import { StartupError } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { databaseFile, readEnv } from './env.ts';
import { answerGateway, type GatewayAnswer, gatewayAddress } from './gateway.ts';
import { openShop } from './shop.ts';

// Node 24, which the runtime nodejs24.x is, has no Temporal.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const env = readEnv(process.env);
if (databaseFile(env) !== undefined) {
  throw new StartupError(
    'In AWS Lambda the database has to be a server, which all instances share: set DATABASE_URL=postgresql://user:password@host/database.',
  );
}
// Nothing is done between two calls: a transaction that is frozen half-way would hold up every other instance.
const shop = await openShop(env, { isLive: false });
// Said whatever the log level is: it may be a password, and it is said only once.
for (const line of shop.news) console.log(line);
const app = await buildApp({
  services: shop.services,
  env: { ...env, TRUSTED_PROXIES: [...env.TRUSTED_PROXIES, gatewayAddress] },
  // An answer is sent whole, so a live stream ends after what is stored, and the client comes back for more.
  streams: { longestMs: 0 },
});
await app.ready();

const answer = answerGateway(app);
/** The event of the schedule that deletes expired data: timers do not run in a frozen instance. */
const Housekeeping = z.object({ task: z.literal('housekeeping') });

/** The handler, for API Gateway's payload formats 1.0 and 2.0, and for the schedule. @throws ZodError for any other event */
export async function handler(event: unknown): Promise<GatewayAnswer | undefined> {
  if (!Housekeeping.safeParse(event).success) return answer(event);
  await shop.tidyUp(app.log);
}
