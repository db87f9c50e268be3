/**
 * `npm run dev`: the API, restarted on every save, and the pages with Vite, reloaded on every save, in one terminal.
 * Ctrl-C, or either of them ending, ends both.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const port = process.env.PORT ?? '8000';
const env = {
  ...process.env,
  PORT: port,
  API_PORT: port,
  DATABASE_URL: process.env.DATABASE_URL ?? 'file:./data/restaurant.db',
  // The page, served by Vite, asks the API through Vite's proxy; colours survive the pipe below.
  ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
};

const children = [
  run('api', ['--watch', '--watch-preserve-output', 'containers/api/server.ts']),
  run('web', ['node_modules/vite/bin/vite.js', 'web', '--clearScreen', 'false']),
];
console.log(`The API is on http://localhost:${port}; open the address that [web] prints. Ctrl-C ends both.`);

function run(name: string, args: string[]) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => console.log(`[${name}] ${line}`));
  }
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
  return child;
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}

process.on('SIGINT', stop).on('SIGTERM', stop);
