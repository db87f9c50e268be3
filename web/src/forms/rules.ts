/** Rules that several forms have, for `useForm`'s schema. `says` are sentences in the language on the screen. */
import * as v from 'valibot';
import { internationalPhone, ungrouped } from '../../../functions/domain/contact.ts';

/** Text without the space around it; null when it is left empty. */
export const textOrNull = v.pipe(
  v.string(),
  v.trim(),
  v.transform((text) => text || null),
);

/** A phone number with its country, however it is grouped; null when it is left empty. */
export const phoneOrNull = (says: () => string) =>
  v.pipe(
    textOrNull,
    v.check((text) => text === null || internationalPhone.test(ungrouped(text)), says),
  );

/** A whole number within its limits, both included, as it is typed. */
export const wholeNumber = (min: number, max: number, says: () => string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^\d+$/, says),
    v.transform(Number),
    v.minValue(min, says),
    v.maxValue(max, says),
  );
