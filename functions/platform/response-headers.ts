/** Headers that answers of several functions have, as schemas, with their descriptions in the OpenAPI document. */
import { z } from 'zod';

export const Location = z
  .string()
  .describe('Where it is, relative to this server')
  .meta({ examples: ['/api/v1/orders/019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10'] });

export const IdempotencyReplayed = z.literal('true').describe('Only when this answer was given before');
