import { describe, expect, it } from 'vitest';
import { isForLater } from './later.ts';
import { anOrder } from './testing.ts';

const order = anOrder({ pickupAt: '2026-11-28T18:00:00Z', beginAt: '2026-11-28T17:20:00Z' });
const at = (time: string) => Date.parse(`2026-11-28T${time}Z`);

describe('a scheduled order', () => {
  it('waits until the moment that the API has set for it, and not a second longer', () => {
    expect(isForLater(order, at('17:19:59'))).toBe(true);
    expect(isForLater(order, at('17:20:00'))).toBe(false);
  });

  it('does not wait once somebody has begun it, while the server’s time is unknown, or without a time of its own', () => {
    const early = at('09:00:00');
    expect(isForLater({ ...order, status: 'preparing' }, early)).toBe(false);
    expect(isForLater(order, undefined)).toBe(false);
    expect(isForLater(anOrder(), early)).toBe(false);
  });
});
