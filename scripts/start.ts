/**
 * `npm start`: the whole shop as one process and one file. Builds the pages when their sources changed, then runs the
 * API in this process, so that a signal reaches it directly and it ends cleanly.
 */
import { networkInterfaces } from 'node:os';
import { build, isBuilt } from './build.ts';

if (!isBuilt()) {
  console.log('Building the pages (the first time, or their sources changed).');
  const { ok, output } = await build();
  if (!ok) {
    console.error(`${output.trim()}\nThe pages could not be built: the lines above say why.`);
    process.exit(1);
  }
}

// Variables that are set but empty count as not set, as they do for the server.
process.env.DATABASE_URL ||= 'file:./data/restaurant.db';
process.env.PORT ||= '8000';
process.env.WEB_ROOT ||= 'dist/web';
// A line for every request would bury the addresses below; errors are still printed.
if (process.stdout.isTTY) process.env.LOG_LEVEL ||= 'warn';
// Returns when the server listens. When it cannot, it says why in one sentence and ends this process.
await import('../containers/api/server.ts');

const { PORT, HOST = '::' } = process.env;
const isOpenToTheNetwork = ['', '::', '0.0.0.0'].includes(HOST);
const base = `http://${isOpenToTheNetwork ? 'localhost' : HOST}:${PORT}`;
console.log(
  [
    '',
    'The shop is open.',
    `  Guests    ${base}/`,
    `  Kitchen   ${base}/cocina`,
    `  API       ${base}/docs`,
    ...(isOpenToTheNetwork ? addressesInTheShop() : []).map(
      (address) => `  From phones and tablets on this network: http://${address}:${PORT}/`,
    ),
    'Ctrl-C closes it.',
    '',
  ].join('\n'),
);

function addressesInTheShop(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}
