import { describe, expect, it } from 'vitest';
import { itemNamed, placed } from '../../../test/shop.ts';
import type { Order } from '../../api/types.ts';
import { factsOf, isOnTable } from './table-facts.ts';

const at = (minute: number) => `2026-11-22T18:${String(minute).padStart(2, '0')}:00.000Z`;
const order = (change: Partial<Order>): Order => ({
  ...placed({ channel: 'table', table: 4, lines: [{ itemId: itemNamed('Frijol').id, quantity: 1 }] }),
  placedAt: at(0),
  ...change,
});
const ready = order({ status: 'ready', history: [{ status: 'ready', at: at(9) }] });
const served = order({ status: 'completed', history: [{ status: 'completed', at: at(20) }] });

describe('a table', () => {
  it.each([
    ['free', [], undefined],
    ['waiting', [order({ placedAt: at(3) }), order({ placedAt: at(1), status: 'preparing' })], at(1)],
    ['ready', [order({}), ready, served], at(9)],
    ['eating', [served], at(20)],
  ] as const)('is %s', (state, orders, since) => {
    expect(factsOf(orders)).toMatchObject({ state, since });
  });

  it('has what is not served, and what is served and not paid until hours have passed', () => {
    const nowMs = Date.parse(at(30));
    expect(isOnTable(ready, nowMs)).toBe(true);
    expect(isOnTable(served, nowMs)).toBe(true);
    expect(isOnTable({ ...served, paidCents: served.totalCents }, nowMs)).toBe(false);
    expect(isOnTable(served, nowMs + 9 * 60 * 60_000)).toBe(false);
    expect(isOnTable(order({ status: 'cancelled' }), nowMs)).toBe(false);
    expect(isOnTable(order({ table: null }), nowMs)).toBe(false);
  });
});
