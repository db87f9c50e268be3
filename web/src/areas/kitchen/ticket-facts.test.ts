import { describe, expect, it } from 'vitest';
import { anOrder } from './testing.ts';
import { isFresh, lateness } from './ticket-facts.ts';

const order = anOrder({ placedAt: '2026-11-22T18:00:00Z', promisedAt: '2026-11-22T18:20:00Z' });
const at = (time: string) => lateness(order, Date.parse(`2026-11-22T${time}Z`));

describe('lateness', () => {
  it.each([
    ['18:00:00', { level: 'calm', ageMinutes: 0, lateMinutes: 0 }],
    ['18:14:59', { level: 'calm', ageMinutes: 14, lateMinutes: 0 }],
    ['18:15:00', { level: 'soon', ageMinutes: 15, lateMinutes: 0 }],
    ['18:19:59', { level: 'soon', ageMinutes: 19, lateMinutes: 0 }],
    ['18:20:00', { level: 'late', ageMinutes: 20, lateMinutes: 0 }],
    ['19:21:30', { level: 'late', ageMinutes: 81, lateMinutes: 61 }],
  ])('at %s says %o of an order promised in 20 minutes at 18:00', (time, expected) => {
    expect(at(time)).toEqual(expected);
  });

  it('is late but never "soon" for an order that is ready', () => {
    expect(lateness({ ...order, status: 'ready' }, Date.parse('2026-11-22T18:16:00Z')).level).toBe('calm');
    expect(lateness({ ...order, status: 'ready' }, Date.parse('2026-11-22T18:20:00Z')).level).toBe('late');
  });

  it('is in time for a pickup before its time, even when the kitchen began early', () => {
    const early = { ...order, pickupAt: '2026-11-22T20:00:00Z' };
    expect(lateness(early, Date.parse('2026-11-22T18:30:00Z')).level).toBe('calm');
    expect(lateness(early, Date.parse('2026-11-22T20:00:00Z')).level).toBe('late');
  });

  it('is never negative, though the tablet’s clock is behind', () => {
    expect(at('17:30:00')).toEqual({ level: 'calm', ageMinutes: 0, lateMinutes: 0 });
  });
});

describe('isFresh', () => {
  it('holds for the first minute of an order that the kitchen has not begun', () => {
    const order = anOrder({ placedAt: '2026-11-22T18:00:00Z' });
    const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
    expect(isFresh(order, at('18:00:59'))).toBe(true);
    expect(isFresh(order, at('18:01:00'))).toBe(false);
    expect(isFresh({ ...order, status: 'preparing' }, at('18:00:10'))).toBe(false);
  });
});
