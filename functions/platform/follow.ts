import { z } from 'zod';
import type { Context } from './context.ts';
import type { ServerSentEvent } from './define-function.ts';
import type { EventHub, Live } from './event-hub.ts';

export const LastEventIdHeaders = z.object({
  'last-event-id': z
    .string()
    .regex(/^\d{1,15}$/, 'must be the id of an event of this stream')
    .transform(Number)
    .optional()
    .describe('Where to go on: every event after it is sent, none twice'),
});

const heartbeatMs = 15_000;
/** A client that reads slower than events come is let go at this many; it resumes where it was. */
const mostWaiting = 1_000;

type Following<E> = {
  hub: EventHub<Live<E>>;
  /** Whether an event belongs on this stream. */
  wanted: (event: E) => boolean;
  /** Everything after this seq. It is asked for when listening has begun, so that nothing falls between the two. */
  after: () => Promise<number> | number;
  /** What is stored after a seq, in its order. */
  stored: (after: number) => AsyncIterable<Live<E>>;
};

/**
 * A live stream: first what is stored, then what is committed from now on, each event once and in the order of `seq`,
 * until `ctx.signal` is aborted. In quiet times a heartbeat tells the time every 15 s.
 */
export async function* follow<E>(ctx: Context, following: Following<E>): AsyncGenerator<ServerSentEvent> {
  const { hub, wanted, after, stored } = following;
  const waiting: Live<E>[] = [];
  let wake = () => {};
  const stop = hub.listen((live) => {
    if (!wanted(live.event)) return;
    waiting.push(live);
    wake();
  });
  const onAbort = () => wake();
  ctx.signal.addEventListener('abort', onAbort);
  try {
    let last = await after();
    // Sent even when nothing follows: a stream that breaks before its first event still resumes from its beginning.
    yield { id: last };
    for await (const past of stored(last)) {
      last = past.seq;
      yield { id: last, data: past.event };
    }
    while (!ctx.signal.aborted && waiting.length < mostWaiting) {
      const live = waiting.shift();
      if (live === undefined) {
        const woken = await sleep(heartbeatMs, (awake) => {
          wake = awake;
        });
        if (!woken) yield { id: last, event: 'heartbeat', data: { type: 'heartbeat', at: ctx.clock().toISOString() } };
      } else if (live.seq > last) {
        last = live.seq;
        yield { id: last, data: live.event };
      }
    }
  } finally {
    stop();
    ctx.signal.removeEventListener('abort', onAbort);
  }
}

/** Resolves true when the function handed to `arm` is called, false after `ms`. */
function sleep(ms: number, arm: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    arm(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
