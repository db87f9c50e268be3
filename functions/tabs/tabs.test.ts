import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { allEvents } from '../orders/all-events.ts';
import { changeStatus } from '../orders/change-status.ts';
import { getOrder } from '../orders/get-order.ts';
import { markLines } from '../orders/mark-lines.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Order, Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { reportSales } from '../reports/report-sales.ts';
import type { SalesReport as SalesReportSchema } from '../reports/sales-schemas.ts';
import { changeTable } from '../tables/change-table.ts';
import { listTables } from '../tables/list-tables.ts';
import { adjustTab } from './adjust-tab.ts';
import { askBill } from './ask-bill.ts';
import { changeTab } from './change-tab.ts';
import { getTab } from './get-tab.ts';
import { getTableTab } from './get-table-tab.ts';
import { listTabs } from './list-tabs.ts';
import { moveTab } from './move-tab.ts';
import { openCounterTab } from './open-counter-tab.ts';
import { openTableTab } from './open-table-tab.ts';
import type { Tab, TabSummary } from './tab-schemas.ts';
import { takeTabPayment } from './take-tab-payment.ts';
import { undoAdjustment } from './undo-adjustment.ts';

type SalesReport = z.output<typeof SalesReportSchema>;

const shop = await openTestShop();
const { call, line } = shop;
const waiter = { as: 'waiter' } as const;
/** One more than the seed has. */
beforeAll(() => shop.services.write((tx) => tx.table.create({ data: { number: 11 } })));

const order = (body: object, caller = {}) =>
  call(placeOrder, { headers: { 'idempotency-key': shop.services.newId() }, body }, caller);
const sit = async (table: number, rest: object = {}, caller = {}) =>
  (await order({ channel: 'table', table, lines: [line('Horchata', 2)], ...rest }, caller)).body as Order;
const tabAt = async (number: number) =>
  (await call(getTableTab, { params: { number: String(number) } }, waiter)).body as Tab;
const floor = async (number: number) => {
  const { body } = await call(listTables, {}, waiter);
  return (body as { tables: { number: number; tab: TabSummary | null }[] }).tables.find((one) => one.number === number);
};
const ask = (tab: Pick<Tab, 'id'>, asked: boolean) =>
  call(askBill, { params: { id: tab.id }, body: { asked } }, waiter);

describe('an order at a table', () => {
  it('joins the table’s one open tab, from a guest or a waiter, however many at once', async () => {
    expect(await floor(1)).toMatchObject({ tab: null });
    const orders = await Promise.all([sit(1), sit(1, {}, waiter), sit(1, { practice: true }, waiter), sit(2)]);
    const [first, second, practice, other] = orders;
    const tab = await tabAt(1);
    expect(orders.map(({ tabId }) => tabId)).toEqual([tab.id, tab.id, undefined, (await tabAt(2)).id]);
    expect(tab.orders.map(({ id }) => id)).toEqual([first?.id, second?.id].sort());
    const totalCents = (first?.totalCents ?? 0) + (second?.totalCents ?? 0);
    expect(tab).toMatchObject({ table: 1, state: 'waiting', openOrders: 2, totalCents, balanceCents: totalCents });
    expect(other?.tabId).not.toBe(tab.id);
    expect(practice?.tabId).toBeUndefined();
    const told = tab.history.map(({ type, by, orderId }) => [type, by?.name ?? null, orderId]);
    expect(told[0]?.[0]).toBe('opened');
    expect(told).toContainEqual(['ordered', 'waiter', second?.id]);
    expect(told).toContainEqual(['ordered', null, first?.id]);
  });

  it('leaves the bill of an earlier day to those who sat there: it opens a tab of its own', async () => {
    const { tabId } = await sit(3);
    shop.pass(24 * 60 * 60_000);
    const today = await sit(3);
    expect(today.tabId).not.toBe(tabId);
    const open = (await call(listTabs, {}, waiter)).body as { tabs: TabSummary[] };
    expect(open.tabs.map(({ id }) => id)).toEqual(expect.arrayContaining([tabId, today.tabId]));
    expect(await floor(3)).toMatchObject({ tab: { id: today.tabId } });
  });

  it('moves its table from ordering to eating, and to the bill until more is ordered', async () => {
    const opened = await call(openTableTab, { params: { number: '4' }, body: { guests: 3 } }, waiter);
    expect(opened).toMatchObject({
      status: 201,
      body: { state: 'ordering', guests: 3, servedBy: { name: 'waiter' }, balanceCents: 0 },
    });
    const tab = opened.body as Tab;
    const again = await call(openTableTab, { params: { number: '4' }, body: {} }, waiter);
    expect(again).toMatchObject({ status: 409, body: { code: 'tab-open', tabId: tab.id } });
    const { id } = await sit(4);
    const state = async () => (await floor(4))?.tab?.state;
    expect(await state()).toBe('waiting');
    for (const status of ['preparing', 'ready', 'completed']) {
      await call(changeStatus, { params: { id }, body: { status } }, waiter);
    }
    expect(await state()).toBe('eating');
    expect(await ask(tab, true)).toMatchObject({ body: { state: 'toPay', version: 2 } });
    expect(await ask(tab, true)).toMatchObject({ body: { version: 2 } });
    shop.pass(60_000);
    await sit(4);
    expect(await state()).toBe('waiting');
    await ask(tab, true);
    expect(await ask(tab, false)).toMatchObject({ body: { state: 'waiting', billAskedAt: null } });
  });
});

