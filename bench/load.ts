import autocannon from 'autocannon';
import type { Bench } from './bench.ts';
import { median, perSecond } from './figures.ts';

const warmUpSeconds = 2;

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; answers: number };

/** One request, to be sent again and again. */
export type Target = {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
  connections: number;
  /** Whether `[<id>]` in a header becomes another id each time. */
  idReplacement?: boolean;
  expect: 200 | 201;
};

/**
 * Sends the request on every connection, again as soon as it is answered.
 * @throws Error when an answer is not the expected one
 */
async function load({ expect, ...request }: Target, seconds: number): Promise<Load> {
  const result = await autocannon({ ...request, duration: seconds });
  const answers = result['2xx'];
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (result.errors > 0 || answers === 0 || statuses.some((status) => status !== String(expect))) {
    const seen = `${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`;
    throw new Error(`${request.method} ${request.url} under load: ${seen}`);
  }
  const { p50, p99 } = result.latency;
  return { perSecond: answers / result.duration, p50Ms: p50, p99Ms: p99, answers };
}

export type Pair = { ours: Load; beside: Load };

/**
 * Loads two servers in turns, one at a time, so that whatever else the machine does falls on both. A pair of rounds
 * that is not counted comes first: it lets the runtime compile what it will run.
 */
export async function inTurns(
  { seconds, rounds, say }: Bench,
  label: string,
  { ours, beside }: { ours: Target; beside: Target },
): Promise<Pair[]> {
  say(`${label}: warming up …`);
  await load(ours, warmUpSeconds);
  await load(beside, warmUpSeconds);
  const pairs: Pair[] = [];
  for (let round = 1; round <= rounds; round++) {
    const pair = { ours: await load(ours, seconds), beside: await load(beside, seconds) };
    pairs.push(pair);
    const [first, second] = [pair.ours.perSecond, pair.beside.perSecond];
    say(`${label}, round ${round} of ${rounds}: ${perSecond(first)} and ${perSecond(second)} beside it`);
  }
  return pairs;
}

/** The medians of the rounds, and the median of the rounds' ratios, which a machine that is busy in one round skews least. */
export function summarise(pairs: readonly Pair[]) {
  return {
    ours: perSecond(median(pairs.map(({ ours }) => ours.perSecond))),
    beside: perSecond(median(pairs.map(({ beside }) => beside.perSecond))),
    ratio: median(pairs.map(({ ours, beside }) => ours.perSecond / beside.perSecond)),
  };
}
