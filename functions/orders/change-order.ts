import type { OrderPortionsModel } from '../../prisma/generated/models.ts';
import { businessDay } from '../domain/business-day.ts';
import { type DoneAt, linesAfterMove } from '../domain/done-lines.ts';
import type { OrderEventType, OrderStatus } from '../domain/order-status.ts';
import { menuAt } from '../menu/load-menu.ts';
import { openPortions, type Portions, type TakenPortions } from '../menu/portions.ts';
import type { Context } from '../platform/context.ts';
import { checkVersion } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { notePushes } from '../push/subscriptions.ts';
import { forgetDays } from '../reports/kept-days.ts';
import { findOrders, type OrderEventRow, type OrderRecord, orderNotFound, presentOrder } from './order-record.ts';
import { openPromises } from './promises.ts';
import { noLongerUnseen } from './unseen-orders.ts';

type Step = { type: OrderEventType; status: OrderStatus; reason?: string | null };
/** One step, which does with the lines what `linesAfterMove` says; or several at once with their lines, none: it stays as it is. */
type Change = Step | { steps: readonly Step[]; doneAt: DoneAt };
type Wanted = { id: string; ifMatch: string | undefined; decide: (order: OrderRecord) => Change; ctx: Context };

/**
 * Changes an order's status: `decide` looks at the order and answers what becomes of it, or throws the problem that
 * forbids it. The order, its event and its new version are stored together or not at all; live streams then send it.
 * @throws Problem `order-not-found`, `stale-version`, `order-paid` (a paid order is not cancelled) and whatever `decide` throws
 */
export const changeOrder = (
  ctx: Context,
  id: string,
  ifMatch: string | undefined,
  decide: (order: OrderRecord) => Change,
): Promise<Order> => ctx.writeTogether(changes, { id, ifMatch, decide, ctx });

/** Changes an order like `changeOrder`, as a part of the transaction `tx`. @throws what `changeOrder` throws */
export async function changeOrderIn(
  tx: Tx,
  ctx: Context,
  id: string,
  decide: (order: OrderRecord) => Change,
): Promise<void> {
  const [outcome] = await changes.run(tx, [{ id, ifMatch: undefined, decide, ctx }]);
  if (outcome?.ok === false) throw outcome.error;
}

/** Changes that wait together are decided one after the other, each on what the one before has left, and stored together. */
const changes: BatchKind<Wanted, Order> = {
  most: 64,
  async run(tx, inputs) {
    const ids = [...new Set(inputs.map(({ id }) => id))];
    const records = new Map((await findOrders(tx, ids)).map((record) => [record.id, record]));
    const [first] = inputs;
    if (first === undefined) return [];
    const { counted } = await menuAt(tx, first.ctx.memo, tx.restaurant.menuVersion, first.ctx.clock());
    const portions = openPortions(tx, counted);
    const taken = portions.countsThings ? await readTaken(tx, ids) : new Map<string, OrderPortionsModel[]>();
    const promises = await openPromises(tx, records, first.ctx.clock());
    const changed: Omit<OrderEventRow, 'seq'>[] = [];
    const done = new Map<string, Date | null>();

    const decideOn = ({ id, ifMatch, decide, ctx }: Wanted) =>
      outcomeOf(async () => {
        const before = records.get(id);
        if (before === undefined) throw orderNotFound(id);
        checkVersion(ifMatch, { version: before.version, orderStatus: before.status });
        const now = ctx.clock();
        const change = decide(before);
        const { steps, doneAt } =
          'steps' in change ? change : { steps: [change], doneAt: linesAfterMove(before, change.status, now) };
        const staffId = ctx.actor?.staffId ?? null;
        let record = before;
        for (const step of steps) record = await take(record, step, { at: now, staffId });
        for (const [lineId, at] of doneAt) done.set(lineId, at);
        const items = record.items.map((item) => {
          const at = doneAt.get(item.id);
          return at === undefined ? item : { ...item, doneAt: at };
        });
        const after = { ...record, items };
        records.set(id, after);
        return presentOrder(after);
      });
    /** The order after one step, with its event. */
    const take = async (
      before: OrderRecord,
      { type, status, reason = null }: Step,
      by: Pick<OrderEventRow, 'at' | 'staffId'>,
    ) => {
      const { id } = before;
      if (status === 'cancelled' && before.paidCents > 0) {
        throw problem('order-paid', { extra: { paidCents: before.paidCents } });
      }
      if (before.status === 'cancelled' && status !== 'cancelled') await refuseClosedTab(tx, before);
      movePortions(portions, before, taken.get(id) ?? [], status);
      const promise = promises.move(before, status);
      const version = before.version + 1;
      const event = { orderId: id, type, status, version, ...by, reason };
      changed.push(event);
      // Its place in the log is not known yet, and nothing here asks for it.
      return { ...before, ...promise, status, version, events: [...before.events, { ...event, seq: 0 }] };
    };
    const outcomes = [];
    for (const input of inputs) outcomes.push(await decideOn(input));
    if (changed.length === 0) return outcomes;

    await portions.store();
    for (const { orderId, status, version } of changed) {
      const before = version - 1;
      const text = 'UPDATE orders SET status = ?, version = ? WHERE id = ? AND version = ?';
      const count = await tx.run(text, status, version, orderId, before);
      if (count !== 1) throw new Error(`the order ${orderId} is not of version ${before} any more`);
    }
    await storeDone(tx, done);
    await promises.store();
    await noLongerUnseen(
      tx,
      changed.map(({ orderId }) => orderId),
    );
    await notePushes(tx, changed);
    await forgetPastDays(tx, records.values(), first.ctx.clock());
    await tx.record('order_events', changed);
    return outcomes;
  },
};

