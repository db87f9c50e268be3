import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Payment } from '../payments/payment-schemas.ts';
import { undoPayment } from '../payments/undo-payment.ts';
import type { AnyFunction } from '../platform/define-function.ts';
import type { Role } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { openShift } from '../shifts/open-shift.ts';
import { adjustTab } from './adjust-tab.ts';
import { readBills } from './bill-record.ts';
import { closeTab } from './close-tab.ts';
import { getTab } from './get-tab.ts';
import { mergeTabs } from './merge-tabs.ts';
import { moveTab } from './move-tab.ts';
import { sumsOf, sumTabs } from './sum-tabs.ts';
import type { Tab } from './tab-schemas.ts';
import { takeTabPayment } from './take-tab-payment.ts';
import { transferLines } from './transfer-lines.ts';
import { undoAdjustment } from './undo-adjustment.ts';

const shop = await openTestShop();
const { call, services } = shop;
beforeAll(() => call(openShift, { body: { floatCents: 5_000 } }, { as: 'waiter' }));

/** Cents by line. */
type Cents = ReadonlyMap<string, number>;
/** A tab as the model has it: how many of which lines, what was taken off them, tips, and the payments that stand. */
type ModelTab = {
  id: string;
  table: number | null;
  isOpen: boolean;
  /** Whether its guests sit at the table still. */
  isSeated: boolean;
  lines: Map<string, number>;
  voids: Map<string, { lineId: string; quantity: number }>;
  discounts: Map<string, Cents>;
  tipCents: number;
  /** With what each pays of which lines by name. */
  payments: Map<string, { amountCents: number; lines: Cents }>;
  events: number;
};
type World = { tables: number[]; tabs: ModelTab[]; prices: Map<string, number> };

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

type Summed = Pick<ModelTab, 'lines' | 'voids' | 'discounts' | 'tipCents' | 'payments'>;
function totalOf({ lines, voids, discounts, tipCents, payments }: Summed, { prices }: World): number {
  const each = [...lines].map(([lineId, quantity]) => {
    const voided = sum([...voids.values()].map((one) => (one.lineId === lineId ? one.quantity : 0)));
    const cents = (quantity - voided) * (prices.get(lineId) ?? 0);
    const paid = sum([...payments.values()].map((payment) => payment.lines.get(lineId) ?? 0));
    const given = sum([...discounts.values()].map((off) => off.get(lineId) ?? 0));
    // What is neither voided nor paid by name is the most that a discount takes off.
    return cents - Math.max(0, Math.min(given, cents - paid));
  });
  return sum(each) + tipCents;
}
const paidOf = ({ payments }: Summed) => sum([...payments.values()].map(({ amountCents }) => amountCents));

const kinds = [
  'order',
  'pay',
  'rest',
  'share',
  'line',
  'void',
  'discount',
  'transfer',
  'merge',
  'move',
  'undo',
  'unadjust',
  'close',
] as const;
const command = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat({ max: 30 }),
  b: fc.nat({ max: 30 }),
  cents: fc.integer({ min: 1, max: 900 }),
  quantity: fc.integer({ min: 1, max: 3 }),
  as: fc.constantFrom<Role>('waiter', 'manager'),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const pick = <T>(some: readonly T[], index: number): T | undefined => some[index % Math.max(1, some.length)];
const key = () => ({ 'idempotency-key': services.newId() });

async function ask(fn: AnyFunction, params: object, body: object | undefined, as: Role, headers = key()) {
  const answer = await call(fn, { params, headers, ...(body && { body }) }, { as });
  return { ok: answer.status < 300, body: answer.body as Tab & { tab: Tab; payment: Payment; code: string } };
}

