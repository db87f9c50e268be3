import closeWithGrace from 'close-with-grace';
import { StartupError } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { readEnv } from './env.ts';
import { openShop } from './shop.ts';

/** Listens until SIGTERM or SIGINT; then streams end, requests in flight are answered, and the database is closed. */
async function serve(): Promise<void> {
  const env = readEnv(process.env);
  const shop = await openShop(env);
  const draining = new AbortController();
  const app = await buildApp({ services: shop.services, env, draining: draining.signal });
  for (const line of shop.news) app.log.info(line);
  closeWithGrace({ delay: 9_000, logger: app.log }, async ({ err }) => {
    if (err) app.log.error({ err }, 'stopping after an unexpected error');
    draining.abort();
    await app.close();
    await shop.close();
  });
  try {
    await app.listen({ port: env.PORT, host: env.HOST });
  } catch (error) {
    await shop.close();
    throw isPortTaken(error)
      ? new StartupError(`Port ${env.PORT} is in use: stop the other program, or choose another port with PORT=8001.`)
      : error;
  }
}

const isPortTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

try {
  await serve();
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}
