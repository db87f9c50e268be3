/** The board's state and everything that changes it: the list, the live stream, and the moves made on this screen. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { sightings } from '../../../../functions/domain/group-seq.ts';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import { now, serverNow } from '../../api/server-clock.ts';
import { restaurant } from '../../api/shop.ts';
import type { Order, OrderEvent, OrderStatus } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
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
  type Move,
  type Orders,
  unseen,
  withMove,
} from './board.ts';
import { readOrder, readOrders, reportSeen } from './board-requests.ts';
import { isForLater } from './later.ts';
import { openLineMarks } from './line-marks.ts';
import { expo, hasToMake, isBegunByLine, isMasa, linesToMake, partAt, view, wholeOf } from './station-view.ts';

/** What was done on this screen and can be taken back: a move of an order, or lines of it that were marked as done. */
export type Bump = { orderId: string; number: number; atMs: number } & (
  | { kind: 'move'; to: OrderStatus }
  | { kind: 'lines'; lineIds: readonly string[] }
);

/** Why a move was not made: another screen was faster, no answer came, or the server refused. */
export type Trouble =
  | { kind: 'changed'; number: number; status: OrderStatus }
  | { kind: 'unreachable'; number: number }
  | { kind: 'refused'; number: number; problem: ApiProblem };

