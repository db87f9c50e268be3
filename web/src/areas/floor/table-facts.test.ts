import { describe, expect, it } from 'vitest';
import { itemNamed, placed } from '../../../test/shop.ts';
import type { Order, TabSummary } from '../../api/types.ts';
import { factsOf, isOnTable } from './table-facts.ts';

const at = (minute: number) => `2026-11-22T18:${String(minute).padStart(2, '0')}:00.000Z`;
const order = (change: Partial<Order>): Order => ({
  ...placed({ channel: 'table', table: 4, lines: [{ itemId: itemNamed('Frijol').id, quantity: 1 }] }),
  placedAt: at(0),
  ...change,
});
const ready = order({ status: 'ready', history: [{ status: 'ready', at: at(9) }] });
const served = order({ status: 'completed', tabId: 'tab-1', history: [{ status: 'completed', at: at(20) }] });
const tab: TabSummary = {
  id: 'tab-1',
  table: 4,
  name: null,
  state: 'eating',
  guests: null,
  openedAt: at(0),
  servedBy: null,
  billAskedAt: null,
  closedAt: null,
  mergedInto: null,
  openOrders: 0,
  readyOrders: 0,
  totalCents: 100,
  paidCents: 0,
  balanceCents: 100,
  version: 1,
};
const toPay = { ...tab, state: 'toPay', billAskedAt: at(25) } as const;

describe('a table', () => {
  it.each([
    ['free', [], null, undefined],
    ['ordering', [], tab, at(0)],
    ['waiting', [order({ placedAt: at(3) }), order({ placedAt: at(1), status: 'preparing' })], tab, at(1)],
    ['ready', [order({}), ready, served], toPay, at(9)],
    ['eating', [served], tab, at(20)],
    ['toPay', [served, order({})], toPay, at(25)],
  ] as const)('is %s', (state, orders, open, since) => {
    expect(factsOf(orders, open)).toMatchObject({ state, since });
  });

  it('has what is not served, and what is served and on its open tab', () => {
    expect(isOnTable(ready, false)).toBe(true);
    expect(isOnTable(served, true)).toBe(true);
    expect(isOnTable(served, false)).toBe(false);
    expect(isOnTable(order({ status: 'cancelled' }), true)).toBe(false);
  });
});
