import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Bench } from './bench.ts';
import type { Server } from './children.ts';
import { median, perSecond } from './figures.ts';

const warmUpSeconds = 2;
/** The load ends in the middle of what it asked for; the server finishes that, and the next round must not pay for it. */
const settleMs = 500;

export type Load = {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  answers: number;
  /** Of the server's processor time per answer: what a busy machine changes least. */
  processorMs: number | undefined;
};

/** One request, to be sent to a server again and again. */
export type Target = {
  server: Server;
  method: 'GET' | 'POST';
  path: string;
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
async function load({ server, path, expect, ...request }: Target, seconds: number): Promise<Load> {
  const before = server.processorMs();
  const result = await autocannon({ ...request, url: server.url + path, duration: seconds });
  const answers = result['2xx'];
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (result.errors > 0 || statuses.some((status) => status !== String(expect))) {
    const seen = `${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`;
    throw new Error(`${request.method} ${path} under load: ${seen}`);
  }
  await wait(settleMs);
  const after = server.processorMs();
  const processorMs = before === undefined || after === undefined ? undefined : (after - before) / answers;
  const { p50, p99 } = result.latency;
  return { perSecond: answers / result.duration, p50Ms: p50, p99Ms: p99, answers, processorMs };
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
    if (pair.ours.answers === 0 || pair.beside.answers === 0) throw new Error(`${label}: no answer in ${seconds} s`);
    pairs.push(pair);
    say(`${label}, round ${round} of ${rounds}: ${told(pair.ours)}; beside it ${told(pair.beside)}`);
  }
  return pairs;
}

const told = ({ perSecond: rate, processorMs }: Load): string =>
  processorMs === undefined ? perSecond(rate) : `${perSecond(rate)}, ${processorMs.toFixed(2)} ms of processor each`;

/** The medians of the rounds, and the median of the rounds' ratios, which a machine that is busy in one round skews least. */
export function summarise(pairs: readonly Pair[]) {
  return {
    ours: perSecond(median(pairs.map(({ ours }) => ours.perSecond))),
    beside: perSecond(median(pairs.map(({ beside }) => beside.perSecond))),
    ratio: median(pairs.map(({ ours, beside }) => ours.perSecond / beside.perSecond)),
  };
}
