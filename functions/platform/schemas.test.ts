import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prose, text } from './schemas.ts';

const name = text(40);

/** Zero-width, joining, directing, filling, and spaces that `trim` does not know. */
const invisible = fc.constantFrom(
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u061C', '\u180E', '\u3164', '\uFFA0'],
  ...['\u202A', '\u202E', '\u2066', '\u2069', '\uFE0F', '\u2800', '\u00A0', ' ', '\u{E0020}', '\u{E0100}'],
);
const shown = fc.constantFrom('A', 'ñ', '7', '.', '李', 'ع', 'अ', '🫓', '👩‍🍳', '❤️', '¡');

describe('what a person types', () => {
  it('is refused when nothing of it can be seen, as when it is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: invisible, maxLength: 20 }), (typed) => {
        expect(name.safeParse(typed).success).toBe(false);
        expect(prose(500).safeParse(`${typed}\n${typed}`).success).toBe(false);
      }),
    );
  });

  it('is taken when anything of it can be seen, and only that, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: invisible, maxLength: 10 }),
        shown,
        fc.string({ unit: invisible, maxLength: 10 }),
        (before, middle, after) => {
          expect(name.parse(`${before}${middle}${after}`)).toBe(middle);
        },
      ),
    );
  });

  it('is taken in every script and refused with control characters', () => {
    for (const typed of ['José', 'Nguyễn', '李雷', 'علي', 'अमित', '🫓']) expect(name.parse(typed)).toBe(typed);
    for (const typed of ['A\u0000', 'A\u0007', 'A\nB', 'A\u001B[31m'])
      expect(name.safeParse(typed).success).toBe(false);
    expect(prose(500).parse('A\nB')).toBe('A\nB');
  });
});
