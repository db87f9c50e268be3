/** A phone number without the spaces, dots, hyphens and parentheses that people group it with. */
export const ungrouped = (phone: string): string => phone.replace(/[\s().-]/g, '');

/** An ungrouped international number (E.164): +, the country's code and the rest, 7 to 15 digits in all. */
export const internationalPhone = /^\+[1-9]\d{6,14}$/;

/**
 * Whether a number as a guest typed it is this international one (E.164): with its country’s code or, as people write it at
 * home, without; a code has one to three digits.
 */
export function isSamePhone(international: string, typed: string): boolean {
  const number = ungrouped(typed);
  if (number.startsWith('+')) return number === international;
  // 0 before a number is dialled inside many countries, 00 before the country’s code.
  const digits = number.replace(/^0+/, '');
  const left = international.length - 1 - digits.length;
  return digits !== '' && international.endsWith(digits) && left >= 0 && left <= 3;
}
