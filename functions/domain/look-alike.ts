/** Detects names that look the same on a ticket or a screen. */

import { plainText } from './typed-text.ts';

/**
 * Letters of other scripts, and a few of Latin itself, that look like the Latin letter beside them in the fonts of a screen:
 * those of the Cyrillic and Greek alphabets in Unicode's confusables.txt (UTS #39), not the thousands of rarer ones.
 */
const table = `
  А A а a В B Е E е e З 3 Н H І I і i Ј J ј j К K к k М M О O о o Р P р p С C с c Ѕ S ѕ s Т T т t У Y у y Х X х x Ү Y ү y
  Ԁ D ԁ d Һ H һ h Ӏ l ӏ l Ԛ Q ԛ q Ԝ W ԝ w Ѵ V ѵ v Ь b Ԍ G г r п n б 6
  Α A α a Β B Ε E Ζ Z Η H Ι I ι i Κ K κ k Μ M Ν N ν v Ο O ο o Ρ P ρ p σ o Τ T τ t Υ Y υ u Χ X χ x γ y ϳ j Ϳ J η n
  ı i ɩ i ȷ j ɑ a ɡ g ɪ I`;

const latin = new Map<string, string>();
const letters = table.trim().split(/\s+/);
for (let index = 0; index + 1 < letters.length; index += 2) latin.set(letters[index] ?? '', letters[index + 1] ?? '');
// These three of Latin look like one stroke, and a zero like an O.
for (const stroke of ['I', '1', '|']) latin.set(stroke, 'l');
latin.set('0', 'O');

const folded = (text: string): string => plainText(text).trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * A name as it looks, for comparing only: without what cannot be seen (see `plainText`), with letters that look Latin as
 * Latin ones, in lower case and with single spaces. Accents stay, because José and Jose are different names.
 */
function skeleton(name: string): string {
  // Taken apart first, so that a Cyrillic А with an accent is a letter and an accent too.
  const parts = Array.from(plainText(name).normalize('NFKD'), (letter) => {
    const one = latin.get(letter) ?? letter;
    return latin.get(one) ?? one;
  });
  return folded(parts.join('').normalize('NFC'));
}

/** Whether a reader could take one name for the other: they differ only in case, spacing or look-alike characters. */
export const lookAlike = (a: string, b: string): boolean =>
  folded(a.normalize('NFKC')) === folded(b.normalize('NFKC')) || skeleton(a) === skeleton(b);
