/** The board's state and everything that changes it: the list, the live stream, and the moves made on this screen. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { sightings } from '../../../../functions/domain/group-seq.ts';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import { now, serverNow } from '../../api/server-clock.ts';
import { itemsById, reloadShop, restaurant } from '../../api/shop.ts';
import type { Order, OrderEvent, OrderStatus } from '../../api/types.ts';
import { forgetSession } from '../../session/session.ts';
import { type LiveResource, openResource } from '../../sync/live-resource.ts';
import { computedList, type Outcome, optimistic } from '../../sync/optimistic.ts';
import {
  arrivals,
  board,
  type Connection,
  connection,
  dueMs,
  inColumn,
  keepOrder,
  type Orders,
  unseen,
  withStatus,
} from './board.ts';
import { readOrder, readOrders, reportSeen } from './board-requests.ts';
import { isForLater } from './later.ts';

/** A move made on this screen that can be taken back. */
type Bump = { orderId: string; number: number; to: OrderStatus };

/** Why a move was not made: another screen was faster, no answer came, or the server refused. */
export type Trouble =
  | { kind: 'changed'; number: number; status: OrderStatus }
  | { kind: 'unreachable'; number: number }
  | { kind: 'refused'; number: number; problem: ApiProblem };

export type BoardStore = {
  /** The orders as they are shown: moves under way are already made. */
  orders: ReadonlySignal<Orders>;
  /** What is to be made, what is due first before the rest: the same array as long as no order in it has changed. */
  toMake: ReadonlySignal<readonly Order[]>;
  /** Scheduled orders that need not be begun yet, by their time; by the server's clock they go to `toMake`, and stay there. */
  later: ReadonlySignal<readonly Order[]>;
  /** What is ready, the oldest first; the same array likewise. */
  ready: ReadonlySignal<readonly Order[]>;
  /** Moves the server has not answered yet, by the order's id. */
  moves: ReadonlySignal<ReadonlyMap<string, OrderStatus>>;
  bumps: ReadonlySignal<readonly Bump[]>;
  trouble: ReadonlySignal<Trouble | undefined>;
  /** `loaded`: the whole list was read. `failed`: the last attempt to read it did not work. */
  list: ReadonlySignal<'loading' | 'loaded' | 'failed'>;
  /** With the age of the last message, so what reads it is rendered each second. */
  connection: ReadonlySignal<Connection>;
  move: (order: Order, to: OrderStatus) => Promise<void>;
  /** Cancels an order with a reason that its guest reads. */
  refuse: (order: Order, reason: string) => Promise<void>;
  undo: (orderId: string) => Promise<void>;
  dismissTrouble: () => void;
  close: () => void;
};

const previous: Partial<Record<OrderStatus, OrderStatus>> = {
  preparing: 'received',
  ready: 'preparing',
  completed: 'ready',
};
export const canUndo = (status: OrderStatus): boolean => previous[status] !== undefined;

const rememberedBumps = 4;

/**
 * Opens the board; call `close` when it goes. `onArrival` is called with orders that came while it was open, `onAlarm` when no
 * screen has shown some for too long.
 */
