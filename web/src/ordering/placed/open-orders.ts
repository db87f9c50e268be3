/**
 * Which of this phone's orders are open, as far as it knows, and how far each is. The shop is asked for each order that is
 * not known to be over: an order that is completed or cancelled, or that the shop does not know any more, is over.
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, unwrap } from '../../api/client.ts';
import { inServerTime } from '../../api/server-clock.ts';
import type { OrderStatus } from '../../api/types.ts';
import { on, state, together } from '../../browser/life.ts';
import { href } from '../../router/paths.ts';
import { justPlaced, myOrder } from './my-order.ts';
import { markOver, myOrders } from './my-orders.ts';
import { asGuestOf, isUnknownOrder, keptToken, orderPath } from './order-token.ts';

const hourMs = 60 * 60 * 1000;
/** An older order is over, whatever became of it. */
const oldestMs = 24 * hourMs;
/** An order of which the shop has not answered yet is shown without its state for as long as a guest may wait for it. */
const waitMs = 6 * hourMs;
const readEveryMs = 30_000;
/** The newest: how many orders the shop is asked for at most. */
const mostOrders = 5;

export type OpenOrder = {
  id: string;
  number: number;
  /** The path of the page that shows it: of a friend’s order, the group’s. */
  path: string;
  /** Undefined until the shop has answered. */
  status: OrderStatus | undefined;
};

/** The shop's last answers by order id, for as long as the page is open. */
const statuses = state<ReadonlyMap<string, OrderStatus | 'unknown'>>(new Map());

const isOver = (status: OrderStatus | 'unknown' | undefined): boolean =>
  status === 'completed' || status === 'cancelled' || status === 'unknown';

/** Keeps the state that the shop answered for an order; `unknown` when it has no such order for this phone's token. */
export function noteStatus(id: string, status: OrderStatus | 'unknown'): void {
  if (statuses.peek().get(id) !== status) statuses.value = new Map(statuses.peek()).set(id, status);
  markOver(id, isOver(status));
}

type Recent = { id: string; number: number; group: string | undefined; ageMs: number };

/** The orders of the last day that are not known to be over, newest first. */
function recentOrders(): Recent[] {
  const nowMs = Date.now();
  const serverMs = inServerTime(nowMs) ?? nowMs;
  const listed = myOrders.latest();
  const last = myOrder.latest();
  const recent = listed
    .filter(({ over }) => !over)
    .map(({ id, number, placedAt, group }) => {
      // By this phone's clock where it is known, so that a clock that is wrong hides no order.
      const ageMs = id === last?.id ? nowMs - last.at : serverMs - Date.parse(placedAt);
      return { id, number, group: group?.code, ageMs };
    });
  // The list was cleared since.
  if (last !== null && listed.every(({ id }) => id !== last.id)) {
    recent.unshift({ id: last.id, number: last.number, group: last.group, ageMs: nowMs - last.at });
  }
  return recent.filter(({ id, ageMs }) => ageMs < oldestMs && !isOver(statuses.peek().get(id))).slice(0, mostOrders);
}

function openOrders(): OpenOrder[] {
  const placed = justPlaced.peek();
  return recentOrders().flatMap(({ id, number, group, ageMs }) => {
    const known = statuses.peek().get(id) ?? (placed?.id === id ? placed.status : undefined);
    if (known === 'unknown' || (known === undefined && ageMs > waitMs)) return [];
    return [{ id, number, path: group === undefined ? orderPath(id) : href('group', { code: group }), status: known }];
  });
}

/** The open orders before the shop has answered: several only with their states, because a state that comes later moves the next. */
function drawnAtOnce(): OpenOrder[] {
  const open = openOrders();
  return open.length > 1 && open.some(({ status }) => status === undefined) ? [] : open;
}

/** Asks the shop how far an order is. Without a network, or without a token for it, nothing changes. */
async function readStatus({ id, group }: Recent, signal: AbortSignal): Promise<void> {
  if (group === undefined && keptToken(id) === undefined) return;
  try {
    const status =
      group === undefined
        ? (await unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id }, header: asGuestOf(id) }, signal })))
            .status
        : (await unwrap(api.GET('/api/v1/groups/{code}', { params: { path: { code: group } }, signal }))).order?.status;
    if (!signal.aborted) noteStatus(id, status ?? 'unknown');
  } catch (problem) {
    if (isUnknownOrder(problem) && !signal.aborted) noteStatus(id, 'unknown');
  }
}

/**
 * The open orders of this phone, newest first. They are read as the component is drawn, when the page becomes visible or
 * online again, and every 30 seconds in between.
 */
export function useOpenOrders(): readonly OpenOrder[] {
  const open = useSignal<readonly OpenOrder[]>(drawnAtOnce());
  useEffect(() => {
    const left = new AbortController();
    let isReading = false;
    const read = async () => {
      if (isReading || document.hidden) return;
      isReading = true;
      const signal = AbortSignal.any([left.signal, AbortSignal.timeout(15_000)]);
      if (navigator.onLine) await Promise.all(recentOrders().map((order) => readStatus(order, signal)));
      isReading = false;
      if (!left.signal.aborted) open.value = openOrders();
    };
    void read();
    const timer = setInterval(read, readEveryMs);
    const stop = together(on(document, 'visibilitychange', read), on(window, 'online', read));
    return () => {
      left.abort();
      clearInterval(timer);
      stop();
    };
  }, []);
  return open.value;
}
