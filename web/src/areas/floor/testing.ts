/** A floor for its tests: tables, the orders on them, the stream, and where rounds are sent to. */
import { HttpResponse, http } from 'msw';
import { problem } from '../../../test/server.ts';
import { answered, placed } from '../../../test/shop.ts';
import type { NewOrder, Order, OrderEvent, Session, TableNow } from '../../api/types.ts';

export const waiter: Session = {
  staff: { id: 'staff-rosa', name: 'Rosa', role: 'waiter' },
  mustChangePassword: false,
  expiresAt: '2030-01-01T00:00:00.000Z',
};

const aTable = (number: number): TableNow => ({
  number,
  token: `token-${number}`,
  name: null,
  seats: 4,
  area: null,
  place: null,
  archived: false,
  tab: null,
  version: 1,
});

/** How the shop answers a round that is sent. */
export type Answer = 'accepts' | 'vanishes' | { refuses: Response };

/** A shop with `tableCount` tables where Rosa is signed in. It takes a key once, as the real one does. */
export function floorServer(orders: readonly Order[] = [], tableCount = 5) {
  const known = new Map(orders.map((order) => [order.id, order]));
  const tables = Array.from({ length: tableCount }, (_, index) => aTable(index + 1));
  const byKey = new Map<string, Order>();
  const requests: { key: string; table: number | undefined }[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let seq = 0;
  let signedIn: Session | undefined = waiter;
  let answer: (body: NewOrder) => Answer = () => 'accepts';

  const publish = (order: Order, type: OrderEvent['type'] = 'order.placed') => {
    known.set(order.id, order);
    seq += 1;
    const event = JSON.stringify({ type, orderId: order.id, at: order.placedAt, order });
    for (const stream of streams) stream.enqueue(encoder.encode(`id: 0123456789abcdef-${seq}\ndata: ${event}\n\n`));
  };

  return {
    /** The orders that the shop has, each once, in the order in which it took them. */
    placed: () => [...byKey.values()],
    /** Every request to place an order, repeated ones too. */
    requests,
    publish,
    answers(next: (body: NewOrder) => Answer) {
      answer = next;
    },
    signIn(session: Session | undefined) {
      signedIn = session;
    },
    hangUp() {
      for (const stream of streams) stream.close();
      streams.clear();
    },
    handlers: [
      http.get('*/api/v1/staff/sessions/current', () =>
        signedIn === undefined ? problem(401, 'not-signed-in') : HttpResponse.json(signedIn),
      ),
      http.get('*/api/v1/tables', () => HttpResponse.json({ tables })),
      http.get('*/api/v1/orders', ({ request }) => {
        const statuses = new URL(request.url).searchParams.getAll('status');
        const found = [...known.values()].filter(({ status }) => statuses.includes(status));
        return HttpResponse.json({ orders: found, nextCursor: null });
      }),
      http.post<{ id: string }, { status: Order['status'] }>(
        '*/api/v1/orders/:id/status',
        async ({ params, request }) => {
          const order = known.get(params.id);
          if (order === undefined) return problem(404, 'order-not-found');
          const { status } = await request.json();
          const moved = { ...order, status, version: order.version + 1 };
          known.set(order.id, moved);
          return HttpResponse.json(moved);
        },
      ),
      http.post<never, NewOrder>('*/api/v1/orders', async ({ request }) => {
        const key = request.headers.get('idempotency-key') ?? '';
        const body = await request.json();
        requests.push({ key, table: body.channel === 'table' ? body.table : undefined });
        const now = answer(body);
        if (typeof now === 'object' && !byKey.has(key)) return now.refuses;
        const order =
          byKey.get(key) ?? placed(body, `01a20433-0000-7000-8000-${String(byKey.size + 1).padStart(12, '0')}`);
        byKey.set(key, order);
        known.set(order.id, order);
        // It has arrived, and the answer is lost.
        if (now === 'vanishes') return HttpResponse.error();
        return HttpResponse.json(answered(order), { status: 201 });
      }),
      http.get('*/api/v1/events', () => {
        let mine: ReadableStreamDefaultController<Uint8Array>;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            mine = controller;
            streams.add(controller);
            const heartbeat = { type: 'heartbeat', at: new Date().toISOString() };
            controller.enqueue(encoder.encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`));
          },
          cancel: () => void streams.delete(mine),
        });
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
    ],
  };
}
