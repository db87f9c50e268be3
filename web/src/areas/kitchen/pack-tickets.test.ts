import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measured, packTickets } from './pack-tickets.ts';

const line = (height: number, guest = '') => ({ height, guest, isLine: true });
const aTicket = (id: string, heights: number[]): Measured => ({
  id,
  fixed: 100,
  heading: 20,
  blocks: heights.map((height) => line(height)),
});
const sheet = { columnHeight: 500, gap: 10 };

describe('where tickets stand', () => {
  it('one below the other while they fit whole, then in the next column', () => {
    const tickets = ['a', 'b', 'c'].map((id) => aTicket(id, [50, 50]));
    expect([...packTickets(tickets, sheet)].map(([id, pieces]) => [id, pieces])).toEqual([
      ['a', [{ from: 0, to: 2, column: 0, top: 0 }]],
      ['b', [{ from: 0, to: 2, column: 0, top: 210 }]],
      ['c', [{ from: 0, to: 2, column: 1, top: 0 }]],
    ]);
  });

  it('a ticket taller than a column goes on in the next one, and the ticket after it stands below its end', () => {
    const packed = packTickets([aTicket('tall', [150, 150, 150, 150]), aTicket('next', [50])], sheet);
    expect(packed.get('tall')).toEqual([
      { from: 0, to: 2, column: 0, top: 0 },
      { from: 2, to: 4, column: 1, top: 0 },
    ]);
    expect(packed.get('next')).toEqual([{ from: 0, to: 1, column: 2, top: 0 }]);
  });

  it('every line of every ticket stands in one piece, in its order, inside the height of the column', () => {
    const block = fc.record({ height: fc.integer({ min: 1, max: 200 }), guest: fc.constantFrom('', 'Ana', 'Beto') });
    const tickets = fc
      .array(fc.array(block, { minLength: 1, maxLength: 60 }), { maxLength: 60 })
      .map((all) =>
        all.map((blocks, id) => ({ ...aTicket(String(id), []), blocks: blocks.map((b) => ({ ...b, isLine: true })) })),
      );
    fc.assert(
      fc.property(tickets, (measured) => {
        const packed = packTickets(measured, sheet);
        let last = { column: 0, bottom: 0 };
        for (const { id, fixed, heading, blocks } of measured) {
          const pieces = packed.get(id) ?? [];
          expect(pieces.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks);
          for (const { from, to, column, top } of pieces) {
            const within = blocks.slice(from, to);
            const names = new Set(within.map(({ guest }) => guest).filter((guest) => guest !== ''));
            const height = within.reduce((sum, each) => sum + each.height, fixed + names.size * heading);
            expect(top + height).toBeLessThanOrEqual(sheet.columnHeight);
            expect(column > last.column || (column === last.column && top >= last.bottom)).toBe(true);
            last = { column, bottom: top + height };
          }
        }
      }),
    );
  });
});
