/** The rules of money that is taken for an order, and of the cash drawer. All amounts are integer cents. */

export const paymentMethods = ['cash', 'card'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** What a payment was asked to pay: one order, or of a tab what is left, an amount, some of its lines, or an equal share. */
export const paymentKinds = ['order', 'rest', 'amount', 'lines', 'share'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** What is taken: `amountCents` pays the order, `tipCents` comes on top of it, `receivedCents` is the cash that the guest gave. */
type Taken = { method: PaymentMethod; amountCents: number; tipCents: number; receivedCents: number | null };
type Bill = { status: string; totalCents: number; paidCents: number; practice?: boolean };

/** What is left to pay of an order; nothing of a cancelled one. */
export const balanceCents = ({ status, totalCents, paidCents }: Bill): number =>
  status === 'cancelled' ? 0 : totalCents - paidCents;

/** What the guest gets back. Change is neither income nor tip. */
export const changeCents = ({ amountCents, tipCents, receivedCents }: Omit<Taken, 'method'>): number =>
  receivedCents === null ? 0 : receivedCents - amountCents - tipCents;

/** Why a payment is refused; undefined when it is right. A payment never takes more than what is left to pay. */
export function paymentRefusal(
  order: Bill,
  amountCents: number,
): 'practice-order' | 'order-cancelled' | 'overpaid' | undefined {
  if (order.practice === true) return 'practice-order';
  if (order.status === 'cancelled') return 'order-cancelled';
  return amountCents > balanceCents(order) ? 'overpaid' : undefined;
}

export const drawerMoves = ['drop', 'payout', 'pay-in'] as const;
export type DrawerMoveKind = (typeof drawerMoves)[number];

type Drawer = {
  floatCents: number;
  /** Cash payments taken, and cash payments given back, each with its tip. */
  takenCents: number;
  givenBackCents: number;
  moves: readonly { kind: DrawerMoveKind; amountCents: number }[];
};

/** The cash that is in the drawer when every movement is recorded. */
export const expectedCents = ({ floatCents, takenCents, givenBackCents, moves }: Drawer): number =>
  moves.reduce(
    (sum, { kind, amountCents }) => sum + (kind === 'pay-in' ? amountCents : -amountCents),
    floatCents + takenCents - givenBackCents,
  );

/** The notes and coins of the US dollar, in cents, largest first. */
export const denominationsCents = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1] as const;

type Counted = { valueCents: number; count: number };

/** What the counted notes and coins come to. */
export const countedCents = (counts: readonly Counted[]): number =>
  counts.reduce((sum, { valueCents, count }) => sum + valueCents * count, 0);
