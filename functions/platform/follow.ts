import { z } from 'zod';
import { type EventId, eventIdPattern, formatEventId, isInLog, parseEventId } from '../domain/event-id.ts';
import type { Context } from './context.ts';
import type { ServerSentEvent } from './define-function.ts';
import type { EventHub, Live } from './event-hub.ts';
import { At } from './schemas.ts';

export const LastEventIdHeaders = z.object({
  'last-event-id': z
    .string()
    .regex(eventIdPattern, 'must be the id of an event of this stream')
    .meta({ examples: ['9f2c4b7a1d3e5f60-17'] })
    .transform(parseEventId)
    .optional()
    .describe(
      'The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead.',
    ),
});

/** Said when nothing else is: that the stream is alive, and what the server's clock shows. */
const Heartbeat = z
  .strictObject({
    type: z.literal('heartbeat').describe('That nothing has happened'),
    at: At.describe('The server’s clock'),
  })
  .meta({ id: 'Heartbeat', description: 'Said after 15 s in which nothing happened: the stream is alive' });

/** Reset: the events since the client's last one cannot be replayed, so it reads everything anew. */
const Reset = z
  .strictObject({
    type: z.literal('reset').describe('The events since your last one are not sent: read everything anew'),
  })
  .meta({ id: 'Reset', description: 'Read everything anew: this stream cannot go on where you were' });

/** The data of each event of a stream of `events`. */
export const streamOf = (events: z.ZodType) => z.union([events, Heartbeat, Reset]);

const heartbeatMs = 15_000;
/** A slow client is disconnected when so many events are queued for it; it resumes after its last event. */
const mostWaiting = 1_000;
/** A client that missed more than this many events reads everything anew instead. */
export const mostReplayed = 1_000;

type Following<E> = {
  hub: Pick<EventHub<Live<E>>, 'listen'>;
  /** Whether an event belongs on this stream. */
  wanted: (event: E) => boolean;
  /** The Last-Event-ID; undefined for a client that begins. */
  lastSeen: EventId | undefined;
  /** The highest seq that the log of this stream has given out. */
  newest: () => Promise<number>;
  /** A client that begins is sent what came after this seq. */
  beginAfter: (newest: number) => number;
  /** How many events are stored after a seq; counted no further than `mostReplayed + 1`. */
  countAfter: (seq: number) => Promise<number>;
  /** What is stored after a seq, in its order. */
  stored: (after: number) => AsyncIterable<Live<E>>;
};

/**
 * A live stream: first what is stored, then what is committed from now on, each event once and in the order of `seq`,
 * until `ctx.signal` is aborted. It begins with a heartbeat, or with a reset when the client cannot go on where it was;
 * without events a heartbeat with the time is sent every 15 s. Each of them has the id to resume from.
 */
export async function* follow<E>(ctx: Context, following: Following<E>): AsyncGenerator<ServerSentEvent> {
  const { hub, wanted, lastSeen, stored } = following;
  const { history } = ctx.installation;
  const waiting: Live<E>[] = [];
  let wake = () => {};
  let isBehind = false;
  // Subscribes before the first read, so that no event is lost between the two.
  const stop = hub.listen((live) => {
    if (!wanted(live.event)) return;
    if (waiting.push(live) > mostWaiting) dropClient();
    wake();
  });
  // Backpressure is handled here, not where events are sent: a client that reads nothing blocks the sending.
  const dropClient = () => {
    stop();
    waiting.length = 0;
    isBehind = true;
    ctx.dropConnection();
  };
  const onAbort = () => wake();
  ctx.signal.addEventListener('abort', onAbort);
  const heartbeat = (seq: number): ServerSentEvent => ({
    id: formatEventId(history, seq),
    event: 'heartbeat',
    data: { type: 'heartbeat', at: ctx.clock().toISOString() },
  });
  try {
    const newest = await following.newest();
    let last = lastSeen?.seq ?? following.beginAfter(newest);
    if (await canGoOn(following, { history, newest })) {
      yield heartbeat(last);
    } else {
      last = newest;
      yield { id: formatEventId(history, last), event: 'reset', data: { type: 'reset' } };
    }
    for await (const past of stored(last)) {
      last = past.seq;
      yield { id: formatEventId(history, last), data: past.event };
    }
    while (!ctx.signal.aborted && !isBehind) {
      const live = waiting.shift();
      if (live === undefined) {
        const woken = await sleep(heartbeatMs, (awake) => {
          wake = awake;
        });
        if (!woken) yield heartbeat(last);
      } else if (live.seq > last) {
        last = live.seq;
        yield { id: formatEventId(history, last), data: live.event };
      }
    }
  } finally {
    stop();
    ctx.signal.removeEventListener('abort', onAbort);
  }
}

/** Whether all events after the client's last one can be replayed. */
const canGoOn = async <E>({ lastSeen, countAfter }: Following<E>, log: { history: string; newest: number }) =>
  lastSeen === undefined || (isInLog(lastSeen, log) && (await countAfter(lastSeen.seq)) <= mostReplayed);

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
