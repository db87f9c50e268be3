import { describe, expect, it } from 'vitest';
import { aLas, asSentence, atTime, paraLas } from './at-time.ts';
import { duration } from './slot-text.ts';

describe('a time in a sentence', () => {
  it.each([
    ['7:40 p. m.', 'a las 7:40 p. m.', 'at 7:40 p. m.'],
    ['1:05 p. m.', 'a la 1:05 p. m.', 'at 1:05 p. m.'],
    ['12:20 PM', 'a las 12:20 PM', 'at 12:20 PM'],
    ['lunes, 4:00 p. m.', 'el lunes a las 4:00 p. m.', 'on lunes at 4:00 p. m.'],
    ['Monday 1:00 PM', 'el Monday a la 1:00 PM', 'on Monday at 1:00 PM'],
    [
      'sábado, 28 de noviembre, 4:00 p. m.',
      'el sábado 28 de noviembre a las 4:00 p. m.',
      'on sábado, 28 de noviembre, at 4:00 p. m.',
    ],
  ])('is said as a person says it: %s', (time, spanish, english) => {
    expect([aLas(time), atTime(time)]).toEqual([spanish, english]);
  });

  it.each([
    ['7:40 p. m.', 'para las 7:40 p. m.'],
    ['1:05 p. m.', 'para la 1:05 p. m.'],
    ['sábado, 28 de noviembre, 4:00 p. m.', 'para el sábado 28 de noviembre a las 4:00 p. m.'],
  ])('says what an order is for: %s', (time, expected) => {
    expect(paraLas(time)).toBe(expected);
  });

  it('ends with one full stop', () => {
    expect([asSentence('a las 7:40 p. m.'), asSentence('at 7:40 PM')]).toEqual(['a las 7:40 p. m.', 'at 7:40 PM.']);
  });
});

describe('a wait', () => {
  it.each([
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [80, '1 h 20 min'],
    [145, '2 h 25 min'],
  ])('of %i minutes is told in hours when it is long', (minutes, expected) => {
    expect(duration(minutes)).toBe(expected);
  });
});
