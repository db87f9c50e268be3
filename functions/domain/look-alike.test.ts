import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlike } from './look-alike.ts';

const hidden = fc.constantFrom(
  '\u200B',
  '\u200D',
  '\u2060',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u00AD',
  '\uFE0F',
  '\u2800',
  '\u3164',
);

describe('names that look alike', () => {
  it.each([
    ['case', 'Ana', 'ANA'],
    ['a Cyrillic А', 'Ana', 'Аna'],
    ['all of it Greek', 'ANA', 'ΑΝΑ'],
    ['a Greek nu for v', 'Ivan', 'Iνan'],
    ['a Cyrillic capital', 'Beto', 'Вeto'],
    ['a zero width space', 'Ana', 'A\u200Bna'],
    ['a control of direction', 'Ana', '\u202EAna'],
    ['a Braille cell without dots', 'Ana', 'Ana\u2800'],
    ['spacing', 'Ana María', ' Ana \u00A0 María'],
    ['the width of its letters', 'Ana', 'Ａｎａ'],
    ['letters of mathematics', 'Ana', '𝐀𝐧𝐚'],
    ['an accent typed apart', 'José', 'Jose\u0301'],
    ['a Cyrillic letter under an accent', 'Álvaro', 'А\u0301lvaro'],
    ['one stroke for another', 'Ivan', 'lvan'],
    ['a zero', 'Otto', '0tt0'],
    ['case in another alphabet', 'ВЕРА', 'вера'],
  ])('are one: %s', (_name, a, b) => {
    expect(lookAlike(a, b)).toBe(true);
    expect(lookAlike(b, a)).toBe(true);
  });

  it.each([
    ['José', 'Jose'],
    ['Ana', 'Ane'],
    ['Ana', 'Ana 2'],
    ['Иван', 'Ivan'],
    ['Núñez', 'Nunez'],
    ['👩‍🍳', '👨‍🍳'],
    ['李', '张'],
  ])('are two: %s and %s', (a, b) => expect(lookAlike(a, b)).toBe(false));

  it('does not depend on what cannot be seen, on case or on how it is encoded', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'AnaBetoIñú7'), hidden), { minLength: 1 }), (typed) => {
        const seen = typed.map(([letter]) => letter).join('');
        expect(lookAlike(seen, typed.flat().join(''))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(name, (one) => {
        expect(lookAlike(one, one)).toBe(true);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
          expect(lookAlike(one, one.normalize(form))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(lookAlike(a, b)).toBe(lookAlike(b, a));
      }),
    );
  });
});
