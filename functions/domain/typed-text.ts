/**
 * What in a text changes how the rest of it looks and cannot be seen itself: controls of direction (UAX #9), joiners, soft
 * hyphens, fillers, tags and all else that Unicode calls default-ignorable, marks of annotation, and the Braille cell without
 * dots. A name with them looks like another one, and a note with them can turn the words of a ticket around.
 */
const hidden = '[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB\\u2800]';
const anySpace = /\p{Z}/gu;
const hiddenOrSpace = new RegExp(`${hidden}|(?! )\\p{Z}`, 'u');
/** An emoji of several code points (👩‍🍳, ❤️) has joiners, selectors and tags of its own. */
const emojiOrHidden = new RegExp(`(\\p{RGI_Emoji})|${hidden}`, 'gv');

/** A text as it may stand beside others: without what is hidden in it, emoji whole, and every kind of space a plain one. */
export function plainText(typed: string): string {
  // Most texts have none of it; looking for emoji takes longer.
  if (!hiddenOrSpace.test(typed)) return typed;
  return typed.replace(emojiOrHidden, (_, emoji: string | undefined) => emoji ?? '').replace(anySpace, ' ');
}
