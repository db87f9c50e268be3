import type { ServerSentEvent } from '../../functions/platform/define-function.ts';

/** Events as text/event-stream (WHATWG HTML §9.2.6), beginning with how soon to come back when the stream breaks. */
export async function* encodeEvents(events: AsyncIterable<ServerSentEvent>): AsyncGenerator<string> {
  yield 'retry: 1000\n\n';
  for await (const event of events) yield encodeEvent(event);
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