/** Does what the command says to the shop and, as far as the shop accepts it, to the model. */
async function act(world: World, { kind, a, b, cents, quantity, as }: Command): Promise<void> {
  const open = world.tabs.filter(({ isOpen }) => isOpen);
  const tab = pick(open, a);
  if (kind === 'order' || tab === undefined) {
    const table = pick(world.tables, a) ?? 0;
    const lines = [shop.line('Revueltas', quantity), shop.line('Horchata', 2)];
    const order = await shop.place({ channel: 'table', customer: undefined, table, lines, tipCents: cents % 7 });
    let joined = open.find((one) => one.isSeated && one.table === table);
    if (joined === undefined) {
      const nothing = { lines: new Map(), voids: new Map(), discounts: new Map(), payments: new Map() };
      joined = { id: order.tabId ?? '', table, isOpen: true, isSeated: true, tipCents: 0, events: 1, ...nothing };
      world.tabs.push(joined);
    }
    expect(order.tabId).toBe(joined.id);
    for (const line of order.lines) {
      joined.lines.set(line.id, line.quantity);
      world.prices.set(line.id, line.unitPriceCents);
    }
    joined.tipCents += order.tipCents;
    joined.events += 1;
    return;
  }
  const params = { id: tab.id };
  const balance = totalOf(tab, world) - paidOf(tab);
  const lineId = pick([...tab.lines.keys()], b) ?? '';
  const other = pick(
    open.filter((one) => one !== tab),
    b,
  );

  const pay = async (pays: object, expected?: boolean) => {
    const body = { method: 'card', pays };
    const headers = key();
    const [first, again] = await Promise.all([1, 2].map(() => ask(takeTabPayment, params, body, as, headers)));
    expect(again).toEqual(first);
    if (first === undefined) return;
    if (expected !== undefined) expect(first.ok, JSON.stringify(first.body)).toBe(expected);
    if (!first.ok) return;
    const { payment } = first.body;
    const known = (id: string) => sum([...tab.payments.values()].map(({ lines }) => lines.get(id) ?? 0));
    const named = first.body.tab.orders.flatMap((order) => order.lines);
    const lines = new Map(named.map(({ id, paidCents }) => [id, paidCents - known(id)]));
    if (payment.pays !== 'lines') expect(sum(lines.values())).toBe(0);
    tab.payments.set(payment.id, { amountCents: payment.amountCents, lines });
    tab.events += 1;
    if (payment.amountCents === balance) {
      tab.isOpen = false;
      tab.events += 1;
    }
  };
  switch (kind) {
    case 'pay':
      return pay({ kind: 'amount', amountCents: cents }, cents <= balance);
    case 'rest':
      return pay({ kind: 'rest' }, balance > 0);
    case 'share':
      return pay({ kind: 'share', sharers: quantity }, balance > 0);
    case 'line':
      return pay({ kind: 'lines', lines: [b % 2 === 0 ? { lineId, quantity } : { lineId, sharers: 3 }] });
    case 'void':
    case 'discount': {
      const body =
        kind === 'void' ? { kind, lineId, quantity, reason: 'Salió fría' } : { kind, cents, reason: 'Cumpleaños' };
      const { ok, body: after } = await ask(adjustTab, params, body, as);
      if (!ok) return;
      const made = after.adjustments.at(-1);
      if (kind === 'void') tab.voids.set(made?.id ?? '', { lineId, quantity });
      else tab.discounts.set(made?.id ?? '', new Map(made?.lines.map((part) => [part.lineId, part.cents])));
      expect(made?.cents).toBe(kind === 'void' ? quantity * (world.prices.get(lineId) ?? 0) : cents);
      tab.events += 1;
      return;
    }
    case 'unadjust': {
      const adjustmentId = pick([...tab.voids.keys(), ...tab.discounts.keys()], b);
      if (adjustmentId === undefined) return;
      const { ok } = await ask(undoAdjustment, { ...params, adjustmentId }, { reason: 'Era otra' }, as);
      expect(ok).toBe(true);
      tab.voids.delete(adjustmentId);
      tab.discounts.delete(adjustmentId);
      tab.events += 1;
      return;
    }
    case 'transfer': {
      if (other === undefined) return;
      const { ok } = await ask(transferLines, params, { to: other.id, lines: [{ lineId, quantity }] }, as);
      if (!ok) return;
      const left = (tab.lines.get(lineId) ?? 0) - quantity;
      if (left === 0) tab.lines.delete(lineId);
      else tab.lines.set(lineId, left);
      other.lines.set(lineId, (other.lines.get(lineId) ?? 0) + quantity);
      for (const one of [tab, other]) one.events += 1;
      return;
    }
    case 'merge': {
      if (other === undefined) return;
      const { ok } = await ask(mergeTabs, params, { into: other.id }, as);
      const merged = {
        lines: new Map(other.lines),
        voids: new Map([...tab.voids, ...other.voids]),
        discounts: new Map([...tab.discounts, ...other.discounts]),
        payments: new Map([...tab.payments, ...other.payments]),
        tipCents: tab.tipCents + other.tipCents,
      };
      for (const [id, count] of tab.lines) merged.lines.set(id, (other.lines.get(id) ?? 0) + count);
      // A discount on what is voided on one of them is taken off what of the same line is on the other.
      expect(ok).toBe(totalOf(merged, world) >= paidOf(merged));
      if (!ok) return;
      Object.assign(other, merged);
      // Its own history, that of the merged one, and the merging on both.
      other.events += tab.events + 2;
      world.tabs.splice(world.tabs.indexOf(tab), 1);
      return;
    }
    case 'move': {
      const table = pick(world.tables, b) ?? 0;
      const { ok } = await ask(moveTab, params, { table }, as);
      const seated = open.find((one) => one.isSeated && one.table === table);
      expect(ok).toBe(seated === undefined || seated === tab);
      if (!ok || seated === tab) return;
      tab.table = table;
      tab.isSeated = true;
      tab.events += 1;
      return;
    }
    case 'close': {
      const { ok } = await ask(closeTab, params, undefined, as);
      expect(ok).toBe(balance === 0);
      if (!ok) return;
      tab.isOpen = false;
      tab.events += 1;
      return;
    }
    case 'undo': {
      const paid = world.tabs.flatMap((one) => [...one.payments.keys()].map((id) => ({ one, id })));
      const found = pick(paid, b);
      if (found === undefined) return;
      const { one, id } = found;
      const { ok } = await ask(undoPayment, { id }, { reason: 'Era otra mesa' }, 'manager');
      expect(ok).toBe(true);
      one.payments.delete(id);
      one.events += one.isOpen ? 1 : 2;
      if (!one.isOpen) one.isSeated = !open.some(({ isSeated, table }) => isSeated && table === one.table);
      one.isOpen = true;
      return;
    }
    default:
      kind satisfies never;
  }
}

