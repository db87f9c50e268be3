import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  balanceCents,
  changeCents,
  countedCents,
  denominationsCents,
  drawerMoves,
  expectedCents,
  paymentRefusal,
} from './payments.ts';

const cents = fc.integer({ min: 1, max: 100_000 });

it('never takes more than the total, and what is paid is the sum of the payments that were taken and not undone', () => {
  const step = fc.record({ amountCents: cents, undo: fc.option(fc.nat(20), { nil: undefined }) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), fc.array(step, { maxLength: 30 }), (totalCents, steps) => {
      const order = { status: 'ready', totalCents, paidCents: 0 };
      const standing: number[] = [];
      for (const { amountCents, undo } of steps) {
        if (paymentRefusal(order, amountCents) === undefined) {
          standing.push(amountCents);
          order.paidCents += amountCents;
        } else expect(amountCents).toBeGreaterThan(balanceCents(order));
        if (undo !== undefined) order.paidCents -= standing.splice(undo, 1)[0] ?? 0;
        expect(order.paidCents).toBe(standing.reduce((sum, amount) => sum + amount, 0));
        expect(order.paidCents).toBeLessThanOrEqual(totalCents);
        expect(order.paidCents + balanceCents(order)).toBe(totalCents);
      }
    }),
  );
});

it('refuses any payment of a cancelled order', () => {
  expect(paymentRefusal({ status: 'cancelled', totalCents: 500, paidCents: 0 }, 500)).toBe('order-cancelled');
});

it('gives back what was received beyond amount and tip, so that the drawer gains those two alone', () => {
  fc.assert(
    fc.property(cents, cents, fc.nat(10_000), (amountCents, tipCents, more) => {
      const receivedCents = amountCents + tipCents + more;
      const change = changeCents({ amountCents, tipCents, receivedCents });
      expect(change).toBe(more);
      expect(receivedCents - change).toBe(amountCents + tipCents);
    }),
  );
});

it('expects the float and every movement of cash, whatever their order', () => {
  const move = fc.record({ kind: fc.constantFrom(...drawerMoves), amountCents: cents });
  fc.assert(
    fc.property(cents, cents, fc.array(move), (floatCents, takenCents, moves) => {
      const drawer = { floatCents, takenCents, givenBackCents: 0, moves };
      const signed = moves.map(({ kind, amountCents }) => (kind === 'pay-in' ? amountCents : -amountCents));
      const sum = signed.reduce((a, b) => a + b, 0);
      expect(expectedCents(drawer)).toBe(floatCents + takenCents + sum);
      expect(expectedCents({ ...drawer, moves: moves.toReversed() })).toBe(expectedCents(drawer));
      expect(expectedCents({ ...drawer, givenBackCents: takenCents })).toBe(floatCents + sum);
    }),
  );
});

it('counts notes and coins', () => {
  expect(countedCents(denominationsCents.map((valueCents) => ({ valueCents, count: 1 })))).toBe(18_891);
});
