import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIds } from '../platform/new-id.ts';
import { firstIdAt } from './id-time.ts';

it('the first id of an instant parts the ids made before it from those made at it and after', () => {
  const ms = fc.integer({ min: 1, max: Date.parse('2100-01-01') });
  fc.assert(
    fc.property(ms, ms, (madeAt, instant) => {
      expect(openIds(() => madeAt)() >= firstIdAt(new Date(instant))).toBe(madeAt >= instant);
    }),
  );
  expect(firstIdAt(new Date(-1))).toBe('00000000-0000');
});
