import { expect, it } from 'vitest';
import { isSamePhone } from './contact.ts';

it.each([
  ['+50370000001', '+503 7000 0001', true],
  ['+50370000001', '7000-0001', true],
  ['+50370000001', '00503 7000.0001', true],
  ['+33612345678', '06 12 34 56 78', true],
  ['+50370000001', '7000 0002', false],
  ['+50370000001', '+502 7000 0001', false],
  ['+50370000001', '0001', false],
  ['+50370000001', '000000', false],
])('%s is the number that a guest typed as %s: %s', (international, typed, same) => {
  expect(isSamePhone(international, typed)).toBe(same);
});
