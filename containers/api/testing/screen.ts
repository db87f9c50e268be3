import { createParser } from 'eventsource-parser';
import { expect, onTestFinished } from 'vitest';
import { read } from './process.ts';

/**
 * A kitchen's screen that follows all orders on one of several addresses, and goes on on another when a connection ends.
 * It counts how many `placed` events it received for each order.
 */
function openScreen(addressOf: (attempt: number) => string, token: string) {
  const placed = new Map<string, number>();
  const gone = new AbortController();
  let lastEventId: string | undefined;
  const opened = Promise.withResolvers<void>();
  const parser = createParser({
    onEvent({ id, event, data }) {
      lastEventId = id ?? lastEventId;
      opened.resolve();
      if (event !== undefined) return;
      const { type, orderId } = JSON.parse(data) as { type: string; orderId: string };
      if (type === 'order.placed') placed.set(orderId, (placed.get(orderId) ?? 0) + 1);
    },
  });

  async function listen(address: string): Promise<void> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    const answer = await fetch(`${address}/api/v1/events`, { headers, signal: gone.signal });
    if (!answer.ok || answer.body === null) throw new Error(`the stream was refused: ${answer.status}`);
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      parser.feed(chunk);
    }
  }

  void (async () => {
    for (let attempt = 0; !gone.signal.aborted; attempt += 1) {
      await listen(addressOf(attempt)).catch(() => undefined);
      // An event cut off by the broken connection is sent again as a whole.
      parser.reset();
    }
  })();
  /** `opened` resolves with the first event, a heartbeat: not with the stream's head, which comes before it begins. */
  return { placed, opened: opened.promise, close: () => gone.abort() };
}

/** Opens so many screens of the owner's on the addresses, closed when the test ends; each receives new events when this resolves. */
export async function openScreens(count: number, addressOf: (attempt: number) => string) {
  const { token } = await read<{ token: string }>(
    fetch(`${addressOf(1)}/api/v1/staff/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'owner', password: 'comal-caliente' }),
    }),
  );
  const screens = Array.from({ length: count }, (_, index) =>
    openScreen((attempt) => addressOf(index + attempt), token),
  );
  onTestFinished(() => {
    for (const { close } of screens) close();
  });
  await Promise.all(screens.map(({ opened }) => opened));
  return screens;
}

/** Waits until every screen has received so many orders, each exactly once. */
export async function expectDeliveredOnce(
  screens: Awaited<ReturnType<typeof openScreens>>,
  orders: number,
): Promise<void> {
  for (const { placed } of screens) {
    await expect.poll(() => placed.size, { timeout: 60_000 }).toBe(orders);
    expect([...placed.values()].filter((times) => times !== 1)).toEqual([]);
  }
}