export function openBoard(onArrival: (orders: Order[]) => void, onAlarm: () => void): BoardStore {
  const trouble = signal<Trouble | undefined>(undefined);
  /** Orders that left the board but can still be undone; each read of the board includes them. */
  const undoableIds = signal<readonly string[]>([]);
  const resource = openResource<Orders, Order, readonly Order[], OrderEvent>({
    shape: board,
    path: '/api/v1/events',
    itemOf: ({ order }) => order,
    read: () => readOrders(undoableIds.peek()),
    streams: 'changes',
    isGone: isSignedOut,
  });
  const known = resource.shown;
  const moves = optimistic<Order, OrderStatus>({
    items: known,
    apply: withStatus,
    ask: resource.ask,
    read: readOrder,
    mostUndoable: rememberedBumps,
  });
  const orders = moves.shown;
  const inOrder = keepOrder();
  /** Orders whose time has come: they stay on the board when the shop's quote becomes shorter. */
  const fired = new Set<string>();
  const later = computedList(() => {
    const nowMs = serverNow.value;
    const waiting = [...orders.value.values()].filter((order) => {
      if (order.pickupAt === null || order.status !== 'received' || nowMs === undefined) return false;
      if (!fired.has(order.id) && isForLater(order, restaurant.value, itemsById.value, nowMs)) return true;
      if (restaurant.value !== undefined) fired.add(order.id);
      return false;
    });
    return waiting.sort((a, b) => dueMs(a) - dueMs(b));
  });

  async function change(order: Order, to: OrderStatus, request: () => Promise<Order>, isUndo: boolean): Promise<void> {
    trouble.value = undefined;
    const outcome = await moves.commit(order, to, request, { isUndo });
    if (outcome !== undefined) trouble.value = troubleOf(order, outcome);
  }

  const stops = [
    resource.close,
    effect(() => {
      undoableIds.value = moves.undoable.value.map(({ id }) => id);
    }),
    effect(() => {
      if (resource.gone.value) untracked(forgetSession);
    }),
    announceArrivals(resource, onArrival),
    announceAlarms(resource, onAlarm),
    announceFired(later, orders, onArrival),
    refreshQuote(later),
    reportSeen(resource),
  ];

  return {
    orders,
    toMake: computedList(() => {
      const waiting = new Set(later.value);
      return inOrder(orders.value).filter((order) => !waiting.has(order));
    }),
    later,
    ready: computedList(() => inColumn(orders.value, 'ready')),
    moves: moves.pending,
    bumps: computed(() =>
      moves.undoable.value.map(({ id, change: to }) => ({
        orderId: id,
        number: known.peek().get(id)?.number ?? 0,
        to,
      })),
    ),
    trouble,
    list: resource.reading,
    connection: computed(() => {
      const { state, lastMessageAt, downSince } = resource.live;
      const stream = { state: state.value, lastMessageAt: lastMessageAt.value, downSince: downSince.value };
      return connection(stream, now.value);
    }),
    move: (order, to) =>
      change(
        order,
        to,
        () => unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: to } })),
        false,
      ),
    refuse: (order, reason) =>
      change(
        order,
        'cancelled',
        () =>
          unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: 'cancelled', reason } })),
        true,
      ),
    undo: async (orderId) => {
      const order = known.peek().get(orderId);
      const to = order && previous[order.status];
      if (order === undefined || to === undefined) return;
      await change(order, to, () => unwrap(api.POST('/api/v1/orders/{id}/undo', pinned(order))), true);
    },
    dismissTrouble: () => {
      trouble.value = undefined;
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The parameters of a change that is only made while the order is at the version that is shown. */
const pinned = ({ id, version }: Order) => ({ params: { path: { id }, header: { 'if-match': `"${version}"` } } });

const isSignedOut = (problem: unknown): boolean =>
  problem instanceof ApiProblem && problem.code !== undefined && (problem.status === 401 || problem.status === 403);

/** Undefined when the move was made, or when the session is over, which opens the sign-in. */
function troubleOf(order: Order, outcome: Outcome<Order>): Trouble | undefined {
  const { number, version } = order;
  switch (outcome.kind) {
    case 'done':
      return undefined;
    case 'unanswered':
      return { kind: 'unreachable', number };
    case 'conflict':
      if (outcome.now === undefined) return { kind: 'unreachable', number };
      if (outcome.now.version === version) return { kind: 'refused', number, problem: outcome.problem };
      return { kind: 'changed', number, status: outcome.now.status };
    case 'refused':
      if (outcome.problem.status !== 401) return { kind: 'refused', number, problem: outcome.problem };
      forgetSession();
      return undefined;
    default:
      return outcome satisfies never;
  }
}

/** Calls `onArrival` with what is new, but not with what was on the board when it was first read. */
function announceArrivals(
  { shown, reading }: LiveResource<Orders, Order>,
  onArrival: (orders: Order[]) => void,
): () => void {
  let before: Orders | undefined;
  return effect(() => {
    const next = shown.value;
    const arrived = before === undefined ? [] : arrivals(before, next);
    if (before !== undefined || reading.value === 'loaded') before = next;
    if (arrived.length > 0) untracked(() => onArrival(arrived));
  });
}

/** Calls `onAlarm` when the alarm about an order is raised that no screen has shown, this one in the background included. */
function announceAlarms({ shown }: LiveResource<Orders, Order>, onAlarm: () => void): () => void {
  let before = 0;
  return effect(() => {
    const count = unseen(shown.value).reduce((sum, order) => sum + sightings(order), 0);
    if (count > before) untracked(onAlarm);
    before = count;
  });
}

/** Calls `onArrival` with each scheduled order whose time comes while the board is open. */
function announceFired(
  later: ReadonlySignal<readonly Order[]>,
  orders: ReadonlySignal<Orders>,
  onArrival: (orders: Order[]) => void,
): () => void {
  let before: readonly Order[] = [];
  return effect(() => {
    const waiting = new Set(later.value.map(({ id }) => id));
    const left = before.flatMap(({ id }) => (waiting.has(id) ? [] : (orders.peek().get(id) ?? [])));
    before = later.value;
    const begun = left.filter(({ status }) => status === 'received');
    if (begun.length > 0) untracked(() => onArrival(begun));
  });
}

const quoteIsFreshMs = 60_000;

/** Reads the shop's quote anew every minute while orders wait for their time: a busier kitchen must begin them earlier. */
function refreshQuote(later: ReadonlySignal<readonly Order[]>): () => void {
  const minute = computed(() => (later.value.length === 0 ? undefined : Math.floor(now.value / quoteIsFreshMs)));
  let last: number | undefined;
  return effect(() => {
    const current = minute.value;
    if (current !== undefined && last !== undefined && current !== last) void untracked(reloadShop);
    last = current;
  });
}
