import type { OrderEventType, OrderStatus } from './order-status.ts';

/** A step of an order, as the log keeps it. */
export type Step = { type: Extract<OrderEventType, 'moved' | 'undone' | 'changed'>; status: OrderStatus };
/** Lines whose `doneAt` changes, by id; null: not done any more. */
export type DoneAt = ReadonlyMap<string, Date | null>;

type Line = { id: string; quantity: number; voided: number; doneAt: Date | null };
type Order = {
  status: OrderStatus;
  items: readonly Line[];
  events: readonly { type: OrderEventType; status: OrderStatus; at: Date }[];
};

/** A line of which everything was voided is not made. */
const isMade = ({ quantity, voided }: Line): boolean => voided < quantity;

/**
 * What becomes of an order when these of its lines are done at `now`: the first one begins it and the last one makes it ready.
 * A line that is done already stays as it is; no steps: nothing changes. Undefined: the order is cancelled. Pure.
 */
export function finishLines(order: Order, ids: ReadonlySet<string>, now: Date): Change | undefined {
  const { status, items } = order;
  if (status === 'cancelled') return undefined;
  if (status === 'ready' || status === 'completed') return unchanged;
  const finished = items.filter(({ id, doneAt }) => ids.has(id) && doneAt === null);
  const isReady = items.every((line) => line.doneAt !== null || ids.has(line.id) || !isMade(line));
  const steps: Step[] = [];
  if (status === 'received' && finished.length > 0) steps.push({ type: 'moved', status: 'preparing' });
  if (isReady) steps.push({ type: 'moved', status: 'ready' });
  else if (steps.length === 0 && finished.length > 0) steps.push({ type: 'changed', status });
  if (status === 'received' && finished.length === 0) return unchanged;
  return { steps, doneAt: new Map(finished.map(({ id }) => [id, now])) };
}

/**
 * What becomes of an order after some of it was voided: one that is prepared is ready when every line that is still made is done.
 * An order of which nothing is made any more stays as it is, for its guest waits for nothing. Pure.
 */
export function finishVoided(order: Order, now: Date): Change {
  return order.items.some(isMade) ? (finishLines(order, new Set(), now) ?? unchanged) : unchanged;
}

/**
 * What becomes of an order when these of its lines are to be made again: one that is ready, or was handed over, is prepared
 * again when one of them was done, or when none of its lines is marked, as in orders from before lines were. No steps: nothing
 * changes. Undefined: the order is cancelled. Pure.
 */
export function reopenLines({ status, items }: Order, ids: ReadonlySet<string>): Change | undefined {
  if (status === 'cancelled') return undefined;
  const reopened = items.filter(({ id, doneAt }) => ids.has(id) && doneAt !== null);
  if (reopened.length === 0 && items.some(({ doneAt }) => doneAt !== null)) return unchanged;
  const steps: Step[] = [];
  if (status === 'completed') steps.push({ type: 'undone', status: 'ready' });
  if (status === 'completed' || status === 'ready') steps.push({ type: 'undone', status: 'preparing' });
  else if (reopened.length > 0) steps.push({ type: 'changed', status });
  return { steps, doneAt: new Map(reopened.map(({ id }) => [id, null])) };
}

/**
 * The lines that a move of the whole order finishes or takes back: all are done with `ready`, none before `preparing`, and
 * taking `ready` back takes back those that were done with it. Pure.
 */
export function linesAfterMove({ status: from, items, events }: Order, to: OrderStatus, now: Date): DoneAt {
  if (to === 'ready' && from === 'preparing') {
    return new Map(items.flatMap(({ id, doneAt }) => (doneAt === null ? [[id, now]] : [])));
  }
  const done = items.filter(({ doneAt }) => doneAt !== null);
  const reopen = (lines: readonly Line[]): DoneAt => new Map(lines.map(({ id }) => [id, null]));
  if (to === 'received') return reopen(done);
  if (to !== 'preparing' || from !== 'ready') return reopen([]);
  const readyAt = events.findLast(({ type, status }) => type === 'moved' && status === 'ready')?.at;
  const withIt = done.filter(({ doneAt }) => readyAt !== undefined && doneAt !== null && doneAt >= readyAt);
  // Clocks of two servers differ: an order that is prepared again has something to make in any case.
  return reopen(withIt.length > 0 ? withIt : done);
}

export type Change = { steps: readonly Step[]; doneAt: DoneAt };
const unchanged: Change = { steps: [], doneAt: new Map() };
