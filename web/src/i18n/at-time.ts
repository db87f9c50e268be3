/** A time of day, or a day with its time, as it stands in a sentence. */

/** No line ends between `7:40` and `p. m.`. */
const inOnePiece = (time: string): string => time.replace(/\s(?=[ap]\.|m\.|[AP]M)/g, '\u00a0');

/** `a las 7:40 p. m.`, `a la 1:05 p. m.`, `el sábado, 28 de noviembre, 4:00 p. m.` */
export const aLas = (time: string): string =>
  `${/^1\D/.test(time) ? 'a la' : /^\d/.test(time) ? 'a las' : 'el'} ${inOnePiece(time)}`;

/** `at 7:40 PM`, `on Saturday, November 28, 4:00 PM` */
export const atTime = (time: string): string => `${/^\d/.test(time) ? 'at' : 'on'} ${inOnePiece(time)}`;

/** Ends with one full stop, also when a time such as `7:40 p. m.` has brought its own. */
export const asSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
