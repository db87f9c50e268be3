import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Bench } from './bench.ts';
import type { Server } from './children.ts';
import { median, perSecond } from './figures.ts';
import { type Processors, watchProcessors } from './processors.ts';

const warmUpSeconds = 2;
/** The load ends in the middle of what it asked for; the server finishes that, and the next round must not pay for it. */
const settleMs = 500;

export type Load = {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  answers: number;
  /** Of the servers' processor time per answer: what a busy machine changes least. */
  processorMs: number | undefined;
  /** Who used the machine's processors meanwhile; undefined where there is no /proc. */
  processors: Processors | undefined;
};

/** One request, to be sent to a server again and again; or to several, each on its part of the connections. */
export type Target = {
  servers: readonly Server[];
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
async function load({ servers, path, expect, connections, ...request }: Target, seconds: number): Promise<Load> {
  const before = processorMsOf(servers);
  const watched = watchProcessors();
  const results = await Promise.all(
    servers.map(({ url }, index) => {
      const share = Math.ceil((connections - index) / servers.length);
      return autocannon({ ...request, connections: share, url: url + path, duration: seconds });
    }),
  );
  for (const { errors, statusCodeStats = {} } of results) {
    if (errors === 0 && Object.keys(statusCodeStats).every((status) => status === String(expect))) continue;
    const seen = `${errors} errors, answers ${JSON.stringify(statusCodeStats)}`;
    throw new Error(`${request.method} ${path} under load: ${seen}`);
  }
  const meanwhile = processorMsOf(servers);
  const processors = before === undefined || meanwhile === undefined ? undefined : watched(meanwhile - before);
  await wait(settleMs);
  const after = processorMsOf(servers);
  const sum = (of: (result: autocannon.Result) => number) => results.reduce((total, result) => total + of(result), 0);
  const worst = (of: (result: autocannon.Result) => number) => Math.max(...results.map(of));
  const answers = sum((result) => result['2xx']);
  return {
    perSecond: sum((result) => result['2xx'] / result.duration),
    p50Ms: worst(({ latency }) => latency.p50),
    p99Ms: worst(({ latency }) => latency.p99),
    answers,
    processorMs: before === undefined || after === undefined ? undefined : (after - before) / answers,
    processors,
  };
}

function processorMsOf(servers: readonly Server[]): number | undefined {
  const times = servers.map((server) => server.processorMs());
  return times.reduce((total, time) => (total === undefined || time === undefined ? undefined : total + time), 0);
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
    say(`${label}, round ${round} of ${rounds}: ${summaryOf(pair.ours)}; beside it ${summaryOf(pair.beside)}`);
  }
  return pairs;
}

const summaryOf = ({ perSecond: rate, processorMs }: Load): string =>
  processorMs === undefined ? perSecond(rate) : `${perSecond(rate)}, ${processorMs.toFixed(2)} ms of processor each`;

/** The medians of the rounds, and the median of the rounds' ratios, which a machine that is busy in one round skews least. */
export function summarise(pairs: readonly Pair[]) {
  return {
    ours: perSecond(median(pairs.map(({ ours }) => ours.perSecond))),
    beside: perSecond(median(pairs.map(({ beside }) => beside.perSecond))),
    ratio: median(pairs.map(({ ours, beside }) => ours.perSecond / beside.perSecond)),
  };
}
