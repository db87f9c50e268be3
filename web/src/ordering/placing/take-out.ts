import type { CartLine } from '../cart/cart-lines.ts';

/** So many of a line of the cart, as they were sent. */
export type SentLine = Pick<CartLine, 'id' | 'quantity'>;

/** The cart without what was sent of it; what was added since, to one of the same lines too, stays. */
export function takeOut(lines: readonly CartLine[], sent: readonly SentLine[]): CartLine[] {
  const sentOf = new Map(sent.map(({ id, quantity }) => [id, quantity]));
  return lines
    .map((line) => ({ ...line, quantity: line.quantity - (sentOf.get(line.id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
}
