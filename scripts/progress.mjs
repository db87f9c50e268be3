// @ts-check
// Plain JavaScript without dependencies: scripts/prepare.mjs needs it before anything is installed.
import { spawn } from 'node:child_process';

/**
 * Runs a program out of sight and answers its exit code and everything it printed. When that takes longer than two
 * seconds, the terminal shows the seconds going by; where there is no terminal (CI), a line every ten seconds.
 *
 * @param {string} label what is being done, as a person would say it
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>} code 127 when the program is not there, 124 after `timeoutMs`, 130 when
 *   a signal ended this
 */
export function runQuietly(label, command, args, { env = process.env, timeoutMs } = {}) {
  const startedAt = Date.now();
  const elapsed = () => Math.round((Date.now() - startedAt) / 1000);
  const isTerminal = process.stdout.isTTY === true;
  let shown = false;

  const ticker = setInterval(
    () => {
      if (elapsed() < 2) return;
      shown = true;
      process.stdout.write(isTerminal ? `\r\x1b[2K  ${label} … ${elapsed()} s` : `  ${label} … ${elapsed()} s\n`);
    },
    isTerminal ? 1_000 : 10_000,
  );

  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell can run.
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    let timedOut = false;
    let stopped = false;
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop(true), timeoutMs);

    /** @param {boolean} late */
    function stop(late) {
      timedOut = late;
      stopped = true;
      child.kill('SIGTERM');
      // npm does not always heed the first.
      setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
    }
    const onSignal = () => stop(false);
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);

    /** @param {number} code */
    function finish(code) {
      clearInterval(ticker);
      clearTimeout(timer);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      if (shown && isTerminal) process.stdout.write('\r\x1b[2K');
      resolve({ code: timedOut ? 124 : code, output, seconds: (Date.now() - startedAt) / 1000 });
    }

    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish('code' in error && error.code === 'ENOENT' ? 127 : 1);
    });
    child.on('close', (code) => finish(stopped ? 130 : (code ?? 1)));
  });
}
