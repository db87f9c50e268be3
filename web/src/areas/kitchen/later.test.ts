import { describe, expect, it } from 'vitest';
import { beginsAtMs, isForLater } from './later.ts';
import { aLine, anOrder } from './testing.ts';

const shop = { quotedMinutes: 20 };
const items = new Map([
  ['item-revueltas', { comalUnits: 1 }],
  ['item-horchata', { comalUnits: 0 }],
]);
const pickupAt = '2026-11-28T18:00:00Z';
const at = (time: string) => Date.parse(`2026-11-28T${time}Z`);

describe('a scheduled order', () => {
  it('must be begun before its time by what the shop quotes and by what its own pupusas take', () => {
    const order = anOrder({
      pickupAt,
      lines: [aLine({ quantity: 40 }), aLine({ itemId: 'item-horchata', quantity: 9 })],
    });
    expect(beginsAtMs(order, shop, items)).toBe(at('17:20:00'));
    expect(isForLater(order, shop, items, at('17:19:59'))).toBe(true);
    expect(isForLater(order, shop, items, at('17:20:00'))).toBe(false);
  });

  it('does not wait once somebody has begun it, while the server’s time is unknown, or without a time of its own', () => {
    const early = at('09:00:00');
    expect(isForLater(anOrder({ pickupAt, status: 'preparing' }), shop, items, early)).toBe(false);
    expect(isForLater(anOrder({ pickupAt }), shop, items, undefined)).toBe(false);
    expect(isForLater(anOrder({ pickupAt }), undefined, items, early)).toBe(false);
    expect(isForLater(anOrder(), shop, items, early)).toBe(false);
  });
});
