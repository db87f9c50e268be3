import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { MenuDraft } from '../../../functions/menu/menu-draft.ts';
import type { Shift } from '../../../functions/shifts/shift-schemas.ts';
import type { Tab } from '../../../functions/tabs/tab-schemas.ts';
import type { Evening } from './saturday-staff.ts';

const rest = { kind: 'rest' } as const;
const linesOf = (tab: Pick<Tab, 'orders'>) => tab.orders.flatMap(({ lines }) => lines);
const amount = (amountCents: number) => ({ kind: 'amount', amountCents });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Seven people share a bill equally and pay on two devices in turn, in cash with change and by card with a tip. */
async function splitSeven({ people: { beto, lucia }, tabAt, pay }: Evening): Promise<void> {
  const { id, balanceCents } = await tabAt(beto, 1);
  const shares: number[] = [];
  for (let sharers = 7; sharers > 0; sharers -= 1) {
    const byCash = { method: 'cash', receivedCents: 5_000, tipCents: 5 };
    const how = sharers % 2 === 0 ? byCash : { method: 'card', tipCents: 30, reference: `TX-${sharers}` };
    const answer = await pay(sharers % 2 === 0 ? beto : lucia, `tabs/${id}`, {
      ...how,
      pays: { kind: 'share', sharers },
    });
    expect(answer.status, answer.code).toBe(201);
    shares.push(answer.body.payment.amountCents);
    if (sharers === 1) expect(answer.body.tab.state).toBe('closed');
  }
  expect(sum(shares)).toBe(balanceCents);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
}

/** The same payment is tapped twice on one device, and taken on another one at the same moment. */
async function payTwice({ people: { beto, lucia }, tabAt, pay }: Evening): Promise<void> {
  const { id } = await tabAt(lucia, 2);
  const key = randomUUID();
  const body = { method: 'cash', pays: rest };
  const [first, again, other] = await Promise.all([
    pay(beto, `tabs/${id}`, body, key),
    pay(beto, `tabs/${id}`, body, key),
    pay(lucia, `tabs/${id}`, { ...body, method: 'card' }),
  ]);
  expect([first.status, again.status, other.status].filter((status) => status === 201)).toHaveLength(
    first.status === 201 ? 2 : 1,
  );
  if (first.status === 201) expect(again.body).toEqual(first.body);
  for (const { status, code } of [first, again, other]) if (status !== 201) expect(code).toBe('tab-closed');
}

/** A table is moved while it is paid and while its guest orders more. */
async function moveWhilePaid(evening: Evening): Promise<void> {
  const { people, tabAt, pay, order, roundOf, openPhone, ledger } = evening;
  const { id } = await tabAt(people.beto, 3);
  const [paid, moved] = await Promise.all([
    pay(people.lucia, `tabs/${id}`, { method: 'card', pays: amount(200) }),
    people.beto.ask<Tab>('POST', `/api/v1/tabs/${id}/move`, { table: 11 }),
    order(openPhone(), roundOf(3, [{ name: 'Revueltas', quantity: 1 }])),
  ]);
  expect([paid.status, moved.status, moved.body.table]).toEqual([201, 200, 11]);
  ledger.moves += 1;
  const after = await pay(people.beto, `tabs/${id}`, { method: 'cash', pays: rest });
  expect([after.status, after.body.tab.state]).toEqual([201, 'closed']);
}

/** An item is taken off the menu while it is on a bill: the bill keeps it, and nothing more of it is ordered. */
async function removeFromMenu({ people: { owner, beto }, tabAt, pay, openPhone, roundOf, ...evening }: Evening) {
  const name = 'Ensalada';
  const removed = evening.items.find((item) => item.name.es === name);
  const tab = await tabAt(beto, 4);
  const line = linesOf(tab).find(({ itemId }) => itemId === removed?.id);
  for (;;) {
    const { body: draft } = await owner.ask<{ document: MenuDraft['document']; version: number }>(
      'GET',
      '/api/v1/menu/draft',
    );
    const document = {
      ...draft.document,
      categories: draft.document.categories.map((category) => ({
        ...category,
        items: category.items.filter(({ id }) => id !== removed?.id),
      })),
    };
    const saved = await owner.ask('PUT', '/api/v1/menu/draft', document);
    expect(saved.status, saved.code).toBe(200);
    const published = await owner.ask('POST', '/api/v1/menu/publish');
    if (published.status === 200 || published.code === 'nothing-to-publish') break;
  }
  const more = await openPhone().ask('POST', '/api/v1/orders', roundOf(4, [{ name, quantity: 1 }]), {
    'idempotency-key': randomUUID(),
  });
  expect(more.status).toBeGreaterThanOrEqual(400);
  const byLine = { method: 'card', pays: { kind: 'lines', lines: [{ lineId: line?.id, quantity: line?.quantity }] } };
  const paid = await pay(beto, `tabs/${tab.id}`, byLine);
  expect([paid.status, paid.body.payment?.amountCents], paid.code).toEqual([201, line?.totalCents]);
}

