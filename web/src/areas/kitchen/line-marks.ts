/** Lines that are marked as done on this screen, or as to be made again: shown at once, then sent. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { finishLines, reopenLines } from '../../../../functions/domain/done-lines.ts';
import { api, unwrap } from '../../api/client.ts';
import type { Order } from '../../api/types.ts';
import { computedList, type Outcome, outcomeOf } from '../../sync/optimistic.ts';
import type { Orders } from './board.ts';
import { readOrder } from './board-requests.ts';

/** Lines of one order that are done, or no longer; `atMs` is when, by this page's clock. */
export type LineMark = { orderId: string; lineIds: readonly string[]; done: boolean; atMs: number };

type Options = {
  items: ReadonlySignal<Orders>;
  /** Makes a request and puts its answer into `items`; `ask` of a `LiveResource`. */
  ask: (request: () => Promise<Order>) => Promise<Order>;
  mostUndoable: number;
};

export type LineMarks = {
  /** The orders with the marks that are under way already made. */
  shown: ReadonlySignal<Orders>;
  /** The ids of the orders of which marks are under way. */
  busy: ReadonlySignal<ReadonlySet<string>>;
  /** The marks of this screen whose lines are still done, the newest first. */
  undoable: ReadonlySignal<readonly LineMark[]>;
  /**
   * Undefined when a mark of one of the lines is under way: then nothing is done. Marks of other lines go out at the same
   * time: the API takes them in any order.
   */
  mark: (order: Order, lineIds: readonly string[], done: boolean) => Promise<Outcome<Order> | undefined>;
};

export function openLineMarks({ items, ask, mostUndoable }: Options): LineMarks {
  const pending = signal<readonly LineMark[]>([]);
  const made = signal<readonly LineMark[]>([]);
  /** The last result for each order. An order whose marks have not changed is the same object again, so its ticket is not rendered. */
  const applied = new Map<string, { item: Order; marks: string; result: Order }>();

  const shown = computed(() => {
    if (pending.value.length === 0) return items.value;
    const next = new Map(items.value);
    for (const [id, marks] of Map.groupBy(pending.value, ({ orderId }) => orderId)) {
      const item = items.value.get(id);
      if (item === undefined) continue;
      const key = marks.map(({ atMs }) => atMs).join();
      const last = applied.get(id);
      const result = last?.item === item && last.marks === key ? last.result : marks.reduce(withMark, item);
      applied.set(id, { item, marks: key, result });
      next.set(id, result);
    }
    return next;
  });

  async function mark(order: Order, lineIds: readonly string[], done: boolean) {
    const { id } = order;
    const isBusy = pending.peek().some((one) => one.lineIds.some((lineId) => lineIds.includes(lineId)));
    if (isBusy || lineIds.length === 0) return undefined;
    const mine: LineMark = { orderId: id, lineIds, done, atMs: performance.now() };
    pending.value = [...pending.peek(), mine];
    const body = { lineIds: [...lineIds], done };
    const outcome = await outcomeOf(() =>
      ask(() => unwrap(api.POST('/api/v1/orders/{id}/lines', { params: { path: { id } }, body }))),
    );
    const found = outcome.kind === 'conflict' ? await outcomeOf(() => ask(() => readOrder(id))) : undefined;
    if (outcome.kind === 'done') {
      const others = made.peek().filter((one) => !one.lineIds.some((lineId) => lineIds.includes(lineId)));
      made.value = (done ? [mine, ...others] : others).slice(0, mostUndoable);
    }
    pending.value = pending.peek().filter((one) => one !== mine);
    applied.delete(id);
    return outcome.kind === 'conflict' && found?.kind === 'done' ? { ...outcome, now: found.answer } : outcome;
  }

  const undoable = computedList(() => made.value.filter((one) => isStillDone(items.value.get(one.orderId), one)));
  const busy = computed(() => new Set(pending.value.map(({ orderId }) => orderId)));
  return { shown, busy, undoable, mark };
}

/** Whether the lines can be taken back without taking back what was handed over. */
const isStillDone = (order: Order | undefined, { lineIds }: LineMark): boolean =>
  order !== undefined &&
  (order.status === 'preparing' || order.status === 'ready') &&
  lineIds.every((id) => order.lines.some((line) => line.id === id && line.doneAt !== undefined));

/** The order as it will be after a mark, by the rules of the API. */
function withMark(order: Order, { lineIds, done }: LineMark): Order {
  const items = order.lines.map(({ id, quantity, voided = 0, doneAt }) => {
    return { id, quantity, voided, doneAt: doneAt === undefined ? null : new Date(doneAt) };
  });
  const ids = new Set(lineIds);
  const before = { status: order.status, items, events: [] };
  const change = done ? finishLines(before, ids, new Date()) : reopenLines(before, ids);
  if (change === undefined) return order;
  return {
    ...order,
    status: change.steps.at(-1)?.status ?? order.status,
    lines: order.lines.map(({ doneAt: was, ...line }) => {
      const at = change.doneAt.has(line.id) ? change.doneAt.get(line.id)?.toISOString() : was;
      return at === undefined ? line : { ...line, doneAt: at };
    }),
  };
}
