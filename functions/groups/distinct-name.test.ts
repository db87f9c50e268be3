import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlike } from '../domain/look-alike.ts';
import { distinctName } from './distinct-name.ts';

describe('a name in a group', () => {
  it('is the one that was typed, unless somebody has it', () => {
    expect(distinctName('Ana', ['Beto'], 40)).toBe('Ana');
    expect(distinctName('Ana', ['Beto', 'ANA'], 40)).toBe('Ana 2');
    expect(distinctName('ana', ['Ana', 'Ana 2', 'ana 3'], 40)).toBe('ana 4');
  });

  it('is never anybody else’s, never too long and always whole, whatever people call themselves', () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom('Ana', 'ana 2', 'Аna', 'A\u200Bna', '🫓'.repeat(20)),
      )
      .map((typed) => typed.trim().slice(0, 40).toWellFormed())
      .filter((typed) => typed !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (typed) => {
        const names: string[] = [];
        for (const one of typed) names.push(distinctName(one, names, 40));
        for (const [index, given] of names.entries())
          expect(names.slice(index + 1).filter((other) => lookAlike(given, other))).toEqual([]);
        for (const given of names) {
          expect(given.length).toBeLessThanOrEqual(40);
          expect(given.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
