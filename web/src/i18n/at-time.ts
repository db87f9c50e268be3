/** A time of day, or a day with its time, as it stands in a sentence. */

const split = (time: string) => {
  const [, day, hour = time] = /^(?:(.*?),? )?(\d{1,2}:.*)$/.exec(time) ?? [];
  return { day, hour };
};

/** `a las 7:40 p. m.`, `a la 1:05 p. m.`, `el sábado 28 de noviembre a las 4:00 p. m.` */
export function aLas(time: string): string {
  const { day, hour } = split(time);
  const at = `${/^1\D/.test(hour) ? 'a la' : 'a las'} ${hour}`;
  return day === undefined ? at : `el ${day.replace(',', '')} ${at}`;
}

/** `para las 7:40 p. m.`, `para la 1:05 p. m.` */
export const paraLas = (time: string): string => `para ${aLas(time).replace(/^a /, '')}`;

/** `at 7:40 PM`, `on Monday at 4:00 PM`, `on Saturday, November 28, at 4:00 PM` */
export function atTime(time: string): string {
  const { day, hour } = split(time);
  return day === undefined ? `at ${hour}` : `on ${day}${day.includes(',') ? ',' : ''} at ${hour}`;
}

/** Ends with one full stop, also when a time such as `7:40 p. m.` has brought its own. */
export const asSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
