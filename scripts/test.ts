/**
 * `npm test`: every check, in order of what is quickest to say what is wrong. A failed stage does not stop the next
 * ones, so that one run tells everything; only the end-to-end tests need the pages to be built. The quick stages run at
 * the same time, because each of them leaves a processor idle for much of its time. The last line is
 * always `N passed, N failed`. `node scripts/test.ts lint e2e` runs only the stages named; `composed` and `scaled` run only then.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve as absolute, basename } from 'node:path';
import { build, isBuilt } from './build.ts';
import { adviceWithoutChromium, ensureChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { adviceWithoutPgbouncer, ensurePgbouncer } from './pgbouncer.ts';
import { runQuietly } from './progress.mjs';
import { adviceWithoutRedis, ensureRedis } from './redis.ts';
import { add, type Tally, tallyLine, tallyPlaywright, tallyVitest } from './tally.ts';

type Stage = { name: string; title: string; run: () => Promise<Tally>; isQuick?: boolean };

const bin = (name: string) => `node_modules/.bin/${name}`;
const vitestReport = 'test-results/vitest.json';
const composedReport = 'test-results/composed.json';
const playwrightReport = 'test-results/playwright.json';

const stages: Stage[] = [
  {
    name: 'types',
    title: 'Types',
    isQuick: true,
    run: () =>
      check(...['.', 'web', 'web/service-worker'].map((project): [string, ...string[]] => [bin('tsc'), '-p', project])),
  },
  { name: 'lint', title: 'Lint and format', isQuick: true, run: () => check([bin('biome'), 'ci', '--colors=off']) },
  { name: 'dead-code', title: 'Dead code', isQuick: true, run: () => check([bin('knip'), '--no-progress']) },
  { name: 'build', title: 'Build of the pages', isQuick: true, run: buildPages },
  { name: 'unit', title: 'Rules, functions, contract and pages', run: unitTests },
  { name: 'e2e', title: 'End to end, in Chromium', run: endToEnd },
];

/** Only by name: they need the stacks that scripts/test-docker.sh brings up. */
const composed: Stage[] = [
  { name: 'composed', title: 'The composed stack', run: () => composedStack('composed') },
  { name: 'scaled', title: 'The stack of compose.scale.yml', run: () => composedStack('scaled') },
];

/** Runs commands at the same time; together they are one check. */
async function check(...commands: [string, ...string[]][]): Promise<Tally> {
  const run = ([command, ...args]: [string, ...string[]]) =>
    runQuietly([basename(command), ...args].join(' '), command, args);
  const failures = (await Promise.all(commands.map(run))).filter(({ code }) => code !== 0);
  for (const { output } of failures) console.log(output.trim());
  const failed = failures.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed };
}

/** What some tests run against, and a machine may be without. */
const servers = [
  { ensure: ensureRedis, advice: adviceWithoutRedis, tests: '**/redis.test.ts' },
  { ensure: ensurePgbouncer, advice: adviceWithoutPgbouncer, tests: '**/pgbouncer.test.ts' },
];

async function unitTests(): Promise<Tally> {
  const without: string[] = [];
  for (const { ensure, advice, tests } of servers) {
    if (await ensure()) continue;
    console.log(advice);
    // Who merges by it must know all.
    if (process.env.CI) return { passed: 0, failed: 1 };
    without.push('--exclude', tests);
  }
  rmSync(vitestReport, { force: true });
  const colour: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const exitCode = await show(bin('vitest'), ['run', ...without], colour);
  return tallyVitest(readReport(vitestReport), exitCode);
}

async function buildPages(): Promise<Tally> {
  const { ok, output } = await build();
  if (!ok) console.log(output.trim());
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function composedStack(project: string): Promise<Tally> {
  rmSync(composedReport, { force: true });
  const config = ['--config', 'containers/composed/vitest.config.ts', '--project', project];
  const exitCode = await show(bin('vitest'), ['run', ...config], {});
  return tallyVitest(readReport(composedReport), exitCode);
}

async function endToEnd(): Promise<Tally> {
  if (!process.env.BASE_URL && !isBuilt()) {
    console.log('Not run: the pages are not built.');
    return { passed: 0, failed: 1 };
  }
  const chromium = await ensureChromium();
  if (chromium === undefined) {
    console.log(adviceWithoutChromium);
    return { passed: 0, failed: 1 };
  }
  rmSync(playwrightReport, { force: true });
  const port = process.env.E2E_PORT ?? String(await freePort());
  const exitCode = await show(bin('playwright'), ['test'], { CHROME_PATH: chromium, E2E_PORT: port });
  return tallyPlaywright(readReport(playwrightReport), exitCode);
}

/** Runs a program whose own output is the progress, and answers its exit code. */
function show(command: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', () => resolve(127)).on('exit', (code) => resolve(code ?? 1));
  });
}

function readReport(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

// Ctrl-C reaches the running stage too; what is left of the run is not worth reporting.
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));

// The servers that tests start find their sources compiled, which takes 0.6 s of the processor from each start.
process.env.NODE_COMPILE_CACHE ??= absolute('.cache/compiled');
mkdirSync('test-results', { recursive: true });
const names = process.argv.slice(2);
const all = [...stages, ...composed];
const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${all.map((stage) => stage.name).join(', ')}.`);
  process.exit(1);
}

async function runStage({ title, run }: Stage): Promise<void> {
  console.log(`▸ ${title}`);
  const startedAt = Date.now();
  const tally = await run();
  total = add(total, tally);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${title}: ${tallyLine(tally)} (${seconds} s)\n`);
}

let total: Tally = { passed: 0, failed: 0 };
const chosen = names.length === 0 ? stages : all.filter(({ name }) => names.includes(name));
await Promise.all(chosen.filter(({ isQuick }) => isQuick).map(runStage));
for (const stage of chosen.filter(({ isQuick }) => !isQuick)) await runStage(stage);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(tallyLine(total));
