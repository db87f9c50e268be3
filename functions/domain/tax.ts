/**
 * The tax that an amount includes, in cents: `cents` × percent / (100 + percent), to the nearest cent, halves up. At 13 %,
 * a total of 113 includes 13.
 */
export const taxIncludedCents = (cents: number, percent: number): number =>
  Math.floor((2 * cents * percent + 100 + percent) / (2 * (100 + percent)));
