/** Packs tickets into columns of one height: where each ticket stands, and where one that is too tall is cut. Pure. */

/** One part of a ticket that is never cut, in px; `guest` is whose it is, and `isLine` whether it stands below their name. */
export type Block = { height: number; guest: string; isLine: boolean };

/** A ticket as it was measured, in px: `fixed` is its head and its button, `heading` a guest's name above their lines. */
export type Measured = { id: string; fixed: number; heading: number; blocks: readonly Block[] };

/** The part of a ticket that stands in one column: its blocks `from` (included) to `to` (excluded); `top` in px. */
export type Piece = { from: number; to: number; column: number; top: number };

/** Sizes in px. */
type Sheet = { columnHeight: number; gap: number };

/**
 * The pieces of each ticket, by its id, in the order given. A ticket goes below the one before where it fits whole, and to the next
 * column otherwise; only one that is taller than a whole column is cut, between two blocks. A piece has at least one block,
 * so a single block that is taller than a column makes a piece that is, too.
 */
export function packTickets(tickets: readonly Measured[], { columnHeight, gap }: Sheet): Map<string, Piece[]> {
  const packed = new Map<string, Piece[]>();
  let column = 0;
  let top = 0;
  for (const ticket of tickets) {
    if (top > 0 && top + heightOf(ticket, 0, ticket.blocks.length) > columnHeight) {
      column += 1;
      top = 0;
    }
    const pieces: Piece[] = [];
    let from = 0;
    do {
      if (from > 0) column += 1;
      const to = lastThatFits(ticket, from, columnHeight);
      pieces.push({ from, to, column, top });
      top = to < ticket.blocks.length ? 0 : top + heightOf(ticket, from, to) + gap;
      from = to;
    } while (from < ticket.blocks.length);
    packed.set(ticket.id, pieces);
  }
  return packed;
}

/** The height of a piece, with the name of each guest who has lines in it. */
function heightOf({ fixed, heading, blocks }: Measured, from: number, to: number): number {
  const within = blocks.slice(from, to);
  const guests = new Set(within.flatMap(({ guest, isLine }) => (isLine && guest !== '' ? [guest] : [])));
  return within.reduce((sum, { height }) => sum + height, fixed + guests.size * heading);
}

function lastThatFits(ticket: Measured, from: number, columnHeight: number): number {
  let to = from + 1;
  while (to < ticket.blocks.length && heightOf(ticket, from, to + 1) <= columnHeight) to += 1;
  return Math.min(to, ticket.blocks.length);
}
