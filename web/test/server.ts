import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { BillChanged, OrderEvent, ShopChanged } from '../src/api/types.ts';
import { menu, restaurant } from './shop.ts';

/**
 * The network: a shop that serves its menu, and nothing else until a test adds a handler. How far an order is, it does not
 * answer, and it has no stream of its own changes.
 */
export const server = setupServer(
  http.get('/api/v1/restaurant', () => HttpResponse.json(restaurant)),
  http.get('/api/v1/menu', () => HttpResponse.json(menu)),
  http.get('/api/v1/orders/:id', () => HttpResponse.error()),
  http.post('/api/v1/tables/:number/visits', () =>
    HttpResponse.json({ status: 'free', mayOrder: true, tabId: null, token: null }),
  ),
  http.get('/api/v1/printers', () => HttpResponse.json({ printers: [] })),
  http.get('/api/v1/shop/events', () => HttpResponse.error()),
);

/** A problem document, RFC 9457. */
export const problem = (
  status: number,
  code: string,
  extra: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) =>
  HttpResponse.json(
    { type: `urn:pupuseria:problem:${code}`, title: code, status, detail: code, instance: 'test', code, ...extra },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

/** The id of an event, as the shop gives them. */
export const eventId = (seq: number): string => `0123456789abcdef-${seq}`;

/** A live stream that a test feeds by hand. */
export function liveStream() {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
    },
  });
  const write = (text: string) => controller?.enqueue(encoder.encode(text));
  return {
    // Chunked, as a server sends it: a page that leaves then drops the line without an error.
    response: (headers: Record<string, string> = {}) =>
      new HttpResponse(body, {
        headers: { 'content-type': 'text/event-stream', 'transfer-encoding': 'chunked', ...headers },
      }),
    send: (seq: number, event: BillChanged | OrderEvent | ShopChanged) =>
      write(`id: ${eventId(seq)}\ndata: ${JSON.stringify(event)}\n\n`),
    reset: (seq: number) => write(`id: ${eventId(seq)}\nevent: reset\ndata: {"type":"reset"}\n\n`),
    /** The stream's first text, before any event: its `retry`. */
    hello: (retryMs = 1_000) => write(`retry: ${retryMs}\n\n`),
    heartbeat: () => write('event: heartbeat\ndata: {"type":"heartbeat","at":"2026-11-22T18:00:00.000Z"}\n\n'),
    end: () => controller?.close(),
    fail: () => controller?.error(new Error('the line broke')),
  };
}
