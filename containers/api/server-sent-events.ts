import type { ServerSentEvent } from '../../functions/platform/define-function.ts';

export type Pace = {
  /** How soon the client is to come back when the stream has ended, in milliseconds. */
  retryMs: number;
  /** The stream ends with the event that makes it this long; the client comes back for what is left. */
  mostBytes: number;
};

/** Events as text/event-stream (WHATWG HTML §9.2.6), beginning with how soon to come back when the stream ends. */
export async function* encodeEvents(
  events: AsyncIterable<ServerSentEvent>,
  { retryMs, mostBytes }: Pace,
): AsyncGenerator<string> {
  yield `retry: ${retryMs}\n\n`;
  let bytes = 0;
  for await (const event of events) {
    const text = encodeEvent(event);
    yield text;
    bytes += Buffer.byteLength(text);
    if (bytes >= mostBytes) return;
  }
}

function encodeEvent({ id, event, data }: ServerSentEvent): string {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return `id: ${id}\n${name}data: ${toJson(data)}\n\n`;
}

/** One event goes to every open stream; its JSON, which has no line breaks, is made once. */
const encoded = new WeakMap<object, string>();

function toJson(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const kept = encoded.get(data);
  if (kept !== undefined) return kept;
  const json = JSON.stringify(data);
  encoded.set(data, json);
  return json;
}
