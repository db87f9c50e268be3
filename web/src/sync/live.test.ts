import fc from 'fast-check';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventId, liveStream, problem, server } from '../../test/server.ts';
import { placed } from '../../test/shop.ts';
import { inServerTime } from '../api/server-clock.ts';
import type { OrderEvent } from '../api/types.ts';
import { backoffMs, type Live, openLive, silenceMs } from './live.ts';

const order = placed({ channel: 'counter', lines: [], tipCents: 0 });
const event = (version: number): OrderEvent => ({
  type: 'order.moved',
  orderId: order.id,
  at: '2026-11-22T18:00:00.000Z',
  order: { ...order, version },
});

let live: Live | undefined;
afterEach(() => {
  live?.close();
  vi.useRealTimers();
});

const neverRefused = () => Promise.reject(new Error('nothing was refused'));
const neverReset = () => Promise.reject(new Error('nothing was reset'));

/** Opens a stream whose connections the test plays, one after the other. */
function play(connections: number, onReset: () => Promise<unknown> = neverReset) {
  const streams = Array.from({ length: connections }, liveStream);
  const lastEventIds: (string | null)[] = [];
  const versions: number[] = [];
  server.use(
    http.get('/api/v1/events', ({ request }) => {
      lastEventIds.push(request.headers.get('last-event-id'));
      return streams[lastEventIds.length - 1]?.response() ?? HttpResponse.error();
    }),
  );
  live = openLive('/api/v1/events', {
    onEvent: ({ order: { version } }) => versions.push(version),
    onReset,
    isGone: neverRefused,
  });
  const at = (index: number) => {
    const stream = streams[index];
    if (stream === undefined) throw new Error(`There is no connection ${index}`);
    return stream;
  };
  return { live, at, lastEventIds, versions };
}

