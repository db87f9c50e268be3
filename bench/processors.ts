import { cpus } from 'node:os';

/** What the machine's processors did for a while, each as a share (0–1) of all of them. */
export type Processors = {
  /** The load itself: this process. */
  load: number;
  /** The servers under load. */
  servers: number;
  /** Everything else: a database server, and whatever else runs here. */
  rest: number;
  idle: number;
};

/** Begins to watch; the function it answers is called with what the servers have used since, in ms. */
export function watchProcessors(): (serversMs: number) => Processors {
  const [before, own] = [times(), process.cpuUsage()];
  return (serversMs) => {
    const after = times();
    const all = after.all - before.all;
    const { user, system } = process.cpuUsage(own);
    const load = (user + system) / 1_000 / all;
    const servers = serversMs / all;
    const idle = (after.idle - before.idle) / all;
    return { load, servers, idle, rest: Math.max(0, 1 - load - servers - idle) };
  };
}

function times(): { all: number; idle: number } {
  const each = cpus().map((cpu) => cpu.times);
  const all = each.flatMap((time) => Object.values(time)).reduce((sum, ms) => sum + ms, 0);
  return { all, idle: each.reduce((sum, { idle }) => sum + idle, 0) };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** As a person reads it; `rest` says what the rest is. */
export const describeProcessors = ({ load, servers, rest, idle }: Processors, what: string): string =>
  `servers ${percent(servers)}, ${what} ${percent(rest)}, the load itself ${percent(load)}, idle ${percent(idle)}`;
