/** The tip as it was chosen: a share of whatever the cart comes to, or an amount. Forgotten with the order it was for. */
import { percentOf } from '../../../../functions/domain/money.ts';
import { fields, stored } from '../../browser/storage.ts';

export type Tip = { percent: number } | { cents: number };

export const noTip: Tip = { percent: 0 };
export const suggestedPercents = [0, 10, 15];
/** The API's limit. */
const maxTipCents = 1_000_000;

const within = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;

export const tip = stored<Tip>('tip', (value) => {
  const { percent, cents } = fields(value);
  if (within(cents, maxTipCents)) return { cents };
  return within(percent, 100) ? { percent } : noTip;
});

export const tipCents = (chosen: Tip, subtotalCents: number): number =>
  'cents' in chosen ? chosen.cents : Math.min(maxTipCents, percentOf(subtotalCents, chosen.percent));

/** `1.50` or `1,50` as a person types it, in cents; undefined when it is no amount. `centsPerUnit` is 100 for dollars, 1 for yen. */
export function readAmount(text: string, centsPerUnit: number): number | undefined {
  const typed = text.replace(/[\s$]/g, '').replace(',', '.');
  if (!/^\d*\.?\d*$/.test(typed) || !/\d/.test(typed)) return undefined;
  const cents = Math.round(Number(typed) * centsPerUnit);
  return within(cents, maxTipCents) ? cents : undefined;
}
