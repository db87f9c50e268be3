/** What a tab comes to and what of it is paid. Pure; all amounts are integer cents, `share` counts 27720ths of one of a line. */

/** 27720 is the least number that all numbers up to 12 divide: 12 people or fewer share one of a line evenly. */
export const wholeShare = 27_720;
export const maxSharers = 12;

/** What of a line of an order is on a bill. */
export type BillLine = {
  lineId: string;
  unitPriceCents: number;
  /** How many are on this bill, and how many of these were voided. */
  quantity: number;
  voided: number;
  /** What is taken off it now, `discountOff` of what was given. */
  discountCents: number;
  /** What of it was paid by name. */
  paidShare: number;
  paidCents: number;
};

/** An order's part of a bill. `tipCents` is 0 where only some of its lines were moved to this bill. */
export type BillOrder = { orderId: string; status: string; tipCents: number; lines: readonly BillLine[] };

/**
 * A payment that was not given back; `pays` is `order` when it was taken for `orderId` alone. `lines` are those that it pays by
 * name, and with how much.
 */
export type BillPayment = {
  id: string;
  orderId: string;
  pays: string;
  amountCents: number;
  lines: readonly { lineId: string; amountCents: number }[];
};

type PricedLine = Pick<BillLine, 'unitPriceCents' | 'quantity' | 'voided' | 'discountCents'>;

/** What a line costs on this bill. */
export const lineCents = ({ unitPriceCents, quantity, voided, discountCents }: PricedLine): number =>
  unitPriceCents * (quantity - voided) - discountCents;

/**
 * What of the discount that was given on a line is taken off it: no more than what is neither voided nor paid by name. So some of
 * a line can be voided after a discount, and the discount is whole again when the void is taken back.
 */
export const discountOff = (
  { unitPriceCents, quantity, voided, paidCents }: Omit<BillLine, 'lineId' | 'discountCents'>,
  givenCents: number,
): number => Math.max(0, Math.min(givenCents, unitPriceCents * (quantity - voided) - paidCents));

/** How much of a line was neither voided nor paid by name, in shares. */
export const leftShare = ({ quantity, voided, paidShare }: Omit<BillLine, 'lineId'>): number =>
  (quantity - voided) * wholeShare - paidShare;

/** How many whole ones of a line were neither voided nor paid by name. */
export const leftQuantity = (line: BillLine): number => Math.max(0, Math.floor(leftShare(line) / wholeShare));

/** What an order's part of the bill costs, its tip included; a cancelled order costs nothing. */
export const orderCents = ({ status, tipCents, lines }: BillOrder): number =>
  status === 'cancelled' ? 0 : add(lines, lineCents) + tipCents;

/** What a bill comes to: `totalCents` is subtotal − voided − discounts + tips, `balanceCents` what is left to pay. */
export function sumBill(orders: readonly BillOrder[], payments: readonly Pick<BillPayment, 'amountCents'>[]) {
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

/**
 * Which orders the payments of a bill pay. A payment for one order pays that order. A payment of lines pays the orders of these
 * lines. The rest of a payment pays the oldest orders first. Both lists are oldest first. The same bill always has the same parts.
 * No part is above what its order costs. The parts sum to the payments as long as these are no more than the bill.
 */
export function dealPayments(orders: readonly BillOrder[], payments: readonly BillPayment[]) {
  const left = new Map(orders.map((order) => [order.orderId, orderCents(order)]));
  const parts: { paymentId: string; orderId: string; amountCents: number }[] = [];
  const rest = new Map<string, number>();
  const pay = (paymentId: string, orderId: string, wanted: number): number => {
    const amountCents = Math.min(wanted, left.get(orderId) ?? 0);
    if (amountCents <= 0) return 0;
    left.set(orderId, (left.get(orderId) ?? 0) - amountCents);
    const known = parts.find((part) => part.paymentId === paymentId && part.orderId === orderId);
    if (known === undefined) parts.push({ paymentId, orderId, amountCents });
    else known.amountCents += amountCents;
    return amountCents;
  };
  for (const { id, orderId, pays, amountCents } of payments) {
    rest.set(id, amountCents - (pays === 'order' ? pay(id, orderId, amountCents) : 0));
  }
  const orderOf = new Map(
    orders.flatMap(({ orderId, lines }) => lines.map(({ lineId }) => [lineId, orderId] as const)),
  );
  for (const { id, lines } of payments) {
    for (const { lineId, amountCents } of lines) {
      const wanted = Math.min(amountCents, rest.get(id) ?? 0);
      rest.set(id, (rest.get(id) ?? 0) - pay(id, orderOf.get(lineId) ?? '', wanted));
    }
  }
  for (const { id } of payments) {
    let wanted = rest.get(id) ?? 0;
    for (const { orderId } of orders) {
      if (wanted <= 0) break;
      wanted -= pay(id, orderId, wanted);
    }
  }
  return parts;
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
  const live = orders.filter(({ status }) => status !== 'cancelled');
  return tabStateOf({
    closedAt,
    billAskedAt,
    live: live.length,
    served: live.filter(({ status }) => status === 'completed').length,
    afterBill: live.filter(({ placedAt }) => billAskedAt !== null && placedAt > billAskedAt).length,
  });
}

/** Of a tab's orders that are not cancelled: how many, how many are served, and how many were placed after the bill was asked for. */
export type OrderCounts = { live: number; served: number; afterBill: number };

/** `tabState`, where its orders were counted already. */
export function tabStateOf({
  closedAt,
  billAskedAt,
  live,
  served,
  afterBill,
}: Omit<Visit, 'orders'> & OrderCounts): TabState {
  if (closedAt !== null) return 'closed';
  if (billAskedAt !== null && afterBill === 0) return 'toPay';
  if (live === 0) return 'ordering';
  return live === served ? 'eating' : 'waiting';
}

/** Every type of entry in a tab’s history; `ordered` and `cancelled` are read from its orders, the rest from the tab’s own events. */
export const tabEventTypes = [
  'opened',
  'admitted',
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
