/**
 * `npm run bench`: measures what the design promises, side by side with peers in the same run. A table in the terminal,
 * everything in bench/results/latest.json. `npm run bench -- orders menu` measures only those parts; BENCH_SECONDS (5)
 * and BENCH_ROUNDS (3) say how long and how often, BENCH_PAST (1000000) how many past orders the kitchen's list has.
 * Exits with 1 when a ratio is missed by more than 15 %; absolute times only describe the machine.
 */
import { prepareBench } from './bench.ts';
import { type Figure, judge } from './figures.ts';
import { list } from './parts/list.ts';
import { memory } from './parts/memory.ts';
import { menu } from './parts/menu.ts';
import { orders } from './parts/orders.ts';
import { postgresql } from './parts/postgresql.ts';
import { screens } from './parts/screens.ts';
import { start } from './parts/start.ts';
import { table, writeReport } from './report.ts';
import { readSettings } from './settings.ts';

const parts = { orders, postgresql, menu, list, screens, memory, start };
const reportPath = 'bench/results/latest.json';

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

async function bench(names: string[]): Promise<boolean> {
  const unknown = names.filter((name) => !isPart(name));
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  }
  const settings = readSettings(process.env);
  const prepared = await prepareBench(settings);
  const figures: Figure[] = [];
  for (const name of names.length === 0 ? Object.keys(parts) : names) {
    if (!isPart(name)) continue;
    console.log(`▸ ${name}`);
    figures.push(...(await parts[name](prepared)));
  }
  writeReport(reportPath, settings, figures);
  console.log(`\n${table(figures)}\n\nAll of it is in ${reportPath}.`);
  return figures.every((figure) => judge(figure) !== 'failed');
}

// Ctrl-C and an end from outside stop the servers too: they go when this process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    console.error(`Stopped by ${signal}.`);
    process.exit(1);
  });
}
// Twice what the settings ask for at most, and ten minutes for everything else: nothing here may hang for ever.
const { seconds, rounds } = readSettings(process.env);
const limitMs = (seconds * rounds * 40 + 600) * 1_000;
setTimeout(() => {
  console.error(`Stopped: not done after ${limitMs / 60_000} minutes.`);
  process.exit(1);
}, limitMs).unref();

try {
  process.exit((await bench(process.argv.slice(2))) ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
