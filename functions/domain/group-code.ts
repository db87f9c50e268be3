/** The code in a group order's link: 65 random bits in Crockford's base32, which people can read aloud and type. */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many random bytes a code is made of, 5 bits of each. */
export const groupCodeBytes = 13;

/** The code as it is shown, such as `K7QM-3XWD-9RTB2`. */
export function writeGroupCode(random: Uint8Array): string {
  return inGroups(Array.from(random.subarray(0, groupCodeBytes), (byte) => alphabet[byte % 32]).join(''));
}

/** What may be typed for a code: either case, with or without hyphens, O for 0, I and L for 1. */
export const groupCodePattern = /^(?:[0-9A-TV-Za-tv-z]-?){13}$/;

/** The code that was meant, as it is shown. @param typed what fits `groupCodePattern` */
export function readGroupCode(typed: string): string {
  return inGroups(typed.toUpperCase().replaceAll('-', '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
}

const inGroups = (digits: string) => `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
