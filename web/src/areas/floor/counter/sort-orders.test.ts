import { describe, expect, it } from 'vitest';
import { placed } from '../../../../test/shop.ts';
import type { Order } from '../../../api/types.ts';
import { isFound, sortOrders } from './sort-orders.ts';

const ids = ['01a20433-0000-7000-8000-000000000001', '01a20433-0000-7000-8000-000000000002'] as const;
const base = placed(
  { channel: 'pickup', customer: { name: 'José Ángel', phone: '+503 7123 4567' }, lines: [] },
  ids[0],
);
const order = (changed: Partial<Order>): Order => ({ ...base, totalCents: 300, paidCents: 0, ...changed });

describe('the pickup counter', () => {
  it('hands over first what has been ready longest, and keeps what is handed over and not paid', () => {
    const ready = (number: number, at: string) =>
      order({ number, status: 'ready', history: [{ status: 'ready', at }] });
    const lists = sortOrders([
      ready(1, '2026-11-21T18:30:00Z'),
      ready(2, '2026-11-21T18:10:00Z'),
      order({ number: 3, status: 'completed' }),
      order({ number: 4, status: 'completed', paidCents: 300 }),
      order({ number: 5, status: 'completed', tabId: ids[1] }),
      order({ number: 6, status: 'preparing' }),
    ]);
    const numbers = Object.fromEntries(
      Object.entries(lists).map(([stage, orders]) => [stage, orders.map(({ number }) => number).toSorted()]),
    );
    expect(lists.ready.map(({ number }) => number)).toEqual([2, 1]);
    expect(numbers).toEqual({ ready: [1, 2], toPay: [3], cooking: [6], over: [4, 5] });
  });

  it.each([
    ['', true],
    ['4', true],
    ['42', true],
    ['2', false],
    ['jose angel', true],
    ['4567', true],
    ['7123-45', true],
    ['567', false],
    ['Tita', true],
    ['Luis', false],
  ])('finds by number, name without accents, name of the tab, and digits of the phone: %s', (typed, isThere) => {
    expect(isFound(order({ number: 42 }), typed, 'Niña Tita')).toBe(isThere);
  });
});
