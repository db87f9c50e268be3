import { createParser } from 'eventsource-parser';

/**
 * A kitchen's screen that follows all orders on one of several addresses, and goes on on another when a connection ends.
 * It counts how often it was told of each order that it was placed.
 */
export function openScreen(addressOf: (attempt: number) => string, token: string) {
  const placed = new Map<string, number>();
  const gone = new AbortController();
  let lastEventId: string | undefined;
  const parser = createParser({
    onEvent({ id, event, data }) {
      lastEventId = id ?? lastEventId;
      if (event !== undefined) return;
      const { type, orderId } = JSON.parse(data) as { type: string; orderId: string };
      if (type === 'order.placed') placed.set(orderId, (placed.get(orderId) ?? 0) + 1);
    },
  });

  async function listen(address: string, onOpen: () => void): Promise<void> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    const answer = await fetch(`${address}/api/v1/events`, { headers, signal: gone.signal });
    if (!answer.ok || answer.body === null) throw new Error(`the stream was refused: ${answer.status}`);
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      parser.feed(chunk);
      onOpen();
    }
  }

  /** Resolves when the first connection has begun to tell. */
  const opened = new Promise<void>((onOpen) => {
    void (async () => {
      for (let attempt = 0; !gone.signal.aborted; attempt += 1) {
        await listen(addressOf(attempt), onOpen).catch(() => undefined);
        // What was half told when the connection broke is told again, whole.
        parser.reset();
      }
    })();
  });
  return { placed, opened, close: () => gone.abort() };
}