/** The drawer is counted by two people at once while tabs are open; the next shift takes what is left to pay. */
async function countDrawer({ people: { beto, lucia, owner }, tabAt, pay, drawerIsBack }: Evening): Promise<void> {
  const { id } = await tabAt(beto, 5);
  const before = await pay(beto, `tabs/${id}`, { method: 'cash', pays: amount(100), tipCents: 25, receivedCents: 200 });
  expect(before.status).toBe(201);
  const close = (who: typeof beto) => who.once<Shift>('/api/v1/shifts/current/close', { counts: [] });
  const counts = await Promise.all([close(beto), close(lucia)]);
  expect(counts.map(({ status }) => status).sort()).toEqual([200, 409]);
  const closed = counts.find(({ status }) => status === 200)?.body;
  expect(closed?.report?.openTabs?.tabs).toBeGreaterThan(0);
  await owner.ask('POST', `/api/v1/shifts/${closed?.id}/explanation`, { reason: 'Se guardó todo en la caja fuerte' });
  await owner.ask('POST', '/api/v1/shifts', { floatCents: 3_000 });
  drawerIsBack.resolve();
  const after = await pay(lucia, `tabs/${id}`, { method: 'cash', pays: rest });
  expect(after.status, after.code).toBe(201);
  expect(after.body.payment.shiftId).not.toBe(before.body.payment.shiftId);
}

/** A void and a discount, one past what a waiter may give; a void taken back; then each line by name, one of them in thirds. */
async function takeOff(evening: Evening): Promise<void> {
  const { people, tabAt, pay, adjust, approveDiscount, ledger } = evening;
  const { beto, lucia } = people;
  const { id, ...before } = await tabAt(beto, 6);
  const [first] = linesOf(before);
  const spoilt = { kind: 'void', lineId: first?.id, quantity: 1, reason: 'Salió fría' };
  const birthday = { kind: 'discount', cents: 33, reason: 'Cumpleaños' };
  const [voided, off] = await Promise.all([adjust(beto, id, spoilt), adjust(lucia, id, birthday)]);
  expect([voided.status, off.status]).toEqual([201, 201]);
  const large = { kind: 'discount', cents: 480, reason: 'La espera' };
  expect((await adjust(lucia, id, large)).code).toBe('approval-required');
  const approval = await approveDiscount(lucia, id, large.cents);
  expect((await adjust(lucia, id, { ...large, cents: 481 }, approval)).code).toBe('approval-required');
  expect((await adjust(lucia, id, large, approval)).status).toBe(201);
  const undo = voided.body.adjustments.find(({ kind }) => kind === 'void')?.id ?? '';
  const undone = await beto.ask('POST', `/api/v1/tabs/${id}/adjustments/${undo}/undo`, { reason: 'Era otra' });
  expect(undone.status === 200 || undone.attempts > 1).toBe(true);
  ledger.takenBack.add(undo);
  const [shared, ...others] = linesOf(await tabAt(beto, 6));
  for (const waiter of [beto, lucia, beto]) {
    const pays = { kind: 'lines', lines: [{ lineId: shared?.id, sharers: 3 }] };
    const third = await pay(waiter, `tabs/${id}`, { method: 'cash', pays });
    expect(third.status, third.code).toBe(201);
  }
  const lines = others.map((line) => ({ lineId: line.id, quantity: line.quantity }));
  const byName = await pay(lucia, `tabs/${id}`, { method: 'card', pays: { kind: 'lines', lines } });
  expect(byName.status, byName.code).toBe(201);
  // The tips that were given with the orders are left.
  const tips = await pay(lucia, `tabs/${id}`, { method: 'cash', pays: rest });
  const tipCents = sum(before.orders.map((order) => order.tipCents));
  expect([tips.body.payment?.amountCents, tips.body.tab?.state], tips.code).toEqual([tipCents, 'closed']);
}

