import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOnce } from './life.ts';
import { startStorage, stored } from './storage.ts';

const name = 'pupuseria.words';
const words = () => stored('words', (value) => (Array.isArray(value) ? value.map(String) : []));
/** What another tab does; its event may be late, so here none comes at all. */
const otherTab = (value: unknown) => localStorage.setItem(name, JSON.stringify(value));
const kept = () => JSON.parse(localStorage.getItem(name) ?? 'null');

beforeEach(() => startOnce(startStorage));
afterEach(() => vi.restoreAllMocks());

describe('what the browser keeps', () => {
  it('is there again after a reload', () => {
    words().value = ['loroco'];
    expect(words().value).toEqual(['loroco']);
  });

  it('loses nothing when two tabs add to it, even before either gets the other’s storage event', () => {
    const mine = words();
    otherTab(['theirs']);
    mine.value = [...mine.latest(), 'mine'];
    expect(kept()).toEqual(['theirs', 'mine']);
  });

  it('shows another tab’s change at the storage event, or when the page comes back', () => {
    const mine = words();
    otherTab(['one']);
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(mine.value).toEqual(['one']);
    otherTab(['two']);
    dispatchEvent(new Event('pageshow'));
    expect(mine.value).toEqual(['two']);
  });

  it('does not answer what another tab wrote with a write of its own', () => {
    words();
    const write = vi.spyOn(Storage.prototype, 'setItem');
    otherTab([7]);
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('stays on the page when the browser refuses to keep it', () => {
    const mine = words();
    otherTab(['old']);
    mine.latest();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    mine.value = [...mine.latest(), 'new'];
    expect(mine.latest()).toEqual(['old', 'new']);
  });

  it('goes back to a value it had before', () => {
    const mine = stored('words', (value) => (value === 'b' ? 'b' : 'a'));
    mine.value = 'b';
    mine.value = 'a';
    expect(kept()).toBe('a');
  });
});
