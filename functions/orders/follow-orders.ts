import { z } from 'zod';
import type { Context } from '../platform/context.ts';
import type { ServerSentEvent } from '../platform/define-function.ts';
import type { LiveEvent } from '../platform/event-hub.ts';
import { presentEvent, presentOrder, wholeOrder } from './order-record.ts';

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
const replayPage = 100;

type Follow = {
  /** Only this order's events. */
  orderId?: string;
  /** Everything after this seq; from the last event on when left out. */
  after: number | undefined;
};

/**
 * Every event of the orders, first those after `after` from the database, then live ones as they are committed, each
 * once and in the order of `seq`, until `ctx.signal` is aborted. In quiet times a heartbeat tells the time every 15 s.
 */
export async function* followOrders(ctx: Context, { orderId, after }: Follow): AsyncGenerator<ServerSentEvent> {
  const waiting: LiveEvent[] = [];
  let wake = () => {};
  // Listening begins before the past is read, so that nothing falls between the two.
  const stop = ctx.events.listen((live) => {
    if (orderId !== undefined && live.event.orderId !== orderId) return;
    waiting.push(live);
    wake();
  });
  const onAbort = () => wake();
  ctx.signal.addEventListener('abort', onAbort);
  try {
    let last = after ?? newestSeq(ctx);
    // Sent even when nothing follows: a stream that breaks before its first event still resumes from its beginning.
    yield { id: last };
    for await (const past of storedEvents(ctx, orderId, last)) {
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

const newestSeq = ({ sql }: Context): number =>
  sql.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM order_events')?.seq ?? 0;

/** The stored events after `seq`, a page at a time, each with its order as it is now. */
async function* storedEvents({ db }: Context, orderId: string | undefined, seq: number): AsyncGenerator<LiveEvent> {
  let after = seq;
  for (;;) {
    const events = await db.orderEvent.findMany({
      where: { seq: { gt: after }, ...(orderId === undefined ? {} : { orderId }) },
      orderBy: { seq: 'asc' },
      take: replayPage,
      include: { order: { include: wholeOrder } },
    });
    for (const event of events) {
      after = event.seq;
      yield presentEvent(event, presentOrder(event.order));
    }
    if (events.length < replayPage) return;
  }
}
