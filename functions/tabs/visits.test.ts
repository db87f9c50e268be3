import { describe, expect, it } from 'vitest';
import { businessDayBegins } from '../domain/business-day.ts';
import { placeOrder } from '../orders/place-order.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from '../restaurant/change-settings.ts';
import { changeTableCode } from '../tables/change-table-code.ts';
import { listTables } from '../tables/list-tables.ts';
import { admitGuests } from './admit-guests.ts';
import { askVisitBill } from './ask-visit-bill.ts';
import { closeTab } from './close-tab.ts';
import { getTableTab } from './get-table-tab.ts';
import { getVisit } from './get-visit.ts';
import { leaveTables } from './leave-tables.ts';
import { listTabs } from './list-tabs.ts';
import { mergeTabs } from './merge-tabs.ts';
import { moveTab } from './move-tab.ts';
import { openVisit } from './open-visit.ts';
import type { Tab } from './tab-schemas.ts';
import { takeTabPayment } from './take-tab-payment.ts';
import { isVisitToken, visitTokenOf } from './visit-proof.ts';
import type { Visit } from './visit-schemas.ts';

const shop = await openTestShop();
const { call, line, services } = shop;
const waiter = { as: 'waiter' } as const;

const codeOf = async (number: number) => (await services.db.table.findUniqueOrThrow({ where: { number } })).token;
const order = (table: number, rest: object = {}, caller = {}) =>
  call(
    placeOrder,
    {
      headers: { 'idempotency-key': services.newId() },
      body: { channel: 'table', table, lines: [line('Horchata', 2)], ...rest },
    },
    caller,
  );
const sit = (number: number, body: object = {}) => call(openVisit, { params: { number: String(number) }, body });
const scan = async (number: number, rest: object = {}) => sit(number, { tableToken: await codeOf(number), ...rest });
const see = (visit: { tabId: string | null; token: string | null }) =>
  call(getVisit, { params: { id: visit.tabId ?? '' }, headers: { 'x-visit-token': visit.token ?? '' } });
const askFor = ({ tabId, token }: Visit, asked: boolean) =>
  call(askVisitBill, { params: { id: tabId ?? '' }, headers: { 'x-visit-token': token ?? '' }, body: { asked } });
const payAll = (tabId: string | null) =>
  call(
    takeTabPayment,
    {
      params: { id: tabId ?? '' },
      headers: { 'idempotency-key': services.newId() },
      body: { method: 'card', pays: { kind: 'rest' } },
    },
    waiter,
  );
const over = { status: 404, body: { code: 'visit-over' } };
const visitAt = async (number: number) => {
  await order(number, { tableToken: await codeOf(number) });
  return (await scan(number)).body as Visit;
};

