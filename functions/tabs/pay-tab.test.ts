import { beforeAll, describe, expect, it } from 'vitest';
import { changeStatus } from '../orders/change-status.ts';
import { getOrder } from '../orders/get-order.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { Payment } from '../payments/payment-schemas.ts';
import { takePayment } from '../payments/take-payment.ts';
import { undoPayment } from '../payments/undo-payment.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { openShift } from '../shifts/open-shift.ts';
import { closeTab } from './close-tab.ts';
import { getTab } from './get-tab.ts';
import { getTableTab } from './get-table-tab.ts';
import type { Tab } from './tab-schemas.ts';
import { takeTabPayment } from './take-tab-payment.ts';
import { takeTablePayment } from './take-table-payment.ts';
import { transferLines } from './transfer-lines.ts';

const shop = await openTestShop();
const { call, line, place } = shop;
const waiter = { as: 'waiter' } as const;
const manager = { as: 'manager' } as const;

beforeAll(async () => {
  await call(openShift, { body: { floatCents: 5_000 } }, waiter);
  // More than the seed has: each test sits at tables of its own.
  await shop.services.write((tx) => tx.table.createMany({ data: [11, 12, 13, 14, 15].map((number) => ({ number })) }));
});

let tables = 0;
/** A free table, at which so many rounds are ordered. */
async function seat(...rounds: object[]) {
  const table = ++tables;
  const orders: Order[] = [];
  for (const round of rounds) orders.push(await place({ channel: 'table', customer: undefined, table, ...round }));
  const tab = (await call(getTableTab, { params: { number: String(table) } }, waiter)).body as Tab;
  return { table, orders, tab };
}
const key = () => ({ 'idempotency-key': shop.services.newId() });
type Paying = { id: string };
const pay = (tab: Paying, pays: object, rest: object = {}, headers = key()) =>
  call(takeTabPayment, { params: { id: tab.id }, headers, body: { method: 'card', pays, ...rest } }, waiter);
const answerOf = ({ body }: { body: unknown }) => body as { payment: Payment; tab: Tab };
const shown = async (tab: Paying) => (await call(getTab, { params: { id: tab.id } }, waiter)).body as Tab;
const paidOf = async (orders: readonly Order[]) =>
  Promise.all(
    orders.map(async ({ id }) => ((await call(getOrder, { params: { id } }, waiter)).body as Order).paidCents),
  );
const undo = ({ id }: Payment) => call(undoPayment, { params: { id }, body: { reason: 'Era otra mesa' } }, manager);

