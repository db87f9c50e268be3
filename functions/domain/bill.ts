/** What a tab comes to and what of it is paid. Pure; all amounts are integer cents, `share` counts 27720ths of one of a line. */

/** 27720 is the least number that all numbers up to 12 divide: 12 people or fewer share one of a line evenly. */
const wholeShare = 27_720;

/** What of a line of an order is on a bill. */
export type BillLine = {
  lineId: string;
  unitPriceCents: number;
  /** How many are on this bill, and how many of these were voided. */
  quantity: number;
  voided: number;
  discountCents: number;
  /** What of it was paid by name. */
  paidShare: number;
  paidCents: number;
};

/** An order's part of a bill. `tipCents` is 0 where only some of its lines were moved to this bill. */
export type BillOrder = { orderId: string; status: string; tipCents: number; lines: readonly BillLine[] };

type PricedLine = Pick<BillLine, 'unitPriceCents' | 'quantity' | 'voided' | 'discountCents'>;

/** What a line costs on this bill. */
export const lineCents = ({ unitPriceCents, quantity, voided, discountCents }: PricedLine): number =>
  unitPriceCents * (quantity - voided) - discountCents;

/** How much of a line was neither voided nor paid by name, in shares. */
const leftShare = ({ quantity, voided, paidShare }: Omit<BillLine, 'lineId'>): number =>
  (quantity - voided) * wholeShare - paidShare;

/** How many whole ones of a line were neither voided nor paid by name. */
export const leftQuantity = (line: BillLine): number => Math.max(0, Math.floor(leftShare(line) / wholeShare));

/** What an order's part of the bill costs, its tip included; a cancelled order costs nothing. */
const orderCents = ({ status, tipCents, lines }: BillOrder): number =>
  status === 'cancelled' ? 0 : add(lines, lineCents) + tipCents;

/** What a bill comes to: `totalCents` is subtotal − voided − discounts + tips, `balanceCents` what is left to pay. */
export function sumBill(orders: readonly BillOrder[], payments: readonly { amountCents: number }[]) {
  const live = orders.filter(({ status }) => status !== 'cancelled');
  const lines = live.flatMap((order) => order.lines);
  const totalCents = add(live, orderCents);
  const paidCents = add(payments, ({ amountCents }) => amountCents);
  return {
    subtotalCents: add(lines, ({ unitPriceCents, quantity }) => unitPriceCents * quantity),
    voidedCents: add(lines, ({ unitPriceCents, voided }) => unitPriceCents * voided),
    discountCents: add(lines, ({ discountCents }) => discountCents),
    tipCents: add(live, ({ tipCents }) => tipCents),
    totalCents,
    paidCents,
    balanceCents: totalCents - paidCents,
  };
}

export const tabStates = ['ordering', 'waiting', 'eating', 'toPay', 'closed'] as const;
export type TabState = (typeof tabStates)[number];

type Visit = {
  closedAt: Date | null;
  billAskedAt: Date | null;
  orders: readonly { status: string; placedAt: Date }[];
};

/**
 * How far the visit of a table is. `ordering`: nothing ordered yet, or all of it cancelled; `waiting`: something is not served
 * yet; `eating`: everything is; `toPay`: the bill was asked for, and nothing was ordered since.
 */
export function tabState({ closedAt, billAskedAt, orders }: Visit): TabState {
  if (closedAt !== null) return 'closed';
  const live = orders.filter(({ status }) => status !== 'cancelled');
  if (billAskedAt !== null && live.every(({ placedAt }) => placedAt <= billAskedAt)) return 'toPay';
  if (live.length === 0) return 'ordering';
  return live.every(({ status }) => status === 'completed') ? 'eating' : 'waiting';
}

/** Everything that may happen to a tab, as its history tells it; `ordered` and `cancelled` are told by its orders. */
export const tabEventTypes = [
  'opened',
  'ordered',
  'cancelled',
  'changed',
  'bill-asked',
  'bill-taken-back',
  'moved',
  'merged',
  'transferred',
  'voided',
  'discounted',
  'adjustment-undone',
  'paid',
  'payment-undone',
  'closed',
  'reopened',
] as const;
export type TabEventType = (typeof tabEventTypes)[number];

const add = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
