/**
 * `npm run lighthouse`: judges the menu through the real server, three times, and takes the middle of each figure; then
 * every page of the staff once, signed in. Fails below what is promised. What else the machine does shows in the
 * performance, so let it be quiet.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { startServer, withServer } from '../bench/children.ts';
import { staffPaths } from '../web/src/router/staff-paths.ts';
import { type Audit, audit, type Category } from './audit.ts';
import { build, isBuilt } from './build.ts';
import { freePort } from './free-port.ts';

type Limit = { name: string } & ({ least: number } | { most: number });

const promised: Record<Category, number> = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 95 };
const categories = Object.keys(promised) as Category[]; // the keys just written
/** Pages of the staff are kept from search engines. */
const staffCategories = categories.filter((name) => name !== 'seo');
const leastOf = (names: Category[]): Limit[] => names.map((name) => ({ name, least: promised[name] }));
/** LCP in milliseconds; CLS as a share of the screen. */
const menuLimits: Limit[] = [
  ...leastOf(categories),
  { name: 'largest-contentful-paint', most: 1_500 },
  { name: 'cumulative-layout-shift', most: 0 },
];
const reported = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];
const owner = { name: 'owner', password: 'an-owner-for-lighthouse' };
const menuRuns = 3;

if (!isBuilt()) {
  const { ok, output } = await build();
  if (!ok) throw new Error(output);
}
const reports: Audit['report'][] = [];
let kept = true;
await withServer(startServer('e2e/embedded-stack.ts', { OWNER_PASSWORD: owner.password }), async ({ url }) => {
  await judge('the menu', `${url}/`, menuRuns, categories, menuLimits);
  const cookie = await signIn(url);
  for (const path of Object.values(staffPaths))
    await judge(path, `${url}${path}`, 1, staffCategories, leastOf(staffCategories), { cookie });
});
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/lighthouse.json', JSON.stringify(reports));
console.log(`  This machine’s speed, in Lighthouse’s measure: ${reports[0]?.environment.benchmarkIndex}`);
process.exitCode = kept ? 0 : 1;

/** Judges one page `runs` times and prints the middle of each figure beside its limit. */
async function judge(
  name: string,
  url: string,
  runs: number,
  judged: Category[],
  limits: Limit[],
  headers: Record<string, string> = {},
): Promise<void> {
  const audits: Audit[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const done = await audit(url, await freePort(), judged, headers);
    audits.push(done);
    reports.push(done.report);
    console.log(`  ${name}, run ${run}: ${summary(done)}`);
  }
  for (const limit of limits) {
    const value = middle(audits.map((done) => figure(done, limit.name)));
    const ok = 'least' in limit ? value >= limit.least : value <= limit.most;
    kept &&= ok;
    console.log(`  ${ok ? '✓' : '✗'} ${name}, ${limit.name}: ${Math.round(value * 1000) / 1000}`);
  }
  for (const fault of new Set(audits.flatMap(({ faults }) => faults))) console.log(`    ${fault}`);
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`The owner could not sign in: ${answer.status} ${await answer.text()}`);
  return cookie;
}

function middle(figures: number[]): number {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** A category's score from 0 to 100, or an audit's own figure. */
function figure({ scores, report }: Audit, name: string): number {
  const score = Object.entries(scores).find(([category]) => category === name)?.[1];
  return score ?? report.audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
}

function summary({ scores, report }: Audit): string {
  const marks = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
  return [...marks, ...reported.map((id) => `${id} ${report.audits[id]?.displayValue}`)].join(', ');
}
