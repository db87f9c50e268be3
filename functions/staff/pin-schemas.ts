import { z } from 'zod';
import { isPin, isWeakPin, maxPin, minPin } from '../domain/pin.ts';
import { Id } from '../platform/schemas.ts';

/** A PIN as somebody enters it. */
export const EnteredPin = z
  .string()
  .refine(isPin, { error: `must be ${minPin} to ${maxPin} digits`, abort: true })
  .describe('The person’s PIN')
  .meta({ examples: ['4071'] });

/** A PIN that somebody chooses. */
export const NewPin = EnteredPin.refine((pin) => !isWeakPin(pin), 'must not be one that is easy to guess').describe(
  `${minPin} to ${maxPin} digits; none that is easy to guess, such as 1234, 0000 or a year`,
);

export const PinOwner = Id.describe('Whose PIN it is');
