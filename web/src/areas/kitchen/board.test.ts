import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../../../../functions/domain/order-status.ts';
import type { Order } from '../../api/types.ts';
import { arrivals, columns, mergeList, mergeOrder, noOrders, type Orders, withMoves } from './board.ts';
import { anOrder, moved } from './testing.ts';

const anyVersion = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    version: fc.integer({ min: 1, max: 6 }),
    seen: fc.boolean(),
  })
  // What an order is like depends on its version alone, and on whether it is seen, as it does on the server.
  .map(({ id, version, seen }) =>
    anOrder({
      id,
      version,
      seenAt: seen ? '2026-11-22T18:00:00Z' : null,
      status: orderStatuses[(version * 3 + id.charCodeAt(0)) % 5] ?? 'received',
    }),
  );

const statuses = (orders: Orders) =>
  Object.fromEntries(
    [...orders].map(([id, { version, status, seenAt }]) => [id, `${version} ${status} ${seenAt}`]).toSorted(),
  );
const openIds = (orders: Orders) =>
  Object.entries(columns(orders)).map(([status, column]) => [status, column.map(({ id }) => id).toSorted()]);

describe('mergeOrder', () => {
  it('gives the same board in whatever order news comes, and however often', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyVersion)
          .chain((news) => fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length }))),
        ([news, shuffled]) => {
          const once = news.reduce(mergeOrder, noOrders);
          expect(statuses(shuffled.reduce(mergeOrder, noOrders))).toEqual(statuses(once));
          expect(news.reduce(mergeOrder, once)).toBe(once);
        },
      ),
    );
  });
});

describe('mergeList', () => {
  /** A server that moves orders along, a line that delays or loses its events, and lists asked for and answered late. */
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('place' as const) }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('move' as const), which: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat() }) },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('deliver' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer' as const) }) },
  );

  it('ends with the server’s open orders, whatever was delayed, lost, repeated or overtaken', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const server = new Map<string, Order>();
        const onTheWay: Order[] = [];
        let asked: { before: Orders; listed: Order[] } | undefined;
        let board = noOrders;
        const happen = (order: Order) => {
          server.set(order.id, order);
          onTheWay.push(order);
        };
        const next = { received: 'preparing', preparing: 'ready', ready: 'completed' } as const;
        const open = () => [...server.values()].filter(({ status }) => status in next);
        const step = (act: { kind: string; which?: number }) => {
          if (act.kind === 'place') happen(anOrder());
          if (act.kind === 'move') {
            const order = open()[(act.which ?? 0) % (open().length || 1)];
            if (order && (order.status === 'received' || order.status === 'preparing' || order.status === 'ready'))
              happen(moved(order, next[order.status]));
          }
          if (act.kind === 'undo') {
            const closed = [...server.values()].filter(({ status }) => status === 'completed');
            const order = closed[(act.which ?? 0) % (closed.length || 1)];
            if (order) happen(moved(order, 'ready'));
          }
          if (act.kind === 'deliver') board = onTheWay.splice(0, 1).reduce(mergeOrder, board);
          if (act.kind === 'lose') onTheWay.splice(0);
          if (act.kind === 'ask') asked = { before: board, listed: open() };
          if (act.kind === 'answer' && asked) board = mergeList(board, asked.listed, asked.before);
          if (act.kind === 'answer') asked = undefined;
        };
        for (const act of actions) step(act);
        // The list the client asks for after it has connected again.
        for (const kind of ['answer', 'ask', 'answer']) step({ kind });
        board = onTheWay.reduce(mergeOrder, board);
        expect(openIds(board)).toEqual(openIds(server));
      }),
      { numRuns: 1000 },
    );
  });

  it('drops an order that was closed while nobody listened', () => {
    const order = anOrder();
    const before = mergeOrder(noOrders, order);
    expect(columns(mergeList(before, [], before)).received).toEqual([]);
  });

  it('keeps an order that was handed over and taken back while the list was on its way', () => {
    const order = anOrder({ status: 'ready' });
    const before = mergeOrder(noOrders, order);
    const back = { ...order, version: 3 };
    expect(columns(mergeList(mergeOrder(before, back), [], before)).ready).toEqual([back]);
  });

  it('keeps an order that came while the list was on its way', () => {
    const order = anOrder();
    const board = mergeOrder(noOrders, order);
    expect(columns(mergeList(board, [], noOrders)).received).toEqual([order]);
  });
});

describe('columns', () => {
  it('puts the oldest order first and leaves out what is closed', () => {
    const [first, second] = [
      anOrder({ placedAt: '2026-11-22T18:00:00Z' }),
      anOrder({ placedAt: '2026-11-22T18:01:00Z' }),
    ];
    const orders = [second, first, anOrder({ status: 'completed' }), anOrder({ status: 'cancelled' })];
    expect(columns(orders.reduce(mergeOrder, noOrders))).toEqual({
      received: [first, second],
      preparing: [],
      ready: [],
    });
  });
});

describe('withMoves', () => {
  it('shows moves under way without touching what is known', () => {
    const order = anOrder();
    const known = mergeOrder(noOrders, order);
    expect(withMoves(known, new Map([[order.id, 'preparing']])).get(order.id)?.status).toBe('preparing');
    expect(known.get(order.id)?.status).toBe('received');
    expect(withMoves(known, new Map())).toBe(known);
  });
});

describe('arrivals', () => {
  it('are orders nobody has begun, each once', () => {
    const order = anOrder();
    const known = mergeOrder(noOrders, order);
    expect(arrivals(noOrders, known)).toEqual([order]);
    expect(arrivals(known, mergeOrder(known, moved(order, 'preparing')))).toEqual([]);
    expect(arrivals(noOrders, mergeOrder(noOrders, anOrder({ status: 'ready' })))).toEqual([]);
  });
});
