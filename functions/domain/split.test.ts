import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BillLine, dealPayments, lineCents, orderCents, sumBill } from './bill.ts';
import { equalShare, type LinePart, linePartCents } from './split.ts';

const cents = fc.integer({ min: 0, max: 100_000 });
const anyLine = fc
  .record({
    unitPriceCents: cents,
    quantity: fc.integer({ min: 1, max: 20 }),
    off: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .chain(({ unitPriceCents, quantity, off }) =>
    fc.integer({ min: 0, max: quantity - 1 }).map((voided): BillLine => {
      const discountCents = Math.floor(unitPriceCents * (quantity - voided) * off);
      return { lineId: 'l', unitPriceCents, quantity, voided, discountCents, paidShare: 0, paidCents: 0 };
    }),
  );
const anyPart: fc.Arbitrary<LinePart> = fc.oneof(
  fc.record({ quantity: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ sharers: fc.integer({ min: 2, max: 12 }) }),
);

describe('a split', () => {
  it('into equal shares sums to the bill, none a cent more than another', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 40 }), (balance, people) => {
        const shares: number[] = [];
        for (let left = people; left > 0; left -= 1) {
          shares.push(equalShare(balance - shares.reduce((sum, share) => sum + share, 0), left));
        }
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(balance);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a line, in whatever parts, sums to what it costs and covers nothing twice', () => {
    fc.assert(
      fc.property(anyLine, fc.array(anyPart, { maxLength: 30 }), (line, parts) => {
        let now = line;
        const pay = (part: LinePart) => {
          const paid = linePartCents(now, part);
          if (paid === undefined) return;
          expect(paid.amountCents).toBeGreaterThanOrEqual(0);
          now = { ...now, paidShare: now.paidShare + paid.share, paidCents: now.paidCents + paid.amountCents };
          expect(now.paidCents).toBeLessThanOrEqual(lineCents(line));
        };
        for (const part of parts) pay(part);
        // What is left is less than one of the line, or some whole ones and perhaps such a rest.
        const isAll = now.paidShare === (line.quantity - line.voided) * 27_720;
        if (isAll) expect(now.paidCents).toBe(lineCents(line));
        expect(linePartCents(now, { quantity: line.quantity - line.voided + 1 })).toBeUndefined();
      }),
    );
  });
});

describe('dealing payments', () => {
  const anyBill = fc
    .array(fc.record({ line: anyLine, tipCents: fc.integer({ min: 0, max: 500 }), isCancelled: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((orders) =>
      orders.map(({ line, tipCents, isCancelled }, index) => ({
        orderId: `o${index}`,
        status: isCancelled ? 'cancelled' : 'received',
        tipCents,
        lines: [line],
      })),
    );
  const anyPayments = fc.array(
    fc.record({
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      of: fc.nat({ max: 4 }),
      pays: fc.constantFrom('order', 'amount'),
    }),
    { maxLength: 6 },
  );

  it('pays no order more than it costs, and what was handed over exactly', () => {
    fc.assert(
      fc.property(anyBill, anyPayments, (orders, wanted) => {
        let left = sumBill(orders, []).totalCents;
        const payments = wanted.map(({ part, of, pays }, index) => {
          const amountCents = Math.floor(left * part);
          left -= amountCents;
          return { id: `p${index}`, orderId: `o${of}`, pays, amountCents, lines: [] };
        });
        const parts = dealPayments(orders, payments);
        for (const order of orders) {
          const paid = parts
            .filter(({ orderId }) => orderId === order.orderId)
            .reduce((sum, part) => sum + part.amountCents, 0);
          expect(paid).toBeLessThanOrEqual(orderCents(order));
        }
        for (const { id, amountCents } of payments) {
          const dealt = parts
            .filter(({ paymentId }) => paymentId === id)
            .reduce((sum, part) => sum + part.amountCents, 0);
          expect(dealt).toBe(amountCents);
        }
        expect(dealPayments(orders, payments)).toEqual(parts);
      }),
    );
  });
});