export type BoardStore = {
  /** The orders as they are shown: moves under way are already made. */
  orders: ReadonlySignal<Orders>;
  /** What is to be made at this screen's stations, each order with their lines alone, what is due first before the rest: the same array as long as no order in it has changed. */
  toMake: ReadonlySignal<readonly Order[]>;
  /** Scheduled orders that need not be begun yet, by their time; by the server's clock they go to `toMake`, and stay there. */
  later: ReadonlySignal<readonly Order[]>;
  /** What is ready, the oldest first; the same array likewise. */
  ready: ReadonlySignal<readonly Order[]>;
  /** Moves the server has not answered yet, by the order's id. */
  moves: ReadonlySignal<ReadonlyMap<string, Move>>;
  /** The ids of the orders with lines whose marks the server has not answered yet. */
  marking: ReadonlySignal<ReadonlySet<string>>;
  bumps: ReadonlySignal<readonly Bump[]>;
  trouble: ReadonlySignal<Trouble | undefined>;
  /** `loaded`: the whole list was read. `failed`: the last attempt to read it did not work. */
  list: ReadonlySignal<'loading' | 'loaded' | 'failed'>;
  /** With the age of the last message, so what reads it is rendered each second. */
  connection: ReadonlySignal<Connection>;
  move: (order: Order, to: OrderStatus) => Promise<void>;
  /** Finishes what this screen shows of an order: all of its lines, or those of its stations. */
  finish: (order: Order) => Promise<void>;
  /** Marks lines as done, or as to be made again. */
  markLines: (order: Order, lineIds: readonly string[], done: boolean) => Promise<void>;
  /** Cancels an order with a reason that its guest reads. */
  refuse: (order: Order, reason: string) => Promise<void>;
  /** Brings an order that is ready or was handed over back, to make what this screen's stations make of it. */
  recall: (order: Order) => Promise<void>;
  /** Takes the last move of an order back. */
  undo: (orderId: string) => Promise<void>;
  /** Takes one of `bumps` back. */
  takeBack: (bump: Bump) => Promise<void>;
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
  const moves = optimistic<Order, Move>({
    items: known,
    apply: withMove,
    ask: resource.ask,
    read: readOrder,
    mostUndoable: rememberedBumps,
  });
  const marks = openLineMarks({ items: moves.shown, ask: resource.ask, mostUndoable: rememberedBumps });
  const orders = marks.shown;
  const stations = computed(() => new Set(restaurant.value?.stations.map(({ id }) => id)));
  const part = (order: Order) => partAt(order, view.value, stations.value);
  /** Whether this screen shows the order while it is to be made. */
  const isHere = (order: Order): boolean => {
    if (view.value.length === 0) return true;
    return view.value.includes(expo) ? isBegunByLine(order) : hasToMake(part(order));
  };
  const inOrder = keepOrder();
  const later = computedList(() => {
    const quotedMinutes = restaurant.value?.quotedMinutes;
    const waiting = [...orders.value.values()].filter((order) => isForLater(order, serverNow.value, quotedMinutes));
    return waiting.sort((a, b) => dueMs(a) - dueMs(b));
  });

  async function change(order: Order, to: OrderStatus, request: () => Promise<Order>, isUndo: boolean): Promise<void> {
    trouble.value = undefined;
    const outcome = await moves.commit(order, { to, atMs: performance.now() }, request, { isUndo });
    if (outcome !== undefined) trouble.value = troubleOf(order, outcome);
    if (outcome?.kind === 'done') speak((text) => text.moved(order.number, text[outcome.answer.status]));
  }

  async function markLines(order: Order, lineIds: readonly string[], done: boolean): Promise<void> {
    trouble.value = undefined;
    const outcome = await marks.mark(order, lineIds, done);
    if (outcome !== undefined) trouble.value = troubleOf(order, outcome);
    if (outcome?.kind !== 'done') return;
    const { status } = outcome.answer;
    const count = lineIds.length;
    speak((text) =>
      done && status !== 'ready' ? text.linesMoved(order.number, count) : text.moved(order.number, text[status]),
    );
  }

  const move = (order: Order, to: OrderStatus): Promise<void> =>
    change(
      order,
      to,
      () => unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: to } })),
      false,
    );
  const undo = async (orderId: string): Promise<void> => {
    const order = known.peek().get(orderId);
    const to = order && previous[order.status];
    if (order === undefined || to === undefined) return;
    await change(order, to, () => unwrap(api.POST('/api/v1/orders/{id}/undo', pinned(order))), true);
  };
  const numberOf = (id: string): number => known.peek().get(id)?.number ?? 0;

  /** What comes for other stations alone makes no sound here. */
  const arrive = (all: readonly Order[]): void => {
    const here = all.filter((order) => view.peek().length === 0 || hasToMake(part(order)));
    if (here.length > 0) onArrival(here);
  };
  const stops = [
    resource.close,
    effect(() => {
      const moved = moves.undoable.value.map(({ id }) => id);
      undoableIds.value = [...new Set([...moved, ...marks.undoable.value.map(({ orderId }) => orderId)])];
    }),
    effect(() => {
      if (resource.gone.value) untracked(forgetSession);
    }),
    announceArrivals(resource, arrive),
    announceAlarms(resource, onAlarm),
    announceFired(later, orders, arrive),
    reportSeen(resource, (order) => !isMasa.value && isHere(order)),
  ];

  return {
    orders,
    toMake: computedList(() => {
      const waiting = new Set(later.value);
      return inOrder(orders.value)
        .filter((order) => !waiting.has(order) && isHere(order))
        .map(part);
    }),
    later,
    ready: computedList(() => inColumn(orders.value, 'ready')),
    moves: moves.pending,
    marking: marks.busy,
    bumps: computed(() =>
      [
        ...moves.undoable.value.map(({ id, change: { to, atMs } }): Bump => {
          return { kind: 'move', orderId: id, number: numberOf(id), to, atMs };
        }),
        ...marks.undoable.value.map(({ orderId, lineIds, atMs }): Bump => {
          return { kind: 'lines', orderId, number: numberOf(orderId), lineIds, atMs };
        }),
      ]
        .sort((a, b) => b.atMs - a.atMs)
        .slice(0, rememberedBumps),
    ),
    trouble,
    list: resource.reading,
    connection: computed(() => {
      const { state, lastMessageAt, downSince } = resource.live;
      const stream = { state: state.value, lastMessageAt: lastMessageAt.value, downSince: downSince.value };
      return connection(stream, now.value);
    }),
    move,
    finish: (order) => {
      // A version that other stations raise with each of their lines would refuse a move of the whole order.
      const isWhole = wholeOf(order) === order && view.peek().length === 0 && !isBegunByLine(order);
      // What was left to make was voided: no line says that the order is ready.
      const isMade = order.status === 'preparing' && linesToMake(wholeOf(order)).length === 0;
      return isWhole || isMade ? move(order, 'ready') : markLines(order, linesToMake(order), true);
    },
    markLines,
    recall: (order) => {
      const { lines } = part(order);
      const all = lines.length > 0 ? lines : order.lines;
      return markLines(
        order,
        all.map(({ id }) => id),
        false,
      );
    },
    refuse: (order, reason) =>
      change(
        order,
        'cancelled',
        () =>
          unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: 'cancelled', reason } })),
        true,
      ),
    undo,
    takeBack: async (bump) => {
      if (bump.kind === 'move') return undo(bump.orderId);
      const order = known.peek().get(bump.orderId);
      if (order !== undefined) await markLines(order, bump.lineIds, false);
    },
    dismissTrouble: () => {
      trouble.value = undefined;
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Says what was done for people who do not see it. */
const speak = (say: (text: (typeof kitchenText)['value']) => string): void => announce(say(kitchenText.peek()));

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
