import { describe, expect, it } from 'vitest';
import { createMemo } from './memo.ts';

describe('a memo', () => {
  it('loads a value once per version', async () => {
    const memo = createMemo();
    let loads = 0;
    const load = async () => ++loads;
    const values = [];
    for (const version of [1, 1, 2, 2]) values.push(await memo.at('menu', version, load));
    expect(values).toEqual([1, 1, 2, 2]);
  });

  it('keeps what is under one key apart from what is under another, and from another memo', async () => {
    const [here, there] = [createMemo(), createMemo()];
    const is = (value: string) => async () => value;
    expect([
      await here.at('a', 1, is('a')),
      await here.at('b', 1, is('b')),
      await there.at('a', 1, is('c')),
      await here.at('a', 1, is('d')),
    ]).toEqual(['a', 'b', 'c', 'a']);
  });

  it('asks again after a load that failed', async () => {
    const memo = createMemo();
    const fail = () => Promise.reject(new Error('on purpose'));
    await expect(memo.at('menu', 1, fail)).rejects.toThrow('on purpose');
    expect(await memo.at('menu', 1, async () => 'loaded')).toBe('loaded');
  });

  it('asks once for all who ask in one turn, after the last of them has asked, and again in the next', async () => {
    const memo = createMemo();
    let now = 0;
    let asked = 0;
    const ask = () =>
      memo.together('menu', async () => {
        asked += 1;
        return now;
      });
    const together = [ask(), ask()];
    now = 1;
    together.push(ask());
    expect(await Promise.all(together)).toEqual([1, 1, 1]);
    now = 2;
    expect(await ask()).toBe(2);
    expect(asked).toBe(2);
  });

  it('rejects all calls that shared a failed run, and no later call', async () => {
    const memo = createMemo();
    const fail = () => Promise.reject(new Error('on purpose'));
    const answers = await Promise.allSettled([memo.together('menu', fail), memo.together('menu', fail)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await memo.together('menu', async () => 'read')).toBe('read');
  });
});
