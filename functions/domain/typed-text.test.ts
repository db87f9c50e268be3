import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './typed-text.ts';

const codes = (text: string) => Array.from(text, (letter) => letter.codePointAt(0)?.toString(16));

describe('a text that stands beside others', () => {
  it.each([
    ['a control that turns what follows around', 'sin \u202Eodidtruc', 'sin odidtruc'],
    ['isolates', '\u2067Ana\u2069', 'Ana'],
    ['zero width spaces and joiners', 'A\u200Bn\u200D\u200Ca\uFEFF', 'Ana'],
    ['soft hyphens', 'cur\u00ADtido', 'curtido'],
    ['fillers', 'Ana\u3164\u115F\uFFA0\u2800', 'Ana'],
    ['tags that no flag has', 'Ana\u{E0041}\u{E007F}', 'Ana'],
    ['a selector on what is no emoji', 'A\uFE0Fna\u{E0100}', 'Ana'],
    ['marks of annotation', '\uFFF9Ana\uFFFBEva', 'AnaEva'],
  ])('loses %s', (_name, typed, shown) => expect(codes(plainText(typed))).toEqual(codes(shown)));

  it('has one kind of space', () => {
    expect(plainText('Ana\u00A0María\u3000Rivas\u2028Paz\u2003')).toBe('Ana María Rivas Paz ');
  });

  it.each([
    'José',
    'Nguyễn',
    'علي',
    'अमित',
    '👩‍🍳',
    '❤️',
    '1️⃣',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    '👍🏽',
    '👨‍👩‍👧‍👦',
    '🇸🇻',
    'sin curtido\nni repollo',
  ])('keeps %s as it is', (typed) => expect(codes(plainText(typed))).toEqual(codes(typed)));

  it('has no control of direction left, loses nothing that can be seen, and is not changed twice, whatever is typed', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u2069',
        '\u200B',
        '\u200D',
        '\uFE0F',
        '\u00A0',
        '👩',
        '🍳',
        '\u{1F3F4}',
        '\u{E0067}',
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const typed = units.join('');
        const shown = plainText(typed);
        expect(shown).not.toMatch(/\p{Bidi_Control}/u);
        const seen = (text: string) => text.replace(/[\p{Default_Ignorable_Code_Point}\p{Z}\uFFF9-\uFFFB\u2800]/gu, '');
        expect(seen(shown)).toBe(seen(typed));
        expect(plainText(shown)).toBe(shown);
      }),
    );
  });
});
