import { describe, expect, it } from 'vitest';
import { isForLater } from './later.ts';
import { anOrder } from './testing.ts';

const order = anOrder({ pickupAt: '2026-11-28T18:00:00Z', beginAt: '2026-11-28T17:20:00Z' });
const at = (time: string) => Date.parse(`2026-11-28T${time}Z`);

describe('a scheduled order', () => {
  it('waits until the moment that the API has set for it, and not a second longer', () => {
    expect(isForLater(order, at('17:19:59'), 20)).toBe(true);
    expect(isForLater(order, at('17:20:00'), 20)).toBe(false);
  });

  it('does not wait once somebody has begun it, while the server’s time is unknown, or when it is wanted as soon as possible', () => {
    const early = at('09:00:00');
    expect(isForLater({ ...order, status: 'preparing' }, early, 20)).toBe(false);
    expect(isForLater(order, undefined, 20)).toBe(false);
    expect(isForLater(anOrder(), early, 20)).toBe(false);
  });

  it('without a moment of its own waits until the shop’s quoted minutes before it is wanted', () => {
    const old = anOrder({ pickupAt: '2026-11-28T18:00:00Z' });
    expect(isForLater(old, at('17:39:59'), 20)).toBe(true);
    expect(isForLater(old, at('17:40:00'), 20)).toBe(false);
    expect(isForLater(old, at('17:00:00'), undefined)).toBe(false);
  });
});
