/** Digits of a PIN. */
export const minPin = 4;
export const maxPin = 6;

/** Wrong PINs in a row after which a person's PIN is locked on that device: a person who guesses has one chance in a thousand. */
export const mostPinFailures = 10;
const freeAttempts = 5;
const firstWaitMs = 1_000;

/** Whether it has the digits that a PIN has. */
export const isPin = (pin: string): boolean => new RegExp(`^[0-9]{${minPin},${maxPin}}$`).test(pin);

/**
 * Whether a PIN is among the first that somebody else would try: digits at equal steps (0000, 1234, 7890, 2468), a block that
 * repeats (1212, 123123), pairs (1122), a mirror (1221), or a year.
 */
export function isWeakPin(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  if (steps.every((step) => step === steps[0])) return true;
  if (/^(\d+)\1+$/.test(pin) || /^(?:(\d)\1)+$/.test(pin)) return true;
  if (digits.toReversed().join('') === pin) return true;
  return /^(?:19|20)\d\d$/.test(pin);
}

/**
 * Milliseconds until the next PIN may be tried after `failures` wrong ones in a row, the last at `lastAt`: none for the first
 * five, then twice as long each time. Times are epoch milliseconds.
 */
export function pinWaitMs(failures: number, lastAt: number, now: number): number {
  if (failures < freeAttempts) return 0;
  const waitMs = firstWaitMs * 2 ** (failures - freeAttempts);
  // The clock of the process that counted it may be ahead of this one's.
  return Math.min(waitMs, Math.max(0, lastAt + waitMs - now));
}