/** One statement for all lines that are done, or not done any more, at the same time. */
async function storeDone(tx: Tx, doneAt: DoneAt): Promise<void> {
  const sets = Map.groupBy(doneAt, ([, at]) => at?.getTime());
  for (const lines of sets.values()) {
    const ids = lines.map(([id]) => id);
    await tx.run('UPDATE order_items SET done_at = ? WHERE id = ANY(?)', lines[0]?.[1] ?? null, ids);
  }
}

/** An order comes back only onto a bill that is still to be paid. @throws Problem `tab-closed` */
async function refuseClosedTab(tx: Tx, { id, tabId }: OrderRecord): Promise<void> {
  if (tabId === null) return;
  const closed = await tx.get(
    `SELECT id FROM tabs WHERE closed_at IS NOT NULL AND (id = ? OR id IN (SELECT tab_lines.tab_id
      FROM tab_lines JOIN order_items ON order_items.id = line_id WHERE order_id = ?)) LIMIT 1`,
    tabId,
    id,
  );
  if (closed !== undefined) throw problem('tab-closed');
}

/** A business day that is over is summed up for reports: anew when an order of it has changed. */
function forgetPastDays(tx: Tx, orders: Iterable<OrderRecord>, now: Date): Promise<void> {
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const today = businessDay(now, timeZone, dayEndsAtHour);
  const days = [...orders].map((order) => order.businessDay);
  return forgetDays(
    tx,
    days.filter((day) => day !== today),
  );
}

/** What the orders took of options and ingredients that were counted, by order. */
async function readTaken(tx: Tx, orderIds: readonly string[]): Promise<Map<string, OrderPortionsModel[]>> {
  const rows = await tx.all<OrderPortionsModel>('SELECT * FROM order_portions WHERE order_id = ANY(?)', orderIds);
  return Map.groupBy(rows, ({ orderId }) => orderId);
}

/** A cancelled order gives its last portions back; one that returns takes them again. @throws Problem `item-unavailable` */
function movePortions(
  portions: Portions,
  { status: from, items }: OrderRecord,
  taken: readonly TakenPortions[],
  to: OrderStatus,
): void {
  if ((from === 'cancelled') === (to === 'cancelled')) return;
  if (to === 'cancelled') portions.giveBack(items, taken);
  else portions.take(items, taken);
}
