import { z } from 'zod';
import { mostTips } from '../domain/limits.ts';

const isOnce = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

/** The languages that a shop offers its guests. */
export const Languages = z
  .array(z.enum(['es', 'en']))
  .min(1)
  .max(2)
  .refine(isOnce, 'must have each language once')
  .describe('The languages that guests can read: the shop’s own first')
  .meta({ uniqueItems: true });

/** The tips that a shop offers its guests. */
export const TipPercents = z
  .array(z.int().min(0).max(100))
  .min(1)
  .max(mostTips)
  .refine(isOnce, 'must have each percentage once')
  .describe('The tips that guests are offered, in percent; 0: no tip')
  .meta({ examples: [[0, 5, 10, 15]], uniqueItems: true });