describe('a tab', () => {
  it('at the counter takes the staff’s orders by its id, and no guest’s', async () => {
    const open = () =>
      call(openCounterTab, { headers: { 'idempotency-key': 'don-chepe' }, body: { name: 'Don Chepe' } }, waiter);
    const tab = (await open()).body as Tab;
    expect(await open()).toMatchObject({ body: { id: tab.id }, headers: { 'idempotency-replayed': 'true' } });
    const body = { channel: 'counter', tabId: tab.id, lines: [line('Horchata')] };
    expect(await order(body)).toMatchObject({ status: 422, body: { errors: [{ path: 'tabId' }] } });
    expect(await order(body, waiter)).toMatchObject({ status: 201, body: { tabId: tab.id } });
    const unknown = { ...body, tabId: shop.services.newId() };
    expect(await order(unknown, waiter)).toMatchObject({ status: 404, body: { code: 'tab-not-found' } });
    expect(await call(getTab, { params: { id: tab.id } }, { as: 'kitchen' })).toMatchObject({
      body: { table: null, name: 'Don Chepe', orders: [{ channel: 'counter', from: null }] },
    });
  });

  it('is changed by the version that the change was decided on', async () => {
    await sit(5);
    const { id, version } = await tabAt(5);
    const change = (body: object) =>
      call(changeTab, { params: { id }, headers: { 'if-match': `"${version}"` }, body }, waiter);
    expect(await change({ guests: 6 })).toMatchObject({ status: 200, body: { guests: 6, version: version + 1 } });
    expect(await change({ guests: 7 })).toMatchObject({ status: 412, body: { version: version + 1 } });
    const unknown = { params: { id }, body: { servedBy: shop.services.newId() } };
    expect(await call(changeTab, unknown, waiter)).toMatchObject({ status: 404, body: { code: 'staff-not-found' } });
    expect(await call(changeTab, { params: { id }, body: {} }, waiter)).toMatchObject({ status: 422 });
  });
});