describe('a live stream', () => {
  it('is live only after its first event', async () => {
    const { live: stream, at, lastEventIds } = play(1);
    await vi.waitFor(() => expect(lastEventIds).toHaveLength(1));
    expect(stream.state.value).toBe('connecting');
    expect(stream.lastMessageAt.value).toBeUndefined();
    at(0).heartbeat();
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
    expect(stream.lastMessageAt.value).toBeGreaterThan(0);
  });

  it('hands on events, and keeps heartbeats to itself', async () => {
    const { at, versions } = play(1);
    at(0).heartbeat();
    at(0).send(10, event(1));
    at(0).heartbeat();
    at(0).send(11, event(2));
    await vi.waitFor(() => expect(versions).toEqual([1, 2]));
  });

  it('resumes after the last event it has seen', async () => {
    const { at, lastEventIds, versions, live: stream } = play(2);
    at(0).send(41, event(1));
    at(0).send(42, event(2));
    await vi.waitFor(() => expect(versions).toEqual([1, 2]));
    at(0).end();
    await vi.waitFor(() => expect(stream.state.value).toBe('connecting'));
    window.dispatchEvent(new Event('online'));
    at(1).send(43, event(3));
    await vi.waitFor(() => expect(versions).toEqual([1, 2, 3]));
    expect(lastEventIds).toEqual([null, eventId(42)]);
    expect(stream.state.value).toBe('live');
  });

  it('sends the order’s token with every connection', async () => {
    const proofs: (string | null)[] = [];
    server.use(
      http.get('/api/v1/orders/:id/events', ({ request }) => {
        proofs.push(request.headers.get('x-order-token'));
        return liveStream().response();
      }),
    );
    const headers = { 'x-order-token': 'the-proof' };
    live = openLive('/api/v1/orders/17/events', {
      headers: () => headers,
      onEvent: () => undefined,
      onReset: async () => undefined,
      isGone: neverRefused,
    });
    await vi.waitFor(() => expect(proofs).toEqual(['the-proof']));
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(proofs).toEqual(['the-proof', 'the-proof']));
  });

  it('stays live between polls of a server that cannot keep it open, and says so when nothing comes', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { setTimeout: real } = globalThis;
    const waits: (number | undefined)[] = [];
    vi.stubGlobal('setTimeout', (run: () => void, delay?: number, ...rest: []) => {
      if (delay === 3_000) waits.push(delay);
      return real(run, delay === 3_000 ? 0 : delay, ...rest);
    });
    const { at, lastEventIds, versions, live: stream } = play(3);
    const states: string[] = [];
    const stopWatching = stream.state.subscribe((state) => states.push(state));
    for (const index of [0, 1]) {
      at(index).hello(3_000);
      at(index).heartbeat();
      at(index).send(10 + index, event(index));
      at(index).end();
    }
    await vi.waitFor(() => expect(lastEventIds).toEqual([null, eventId(10), eventId(11)]));
    expect([states, versions, waits]).toEqual([
      ['connecting', 'live'],
      [0, 1],
      [3_000, 3_000],
    ]);
    at(2).hello(3_000);
    at(2).end();
    await vi.waitFor(() => expect(states).toEqual(['connecting', 'live', 'connecting']));
    stopWatching();
  });

  it('connects again by itself after the line broke', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { at, lastEventIds, versions } = play(2);
    at(0).send(7, event(1));
    await vi.waitFor(() => expect(versions).toEqual([1]));
    at(0).fail();
    await vi.waitFor(() => expect(lastEventIds).toEqual([null, eventId(7)]), 5_000);
  });

  it('connects again at once when the page comes back after a long silence', async () => {
    const { at, lastEventIds, live: stream } = play(2);
    at(0).heartbeat();
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lastEventIds).toHaveLength(1);
    vi.spyOn(Date, 'now').mockReturnValue((stream.lastMessageAt.value ?? 0) + 30_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(lastEventIds).toHaveLength(2));
  });

  it('calls itself stale and connects anew when the server has gone silent', async () => {
    const watched: { run: () => void; delay: number | undefined }[] = [];
    const { setTimeout: real } = globalThis;
    vi.stubGlobal('setTimeout', (run: () => void, delay?: number, ...rest: []) => {
      if (delay === silenceMs) watched.push({ run, delay });
      return real(run, delay, ...rest);
    });
    const { at, lastEventIds, live: stream } = play(2);
    at(0).heartbeat();
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
    watched.at(-1)?.run();
    expect(stream.state.value).toBe('stale');
    await vi.waitFor(() => expect(lastEventIds).toHaveLength(2));
    expect(stream.state.value).toBe('stale');
    at(1).heartbeat();
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
  });

  it('reads everything anew when the server does not know what was missed: only then is it live, and goes on from there', async () => {
    let read: (() => void) | undefined;
    const onReset = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          read = resolve;
        }),
    );
    const { at, lastEventIds, versions, live: stream } = play(3, onReset);
    at(0).send(900, event(1));
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
    const states: string[] = [];
    const stopWatching = stream.state.subscribe((state) => states.push(state));
    at(0).end();
    await vi.waitFor(() => expect(stream.state.value).toBe('connecting'));
    window.dispatchEvent(new Event('online'));
    at(1).reset(20);
    at(1).send(21, event(5));
    await vi.waitFor(() => expect(onReset).toHaveBeenCalledTimes(1));
    expect([states, versions]).toEqual([['live', 'connecting'], [1]]);
    read?.();
    await vi.waitFor(() => expect(versions).toEqual([1, 5]));
    expect(states).toEqual(['live', 'connecting', 'live']);
    stopWatching();
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(lastEventIds).toEqual([null, eventId(900), eventId(21)]));
  });

  it('retries a reset whose read has failed, and is not live before the read has worked', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const onReset = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(undefined);
    const { at, lastEventIds, live: stream } = play(2, onReset);
    at(0).reset(20);
    at(1).reset(20);
    await vi.waitFor(() => expect(lastEventIds).toHaveLength(2), 5_000);
    expect(lastEventIds).toEqual([null, null]);
    await vi.waitFor(() => expect(stream.state.value).toBe('live'));
    expect(onReset).toHaveBeenCalledTimes(2);
  });

  it('is live after an event of the stream, not after the answer’s headers', async () => {
    const stream = liveStream();
    const answeredAt = Date.parse('2031-01-01T00:00:00Z');
    server.use(http.get('/api/v1/events', () => stream.response({ date: new Date(answeredAt).toUTCString() })));
    live = openLive('/api/v1/events', { onEvent: () => undefined, onReset: neverReset, isGone: neverRefused });
    stream.hello();
    await vi.waitFor(() => expect(inServerTime(Date.now())).toBeGreaterThanOrEqual(answeredAt));
    expect([live.state.value, live.lastMessageAt.value]).toEqual(['connecting', undefined]);
    stream.heartbeat();
    await vi.waitFor(() => expect(live?.state.value).toBe('live'));
  });

  it('is not live because a network’s own page came in place of the stream', async () => {
    let asked = 0;
    server.use(
      http.get('/api/v1/events', () => {
        asked += 1;
        return HttpResponse.html('<h1>Wi-Fi del centro comercial</h1>');
      }),
    );
    live = openLive('/api/v1/events', { onEvent: () => undefined, onReset: neverReset, isGone: neverRefused });
    await vi.waitFor(() => expect(asked).toBe(1));
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(asked).toBe(2));
    expect([live.state.value, live.lastMessageAt.value]).toEqual(['connecting', undefined]);
  });

  it('is closed when the server refuses it for good, and is then stale', async () => {
    let asked = 0;
    server.use(
      http.get('/api/v1/events', () => {
        asked += 1;
        return problem(401, 'not-signed-in');
      }),
    );
    const isGone = vi.fn().mockResolvedValue(true);
    live = openLive('/api/v1/events', { onEvent: () => undefined, onReset: neverReset, isGone });
    await vi.waitFor(() => expect(isGone).toHaveBeenCalledExactlyOnceWith(401));
    window.dispatchEvent(new Event('online'));
    expect(asked).toBe(1);
    expect(live.state.value).toBe('stale');
  });

  it.each([
    ['the API does not refuse it itself', vi.fn().mockResolvedValue(false)],
    ['the API cannot be asked whether it does', vi.fn().mockRejectedValue(new Error('no network'))],
  ])('is requested again after a refusal when %s, and goes on where it was', async (_when, isGone) => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const streams = [liveStream(), liveStream()];
    const lastEventIds: (string | null)[] = [];
    server.use(
      http.get('/api/v1/events', ({ request }) => {
        lastEventIds.push(request.headers.get('last-event-id'));
        if (lastEventIds.length === 2) return HttpResponse.html('<h1>Deploying</h1>', { status: 404 });
        return streams[lastEventIds.length === 1 ? 0 : 1]?.response();
      }),
    );
    const versions: number[] = [];
    live = openLive('/api/v1/events', {
      onEvent: (now: OrderEvent) => versions.push(now.order.version),
      onReset: neverReset,
      isGone,
    });
    streams[0]?.send(5, event(1));
    await vi.waitFor(() => expect(versions).toEqual([1]));
    streams[0]?.end();
    await vi.waitFor(() => expect(isGone).toHaveBeenCalledExactlyOnceWith(404), 5_000);
    await vi.waitFor(() => expect(live?.state.value).toBe('stale'));
    streams[1]?.send(6, event(2));
    await vi.waitFor(() => expect(versions).toEqual([1, 2]), 5_000);
    expect([lastEventIds, live.state.value]).toEqual([[null, eventId(5), eventId(5)], 'live']);
  });

  it('waits longer after every failure, but never longer than 15 s and never not at all', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const ms = backoffMs(attempt, random);
        expect(ms).toBeGreaterThanOrEqual(500);
        expect(ms).toBeLessThanOrEqual(15_000);
        expect(backoffMs(attempt + 1, random)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});