describe('a payment of a tab', () => {
  it('pays the oldest orders first, closes the tab at zero, and a second one is refused with a sentence', async () => {
    const { table, orders, tab } = await seat({ tipCents: 40 }, {});
    const [first = 0, second = 0] = orders.map(({ totalCents }) => totalCents);
    const params = { number: String(table) };
    const some = {
      method: 'cash',
      pays: { kind: 'amount', amountCents: first + 50 },
      tipCents: 10,
      receivedCents: 2_000,
    };
    const partly = await call(takeTablePayment, { params, headers: key(), body: some }, waiter);
    expect(partly).toMatchObject({
      status: 201,
      body: {
        payment: { tipCents: 10, changeCents: 2_000 - first - 60 },
        tab: { state: 'waiting', balanceCents: second - 50 },
      },
    });
    expect(answerOf(partly).payment.parts.map(({ amountCents }) => amountCents)).toEqual([first, 50]);
    expect(await paidOf(orders)).toEqual([first, 50]);
    const rests = await Promise.all([pay(tab, { kind: 'rest' }), pay(tab, { kind: 'rest' })]);
    expect(rests.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(rests.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'tab-closed' } });
    expect(await shown(tab)).toMatchObject({ state: 'closed', balanceCents: 0, paidCents: first + second });
    expect(await paidOf(orders)).toEqual([first, second]);
    const late = await call(takeTablePayment, { params, headers: key(), body: some }, waiter);
    expect(late).toMatchObject({ status: 404, body: { code: 'no-open-tab' } });
  });

  it('is taken once, however often it is sent, and only as the guest was shown it', async () => {
    const { tab } = await seat({});
    const headers = key();
    const share = { kind: 'share', sharers: 2 };
    const sent = await Promise.all([1, 2, 3].map(() => pay(tab, share, {}, headers)));
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { balanceCents } = await shown(tab);
    const wrong = await pay(tab, { kind: 'rest' }, { expectedCents: balanceCents + 1 });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'amount-changed', amountCents: balanceCents } });
    const little = await pay(tab, { kind: 'rest' }, { method: 'cash', receivedCents: balanceCents - 1 });
    expect(little).toMatchObject({ status: 422, body: { errors: [{ path: 'receivedCents' }] } });
    const much = await pay(tab, { kind: 'amount', amountCents: balanceCents + 1 });
    expect(much).toMatchObject({ status: 409, body: { code: 'overpaid', balanceCents } });
  });

  it('of an amount is taken once when two phones take it, by what was left when they decided', async () => {
    const { tab } = await seat({ lines: [line('Revueltas', 3)] });
    const { balanceCents } = tab;
    const some = { kind: 'amount', amountCents: 100 };
    const keys = [key(), key()];
    const take = (expectedBalanceCents: number, headers = key()) => pay(tab, some, { expectedBalanceCents }, headers);
    const both = await Promise.all(keys.map((headers) => take(balanceCents, headers)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const left = balanceCents - 100;
    const refused = both.findIndex(({ status }) => status === 409);
    expect(both[refused]).toMatchObject({ body: { code: 'balance-changed', balanceCents: left } });
    // The same request again is the same answer, however much is left by now; decided anew, it is another payment.
    expect(await take(balanceCents, keys[1 - refused])).toMatchObject({ body: both[1 - refused]?.body });
    expect(await take(left)).toMatchObject({ status: 201, body: { tab: { balanceCents: left - 100 } } });
  });

  it('splits a bill among seven to the cent, by equal shares and by what each had', async () => {
    const { tab } = await seat({ lines: [line('Revueltas', 3), line('Horchata', 2)], tipCents: 1 });
    const people = [7, 6, 5, 4, 3, 2, 1];
    const shares: number[] = [];
    for (const sharers of people) shares.push(answerOf(await pay(tab, { kind: 'share', sharers })).payment.amountCents);
    expect(shares.reduce((sum, cents) => sum + cents, 0)).toBe(tab.totalCents);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    expect(await shown(tab)).toMatchObject({ state: 'closed' });

    const other = await seat({ lines: [line('Revueltas', 3), line('Horchata', 1)] });
    const [pupusas, drink] = other.tab.orders[0]?.lines ?? [];
    const lines = (...some: object[]) => pay(other.tab, { kind: 'lines', lines: some });
    const third = { lineId: drink?.id, sharers: 3 };
    const paid = [];
    for (let guest = 0; guest < 3; guest += 1) {
      const { payment, tab: after } = answerOf(await lines({ lineId: pupusas?.id, quantity: 1 }, third));
      paid.push(payment.amountCents);
      expect(after.orders[0]?.lines[0]).toMatchObject({ leftQuantity: 2 - guest });
    }
    expect(paid.reduce((sum, cents) => sum + cents, 0)).toBe(other.tab.totalCents);
    expect(await shown(other.tab)).toMatchObject({ state: 'closed' });
  });

  it('of lines pays the order that they are of: it is not paid again, nor cancelled, and older ones stay unpaid', async () => {
    const { orders, tab } = await seat({ lines: [line('Revueltas', 2)] }, { lines: [line('Horchata', 1)] });
    const [, drink] = orders;
    const lineId = drink?.lines[0]?.id;
    expect(await pay(tab, { kind: 'lines', lines: [{ lineId, quantity: 1 }] })).toMatchObject({ status: 201 });
    expect(await paidOf(orders)).toEqual([0, drink?.totalCents]);
    const params = { id: drink?.id ?? '' };
    const again = { method: 'card', amountCents: drink?.totalCents };
    expect(await call(takePayment, { params, headers: key(), body: again }, waiter)).toMatchObject({
      status: 409,
      body: { code: 'overpaid', balanceCents: 0 },
    });
    expect(await call(changeStatus, { params, body: { status: 'cancelled' } }, manager)).toMatchObject({
      status: 409,
      body: { code: 'order-paid' },
    });
  });

  it('covers a line once: it cannot be paid again, nor can a line of another tab', async () => {
    const { tab } = await seat({ lines: [line('Revueltas', 2)] }, {});
    const lineId = tab.orders[0]?.lines[0]?.id;
    const lines = (some: object) => pay(tab, { kind: 'lines', lines: [some] });
    const both = await Promise.all([lines({ lineId, quantity: 2 }), lines({ lineId, quantity: 2 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'line-paid', lineId } });
    expect(await lines({ lineId, sharers: 12 })).toMatchObject({ status: 409, body: { code: 'line-paid' } });
    const unknown = shop.services.newId();
    expect(await lines({ lineId: unknown, quantity: 1 })).toMatchObject({
      status: 409,
      body: { code: 'line-not-on-tab' },
    });
    const good = both.find(({ status }) => status === 201);
    await undo(answerOf(good ?? { body: {} }).payment);
    expect(await lines({ lineId, quantity: 1 })).toMatchObject({ status: 201 });
  });

  it('that is given back opens its tab again, at no table when other guests sit there by now', async () => {
    const { table, orders, tab } = await seat({});
    const { payment } = answerOf(await pay(tab, { kind: 'rest' }));
    expect(await undo(payment)).toMatchObject({ status: 200, body: { order: { paidCents: 0 } } });
    expect(await shown(tab)).toMatchObject({ state: 'waiting', balanceCents: orders[0]?.totalCents });
    const again = answerOf(await pay(tab, { kind: 'rest' }));
    const next = await place({ channel: 'table', customer: undefined, table });
    expect(await undo(again.payment)).toMatchObject({ status: 200, body: { order: { paidCents: 0 } } });
    expect(await shown(tab)).toMatchObject({ state: 'waiting', balanceCents: orders[0]?.totalCents });
    const atTable = await call(getTableTab, { params: { number: String(table) } }, waiter);
    expect(atTable).toMatchObject({ body: { id: next.tabId, balanceCents: next.totalCents } });
    await pay(tab, { kind: 'rest' });
    const told = (await shown(tab)).history.map(({ type }) => type);
    const round = ['paid', 'closed', 'payment-undone', 'reopened'];
    expect(told).toEqual(['opened', 'ordered', ...round, ...round, 'paid', 'closed']);
  });

  it('of one of its orders lowers its balance too, and may close it', async () => {
    const { orders, tab } = await seat({}, {});
    const [first, second] = orders;
    const payOrder = (order: Order | undefined, amountCents = order?.totalCents) =>
      call(takePayment, { params: { id: order?.id }, headers: key(), body: { method: 'card', amountCents } }, waiter);
    expect(await payOrder(second)).toMatchObject({ status: 201, body: { order: { paidCents: second?.totalCents } } });
    expect(await payOrder(second, 1)).toMatchObject({ status: 409, body: { code: 'overpaid', balanceCents: 0 } });
    expect(await shown(tab)).toMatchObject({ balanceCents: first?.totalCents });
    expect(await payOrder(first)).toMatchObject({ status: 201 });
    expect(await shown(tab)).toMatchObject({ state: 'closed' });
  });
});

describe('an order that was cancelled', () => {
  it('does not come back onto a bill that lines of it were moved to, and that is closed by now', async () => {
    const { orders, tab } = await seat({ lines: [line('Revueltas', 2)] });
    const other = await seat({});
    const lines = [{ lineId: orders[0]?.lines[0]?.id, quantity: 1 }];
    await call(transferLines, { params: { id: tab.id }, headers: key(), body: { to: other.tab.id, lines } }, waiter);
    const params = { id: orders[0]?.id };
    await call(changeStatus, { params, body: { status: 'cancelled' } }, waiter);
    expect(answerOf(await pay(other.tab, { kind: 'rest' })).tab).toMatchObject({ state: 'closed' });
    expect(await call(undoMove, { params }, waiter)).toMatchObject({ status: 409, body: { code: 'tab-closed' } });
    expect(await shown(other.tab)).toMatchObject({ balanceCents: 0, totalCents: other.tab.totalCents });
  });

  it('does not come back onto a bill that is closed by now', async () => {
    const { orders, tab } = await seat({}, {});
    const params = { id: orders[1]?.id };
    await call(changeStatus, { params, body: { status: 'cancelled' } }, waiter);
    await pay(tab, { kind: 'rest' });
    expect(await call(undoMove, { params }, waiter)).toMatchObject({ status: 409, body: { code: 'tab-closed' } });
    expect(await shown(tab)).toMatchObject({ state: 'closed', totalCents: orders[0]?.totalCents, balanceCents: 0 });
  });
});

describe('POST /tabs/{id}/close', () => {
  it('closes what owes nothing, and nothing else', async () => {
    const { tab } = await seat({});
    const close = () => call(closeTab, { params: { id: tab.id } }, waiter);
    expect(await close()).toMatchObject({ status: 409, body: { code: 'tab-owes', balanceCents: tab.balanceCents } });
    await pay(tab, { kind: 'rest' });
    expect(await close()).toMatchObject({ status: 409, body: { code: 'tab-closed' } });
  });
});
