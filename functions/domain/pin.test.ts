import { expect, it } from 'vitest';
import { isPin, isWeakPin, mostPinFailures, pinWaitMs } from './pin.ts';

it.each(['0000', '1234', '4321', '7890', '2468', '1212', '123123', '1122', '112233', '1221', '1987', '2026', '999999'])(
  '%s is no PIN for anybody',
  (pin) => expect(isWeakPin(pin)).toBe(true),
);

it.each(['4071', '8352', '90417', '604182', '0915'])('%s is one', (pin) => expect(isWeakPin(pin)).toBe(false));

it.each(['123', '1234567', '12a4', '', '１２３４', '-123', '1e10'])('"%s" is not 4 to 6 digits', (pin) =>
  expect(isPin(pin)).toBe(false),
);

it('refuses few of the PINs that there are', () => {
  const weak = Array.from({ length: 10_000 }, (_, pin) => String(pin).padStart(4, '0')).filter(isWeakPin);
  expect(weak.length).toBeLessThan(600);
});

it('lets five wrong ones pass, then waits twice as long each time, until the PIN is locked', () => {
  const waits = Array.from({ length: mostPinFailures }, (_, failures) => pinWaitMs(failures, 0, 0));
  expect(waits).toEqual([0, 0, 0, 0, 0, 1_000, 2_000, 4_000, 8_000, 16_000]);
  expect(pinWaitMs(5, 0, 1_000)).toBe(0);
  expect(pinWaitMs(5, 60_000, 0)).toBe(1_000);
});
