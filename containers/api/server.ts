import closeWithGrace from 'close-with-grace';
import { StartupError } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { type Env, readEnv } from './env.ts';
import { openShop } from './shop.ts';

/** Listens until SIGTERM or SIGINT; then streams end, requests in flight are answered, and the database is closed. */
async function serve(): Promise<void> {
  const env = readEnv(process.env);
  const shop = await openShop(env);
  // Said whatever the log level is: it may be a password, and it is said only once.
  for (const line of shop.news) console.log(line);
  const draining = new AbortController();
  const app = await buildApp({ services: shop.services, env, draining: draining.signal });
  closeWithGrace({ delay: 9_000, logger: app.log }, async ({ err }) => {
    if (err) app.log.error({ err }, 'stopping after an unexpected error');
    draining.abort();
    // A keep-alive connection stays open after its answer, and `close()` would wait for it.
    const idleSweep = setInterval(() => app.server.closeIdleConnections(), 50);
    await app.close();
    clearInterval(idleSweep);
    await shop.close();
  });
  try {
    await app.listen({ port: env.PORT, host: env.HOST });
    shop.keepHouse(app.log);
    shop.sendPushes(app.log);
    shop.sendToPrinters(app.log);
  } catch (error) {
    await shop.close();
    throw explain(error, env);
  }
}

/** An error of `listen` as a message that says what to change; any other error unchanged. */
function explain(error: unknown, { PORT, HOST }: Env): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new StartupError(
        `Port ${PORT} is in use: stop the other program, or choose another port with PORT=${PORT === 8001 ? 8002 : 8001}.`,
      );
    case 'EACCES':
      return new StartupError(`Port ${PORT} is not this user's to open: choose one above 1023, such as PORT=8000.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartupError(`HOST is ${HOST}, which is not an address of this machine.`);
    default:
      return error;
  }
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}
