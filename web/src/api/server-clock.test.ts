import { computed, effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now, serverNow, setServerClock } from './server-clock.ts';

const startMs = Date.parse('2026-11-22T18:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: startMs });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  it('ticks each second for what reads it, and not at all while nothing does', () => {
    expect(vi.getTimerCount()).toBe(0);
    const seen: number[] = [];
    const stops = [effect(() => void seen.push(now.value - startMs)), effect(() => void now.value)];
    vi.advanceTimersByTime(2_000);
    expect([seen, vi.getTimerCount()]).toEqual([[0, 1_000, 2_000], 1]);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is right from the first look after nothing has read it for a while', () => {
    effect(() => void now.value)();
    vi.advanceTimersByTime(60_000);
    const seen: number[] = [];
    effect(() => void seen.push(now.value - startMs))();
    expect(seen).toEqual([60_000]);
  });

  it('shows the server’s time once that is known, however wrong the phone’s is', () => {
    const seen: (number | undefined)[] = [];
    const stop = effect(() => void seen.push(serverNow.value));
    setServerClock('2026-11-22T12:30:00Z');
    vi.advanceTimersByTime(1_000);
    const serverMs = Date.parse('2026-11-22T12:30:00Z');
    expect(seen).toEqual([undefined, serverMs, serverMs + 1_000]);
    stop();
  });

  it('does not disturb what is made of it and stays the same', () => {
    const minute = computed(() => Math.floor(now.value / 60_000));
    let renders = 0;
    const stop = effect(() => {
      void minute.value;
      renders += 1;
    });
    vi.advanceTimersByTime(59_000);
    expect(renders).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(renders).toBe(2);
    stop();
  });
});