describe('a void or a discount', () => {
  const adjust = (tab: Pick<Tab, 'id'>, body: object, as: Role = 'waiter') =>
    call(
      adjustTab,
      {
        params: { id: tab.id },
        headers: { 'idempotency-key': shop.services.newId() },
        body: { reason: 'Cortesía', ...body },
      },
      { as },
    );
  const sales = async () => {
    const today = '2026-11-22';
    const { body } = await call(reportSales, { query: { from: today, to: today } }, { as: 'manager' });
    return (body as SalesReport).range;
  };

  it('lowers the bill, the order and the reports alike, to the cent, and is taken back with a reason', async () => {
    const before = (await sales()).totals;
    const placed = await sit(6, { lines: [line('Revueltas', 3)], tipCents: 17 });
    const tab = await tabAt(6);
    const lineId = placed.lines[0]?.id;
    const unit = placed.lines[0]?.unitPriceCents ?? 0;
    await adjust(tab, { kind: 'void', lineId, quantity: 1 });
    const { body } = await adjust(tab, { kind: 'discount', percent: 10 });
    const off = Math.round((2 * unit) / 10);
    expect(body).toMatchObject({ voidedCents: unit, discountCents: off, totalCents: 2 * unit - off + 17 });
    expect(body).toMatchObject({ taxCents: Math.round(((2 * unit - off) * 13) / 113) });
    const order = await call(getOrder, { params: { id: placed.id } }, waiter);
    expect(order).toMatchObject({
      body: {
        voidedCents: unit,
        discountCents: off,
        totalCents: 2 * unit - off + 17,
        lines: [{ quantity: 3, voided: 1 }],
      },
    });
    const after = await sales();
    expect(after.totals.salesCents - before.salesCents).toBe(2 * unit);
    expect([after.totals.discountsCents, after.totals.voidedCents]).toEqual([off, unit]);
    expect(after.byItem.reduce((sum, { salesCents }) => sum + salesCents, 0)).toBe(after.totals.salesCents);
    const [first] = (body as Tab).adjustments;
    const params = { id: tab.id, adjustmentId: first?.id };
    const undo = () => call(undoAdjustment, { params, body: { reason: 'Era otra mesa' } }, waiter);
    expect(await undo()).toMatchObject({
      status: 200,
      body: { voidedCents: 0, adjustments: [{ undone: { reason: 'Era otra mesa' } }, { undone: null }] },
    });
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'adjustment-undone' } });
  });

  it('makes an order ready that waited only for what is voided', async () => {
    const placed = await sit(6, { lines: [line('Revueltas'), line('Horchata', 2)] });
    const [made, open] = placed.lines;
    const read = async () => (await call(getOrder, { params: { id: placed.id } }, waiter)).body as Order;
    await call(markLines, { params: { id: placed.id }, body: { lineIds: [made?.id], done: true } }, { as: 'kitchen' });
    const one = { kind: 'void', lineId: open?.id, quantity: 1 };
    await adjust(await tabAt(6), one);
    expect(await read()).toMatchObject({ status: 'preparing', version: 3 });
    await adjust(await tabAt(6), one);
    expect(await read()).toMatchObject({ status: 'ready', version: 5 });
    const events = await shop.services.db.orderEvent.findMany({
      where: { orderId: placed.id },
      orderBy: { seq: 'asc' },
    });
    const told = events.map(({ type, status, version }) => `${type} ${status} ${version}`);
    expect(told.slice(-2)).toEqual(['changed preparing 4', 'moved ready 5']);
  });

  it('voids what carries a discount: the rest keeps it, and nothing is below zero or what is paid', async () => {
    const placed = await sit(11, { lines: [line('Revueltas', 2)] });
    const tab = await tabAt(11);
    const [first] = placed.lines;
    const [lineId, unit] = [first?.id, first?.unitPriceCents ?? 0];
    const off = unit + 20;
    await adjust(tab, { kind: 'discount', cents: off }, 'manager');
    const one = { kind: 'void', lineId, quantity: 1 };
    expect(await adjust(tab, one)).toMatchObject({ body: { discountCents: unit, totalCents: 0, voidedCents: unit } });
    const all = await adjust(tab, one);
    expect(all).toMatchObject({ status: 201, body: { discountCents: 0, totalCents: 0, voidedCents: 2 * unit } });
    const totals = async () => (await call(getOrder, { params: { id: placed.id } }, waiter)).body;
    expect(await totals()).toMatchObject({ voidedCents: 2 * unit, totalCents: 0 });
    for (const { id, kind } of (all.body as Tab).adjustments) {
      if (kind !== 'void') continue;
      await call(undoAdjustment, { params: { id: tab.id, adjustmentId: id }, body: { reason: 'Sí salió' } }, waiter);
    }
    expect(await totals()).toMatchObject({ discountCents: off, totalCents: 2 * unit - off });
    const pays = { kind: 'lines', lines: [{ lineId, quantity: 1 }] };
    const paid = {
      params: { id: tab.id },
      headers: { 'idempotency-key': 'half-of-it' },
      body: { method: 'card', pays },
    };
    expect(await call(takeTabPayment, paid, waiter)).toMatchObject({ status: 201 });
    const rest = (await tabAt(11)).paidCents;
    expect(await adjust(tab, one)).toMatchObject({ status: 201, body: { totalCents: rest, balanceCents: 0 } });
    expect(await totals()).toMatchObject({ paidCents: rest, totalCents: rest, discountCents: unit - rest });
  });

  it('past the limit of one tab is a manager’s', async () => {
    await sit(7, { lines: [line('Revueltas', 20)] });
    const tab = await tabAt(7);
    expect(await adjust(tab, { kind: 'discount', cents: 400 })).toMatchObject({ status: 201 });
    const more = await adjust(tab, { kind: 'discount', cents: 101 });
    expect(more).toMatchObject({ status: 403, body: { code: 'approval-required' } });
    expect(await adjust(tab, { kind: 'discount', cents: 101 }, 'manager')).toMatchObject({ status: 201 });
  });
});

