/**
 * A live stream of events (server-sent, read with `fetch`, because `EventSource` can neither send a
 * bearer token nor tell silence from a dead line). It resumes with `Last-Event-ID`, so nothing is missed and nothing
 * comes twice. It is never live before the stream has said something, nor while what is shown is being read anew. A server
 * that cannot keep a stream open says how long to wait (`retry`) and ends it: such a stream is polled, and live in between.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { hearServerClock } from '../api/server-clock.ts';
import { baseUrl, send } from '../api/transport.ts';
import type { OrderEvent } from '../api/types.ts';

/** `live`: heard from within the last `silenceMs`. `connecting`: trying, not overdue yet. `stale`: what is shown may be old. */
export type LiveState = 'live' | 'connecting' | 'stale';

export type Live = {
  state: ReadonlySignal<LiveState>;
  /** When anything was last heard, heartbeats included (milliseconds since 1970), or undefined before the first time. */
  lastHeardAt: ReadonlySignal<number | undefined>;
  close: () => void;
};

type Options<E> = {
  /** What the request says beside where to go on, such as the proof of an order. */
  headers?: () => Record<string, string>;
  onEvent: (event: E) => void;
  /**
   * The server cannot tell what happened since the last event: read everything anew. The stream is not live until this
   * has resolved; when it rejects, it is asked for again.
   */
  onReset: () => Promise<unknown>;
  /** The server refused for good (401, 403, 404, and 422: what was asked for cannot be): no more attempts are made. */
  onRefused?: (status: number) => void;
};

/** Heartbeats come every 15 s: two missed ones and a little mean that the line is dead. */
export const silenceMs = 35_000;
const longestBackoffMs = 15_000;
/** How soon to come back to a stream that the server keeps open; what says a longer `retry` is polled. */
const defaultRetryMs = 1_000;
/** A page that comes back to the foreground and heard nothing for longer than a heartbeat does not wait for the watchdog. */
const doubtMs = 20_000;

/** 1 s, 2 s, 4 s … 15 s, each up to half shorter so that a restarted server is not met by every screen at once. */
export const backoffMs = (attempt: number, random: number, firstMs = defaultRetryMs): number =>
  Math.min(longestBackoffMs, firstMs * 2 ** attempt) * (1 - random / 2);

const refusals = new Set([401, 403, 404, 422]);

/** Follows the stream at `path`, whose events are `E`, as the API’s document says. */
export function openLive<E = OrderEvent>(
  path: string,
  { headers = () => ({}), onEvent, onReset, onRefused }: Options<E>,
): Live {
  const state = signal<LiveState>('connecting');
  const lastHeardAt = signal<number | undefined>(undefined);
  let lastEventId = '';
  let attempt = 0;
  let retryMs = defaultRetryMs;
  let connection: AbortController | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const watch = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      state.value = 'stale';
      connect();
      watch();
    }, silenceMs);
  };

  const heard = () => {
    attempt = 0;
    lastHeardAt.value = Date.now();
    state.value = 'live';
    watch();
  };

  const lost = () => {
    if (state.value === 'live') state.value = 'connecting';
  };

  /** Reads one connection to its end: true when it is polled, and has said what there is. */
  async function read(signal: AbortSignal): Promise<boolean> {
    const request = new Request(new URL(`${baseUrl}${path}`, location.href), {
      signal,
      cache: 'no-store',
      headers: { ...headers(), accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) },
    });
    const response = await send(request);
    if (refusals.has(response.status)) {
      close();
      state.value = 'stale';
      onRefused?.(response.status);
      return false;
    }
    // A page in place of a stream is a captive portal's or a proxy's, and says nothing about the shop.
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || !isStream || response.body === null) throw new Error(`HTTP ${response.status}`);
    // Not told to pages of another origin; the first heartbeat tells it to them.
    hearServerClock(response.headers.get('date'));
    const arrived: EventSourceMessage[] = [];
    let isHeard = false;
    const parser = createParser({
      onEvent: (event) => arrived.push(event),
      onComment: heard,
      onRetry: (ms) => {
        retryMs = ms;
      },
    });
    // A reader, because Safari cannot iterate a stream.
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return isHeard && retryMs > defaultRetryMs;
      parser.feed(value);
      for (const { event = 'message', data, id } of arrived.splice(0)) {
        if (event === 'reset') {
          lost();
          await onReset();
          if (signal.aborted) return false;
        }
        heard();
        isHeard = true;
        if (event === 'message') onEvent(JSON.parse(data));
        if (event === 'heartbeat') hearServerClock(JSON.parse(data).at);
        // Only now: an event whose handling failed is sent again.
        if (id !== undefined) lastEventId = id;
      }
    }
  }

  /** Drops the connection there is, if any, and makes another at once. */
  function connect(): void {
    clearTimeout(retry);
    connection?.abort();
    const mine = new AbortController();
    connection = mine;
    read(mine.signal)
      .catch(() => false)
      .then((isWhole) => {
        // A connection that was replaced or closed on purpose has no say in what comes next.
        if (mine.signal.aborted) return;
        if (!isWhole) lost();
        retry = setTimeout(connect, backoffMs(attempt++, Math.random(), retryMs));
      });
  }

  const reconnect = () => {
    attempt = 0;
    connect();
  };
  const onVisible = () => {
    const overdue = Date.now() - (lastHeardAt.value ?? 0) > doubtMs;
    if (document.visibilityState === 'visible' && overdue) reconnect();
  };

  function close(): void {
    clearTimeout(retry);
    clearTimeout(watchdog);
    connection?.abort();
    removeEventListener('online', reconnect);
    removeEventListener('offline', reconnect);
    document.removeEventListener('visibilitychange', onVisible);
  }

  // `offline` too: the line may be gone although nobody has noticed, and a shop's own network may still work.
  addEventListener('online', reconnect);
  addEventListener('offline', reconnect);
  document.addEventListener('visibilitychange', onVisible);
  watch();
  connect();
  return { state, lastHeardAt, close };
}
