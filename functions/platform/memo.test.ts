import { describe, expect, it } from 'vitest';
import { createMemo } from './memo.ts';

describe('a memo', () => {
  it('loads a value once per version', () => {
    const memo = createMemo();
    let loads = 0;
    const load = () => ++loads;
    expect([memo('menu', 1, load), memo('menu', 1, load), memo('menu', 2, load), memo('menu', 2, load)]).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('keeps what is under one key apart from what is under another, and from another memo', () => {
    const [here, there] = [createMemo(), createMemo()];
    expect([here('a', 1, () => 'a'), here('b', 1, () => 'b'), there('a', 1, () => 'c')]).toEqual(['a', 'b', 'c']);
  });

  it('asks again after a load that failed', () => {
    const memo = createMemo();
    const fail = () => {
      throw new Error('on purpose');
    };
    expect(() => memo('menu', 1, fail)).toThrow('on purpose');
    expect(memo('menu', 1, () => 'loaded')).toBe('loaded');
  });
});
