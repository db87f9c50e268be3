import { describe, expect, it } from 'vitest';
import { aLas, asSentence, atTime } from './at-time.ts';

describe('a time in a sentence', () => {
  it.each([
    ['7:40 p. m.', 'a las 7:40\u00a0p.\u00a0m.', 'at 7:40\u00a0p.\u00a0m.'],
    ['1:05 p. m.', 'a la 1:05\u00a0p.\u00a0m.', 'at 1:05\u00a0p.\u00a0m.'],
    ['12:20 PM', 'a las 12:20\u00a0PM', 'at 12:20\u00a0PM'],
    ['sábado, 4:00 p. m.', 'el sábado, 4:00\u00a0p.\u00a0m.', 'on sábado, 4:00\u00a0p.\u00a0m.'],
  ])('is said as a person says it, and stays in one piece: %s', (time, spanish, english) => {
    expect([aLas(time), atTime(time)]).toEqual([spanish, english]);
  });

  it('ends with one full stop', () => {
    expect([asSentence('a las 7:40 p. m.'), asSentence('at 7:40 PM')]).toEqual(['a las 7:40 p. m.', 'at 7:40 PM.']);
  });
});