/** Everything the shop says agrees with the model, and with what is added up from its rows. */
async function check(world: World): Promise<void> {
  for (const tab of world.tabs) {
    const { body } = await call(getTab, { params: { id: tab.id } }, { as: 'kitchen' });
    const shown = body as Tab;
    const lines = shown.orders.flatMap((order) => order.lines);
    expect(new Map(lines.map(({ id, quantity }) => [id, quantity]))).toEqual(tab.lines);
    const totalCents = totalOf(tab, world);
    expect(shown).toMatchObject({
      totalCents,
      paidCents: paidOf(tab),
      balanceCents: totalCents - paidOf(tab),
      table: tab.table,
    });
    expect(shown.balanceCents).toBeGreaterThanOrEqual(0);
    expect(shown.state === 'closed').toBe(!tab.isOpen);
    expect(shown.history).toHaveLength(tab.events);
    for (const line of lines) expect(line.paidCents).toBeLessThanOrEqual(line.totalCents);
    for (const { amountCents, parts, undone } of shown.payments) {
      if (undone === null) expect(sum(parts.map((part) => part.amountCents))).toBe(amountCents);
    }
  }
  const ids = world.tabs.flatMap(({ lines }) => [...lines.keys()]);
  const wrong = await services.read((tx) =>
    tx.all(
      `SELECT orders.id FROM orders
        WHERE total_cents <> subtotal_cents - voided_cents - discount_cents + tip_cents OR paid_cents > total_cents
          OR paid_cents <> (SELECT coalesce(sum(parts.amount_cents), 0) FROM payment_parts AS parts
            JOIN payments ON payments.id = payment_id WHERE parts.order_id = orders.id AND undone_at IS NULL)`,
    ),
  );
  expect(wrong).toEqual([]);
  const ordered = await services.read((tx) =>
    tx.all<{ id: string; quantity: number }>('SELECT id, quantity FROM order_items WHERE id = ANY(?)', ids),
  );
  // No line is on two tabs, and none is lost.
  for (const { id, quantity } of ordered) {
    expect(sum(world.tabs.map(({ lines }) => lines.get(id) ?? 0))).toBe(quantity);
  }
}

/** What the floor reads of tabs in one statement is what each bill comes to. */
async function checkSums({ tabs }: World): Promise<void> {
  const rows = await services.db.tab.findMany({ where: { id: { in: tabs.map(({ id }) => id) } } });
  const [sums, bills] = await services.read(async (tx) => [await sumTabs(tx, rows), await readBills(tx, rows)]);
  expect(sums).toEqual(bills.map(sumsOf));
}

it('agrees with a model of tabs to the cent, whatever several people do to them', async () => {
  let tables = 100;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 15, maxLength: 30 }), async (commands) => {
      const numbers = [++tables, ++tables, ++tables];
      await services.write((tx) => tx.table.createMany({ data: numbers.map((number) => ({ number })) }));
      const world: World = { tables: numbers, tabs: [], prices: new Map() };
      for (const one of commands) {
        await act(world, one);
        await check(world);
      }
      await checkSums(world);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 60_000);
