import { z } from 'zod';
import { mostStations } from '../domain/limits.ts';
import { Station } from '../platform/schemas.ts';

/** The stations of a shop's kitchen, as a manager sets them. */
export const Stations = z
  .array(Station)
  .max(mostStations)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'must have each id once')
  .describe('Where the kitchen makes things, in the order in which they are shown; none: it has no stations');