describe('an archived table', () => {
  it('has no unpaid tab', async () => {
    const { id } = await sit(5);
    const archive = () => call(changeTable, { params: { number: '5' }, body: { archived: true } }, { as: 'manager' });
    for (const { id: open } of (await tabAt(5)).orders) {
      for (const status of ['preparing', 'ready', 'completed']) {
        await call(changeStatus, { params: { id: open }, body: { status } }, waiter);
      }
    }
    expect(await archive()).toMatchObject({ status: 409, body: { code: 'table-occupied' } });
    const tab = await tabAt(5);
    expect(tab.orders.map((order) => order.id)).toContain(id);
    const pay = { params: { id: tab.id }, headers: { 'idempotency-key': 'before-archiving' } };
    await call(takeTabPayment, { ...pay, body: { method: 'card', pays: { kind: 'rest' } } }, waiter);
    expect(await archive()).toMatchObject({ status: 200, body: { archived: true } });
  });
});

describe('moving a tab', () => {
  it('brings what is not served yet to the new table, on the same ticket', async () => {
    const placed = await sit(8);
    const tab = await tabAt(8);
    const move = (table: number) => call(moveTab, { params: { id: tab.id }, body: { table } }, waiter);
    expect(await move(7)).toMatchObject({ status: 409, body: { code: 'tab-open' } });
    expect(await move(9)).toMatchObject({ status: 200, body: { id: tab.id, table: 9 } });
    const order = await call(getOrder, { params: { id: placed.id } }, waiter);
    expect(order).toMatchObject({
      body: { table: 9, number: placed.number, version: 2, history: [{ status: 'received' }] },
    });
    expect(await floor(8)).toMatchObject({ tab: null });
  });
});

describe('GET /events', () => {
  it('has what happens to tabs among what happens to orders, and goes on after the last one that was seen', async () => {
    const gone = new AbortController();
    const follow = async (headers = {}) => {
      const { stream } = await call(allEvents, { headers }, { as: 'waiter', signal: gone.signal });
      if (stream === undefined) throw new Error('it answered no stream');
      const iterator = stream[Symbol.asyncIterator]();
      await iterator.next();
      return async (count: number) => {
        const events: { id: string; data: { type: string; tabId?: string; tab?: TabSummary; order?: Order } }[] = [];
        while (events.length < count) events.push((await iterator.next()).value);
        return events;
      };
    };
    const next = await follow();
    const placed = await sit(10);
    await sit(10);
    const seen = await next(3);
    expect(seen.map(({ data }) => data.type)).toEqual(['tab.changed', 'order.placed', 'order.placed']);
    expect(seen[0]?.data.tab).toMatchObject({ id: placed.tabId, table: 10 });
    expect(seen[2]?.data.order).toMatchObject({ tabId: placed.tabId });
    await ask({ id: placed.tabId ?? '' }, true);
    const [asked] = await next(1);
    expect(asked?.data).toMatchObject({ type: 'tab.changed', event: 'bill-asked', tab: { state: 'toPay' } });
    const resumed = await follow({ 'last-event-id': seen[0]?.id });
    expect((await resumed(3)).map(({ id }) => id)).toEqual([seen[1]?.id, seen[2]?.id, asked?.id]);
    gone.abort();
  });
});
