/**
 * What AWS Lambda runs (docs/LAMBDA.md): the catalogue behind API Gateway, on PostgreSQL. An instance answers one call at a
 * time and is frozen in between, with its timers and connections.
 */
import { StartupError } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { databaseFile, readEnv } from './env.ts';
import { answerGateway, gatewayAddress } from './gateway.ts';
import { openShop } from './shop.ts';

const env = readEnv(process.env);
if (databaseFile(env) !== undefined) {
  throw new StartupError(
    'In AWS Lambda the database has to be a server, which all instances share: set DATABASE_URL=postgresql://user:password@host/database.',
  );
}
const shop = await openShop(env);
// Said whatever the log level is: it may be a password, and it is said only once.
for (const line of shop.news) console.log(line);
const app = await buildApp({
  services: shop.services,
  env: { ...env, TRUSTED_PROXIES: [...env.TRUSTED_PROXIES, gatewayAddress] },
  // An answer is sent whole, so a live stream ends after what is stored, and the client comes back for more.
  streams: { longestMs: 0 },
});
await app.ready();

/** The handler, for API Gateway's payload formats 1.0 and 2.0. @throws ZodError for any other event */
export const handler = answerGateway(app);
shop.keepHouse(app.log);