describe('the phones at a table', () => {
  it('see the whole tab by the table’s code: what all have ordered, how far it is, what is owed, and no staff', async () => {
    expect(await scan(1)).toMatchObject({ status: 200, body: { status: 'free', mayOrder: true, token: null } });
    await order(1, { tableToken: await codeOf(1), customer: { name: 'Ana' } });
    await order(1, {}, waiter);
    const visit = (await scan(1)).body as Visit;
    const { body } = await see(visit);
    expect(body).toMatchObject({
      tabId: visit.tabId,
      table: 1,
      state: 'waiting',
      billAsked: false,
      orders: [
        { customer: 'Ana', status: 'received', lines: [{ name: { es: 'Horchata' }, quantity: 2 }] },
        { customer: null },
      ],
    });
    const { totalCents, balanceCents } = body as { totalCents: number; balanceCents: number };
    expect([totalCents > 0, balanceCents]).toEqual([true, totalCents]);
    expect(JSON.stringify(body)).not.toMatch(/waiter|servedBy|history/);
  });

  it('ask for the bill with one tap: the floor knows, ordering again or another tap takes it back', async () => {
    const visit = await visitAt(2);
    expect(await askFor(visit, true)).toMatchObject({ status: 200, body: { billAsked: true, state: 'toPay' } });
    const floor = (await call(listTables, {}, waiter)).body as { tables: { number: number; tab: unknown }[] };
    expect(floor.tables.find(({ number }) => number === 2)?.tab).toMatchObject({ state: 'toPay' });
    expect(await askFor(visit, true)).toMatchObject({ status: 200 });
    expect(await askFor(visit, false)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    shop.pass(10_000);
    expect(await askFor(visit, false)).toMatchObject({ body: { billAsked: false, state: 'waiting' } });
    shop.pass(10_000);
    await askFor(visit, true);
    shop.pass(1_000);
    expect(await order(2, { visitToken: visit.token })).toMatchObject({ status: 201, body: { tabId: visit.tabId } });
    expect((await see(visit)).body).toMatchObject({ billAsked: false, orders: [{}, {}] });
    const { history } = (await call(getTableTab, { params: { number: '2' } }, waiter)).body as Tab;
    expect(history.map(({ type, by }) => [type, by]).slice(2, 4)).toEqual([
      ['bill-asked', null],
      ['bill-taken-back', null],
    ]);
  });

  it('lose the table when its tab is closed: last week’s proof shows nothing, asks nothing and orders nothing', async () => {
    const visit = await visitAt(3);
    await payAll(visit.tabId);
    expect(await see(visit)).toMatchObject(over);
    expect(await askFor(visit, true)).toMatchObject(over);
    expect(await order(3, { visitToken: visit.token })).toMatchObject(over);
    const next = await visitAt(3);
    expect(next.token).not.toBe(visit.token);
    expect(await see(visit)).toMatchObject(over);
    expect(await see({ tabId: next.tabId, token: visit.token })).toMatchObject(over);
    expect(await order(3, { visitToken: visit.token })).toMatchObject(over);
  });

  it('keep their table two hours into the next business day, and then its unpaid tab is at none', async () => {
    const visit = await visitAt(1);
    const begins = businessDayBegins('2026-11-22', 'America/El_Salvador', 4).getTime();
    shop.pass(begins + 2 * 60 * 60_000 - 1 - services.clock().getTime());
    await services.whenIdle((tx) => leaveTables(tx, services.clock()));
    expect((await see(visit)).body).toMatchObject({ table: 1, tabId: visit.tabId });
    expect(await order(1, { visitToken: visit.token })).toMatchObject({ body: { tabId: visit.tabId } });
    shop.pass(1);
    expect(await see(visit)).toMatchObject(over);
    expect(await askFor(visit, true)).toMatchObject(over);
    expect(await scan(1)).toMatchObject({ body: { status: 'free', tabId: null } });
    expect(await services.whenIdle((tx) => leaveTables(tx, services.clock()))).toBeGreaterThan(0);
    const { tables } = (await call(listTables, {}, waiter)).body as { tables: { tab: unknown }[] };
    expect(tables.filter(({ tab }) => tab !== null)).toEqual([]);
    const unpaid = (await call(listTabs, {}, waiter)).body as { tabs: { id: string }[] };
    expect(unpaid.tabs.map(({ id }) => id)).toContain(visit.tabId);
    expect(await payAll(visit.tabId)).toMatchObject({ status: 201, body: { tab: { state: 'closed' } } });
  });

  it('have no proof of another table, by a guess or by a typed number', async () => {
    const [mine, theirs] = [await visitAt(4), await visitAt(5)];
    expect(await see({ tabId: theirs.tabId, token: mine.token })).toMatchObject(over);
    expect(await order(5, { visitToken: mine.token })).toMatchObject(over);
    expect(await sit(5)).toMatchObject({ status: 200, body: { status: 'open', tabId: null, token: null } });
    expect(await sit(5, { tableToken: await codeOf(4) })).toMatchObject({ status: 422 });
    expect(await sit(404)).toMatchObject({ status: 404, body: { code: 'table-not-found' } });
    for (let guess = 0; guess < 10_000; guess += 1) {
      const token = visitTokenOf(services.installation, `${theirs.tabId} ${guess}`);
      expect(isVisitToken(services.installation, theirs.tabId ?? '', token)).toBe(false);
    }
  });

  it('keep their tab when the table gets a new code, when they are moved, and when two tables become one', async () => {
    const visit = await visitAt(6);
    await call(changeTableCode, { params: { number: '6' } }, { as: 'manager' });
    expect(await order(6, { visitToken: visit.token })).toMatchObject({
      status: 201,
      body: { tableSource: 'scanned' },
    });
    await call(moveTab, { params: { id: visit.tabId ?? '' }, body: { table: 7 } }, waiter);
    expect((await see(visit)).body).toMatchObject({ table: 7, tabId: visit.tabId });
    expect(await order(6, { visitToken: visit.token })).toMatchObject(over);
    const other = await visitAt(8);
    await call(mergeTabs, { params: { id: visit.tabId ?? '' }, body: { into: other.tabId } }, waiter);
    expect((await see(visit)).body).toMatchObject({ table: 8, tabId: other.tabId, token: other.token });
  });

  it('ask as often as a crowd would, and no code is found by asking', async () => {
    const limited = await openTestShop({ guestLimits: true });
    const statuses = new Map<number, number>();
    for (let tried = 0; tried < 1_000; tried += 1) {
      const body = { tableToken: tried.toString(16).padStart(16, '0') };
      const { status } = await limited.call(openVisit, { params: { number: '1' }, body });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([422, 429]);
    expect(statuses.get(422)).toBeLessThanOrEqual(900);
  });
});

describe('where the staff open tables', () => {
  const confirm = (firstOrderConfirmed: boolean) =>
    call(changeSettings, { body: { firstOrderConfirmed } }, { as: 'manager' });
  const waiting = { status: 409, body: { code: 'table-waiting' } };

  it('a guest’s first order waits until a waiter opens the table, with the code and without it', async () => {
    await confirm(true);
    const tableToken = await codeOf(9);
    expect(await order(9, { tableToken })).toMatchObject(waiting);
    expect(await order(9)).toMatchObject(waiting);
    expect(await scan(9)).toMatchObject({ status: 200, body: { status: 'free', mayOrder: false } });
    expect(await scan(9, { asksToOrder: true })).toMatchObject({ status: 202, body: { token: null } });
    expect(await sit(9, { asksToOrder: true })).toMatchObject({ status: 202, body: { status: 'waiting' } });
    expect(await order(9, { tableToken })).toMatchObject(waiting);
    const asking = (await call(getTableTab, { params: { number: '9' } }, waiter)).body as Tab;
    expect(asking).toMatchObject({ asksSince: expect.any(String), orders: [] });

    const admitted = await call(admitGuests, { params: { id: asking.id } }, waiter);
    expect(admitted).toMatchObject({ status: 200, body: { servedBy: { name: 'waiter' } } });
    expect(admitted.body).not.toHaveProperty('asksSince');
    expect(await scan(9)).toMatchObject({ status: 200, body: { status: 'open', tabId: asking.id } });
    expect(await order(9, { tableToken })).toMatchObject({ status: 201, body: { tabId: asking.id } });
    expect(await order(9)).toMatchObject({ status: 201 });
    await confirm(false);
  });

  it('a stranger cannot make every table ask: without a printed code no more than three wait at once', async () => {
    const { call: ask, services: other } = await openTestShop();
    await ask(changeSettings, { body: { firstOrderConfirmed: true } }, { as: 'manager' });
    const sitAt = async (number: number, rest: object = {}) =>
      (await ask(openVisit, { params: { number: String(number) }, body: { asksToOrder: true, ...rest } })).status;
    const statuses: number[] = [];
    for (const number of [1, 2, 3, 4, 5]) statuses.push(await sitAt(number));
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
    const { token } = await other.db.table.findUniqueOrThrow({ where: { number: 6 } });
    expect([await sitAt(1), await sitAt(6, { tableToken: token })]).toEqual([202, 202]);
  });

  it('an order of the staff opens the table too, and one that is sent away asks anew', async () => {
    await confirm(true);
    await scan(10, { asksToOrder: true });
    const { id } = (await call(getTableTab, { params: { number: '10' } }, waiter)).body as Tab;
    expect(await call(closeTab, { params: { id } }, waiter)).toMatchObject({ status: 200 });
    expect(await scan(10)).toMatchObject({ status: 200, body: { status: 'free', mayOrder: false } });
    await scan(10, { asksToOrder: true });
    await order(10, {}, waiter);
    const tab = (await call(getTableTab, { params: { number: '10' } }, waiter)).body as Tab;
    expect(tab).not.toHaveProperty('asksSince');
    expect(tab.history.map(({ type }) => type)).toContain('admitted');
    expect(await order(10)).toMatchObject({ status: 201, body: { tabId: tab.id } });
    await confirm(false);
  });
});
