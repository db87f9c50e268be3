import { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** How long nothing is asked after a question that was not answered, in milliseconds. */
const pauseMs = 1_000;

/**
 * What the processes of one shop remember together: a Redis, or a server that speaks its protocol, such as Valkey. It
 * saves work and counts guesses. It is never the source of truth: callers must work without an answer, too.
 */
export type SharedMemory = {
  /**
   * What `job` answers; undefined when the server is gone, answers with an error or takes longer than 100 ms. For a second
   * after that nothing is asked at all, but for what `insists`. It never throws.
   */
  ask<T>(job: (redis: Redis) => Promise<T>, options?: { insists?: boolean }): Promise<T | undefined>;
  /** Tells `log` when the server goes away and when it is back. */
  watch(log: Log): void;
  close(): void;
};

export type SharedMemorySettings = {
  /** `redis://` or `rediss://`. */
  url: string;
  /** Timeout for an answer, in milliseconds, after which the caller goes on without it. */
  answerWithinMs?: number;
};

/** Connects to the server in the background. `shop` keeps one shop's keys apart from another's. */
export function openSharedMemory({ url, answerWithinMs = 100 }: SharedMemorySettings, shop: string): SharedMemory {
  const redis = new Redis(url, {
    // In a cluster, what is in braces decides where a key lives: a script may use several keys only of one place.
    keyPrefix: `{pupuseria:${shop}}:`,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: answerWithinMs,
    connectTimeout: 500,
    retryStrategy: (attempt) => Math.min(attempt * 100, pauseMs),
  });
  let pausedUntilMs = 0;
  let answered: boolean | undefined;
  let log: Log | undefined;
  const logState = () => {
    if (answered === false) log?.warn({}, 'Redis does not answer: this process counts and remembers by itself');
    if (answered === true) log?.info({}, 'Redis answers');
  };
  const note = (answers: boolean) => {
    if (answered === answers) return;
    answered = answers;
    logState();
  };
  redis.on('ready', () => {
    pausedUntilMs = 0;
    note(true);
  });
  redis.on('close', () => note(false));
  // Without a listener an error of the connection would end the process; `ask` reports it.
  redis.on('error', () => undefined);
  return {
    async ask(job, { insists = false } = {}) {
      if (redis.status !== 'ready' || (performance.now() < pausedUntilMs && !insists)) return undefined;
      try {
        const answer = await job(redis);
        note(true);
        return answer;
      } catch {
        pausedUntilMs = performance.now() + pauseMs;
        note(false);
        return undefined;
      }
    },
    watch(to) {
      log = to;
      logState();
    },
    close: () => redis.disconnect(),
  };
}
