import { z } from 'zod';
import { OpeningHours } from '../platform/schemas.ts';

/** The opening hours as they are stored, with what a change of them says in If-Match. */
export const StoredHours = OpeningHours.extend({
  version: z.int().describe('Rises with every change of the hours; send it as If-Match with the next'),
}).meta({ id: 'StoredOpeningHours', description: 'When the shop is open, and the version of these hours' });
