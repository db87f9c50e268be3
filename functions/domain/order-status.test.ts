import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canMove,
  guestMayCancel,
  nextStatus,
  type OrderEventType,
  type OrderStatus,
  openStatuses,
  orderStatuses,
  statusBeforeLastMove,
  transitions,
} from './order-status.ts';

describe('the life of an order', () => {
  it('moves exactly where the kitchen and the counter expect, and nowhere else', () => {
    const legal = orderStatuses.flatMap((from) =>
      orderStatuses.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(legal).toEqual([
      'received → preparing',
      'received → cancelled',
      'preparing → ready',
      'preparing → cancelled',
      'ready → completed',
      'ready → cancelled',
    ]);
  });

  it('never goes on once it is completed or cancelled', () => {
    for (const from of ['completed', 'cancelled'] as const) {
      expect(orderStatuses.filter((to) => canMove(from, to))).toEqual([]);
    }
  });

  it('can reach every status from received', () => {
    const reached = new Set<OrderStatus>(['received']);
    for (const from of reached) for (const to of transitions[from]) reached.add(to);
    expect([...reached].sort()).toEqual([...orderStatuses].sort());
  });

  it('goes step by step from received to completed by what is usually next', () => {
    const steps: OrderStatus[] = [];
    for (let at: OrderStatus | undefined = 'received'; at !== undefined; at = nextStatus(at)) steps.push(at);
    expect(steps).toEqual(['received', 'preparing', 'ready', 'completed']);
    expect(nextStatus('cancelled')).toBeUndefined();
  });

  it('is open as long as it can still move', () => {
    expect(openStatuses).toEqual(orderStatuses.filter((status) => transitions[status].length > 0));
  });

  it('lets a guest cancel until the kitchen has begun, which staff may do too', () => {
    expect(orderStatuses.filter(guestMayCancel)).toEqual(['received']);
    expect(orderStatuses.filter((status) => guestMayCancel(status) && !canMove(status, 'cancelled'))).toEqual([]);
  });
});

type PastEvent = { type: OrderEventType; status: OrderStatus; staffId: string | null };
const placed: PastEvent = { type: 'placed', status: 'received', staffId: null };
const seen: PastEvent = { type: 'seen', status: 'received', staffId: 'cook' };
const moved = (status: OrderStatus): PastEvent => ({ type: 'moved', status, staffId: 'cook' });
const undone = (status: OrderStatus): PastEvent => ({ type: 'undone', status, staffId: 'cook' });
const cancelledBy = (staffId: string | null): PastEvent => ({ type: 'cancelled', status: 'cancelled', staffId });

describe('taking back the last move', () => {
  it.each<[string, PastEvent[], OrderStatus | undefined]>([
    ['an order just placed has no move to take back', [placed], undefined],
    ['one bump', [placed, moved('preparing')], 'received'],
    ['the second of two bumps', [placed, moved('preparing'), moved('ready')], 'preparing'],
    ['the first too, after the second', [placed, moved('preparing'), moved('ready'), undone('preparing')], 'received'],
    ['nothing is left after that', [placed, moved('preparing'), undone('received')], undefined],
    [
      'a bump after an undo is taken back, not the one before it',
      [placed, moved('preparing'), moved('ready'), undone('preparing'), moved('ready')],
      'preparing',
    ],
    [
      'a completed order comes back to ready',
      [placed, moved('preparing'), moved('ready'), moved('completed')],
      'ready',
    ],
    ['what its guest has cancelled stays cancelled', [placed, cancelledBy(null)], undefined],
    [
      'what the kitchen has cancelled by mistake comes back',
      [placed, moved('preparing'), cancelledBy('cook')],
      'preparing',
    ],
    [
      'also when a bump was taken back before',
      [placed, moved('preparing'), undone('received'), cancelledBy(null)],
      undefined,
    ],
    ['that the kitchen has seen it is no move', [placed, seen, moved('preparing')], 'received'],
    ['nor one to take back', [placed, seen], undefined],
    ['an order without a past has none', [], undefined],
  ])('%s', (_name, events, expected) => {
    expect(statusBeforeLastMove(events)).toBe(expected);
  });

  /** Any sequence of taps on any buttons; those that are not legal at that moment are left out, as the API does. */
  const taps = fc.array(fc.constantFrom<OrderStatus | 'undo'>(...orderStatuses, 'undo', 'undo'), { maxLength: 40 });

  it('works like a pile of plates: any legal moves and undos lead where taking plates off one by one does', () => {
    let deepest = 0;
    fc.assert(
      fc.property(taps, fc.boolean(), (sequence, guest) => {
        const events: PastEvent[] = [placed];
        const pile: OrderStatus[] = ['received'];
        for (const tap of sequence) {
          const status = pile.at(-1) ?? 'received';
          // A guest's cancellation is no wrong bump: there the pile is closed.
          const under = events.at(-1)?.type === 'cancelled' && guest ? undefined : pile.at(-2);
          expect(statusBeforeLastMove(events)).toBe(under);
          if (tap === 'undo') {
            if (under === undefined) continue;
            pile.pop();
            events.push(undone(under));
          } else if (canMove(status, tap)) {
            pile.push(tap);
            events.push(tap === 'cancelled' ? cancelledBy(guest ? null : 'cook') : moved(tap));
          }
          expect(events.at(-1)?.status).toBe(pile.at(-1));
          deepest = Math.max(deepest, pile.length);
        }
      }),
      { numRuns: 500 },
    );
    // The sequences did go all the way: received, preparing, ready, completed.
    expect(deepest).toBe(4);
  });
});
