/** Orders and a server for the kitchen's tests. */
import { HttpResponse, http } from 'msw';
import type { Order, OrderEvent, OrderLine, OrderStatus } from '../../api/types.ts';

const maiz = { es: 'Maíz', en: 'Corn' };
const arroz = { es: 'Arroz', en: 'Rice' };
const dough = { group: { es: 'Masa', en: 'Dough' }, role: 'dough', priceCents: 0 } as const;

export const corn: OrderLine['options'][number] = { ...dough, id: 'option-corn', name: maiz };
export const rice: OrderLine['options'][number] = { ...dough, id: 'option-rice', name: arroz };

let made = 0;

export function aLine(line: Partial<OrderLine> = {}): OrderLine {
  made += 1;
  return {
    id: `line-${made}`,
    itemId: 'item-revueltas',
    name: { es: 'Revueltas', en: 'Revueltas' },
    options: [corn],
    quantity: 1,
    unitPriceCents: 125,
    totalCents: 125,
    note: null,
    guest: null,
    ...line,
  };
}

/** An order placed now for table 5, promised in 20 minutes. */
export function anOrder(order: Partial<Order> = {}): Order {
  made += 1;
  const placedAt = order.placedAt ?? new Date().toISOString();
  return {
    id: `order-${String(made).padStart(6, '0')}`,
    number: made,
    channel: 'table',
    status: 'received',
    table: 5,
    tableSource: 'scanned',
    customer: null,
    note: null,
    lines: [aLine()],
    subtotalCents: 125,
    tipCents: 0,
    totalCents: 125,
    currency: 'USD',
    paidCents: 0,
    placedAt,
    pickupAt: null,
    promisedAt: new Date(Date.parse(placedAt) + 20 * 60_000).toISOString(),
    cancellation: null,
    seenAt: null,
    version: 1,
    history: [{ status: 'received', at: placedAt }],
    ...order,
  };
}

export const moved = (order: Order, status: OrderStatus): Order => ({ ...order, status, version: order.version + 1 });

export const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  HttpResponse.json(
    { type: `urn:pupuseria:problem:${code}`, title: code, status, detail: code, instance: 'test', code },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

const staff = { id: 'staff-1', name: 'Tita', role: 'kitchen' };
export const opened = { staff, mustChangePassword: false, expiresAt: '2030-01-01T00:00:00.000Z' };

/**
 * A kitchen where Tita is signed in, these orders are open, and the test sends the stream's events. Its clock is
 * `clockAheadMs` ahead of the tablet's.
 */
export function kitchenServer(orders: Order[], clockAheadMs = 0) {
  const board = new Map(orders.map((order) => [order.id, order]));
  const sightings: string[][] = [];
  const reports: object[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const write = (text: string) => {
    for (const stream of streams) stream.enqueue(encoder.encode(text));
  };
  let seq = 0;

  const change = (id: string, expected: string | null, status: OrderStatus) => {
    const order = board.get(id);
    if (order === undefined) return problem(404, 'order-not-found');
    if (expected !== `"${order.version}"`) return problem(412, 'stale-version');
    const now = moved(order, status);
    board.set(id, now);
    return HttpResponse.json(now);
  };
  const previous: Partial<Record<OrderStatus, OrderStatus>> = {
    preparing: 'received',
    ready: 'preparing',
    completed: 'ready',
  };

  return {
    board,
    /** The order ids of each request to mark orders as seen. */
    sightings,
    /** How the screen said that it is, each time. */
    reports,
    /** Sends an event with this version of the order. */
    publish(order: Order, type: OrderEvent['type'] = 'order.placed') {
      board.set(order.id, order);
      seq += 1;
      write(
        `id: 0123456789abcdef-${seq}\ndata: ${JSON.stringify({ type, orderId: order.id, at: order.placedAt, order })}\n\n`,
      );
    },
    /** The shop restored a backup, in which only these orders are open: the streams send a reset. */
    restore(orders: Order[]) {
      board.clear();
      for (const order of orders) board.set(order.id, order);
      seq = 0;
      write('id: fedcba9876543210-0\nevent: reset\ndata: {"type":"reset"}\n\n');
    },
    /** Ends the streams as the server does before its platform would. */
    hangUp() {
      for (const stream of streams) stream.close();
      streams.clear();
    },
    handlers: [
      http.get('*/api/v1/staff/sessions/current', () => HttpResponse.json(opened)),
      http.get('*/api/v1/orders', ({ request }) => {
        const statuses = new URL(request.url).searchParams.getAll('status');
        const open = [...board.values()].filter(({ status }) => statuses.includes(status)).reverse();
        return HttpResponse.json({ orders: open, nextCursor: null });
      }),
      http.get('*/api/v1/orders/:id', ({ params }) => {
        const order = board.get(String(params.id));
        return order === undefined ? problem(404, 'order-not-found') : HttpResponse.json(order);
      }),
      http.post<never, { orderIds: string[] }>('*/api/v1/orders/seen', async ({ request }) => {
        sightings.push((await request.json()).orderIds);
        return new HttpResponse(null, { status: 204 });
      }),
      http.put<{ id: string }, { sound: boolean; awake: boolean }>(
        '*/api/v1/kitchen/screens/:id',
        async ({ request }) => {
          reports.push(await request.json());
          return new HttpResponse(null, { status: 204 });
        },
      ),
      http.post<{ id: string }, { status: OrderStatus }>('*/api/v1/orders/:id/status', async ({ params, request }) =>
        change(params.id, request.headers.get('if-match'), (await request.json()).status),
      ),
      http.post<{ id: string }>('*/api/v1/orders/:id/undo', ({ params, request }) => {
        const to = previous[board.get(params.id)?.status ?? 'received'];
        return to === undefined
          ? problem(409, 'nothing-to-undo')
          : change(params.id, request.headers.get('if-match'), to);
      }),
      http.post<{ id: string }, { lineIds: string[]; done: boolean }>(
        '*/api/v1/orders/:id/lines',
        async ({ params, request }) => {
          const order = board.get(params.id);
          if (order === undefined) return problem(404, 'order-not-found');
          const { lineIds, done } = await request.json();
          const lines = order.lines.map(({ doneAt: was, ...line }): OrderLine => {
            const isDone = lineIds.includes(line.id) ? done : was !== undefined;
            return isDone ? { ...line, doneAt: order.placedAt } : line;
          });
          const status = lines.every(({ doneAt }) => doneAt !== undefined) ? 'ready' : 'preparing';
          const now: Order = { ...order, lines, status, version: order.version + 1 };
          board.set(order.id, now);
          return HttpResponse.json(now);
        },
      ),
      http.get('*/api/v1/events', () => {
        let mine: ReadableStreamDefaultController<Uint8Array>;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            mine = controller;
            streams.add(controller);
            const heartbeat = { type: 'heartbeat', at: new Date(Date.now() + clockAheadMs).toISOString() };
            controller.enqueue(encoder.encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`));
          },
          cancel: () => void streams.delete(mine),
        });
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
    ],
  };
}
