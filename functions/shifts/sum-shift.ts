import type { Reads } from '../../prisma/database.ts';
import { businessDay } from '../domain/business-day.ts';
import { countedCents, expectedCents, paymentMethods } from '../domain/payments.ts';
import { taxIncludedCents } from '../domain/tax.ts';
import type { PaymentRow } from '../payments/payment-record.ts';
import { namePeople } from '../platform/name-people.ts';
import { sumOpenTabs } from '../tabs/sum-open-tabs.ts';
import { findMoves, type ShiftRow } from './shift-record.ts';
import type { ShiftReport } from './shift-schemas.ts';

type Shop = { timeZone: string; dayEndsAtHour: number; taxPercent: number };

/** What is expected in the drawer of a shift, and the payments taken and given back in it. */
export async function sumDrawer(tx: Reads, shift: Pick<ShiftRow, 'id' | 'floatCents'>) {
  const taken = await tx.all<PaymentRow>('SELECT * FROM payments WHERE shift_id = ?', shift.id);
  const givenBack = await tx.all<PaymentRow>('SELECT * FROM payments WHERE undone_shift_id = ?', shift.id);
  const moves = await findMoves(tx, [shift.id]);
  const cash = (rows: readonly PaymentRow[]) => sumOf(rows.filter(({ method }) => method === 'cash'));
  const drawer = { floatCents: shift.floatCents, takenCents: cash(taken), givenBackCents: cash(givenBack), moves };
  return { taken, givenBack, moves, expected: expectedCents(drawer) };
}

/** The Z report of a shift whose drawer has been counted at `closedAt`, from every payment and movement of it. */
export async function sumShift(
  tx: Reads,
  shift: ShiftRow,
  counts: ShiftReport['counts'],
  { closedAt, ...shop }: Shop & { closedAt: Date },
): Promise<ShiftReport> {
  const { taken, givenBack, moves, expected } = await sumDrawer(tx, shift);
  const net = (isOf: (payment: PaymentRow) => boolean) => {
    const [plus, minus] = [taken.filter(isOf), givenBack.filter(isOf)];
    return {
      payments: plus.length,
      amountCents: add(plus, ({ amountCents }) => amountCents) - add(minus, ({ amountCents }) => amountCents),
      tipCents: add(plus, ({ tipCents }) => tipCents) - add(minus, ({ tipCents }) => tipCents),
    };
  };
  const people = [...new Set([...taken, ...givenBack].map(({ staffId }) => staffId))];
  const { person } = await namePeople(tx, people);
  const moved = (kind: string) =>
    add(
      moves.filter((move) => move.kind === kind),
      ({ amountCents }) => amountCents,
    );
  const counted = countedCents(counts);
  return {
    sales: await sumSales(tx, shift.openedAt, closedAt, shop),
    openTabs: await sumOpenTabs(tx, closedAt),
    byMethod: paymentMethods.map((method) => ({ method, ...net((payment) => payment.method === method) })),
    byPerson: people.map((id) => ({
      person: person(id),
      ...net((payment) => payment.staffId === id),
    })),
    givenBack: { payments: givenBack.length, cents: sumOf(givenBack) },
    dropsCents: moved('drop'),
    payoutsCents: moved('payout'),
    payInsCents: moved('pay-in'),
    expectedCents: expected,
    countedCents: counted,
    differenceCents: counted - expected,
    counts,
  };
}

const add = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((sum, row) => sum + of(row), 0);

const sumOf = (rows: readonly PaymentRow[]): number => add(rows, ({ amountCents, tipCents }) => amountCents + tipCents);

type Sums = {
  [member in 'orders' | 'salesCents' | 'discountsCents' | 'orderTipsCents' | 'unpaidOrders' | 'unpaidCents']: number;
};

/** Narrowed by business day, which has an index. */
async function sumSales(tx: Reads, from: Date, to: Date, { timeZone, dayEndsAtHour, taxPercent }: Shop) {
  const dayOf = (at: Date) => businessDay(at, timeZone, dayEndsAtHour);
  const sums = await tx.get<Sums>(
    `SELECT count(*) AS orders, coalesce(sum(subtotal_cents - voided_cents), 0) AS sales_cents,
      coalesce(sum(discount_cents), 0) AS discounts_cents,
      coalesce(sum(tip_cents), 0) AS order_tips_cents,
      coalesce(sum(CASE WHEN paid_cents < total_cents THEN 1 ELSE 0 END), 0) AS unpaid_orders,
      coalesce(sum(total_cents - paid_cents), 0) AS unpaid_cents
    FROM orders WHERE business_day >= ? AND business_day <= ? AND placed_at >= ? AND placed_at < ? AND status <> 'cancelled' AND NOT practice`,
    dayOf(from),
    dayOf(to),
    from,
    to,
  );
  if (sums === undefined) throw new Error('sums without a GROUP BY are one row');
  return { ...sums, taxCents: taxIncludedCents(sums.salesCents - sums.discountsCents, taxPercent) };
}
