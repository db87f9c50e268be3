/** The rules of the tip, pure: a share of what the cart comes to, or an amount. */
import { maxTipCents } from '../../../../functions/domain/limits.ts';
import { percentOf } from '../../../../functions/domain/money.ts';
import { fields } from '../../browser/storage.ts';

export type Tip = { percent: number } | { cents: number };

export const noTip: Tip = { percent: 0 };

/** Whether it is a whole number from 0 to `max`. */
export const isWithin = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;

/** A valid tip out of what was stored; no tip where that is none. */
export function parseTip(value: unknown): Tip {
  const { percent, cents } = fields(value);
  if (isWithin(cents, maxTipCents)) return { cents };
  return isWithin(percent, 100) ? { percent } : noTip;
}

export const tipCents = (chosen: Tip, subtotalCents: number): number =>
  'cents' in chosen ? chosen.cents : Math.min(maxTipCents, percentOf(subtotalCents, chosen.percent));
