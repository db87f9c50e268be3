/** The board's state and everything that changes it: the list, the live stream, and the moves made on this screen. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order, OrderStatus } from '../../api/types.ts';
import { forgetSession } from '../../session/session.ts';
import { type Live, openLive } from '../../sync/live.ts';
import { arrivals, mergeList, mergeOrder, noOrders, type Orders, unseen, withMoves } from './board.ts';
import { readOrder, readOrders } from './read-orders.ts';

/** A move made on this screen that can be taken back. */
type Bump = { orderId: string; number: number; to: OrderStatus };

/** Why something did not happen, for a person: somebody was faster, no answer came, or the server refused. */
export type Trouble =
  | { kind: 'changed'; number: number; status: OrderStatus }
  | { kind: 'unreachable'; number: number }
  | { kind: 'refused'; number: number; problem: ApiProblem };

export type BoardStore = {
  /** The orders as they are shown: moves under way are already made. */
  orders: ReadonlySignal<Orders>;
  /** Moves the server has not answered yet. */
  moves: ReadonlySignal<ReadonlyMap<string, OrderStatus>>;
  bumps: ReadonlySignal<readonly Bump[]>;
  trouble: ReadonlySignal<Trouble | undefined>;
  /** `loaded`: the whole list was read at least once. `failed`: the last attempt to read it did not work. */
  list: ReadonlySignal<'loading' | 'loaded' | 'failed'>;
  /** Since when the stream is not live. */
  downSince: ReadonlySignal<number>;
  live: Live;
  move: (order: Order, to: OrderStatus) => Promise<void>;
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
const retryListMs = 5_000;
/** The most orders that may be marked as seen in one request. */
const mostSeen = 100;
const somebodyWasFaster = new Set(['stale-version', 'illegal-transition', 'nothing-to-undo']);

/** Opens the board; call `close` when it goes. `onArrival` is told of orders that came while it was open. */
export function openBoard(onArrival: (orders: Order[]) => void): BoardStore {
  const known = signal(noOrders);
  const moves = signal<ReadonlyMap<string, OrderStatus>>(new Map());
  const bumps = signal<readonly Bump[]>([]);
  const trouble = signal<Trouble | undefined>(undefined);
  const list = signal<'loading' | 'loaded' | 'failed'>('loading');
  const downSince = signal(Date.now());
  let complete = false;
  /** Rises with every reading of the list: one that was overtaken by a later one is no news. */
  let readings = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  /** The board becomes `next`; what is new is announced, but not what was there before the board was. */
  function become(next: Orders): void {
    const arrived = complete ? arrivals(known.peek(), next) : [];
    known.value = next;
    // A bump that somebody else has moved on since is no longer this screen's to take back.
    bumps.value = bumps.peek().filter(({ orderId, to }) => next.get(orderId)?.status === to);
    if (arrived.length > 0) onArrival(arrived);
  }
  const learn = (order: Order) => become(mergeOrder(known.peek(), order));

  /** `merge` makes the board of what was read, and of what the board was when the reading began. @throws ApiProblem */
  async function read(merge: (listed: Order[], before: Orders) => Orders, again?: () => void): Promise<void> {
    clearTimeout(retry);
    readings += 1;
    const mine = readings;
    const before = known.peek();
    const isNews = () => !closed && mine === readings;
    try {
      // With those that have left the board and can still be taken back to it.
      const listed = await readOrders(bumps.peek().map(({ orderId }) => orderId));
      if (!isNews()) return;
      batch(() => {
        become(merge(listed, before));
        complete = true;
        list.value = 'loaded';
      });
    } catch (error) {
      if (isNews()) {
        if (isSignedOut(error)) forgetSession();
        else list.value = 'failed';
        if (again !== undefined) retry = setTimeout(again, retryListMs);
      }
      throw error;
    }
  }

  /** Reads what happened while nobody listened, until that has worked. */
  const load = (): Promise<void> =>
    read((listed, before) => mergeList(known.peek(), listed, before), load).catch(() => undefined);

  /** The stream cannot tell what happened: the list is all that is true. What is shown stays until it was read. */
  async function startAnew(): Promise<void> {
    await read((listed) => new Map(listed.map((order) => [order.id, order])));
    told.clear();
  }

  /** Orders whose guests were told that somebody can see them here; the stream says so too, in its own time. */
  const told = new Set<string>();
  let telling = false;

  /** Nobody waits for it: what fails is told with the next change or heartbeat. */
  async function tellSeen(): Promise<void> {
    if (telling || closed || document.visibilityState !== 'visible') return;
    const ids = unseen(known.peek()).flatMap(({ id }) => (told.has(id) ? [] : [id]));
    const orderIds = ids.slice(0, mostSeen);
    if (orderIds.length === 0) return;
    telling = true;
    const isTold = await unwrap(api.POST('/api/v1/orders/seen', { body: { orderIds } })).then(
      () => true,
      () => false,
    );
    telling = false;
    if (!isTold) return;
    for (const id of orderIds) told.add(id);
    void tellSeen(); // of what came meanwhile
  }

  /** Shows the move at once, asks the server for it, and shows what is true when that fails. */
  async function change(order: Order, to: OrderStatus, ask: () => Promise<Order>): Promise<boolean> {
    if (moves.peek().has(order.id)) return false;
    moves.value = new Map(moves.peek()).set(order.id, to);
    trouble.value = undefined;
    try {
      learn(await ask());
      return true;
    } catch (error) {
      await explain(order, error);
      return false;
    } finally {
      moves.value = new Map([...moves.peek()].filter(([id]) => id !== order.id));
    }
  }

  async function explain({ id, number }: Order, error: unknown): Promise<void> {
    if (!(error instanceof ApiProblem)) throw error;
    if (isSignedOut(error)) return forgetSession();
    if (error.status === 0) trouble.value = { kind: 'unreachable', number };
    else if (!somebodyWasFaster.has(error.code ?? '')) trouble.value = { kind: 'refused', number, problem: error };
    else {
      const now = await readOrder(id).catch(() => undefined);
      if (now !== undefined) learn(now);
      trouble.value = now ? { kind: 'changed', number, status: now.status } : { kind: 'unreachable', number };
    }
  }

  const pinned = ({ id, version }: Order) => ({ params: { path: { id }, header: { 'if-match': `"${version}"` } } });

  async function move(order: Order, to: OrderStatus): Promise<void> {
    const ask = () => unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: to } }));
    if (!(await change(order, to, ask))) return;
    const { id: orderId, number } = order;
    const others = bumps.peek().filter((bump) => bump.orderId !== orderId);
    bumps.value = [{ orderId, number, to }, ...others].slice(0, rememberedBumps);
  }

  async function undo(orderId: string): Promise<void> {
    const order = known.peek().get(orderId);
    const to = order && previous[order.status];
    if (order === undefined || to === undefined) return;
    await change(order, to, () => unwrap(api.POST('/api/v1/orders/{id}/undo', pinned(order))));
  }

  const live = openLive('/api/v1/events', {
    onEvent: ({ order }) => learn(order),
    onReset: startAnew,
    isGone: async (status) => {
      if (status === 401 || status === 403) forgetSession();
      return true;
    },
  });
  let wasLive = false;
  void load();
  const stopWatching = effect(() => {
    // Whatever happened while nobody listened is in the list; merging it twice changes nothing.
    const isLive = live.state.value === 'live';
    if (wasLive && !isLive) downSince.value = Date.now();
    wasLive = isLive;
    if (isLive) untracked(() => void load());
  });
  const onVisible = () => void tellSeen();
  document.addEventListener('visibilitychange', onVisible);
  const stopTelling = effect(() => {
    void [known.value, live.lastHeardAt.value];
    void tellSeen();
  });

  return {
    orders: computed(() => withMoves(known.value, moves.value)),
    moves,
    bumps,
    trouble,
    list,
    downSince,
    live,
    move,
    undo,
    dismissTrouble: () => {
      trouble.value = undefined;
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      stopWatching();
      stopTelling();
      document.removeEventListener('visibilitychange', onVisible);
      live.close();
    },
  };
}

const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;
