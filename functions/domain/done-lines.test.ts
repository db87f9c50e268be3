import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, finishLines, finishVoided, linesAfterMove, reopenLines } from './done-lines.ts';
import type { OrderEventType, OrderStatus } from './order-status.ts';

type Order = Parameters<typeof finishLines>[0] & {
  items: { id: string; quantity: number; voided: number; doneAt: Date | null }[];
  events: { type: OrderEventType; status: OrderStatus; at: Date }[];
};
type Deed = { deed: 'finish' | 'reopen'; ids: string[] } | { deed: 'next' | 'back' };

const ids = ['a', 'b', 'c', 'd'];
const deeds = fc.array(
  fc.oneof<fc.Arbitrary<Deed>[]>(
    fc.record({ deed: fc.constantFrom('finish', 'reopen'), ids: fc.subarray(ids, { minLength: 1 }) }),
    fc.record({ deed: fc.constantFrom('next', 'back') }),
  ),
  { maxLength: 30 },
);

const apply = (order: Order, { steps, doneAt }: Change, at: Date): Order => ({
  status: steps.at(-1)?.status ?? order.status,
  items: order.items.map((line) => ({
    ...line,
    doneAt: doneAt.get(line.id) ?? (doneAt.has(line.id) ? null : line.doneAt),
  })),
  events: [...order.events, ...steps.map(({ type, status }) => ({ type, status, at }))],
});
const path = ['received', 'preparing', 'ready', 'completed'] as const;

/** What the kitchen does to an order, the whole of it or some lines. */
function run(order: Order, deed: Deed, at: Date): Order {
  if (deed.deed === 'finish') return apply(order, finishLines(order, new Set(deed.ids), at) ?? fail(), at);
  if (deed.deed === 'reopen') return apply(order, reopenLines(order, new Set(deed.ids)) ?? fail(), at);
  const status = path[path.indexOf(order.status as 'ready') + (deed.deed === 'next' ? 1 : -1)];
  if (status === undefined) return order;
  const type = deed.deed === 'next' ? 'moved' : 'undone';
  return apply(order, { steps: [{ type, status }], doneAt: linesAfterMove(order, status, at) }, at);
}
const fail = (): never => expect.unreachable('nothing here is cancelled');

describe('lines that are done', () => {
  it('are none of an order that is not begun and all of one that is ready, whatever the kitchen does', () => {
    fc.assert(
      fc.property(deeds, fc.array(fc.nat(3), { maxLength: 30 }), (all, gaps) => {
        let order: Order = {
          status: 'received',
          items: ids.map((id) => ({ id, quantity: 2, voided: 0, doneAt: null })),
          events: [{ type: 'placed', status: 'received', at: new Date(0) }],
        };
        let ms = 0;
        for (const [index, deed] of all.entries()) {
          ms += gaps[index] ?? 1;
          order = run(order, deed, new Date(ms));
          const done = order.items.filter(({ doneAt }) => doneAt !== null).length;
          if (order.status === 'received') expect(done).toBe(0);
          if (order.status === 'preparing') expect(done).toBeLessThan(ids.length);
          if (order.status === 'ready' || order.status === 'completed') expect(done).toBe(ids.length);
        }
      }),
    );
  });

  it('change nothing when they are sent again', () => {
    const order: Order = {
      status: 'received',
      items: ids.map((id) => ({ id, quantity: 1, voided: 0, doneAt: null })),
      events: [],
    };
    for (const lines of [['a'], ids]) {
      const once = apply(order, finishLines(order, new Set(lines), new Date(1)) ?? fail(), new Date(1));
      expect(finishLines(once, new Set(lines), new Date(2))?.steps).toEqual([]);
    }
  });

  it('need not be those of which everything was voided', () => {
    const order: Order = {
      status: 'preparing',
      items: [
        { id: 'a', quantity: 1, voided: 0, doneAt: null },
        { id: 'b', quantity: 2, voided: 2, doneAt: null },
        { id: 'c', quantity: 2, voided: 1, doneAt: new Date(0) },
      ],
      events: [],
    };
    expect(finishLines(order, new Set(['a']), new Date(1))?.steps).toEqual([{ type: 'moved', status: 'ready' }]);
  });

  it('make an order ready when the only open one is voided, but not one of which nothing is left', () => {
    const made = { id: 'a', quantity: 1, voided: 0, doneAt: new Date(0) };
    const open = { id: 'b', quantity: 2, voided: 1, doneAt: null };
    const order = { status: 'preparing' as const, items: [made, open], events: [] };
    expect(finishVoided(order, new Date(1)).steps).toEqual([]);
    const gone = { ...open, voided: 2 };
    const ready = [{ type: 'moved', status: 'ready' }];
    expect(finishVoided({ ...order, items: [made, gone] }, new Date(1)).steps).toEqual(ready);
    expect(finishVoided({ ...order, items: [gone] }, new Date(1)).steps).toEqual([]);
    expect(finishVoided({ ...order, status: 'received', items: [gone] }, new Date(1)).steps).toEqual([]);
  });

  it('take a ready order back only when one of them was done, or none is marked', () => {
    const made = { id: 'a', quantity: 1, voided: 0, doneAt: new Date(0) };
    const gone = { id: 'b', quantity: 1, voided: 1, doneAt: null };
    const order: Order = { status: 'completed', items: [made, gone], events: [] };
    expect(reopenLines(order, new Set(['b']))?.steps).toEqual([]);
    expect(reopenLines(order, new Set(['a', 'b']))?.steps).toHaveLength(2);
    expect(reopenLines({ ...order, items: [{ ...made, doneAt: null }] }, new Set(['a']))?.steps).toHaveLength(2);
  });
});
