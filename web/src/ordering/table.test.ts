import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOnce, stopAll } from '../browser/life.ts';
import { endMeal, mySeat, sitAt } from './table.ts';

const hourMs = 60 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  startOnce(endMeal);
});
afterEach(() => vi.useRealTimers());

describe('a seat at a table', () => {
  it('ends with the meal in a page that stays open', () => {
    sitAt(5, 'abc');
    vi.advanceTimersByTime(4 * hourMs - 1);
    expect(mySeat.value).toMatchObject({ table: 5, token: 'abc' });
    vi.advanceTimersByTime(1);
    expect(mySeat.value).toBeNull();
  });

  it('lasts four hours from the last time the table was opened', () => {
    sitAt(5, 'abc');
    vi.advanceTimersByTime(3 * hourMs);
    sitAt(5, null);
    vi.advanceTimersByTime(3 * hourMs);
    expect(mySeat.value).toMatchObject({ table: 5, token: 'abc' });
    vi.advanceTimersByTime(hourMs);
    expect(mySeat.value).toBeNull();
  });

  it('is over for a page that is opened after the meal', () => {
    sitAt(5, 'abc');
    stopAll();
    vi.setSystemTime(Date.now() + 4 * hourMs);
    expect(mySeat.value).toBeNull();
  });
});