/** Two waiters give lines of two tables to each other while one of the tables pays a part. */
async function exchangeLines({ people: { beto, lucia }, tabAt, pay, ledger }: Evening): Promise<void> {
  const [seven, eight] = await Promise.all([tabAt(beto, 7), tabAt(lucia, 8)]);
  const give = async (who: typeof beto, from: Tab, to: Tab) => {
    const lines = linesOf(from)
      .slice(0, 2)
      .map((line) => ({ lineId: line.id, quantity: 1 }));
    const answer = await who.once(`/api/v1/tabs/${from.id}/transfer`, { to: to.id, lines });
    expect(answer.status, answer.code).toBeLessThan(300);
    ledger.transfers += 1;
  };
  const [paid] = await Promise.all([
    pay(lucia, `tabs/${eight.id}`, { method: 'card', pays: amount(150) }),
    give(beto, seven, eight),
    give(lucia, eight, seven),
  ]);
  expect(paid.status).toBe(201);
  const last = await Promise.all([
    pay(beto, `tabs/${seven.id}`, { method: 'cash', pays: rest }),
    pay(lucia, `tabs/${eight.id}`, { method: 'card', pays: rest }),
  ]);
  expect(last.map(({ status, body }) => [status, body.tab?.state])).toEqual([
    [201, 'closed'],
    [201, 'closed'],
  ]);
}

/** Two tables become one while both pay; payments are given back, one of them by two people at once, and taken again. */
async function mergeWhilePaid(evening: Evening): Promise<void> {
  const { people, tabAt, pay, giveBack, ledger, drawerIsBack } = evening;
  const { beto, lucia, owner } = people;
  const [nine, ten] = await Promise.all([tabAt(beto, 9), tabAt(beto, 10)]);
  const [small, part, merged] = await Promise.all([
    pay(lucia, `tabs/${nine.id}`, { method: 'cash', pays: amount(120) }),
    pay(lucia, `tabs/${ten.id}`, { method: 'card', pays: amount(130) }),
    beto.ask<Tab>('POST', `/api/v1/tabs/${nine.id}/merge`, { into: ten.id }),
  ]);
  expect(part.status).toBe(201);
  expect(small.status === 201 || small.code === 'tab-closed', small.code).toBe(true);
  expect(merged.status === 200 || (merged.attempts > 1 && merged.code === 'tab-closed')).toBe(true);
  ledger.merges += 1;
  const all = await pay(beto, `tabs/${ten.id}`, { method: 'cash', pays: rest, tipCents: 40 });
  expect([all.status, all.body.tab.state]).toEqual([201, 'closed']);
  await drawerIsBack.promise;
  await Promise.all([giveBack(owner, all.body.payment.id), giveBack(owner, all.body.payment.id)]);
  await giveBack(owner, part.body.payment.id);
  const anew = await pay(lucia, `tabs/${ten.id}`, { method: 'cash', pays: rest, tipCents: 40 });
  expect([anew.status, anew.body.tab.state], anew.code).toEqual([201, 'closed']);
}

/**
 * A phone whose clock is five minutes slow wants its order at once; another guest thinks better of it; what has a bill of its
 * own is paid on two devices at once.
 */
async function pickUp({ people: { beto, lucia }, order, pay, openPhone, lineOf, ledger }: Evening, now: () => number) {
  const phone = openPhone();
  const lines = [lineOf({ name: 'Horchata', quantity: 2 })];
  const body = { channel: 'pickup', customer: { name: 'Ana' }, lines };
  const slow = { ...body, pickupAt: new Date(now() - 5 * 60_000).toISOString() };
  const refused = await phone.ask('POST', '/api/v1/orders', slow, { 'idempotency-key': randomUUID() });
  expect(refused.status, refused.code).toBeGreaterThanOrEqual(400);
  const placed = await order(phone, body);
  const cash = { method: 'cash', amountCents: placed.totalCents };
  const answers = await Promise.all([
    pay(beto, `orders/${placed.id}`, cash),
    pay(lucia, `orders/${placed.id}`, { ...cash, method: 'card' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const regretted = await order(phone, body);
  const token = { 'x-order-token': regretted.guestToken };
  await phone.ask('POST', `/api/v1/orders/${regretted.id}/cancel`, undefined, token);
  // The kitchen may have been faster. After a lost answer only the order itself says which it was.
  const seen = await phone.ask<{ status: string }>('GET', `/api/v1/orders/${regretted.id}`, undefined, token);
  if (seen.body.status === 'cancelled') ledger.cancelled.add(regretted.id);
}

/** Everything that happens at the tables once all have ordered, at the same time. */
export const playTables = (evening: Evening, now: () => number): Promise<unknown> =>
  Promise.all([
    splitSeven(evening),
    payTwice(evening),
    moveWhilePaid(evening),
    removeFromMenu(evening),
    countDrawer(evening),
    takeOff(evening),
    exchangeLines(evening),
    mergeWhilePaid(evening),
    pickUp(evening, now),
  ]);
