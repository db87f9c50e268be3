import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCodeBytes, groupCodePattern, readGroupCode, writeGroupCode } from './group-code.ts';

const randomBytes = fc.uint8Array({ minLength: groupCodeBytes, maxLength: groupCodeBytes });

describe('the code of a group order', () => {
  it('is thirteen characters in three groups that a person can read aloud', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        expect(writeGroupCode(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('has 65 bits: each of thirteen characters tells 32 things apart', () => {
    const firsts = Array.from({ length: 256 }, (_, byte) => writeGroupCode(new Uint8Array(13).fill(byte))[0]);
    const counts = Map.groupBy(firsts, (first) => first);
    expect([...counts.values()].map((times) => times.length)).toEqual(Array.from({ length: 32 }, () => 8));
  });

  it('is the same in either case, without hyphens, and with the letters that look like digits', () => {
    const typed = fc.tuple(randomBytes, fc.boolean(), fc.boolean(), fc.constantFrom('I', 'L', 'i', 'l', '1'));
    fc.assert(
      fc.property(typed, ([random, lower, bare, one]) => {
        const code = writeGroupCode(random);
        const cased = lower ? code.toLowerCase() : code;
        const asTyped = (bare ? cased.replaceAll('-', '') : cased).replaceAll('1', one).replaceAll('0', 'o');
        expect(asTyped).toMatch(groupCodePattern);
        expect(readGroupCode(asTyped)).toBe(code);
      }),
    );
  });

  it.each(['', 'K7QM-3XWD-9RTB', 'K7QM-3XWD-9RTB23', 'K7QM-3XWD-9RTBU', 'K7QM--3XWD-9RTB2', '../etc/passwd'])(
    'is not “%s”',
    (typed) => {
      expect(typed).not.toMatch(groupCodePattern);
    },
  );
});
