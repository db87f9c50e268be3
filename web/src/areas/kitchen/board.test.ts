import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../../../../functions/domain/order-status.ts';
import { arrivals, board, connection, inColumn, nextPlaces, type Orders, patienceMs } from './board.ts';
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
const { nothing: noOrders, withItem: mergeOrder } = board;

describe('the board', () => {
  it('is the same for every order of events, and for repeated ones', () => {
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

describe('a column', () => {
  it('has the oldest order first and leaves out what is closed', () => {
    const [first, second] = [
      anOrder({ placedAt: '2026-11-22T18:00:00Z' }),
      anOrder({ placedAt: '2026-11-22T18:01:00Z' }),
    ];
    const orders = [second, first, anOrder({ status: 'completed' }), anOrder({ status: 'cancelled' })];
    const all = orders.reduce(mergeOrder, noOrders);
    expect(inColumn(all, 'received')).toEqual([first, second]);
    expect([...inColumn(all, 'preparing'), ...inColumn(all, 'ready')]).toEqual([]);
  });
});

describe('arrivals', () => {
  it('are orders that the kitchen has not begun, each once', () => {
    const order = anOrder();
    const known = mergeOrder(noOrders, order);
    expect(arrivals(noOrders, known)).toEqual([order]);
    expect(arrivals(known, mergeOrder(known, moved(order, 'preparing')))).toEqual([]);
    expect(arrivals(noOrders, mergeOrder(noOrders, anOrder({ status: 'ready' })))).toEqual([]);
  });
});

describe('connection', () => {
  it('is live with the age of the last confirmation', () => {
    expect(connection({ state: 'live', lastMessageAt: 1_000, downSince: 0 }, 4_000)).toEqual({
      kind: 'live',
      ageMs: 3_000,
    });
  });

  it('is patient for a moment, then lost', () => {
    const stream = { state: 'connecting', lastMessageAt: 1_000, downSince: 2_000 } as const;
    expect(connection(stream, 2_000 + patienceMs)).toEqual({ kind: 'connecting', ageMs: 1_000 + patienceMs });
    expect(connection(stream, 2_001 + patienceMs)).toEqual({ kind: 'lost', ageMs: 1_001 + patienceMs });
  });

  it('is lost at once when it is overdue', () => {
    expect(connection({ state: 'stale', lastMessageAt: undefined, downSince: 0 }, 0).kind).toBe('lost');
  });

  it('is never live before the first event', () => {
    fc.assert(
      fc.property(fc.constantFrom('live', 'connecting', 'stale'), fc.nat(), fc.nat(), (state, downSince, now) => {
        expect(connection({ state, lastMessageAt: undefined, downSince }, now).kind).not.toBe('live');
      }),
    );
  });
});

const entries = (places: ReadonlyMap<string, number>) => [...places];

describe('where the tickets stand', () => {
  it('the ones below a ticket that goes have moved, the ones above it have not', () => {
    const before = nextPlaces(new Map(), ['a', 'b', 'c', 'd'], 0);
    expect(entries(nextPlaces(before, ['a', 'c', 'd'], 5_000))).toEqual([
      ['a', 0],
      ['c', 5_000],
      ['d', 5_000],
    ]);
  });

  it('a ticket that comes last moves no other', () => {
    const before = nextPlaces(new Map(), ['a', 'b'], 0);
    expect(entries(nextPlaces(before, ['a', 'b', 'c'], 7))).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 7],
    ]);
  });

  it('nothing moves while nothing changes', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(ids, (list) => {
        const before = nextPlaces(new Map(), list, 1);
        expect(entries(nextPlaces(before, list, 2))).toEqual(entries(before));
      }),
    );
  });

  it('a ticket that keeps its time has the same tickets above it as before', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const list = fc.uniqueArray(id);
    fc.assert(
      fc.property(list, list, (first, second) => {
        const after = nextPlaces(nextPlaces(new Map(), first, 1), second, 2);
        second.forEach((one, index) => {
          const unmoved = second.slice(0, index + 1).every((other, place) => first[place] === other);
          expect(after.get(one)).toBe(unmoved ? 1 : 2);
        });
      }),
    );
  });
});
