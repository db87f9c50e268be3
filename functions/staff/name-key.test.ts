import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('two staff names', () => {
  it.each([
    ['case', 'ANA MARÍA', 'Ana María'],
    ['spacing', '  Ana \t  María ', 'Ana María'],
    ['how a keyboard writes an accent', 'Ana Mari\u0301a', 'Ana Mar\u00eda'],
    ['the width of letters', 'Ａｎａ María', 'Ana María'],
  ])('are the same but for %s', (_name, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['José', 'Jose'],
    ['Ana María', 'AnaMaría'],
    ['Ana', 'Anna'],
  ])('are different people: %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('have keys that stay the same when they are made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});
