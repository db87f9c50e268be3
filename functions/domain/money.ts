/** Money is integer cents of the restaurant's currency; nothing here ever makes a fraction of one. */

type Priced = { priceCents: number };

/** One of a line: the item with its chosen options, never below zero. */
export function unitPriceCents(item: Priced, options: readonly Priced[]): number {
  const sum = options.reduce((cents, option) => cents + option.priceCents, item.priceCents);
  return Math.max(0, sum);
}

export type PricedLine = { unitPriceCents: number; quantity: number };

export const lineTotalCents = (line: PricedLine): number => line.unitPriceCents * line.quantity;

/** What an order costs: the lines' totals, then the tip. */
export function orderTotals(lines: readonly PricedLine[], tipCents: number) {
  const subtotalCents = lines.reduce((cents, line) => cents + lineTotalCents(line), 0);
  return { subtotalCents, tipCents, totalCents: subtotalCents + tipCents };
}

/** `percent` of an amount, to the nearest cent, halves up: a suggested tip. */
export const percentOf = (cents: number, percent: number): number => Math.round((cents * percent) / 100);
