import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const hourMs = 60 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => vi.useRealTimers());

/** The seat as a page that was just opened knows it. */
const openPage = () => import('./table.ts');

describe('a seat at a table', () => {
  it('ends with the meal in a page that stays open', async () => {
    const { mySeat, sitAt } = await openPage();
    sitAt(5, 'abc');
    vi.advanceTimersByTime(4 * hourMs - 1);
    expect(mySeat.value).toMatchObject({ table: 5, token: 'abc' });
    vi.advanceTimersByTime(1);
    expect(mySeat.value).toBeNull();
  });

  it('lasts four hours from the last time the table was opened', async () => {
    const { mySeat, sitAt } = await openPage();
    sitAt(5, 'abc');
    vi.advanceTimersByTime(3 * hourMs);
    sitAt(5, null);
    vi.advanceTimersByTime(3 * hourMs);
    expect(mySeat.value).toMatchObject({ table: 5, token: 'abc' });
    vi.advanceTimersByTime(hourMs);
    expect(mySeat.value).toBeNull();
  });

  it('is over for a page that is opened after the meal', async () => {
    (await openPage()).sitAt(5, 'abc');
    vi.setSystemTime(Date.now() + 4 * hourMs);
    vi.resetModules();
    expect((await openPage()).mySeat.value).toBeNull();
  });
});
