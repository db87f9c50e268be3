/** Servers as child processes on free ports of 127.0.0.1. Whatever happens, none of them outlives this process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.ts';

export type Server = {
  url: string;
  /** From spawning the process to its first 200 on /health. */
  startedInMs: number;
  /** Resident memory in MB; undefined where there is no /proc. */
  residentMb: () => number | undefined;
  /** Processor time spent so far, in ms; undefined where there is no /proc. */
  processorMs: () => number | undefined;
  stop: () => Promise<void>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** How the image runs Node, ours and the peers alike. */
const image = readImage();

function readImage() {
  const dockerfile = readFileSync(join(import.meta.dirname, '../containers/api/Dockerfile'), 'utf8');
  const variables = /^ENV (?=NODE_ENV)(.+)$/m
    .exec(dockerfile)?.[1]
    ?.split(' ')
    .map((pair) => pair.split('='));
  const command: unknown = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? 'null');
  if (variables === undefined || !Array.isArray(command))
    throw new Error('containers/api/Dockerfile has no ENV or CMD');
  return {
    variables: Object.fromEntries(variables) as Record<string, string>,
    flags: command.slice(1, -1).map(String),
  };
}

const startLimitMs = 30_000;

/** Starts a program that serves /health on PORT and waits until it does. @throws Error with what it printed, when it does not */
export async function startServer(program: string, variables: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Without a log line per request, and without guest limits, because every request comes from one address.
  const fixed = { ...image.variables, LOG_LEVEL: 'warn', GUEST_LIMITS: 'off', HOST: '127.0.0.1', PORT: String(port) };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...image.flags, program], {
    env: { PATH: process.env.PATH, ...fixed, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const exit = once(child, 'exit').then(() => running.delete(child));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4_000);
    });
  }
  while (!(await isHealthy(url))) {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (isOver || performance.now() - startedAt > startLimitMs) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not start:\n${printed.trim()}`);
    }
    await wait(5);
  }
  return {
    url,
    startedInMs: performance.now() - startedAt,
    residentMb: () => residentMb(child.pid),
    processorMs: () => processorMs(child.pid),
    async stop() {
      child.kill('SIGTERM');
      // Open streams and half-sent answers are let go of after this; nothing that is measured comes later.
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exit;
      clearTimeout(late);
    },
  };
}

/** Runs `work` with a server and stops it, however that ends. */
export async function withServer<T>(starting: Promise<Server>, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await starting;
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

function isHealthy(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(`${url}/health`, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

function residentMb(pid: number | undefined): number | undefined {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readProc(pid, 'status')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function processorMs(pid: number | undefined): number | undefined {
  // What follows the name in brackets: state, nine numbers, then user and system time in hundredths of a second.
  const [, user, system] = /\) \S(?: -?\d+){10} (\d+) (\d+)/.exec(readProc(pid, 'stat')) ?? [];
  return user === undefined ? undefined : (Number(user) + Number(system)) * 10;
}

function readProc(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
