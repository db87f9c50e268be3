/**
 * A live stream of events (server-sent, read with `fetch`, because `EventSource` can neither send headers nor show that a
 * connection has gone silent). It resumes with `Last-Event-ID`, so that no event is missed or comes twice. It is `live`
 * only after the stream has sent something, and not while everything is read anew after a `reset`. A server that cannot
 * keep a stream open ends it and says when to come back (`retry`): such a stream is polled, and live between the polls.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { setServerClock } from '../api/server-clock.ts';
import { baseUrl, send } from '../api/transport.ts';
import type { OrderEvent } from '../api/types.ts';

/** `live`: the server sent something within the last `silenceMs`. `connecting`: not overdue yet. `stale`: overdue. */
export type LiveState = 'live' | 'connecting' | 'stale';

export type Live = {
  state: ReadonlySignal<LiveState>;
  /** When the server last sent anything, heartbeats included (ms since 1970); undefined before the first time. */
  lastMessageAt: ReadonlySignal<number | undefined>;
  /** Since when it is not live (ms since 1970); while it is live, since when it was not before. */
  downSince: ReadonlySignal<number>;
  close: () => void;
};

type Options<E> = {
  /** Headers of every request, such as the proof of an order. */
  headers?: () => Record<string, string>;
  onEvent: (event: E) => void;
  /**
   * The server cannot say what happened since the last event: read everything anew. The stream is not live until this
   * has resolved; when it rejects, the stream is requested again.
   */
  onReset: () => Promise<unknown>;
  /**
   * The stream was refused (401, 403, 404 or 422), by the API or by a proxy while the shop is being deployed. Resolves to
   * whether the API itself refuses: then the stream is closed. Otherwise, or when it rejects, it is requested again.
   */
  isGone: (status: number) => Promise<boolean>;
};

/** Heartbeats come every 15 s: after two missed ones and a little the connection is taken for dead. */
export const silenceMs = 35_000;
const longestBackoffMs = 15_000;
/** How soon to reconnect to a stream that the server keeps open; with a longer `retry` it is a polled one. */
const defaultRetryMs = 1_000;
/** A page that comes back to the foreground after a silence longer than a heartbeat reconnects before the watchdog does. */
const overdueMs = 20_000;

/** 1 s, 2 s, 4 s … 15 s, each up to half shorter so that all screens do not reconnect at once after a restart. */
export const backoffMs = (attempt: number, random: number, firstMs = defaultRetryMs): number =>
  Math.min(longestBackoffMs, firstMs * 2 ** attempt) * (1 - random / 2);

const refusals = new Set([401, 403, 404, 422]);

/** Opens the stream at `path`, whose events are `E` by the API’s document, until `close` or until it is gone. */
export function openLive<E = OrderEvent>(
  path: string,
  { headers = () => ({}), onEvent, onReset, isGone }: Options<E>,
): Live {
  const state = signal<LiveState>('connecting');
  const lastMessageAt = signal<number | undefined>(undefined);
  const downSince = signal(Date.now());
  let lastEventId = '';
  let attempt = 0;
  let retryMs = defaultRetryMs;
  let connection: AbortController | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const watch = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      fall('stale');
      connect();
      watch();
    }, silenceMs);
  };

  const received = () => {
    attempt = 0;
    lastMessageAt.value = Date.now();
    state.value = 'live';
    watch();
  };

  const fall = (to: 'connecting' | 'stale') => {
    batch(() => {
      if (state.value === 'live') downSince.value = Date.now();
      // Overdue stays overdue until the server sends something.
      if (state.value !== 'stale') state.value = to;
    });
  };

  /** Reads one connection to its end: true when the stream is polled and this poll has brought something. */
  async function read(signal: AbortSignal): Promise<boolean> {
    const request = new Request(new URL(`${baseUrl}${path}`, location.href), {
      signal,
      cache: 'no-store',
      headers: { ...headers(), accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) },
    });
    const response = await send(request);
    if (refusals.has(response.status)) {
      fall('stale');
      if ((await isGone(response.status)) && !signal.aborted) close();
      return false;
    }
    // A page in place of a stream comes from a captive portal or a proxy, not from the API.
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || !isStream || response.body === null) throw new Error(`HTTP ${response.status}`);
    // Pages of another origin may not read this header; they have the clock from the first heartbeat.
    setServerClock(response.headers.get('date'));
    const arrived: EventSourceMessage[] = [];
    let isHeard = false;
    const parser = createParser({
      onEvent: (event) => arrived.push(event),
      onComment: received,
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
          fall('connecting');
          await onReset();
          if (signal.aborted) return false;
        }
        received();
        isHeard = true;
        if (event === 'message') onEvent(JSON.parse(data));
        if (event === 'heartbeat') setServerClock(JSON.parse(data).at);
        // Last, so that an event whose handling failed is requested again.
        if (id !== undefined) lastEventId = id;
      }
    }
  }

  /** Drops the present connection, if any, and makes another at once. */
  function connect(): void {
    clearTimeout(retry);
    connection?.abort();
    const mine = new AbortController();
    connection = mine;
    read(mine.signal)
      .catch(() => false)
      .then((isWhole) => {
        // This connection was replaced or closed on purpose.
        if (mine.signal.aborted) return;
        if (!isWhole) fall('connecting');
        retry = setTimeout(connect, backoffMs(attempt++, Math.random(), retryMs));
      });
  }

  const reconnect = () => {
    attempt = 0;
    connect();
  };
  const onVisible = () => {
    const overdue = Date.now() - (lastMessageAt.value ?? 0) > overdueMs;
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

  // `offline` too: the connection may be gone unnoticed, and a shop's own network may still work.
  addEventListener('online', reconnect);
  addEventListener('offline', reconnect);
  document.addEventListener('visibilitychange', onVisible);
  watch();
  connect();
  return { state, lastMessageAt, downSince, close };
}
