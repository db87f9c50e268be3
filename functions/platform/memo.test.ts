import { describe, expect, it } from 'vitest';
import { createMemo } from './memo.ts';

/** A value that is loaded only when the test says so, and how often it was asked for. */
function loading<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let loads = 0;
  const load = () => {
    loads += 1;
    return promise;
  };
  return { load, resolve, reject, loads: () => loads };
}

describe('a memo', () => {
  it('loads a version once, however many ask at once and afterwards', async () => {
    const memo = createMemo();
    const menu = loading<string>();
    const asked = Array.from({ length: 50 }, () => memo('menu', 1, menu.load));
    menu.resolve('the menu');
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['the menu']));
    expect(await memo('menu', 1, menu.load)).toBe('the menu');
    expect(menu.loads()).toBe(1);
  });

  it('loads again for a new version, and only keeps the latest', async () => {
    const memo = createMemo();
    const [first, second] = [loading<string>(), loading<string>()];
    first.resolve('first');
    second.resolve('second');
    expect(await memo('menu', 1, first.load)).toBe('first');
    expect(await memo('menu', 2, second.load)).toBe('second');
    expect(await memo('menu', 2, second.load)).toBe('second');
    expect(await memo('menu', 1, first.load)).toBe('first');
    expect([first.loads(), second.loads()]).toEqual([2, 1]);
  });

  it('does not mistake one key for another', async () => {
    const memo = createMemo();
    expect(await memo('menu', 1, async () => 'menu')).toBe('menu');
    expect(await memo('hours', 1, async () => 'hours')).toBe('hours');
  });

  it('tells everybody who waits of a failure, and the next one tries again', async () => {
    const memo = createMemo();
    const broken = loading<string>();
    const asked = [memo('menu', 1, broken.load), memo('menu', 1, broken.load)];
    broken.reject(new Error('disk'));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await memo('menu', 1, async () => 'the menu')).toBe('the menu');
  });

  it('keeps a new version although loading the old one fails late', async () => {
    const memo = createMemo();
    const [old, current] = [loading<string>(), loading<string>()];
    const asked = memo('menu', 1, old.load);
    current.resolve('second');
    await memo('menu', 2, current.load);
    old.reject(new Error('disk'));
    await expect(asked).rejects.toThrow('disk');
    await memo('menu', 2, current.load);
    expect(current.loads()).toBe(1);
  });

  it('belongs to one shop: another one’s values are its own', async () => {
    const [here, there] = [createMemo(), createMemo()];
    await here('menu', 1, async () => 'here');
    expect(await there('menu', 1, async () => 'there')).toBe('there');
  });
});
