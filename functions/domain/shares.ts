/** Splits a bill among the guests who share it. Integer cents: no cent is lost or found on the way. */

/** A line of the bill and whose it is; null for one that all share. */
export type SharedLine = { guest: string | null; totalCents: number };

/** What one guest owes: their lines with their part of the shared ones, and their part of the tip and any rounding. */
export type Share = { guest: string | null; subtotalCents: number; tipCents: number; totalCents: number };

/**
 * Splits a bill of `totalCents` among the guests that its lines name, in the order they are first named. Lines without a
 * guest are split evenly; whatever the total is more (or less) than the lines, a tip or a rounding, is split in proportion
 * to what each ordered. The shares always sum to the total; a bill without guests is one share without a guest.
 */
export function splitShares(lines: readonly SharedLine[], totalCents: number): Share[] {
  const named = [...new Set(lines.flatMap(({ guest }) => guest ?? []))];
  const guests = named.length === 0 ? [null] : named;
  const sumOf = (whose: string | null) =>
    lines.reduce((cents, line) => (line.guest === whose ? cents + line.totalCents : cents), 0);

  const shared =
    named.length === 0
      ? [0]
      : apportion(
          sumOf(null),
          guests.map(() => 1),
        );
  const subtotals = guests.map((guest, index) => sumOf(guest) + (shared[index] ?? 0));
  const extra = totalCents - lines.reduce((cents, line) => cents + line.totalCents, 0);
  const tips = apportion(extra, subtotals);
  return guests.map((guest, index) => {
    const [subtotalCents = 0, tipCents = 0] = [subtotals[index], tips[index]];
    return { guest, subtotalCents, tipCents, totalCents: subtotalCents + tipCents };
  });
}

/**
 * Divides whole cents in proportion to `weights` (evenly when all are 0) by the largest remainder: each part is its exact
 * quota, rounded down or up, and the parts sum to `cents`. Of equal remainders the earlier gets the cent. Exact as long
 * as `cents` times any weight is a safe integer, which `maxOrderCents` and the largest tip are.
 */
export function apportion(cents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0)
    return weights.length === 0
      ? []
      : apportion(
          cents,
          weights.map(() => 1),
        );
  const amount = Math.abs(cents);
  const parts = weights.map((weight) => Math.floor((amount * weight) / sum));
  const left = amount - parts.reduce((total, part) => total + part, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => Math.sign(cents) * (part + (lucky.has(index) ? 1 : 0)) || 0);
}
