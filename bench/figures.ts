/** What the bench measures and how a measurement is held against what it was asked to be. */

export type Bound = { atLeast: number } | { atMost: number };

export type Figure = {
  name: string;
  /** What was measured of ours, and of what stands beside it, as a person reads it. */
  ours: string;
  beside?: string;
  value: number;
  /** Ratios (×) decide whether the bench fails: they mean the same on every machine. The others are only printed. */
  unit: '×' | 'ms' | 'MB';
  bound?: Bound;
  /** What the figure was made from, for the JSON. */
  from: object;
};

/** How far a ratio may be missed before the bench fails: a shared machine is never quiet. */
const tolerance = 0.15;

export type Verdict = 'met' | 'missed' | 'failed' | 'no bound';

export function judge({ value, unit, bound }: Figure): Verdict {
  if (bound === undefined) return 'no bound';
  if (holds(value, bound, 0)) return 'met';
  return unit === '×' && !holds(value, bound, tolerance) ? 'failed' : 'missed';
}

const holds = (value: number, bound: Bound, slack: number): boolean =>
  'atLeast' in bound ? value >= bound.atLeast * (1 - slack) : value <= bound.atMost * (1 + slack);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The value that `share` (0–1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** 4812.3 → "4,812". */
export const count = (value: number): string => whole.format(value);
export const perSecond = (value: number): string => `${count(value)}/s`;
