import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BillLine, lineCents, wholeShare } from '../../../../../functions/domain/bill.ts';
import { type LinePart, linePartCents } from '../../../../../functions/domain/split.ts';
import { partCents, type TabLine } from './choice.ts';

/** A line as the API describes it. */
const described = (line: BillLine): TabLine => ({
  id: line.lineId,
  itemId: 'item',
  name: { es: 'Revueltas', en: 'Revueltas' },
  options: [],
  note: null,
  guest: null,
  quantity: line.quantity,
  voided: line.voided,
  unitPriceCents: line.unitPriceCents,
  discountCents: line.discountCents,
  totalCents: lineCents(line),
  paidCents: line.paidCents,
  paidShare: line.paidShare,
  leftQuantity: Math.floor(((line.quantity - line.voided) * wholeShare - line.paidShare) / wholeShare),
  leftCents: lineCents(line) - line.paidCents,
});

describe('what a part of a line costs on the phone', () => {
  it('is what the shop takes for it, one guest after the other, until the line is paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 2_000 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 8 }),
        fc.boolean(),
        (unitPriceCents, quantity, sharers, isByQuantity) => {
          let line: BillLine = {
            lineId: 'line',
            unitPriceCents,
            quantity,
            voided: 0,
            discountCents: 0,
            paidShare: 0,
            paidCents: 0,
          };
          const part: LinePart = isByQuantity ? { quantity: 1 } : { sharers };
          for (let paid = 0; paid < (isByQuantity ? quantity : sharers); paid += 1) {
            const taken = linePartCents(line, part);
            expect(partCents(described(line), part)).toBe(taken?.amountCents);
            line = {
              ...line,
              paidShare: line.paidShare + (taken?.share ?? 0),
              paidCents: line.paidCents + (taken?.amountCents ?? 0),
            };
          }
          expect(line.paidCents).toBe(unitPriceCents * quantity);
          expect(partCents(described(line), part)).toBeUndefined();
        },
      ),
    );
  });
});
