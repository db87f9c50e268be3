/** What the board shows of its orders and of its connection, and how long a ticket has stood where it is. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { sightings } from '../../../../functions/domain/group-seq.ts';
import type { openStatuses } from '../../../../functions/domain/order-status.ts';
import type { Order, OrderStatus } from '../../api/types.ts';
import type { LiveState } from '../../sync/live.ts';
import { collection } from '../../sync/live-resource.ts';

/** Orders by id at their newest version, closed ones too. */
export type Orders = ReadonlyMap<string, Order>;
export type OpenStatus = (typeof openStatuses)[number];

/** How lists and events become the board. Being seen by a kitchen's screen lasts, but does not raise the version. */
export const board = collection<Order>({
  idOf: ({ id }) => id,
  isNewer: (order, known) =>
    order.version > known.version || (order.version === known.version && sightings(order) > sightings(known)),
});

const byAge = (a: Order, b: Order) => Date.parse(a.placedAt) - Date.parse(b.placedAt) || (a.id < b.id ? -1 : 1);

/** The orders of one column, the oldest first. */
export const inColumn = (orders: Orders, column: OpenStatus): Order[] =>
  [...orders.values()].filter(({ status }) => status === column).sort(byAge);

/** When an order has to be ready, in ms since 1970: what its guest was promised, or the time that they chose. */
export const dueMs = ({ promisedAt, pickupAt }: Order): number => Date.parse(pickupAt ?? promisedAt);

/**
 * Sorts what is to be made by when it is due. An order keeps the time of its first version that was seen: the kitchen that
 * begins early promises earlier, and its ticket would leave the place where the cook has found it.
 */
export function keepOrder(): (orders: Orders) => Order[] {
  const firstDueMs = new Map<string, number>();
  const due = (order: Order): number => {
    const known = firstDueMs.get(order.id) ?? dueMs(order);
    firstDueMs.set(order.id, known);
    return known;
  };
  return (orders) => {
    for (const id of firstDueMs.keys()) if (!orders.has(id)) firstDueMs.delete(id);
    return [...orders.values()]
      .filter(({ status }) => status === 'received' || status === 'preparing')
      .sort((a, b) => due(a) - due(b) || byAge(a, b));
  };
}

/** A move of a whole order; `atMs` is when it was made, by this page's clock. */
export type Move = { to: OrderStatus; atMs: number };

/** The order as it will be after a move. */
export const withMove = (order: Order, { to }: Move): Order => (order.status === to ? order : { ...order, status: to });

/** Orders that wait to be begun and that no kitchen's screen has shown yet. */
export const unseen = (orders: Orders): Order[] =>
  [...orders.values()].filter(({ status, seenAt }) => status === 'received' && seenAt === null);

/** Orders of `next` that are not in `previous` and that the kitchen has not begun. */
export const arrivals = (previous: Orders, next: Orders): Order[] =>
  [...next.values()].filter(({ id, status }) => status === 'received' && !previous.has(id));

/** The board's connection; `ageMs` is how long ago the server last sent something, undefined before the first time. */
export type Connection =
  | { kind: 'live'; ageMs: number }
  | { kind: 'connecting'; ageMs: number | undefined }
  | { kind: 'lost'; ageMs: number | undefined };

/** The server ends a stream every few minutes and it is resumed at once: that is not called lost. */
export const patienceMs = 6_000;

type Stream = { state: LiveState; lastMessageAt: number | undefined; downSince: number };

/** Live only after the server has sent something; lost when it is overdue, or has been down for longer than `patienceMs`. */
export function connection({ state, lastMessageAt, downSince }: Stream, nowMs: number): Connection {
  // The clock of this page ticks once a second, so a message can be newer than `nowMs`.
  const ageMs = lastMessageAt === undefined ? undefined : Math.max(0, nowMs - lastMessageAt);
  if (state === 'live' && ageMs !== undefined) return { kind: 'live', ageMs };
  return { kind: state === 'stale' || nowMs - downSince > patienceMs ? 'lost' : 'connecting', ageMs };
}

/** How long a button must be in its place to accept a tap: an earlier tap was meant for the button there before. */
export const settleMs = 600;

/** When each button came to where it stands, by id, in the order of the screen. */
export type Places = ReadonlyMap<string, number>;

/**
 * The places of `ids` at `nowMs`, given those they had `before`. From the first id that differs on, everything has moved;
 * what stands above it stays where it was. Pure.
 */
export function nextPlaces(before: Places, ids: readonly string[], nowMs: number): Places {
  const previous = [...before.keys()];
  const firstMoved = ids.findIndex((id, index) => previous[index] !== id);
  const stays = (index: number) => firstMoved === -1 || index < firstMoved;
  return new Map(ids.map((id, index) => [id, stays(index) ? (before.get(id) ?? nowMs) : nowMs]));
}

function keepPlaces() {
  let places: Places = new Map();
  let marks: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = signal<ReadonlySet<string>>(new Set());
  const byId = new Map<string, ReadonlySignal<boolean>>();

  function look(): void {
    clearTimeout(timer);
    const nowMs = performance.now();
    const waiting = [...places].filter(([, since]) => nowMs - since < settleMs);
    const waitingIds = new Set(waiting.map(([id]) => id));
    settled.value = new Set([...places.keys()].filter((id) => !waitingIds.has(id)));
    const firstMs = Math.min(...waiting.map(([, since]) => since + settleMs));
    if (waiting.length > 0) timer = setTimeout(look, firstMs - nowMs);
  }

  return {
    place(ids: readonly string[]): void {
      places = nextPlaces(places, ids, performance.now());
      for (const id of byId.keys()) if (!places.has(id)) byId.delete(id);
      look();
    },
    /** Says where each id stands, or what its button does: one whose mark is another has moved. */
    stand(next: ReadonlyMap<string, string>): void {
      const nowMs = performance.now();
      const isMoved = (id: string) => marks.has(id) && marks.get(id) !== next.get(id);
      places = new Map([...places].map(([id, since]) => [id, isMoved(id) ? nowMs : since]));
      marks = next;
      look();
    },
    isSettled(id: string): ReadonlySignal<boolean> {
      const known = byId.get(id) ?? computed(() => settled.value.has(id));
      byId.set(id, known);
      return known;
    },
    stop: () => clearTimeout(timer),
  };
}

/** Like `useSettled`, for what can also move while the order of the ids stays. */
export function usePlaces(ids: readonly string[]): Pick<ReturnType<typeof keepPlaces>, 'isSettled' | 'stand'> {
  const places = useMemo(keepPlaces, []);
  useLayoutEffect(() => places.place(ids), [ids]);
  useEffect(() => places.stop, []);
  return places;
}

/**
 * Says of each of `ids`, in the order of the screen, whether it has been in its place for `settleMs`. A signal each: bound
 * to an attribute, it changes a button without rendering what the button is in.
 */
export const useSettled = (ids: readonly string[]): ((id: string) => ReadonlySignal<boolean>) =>
  usePlaces(ids).isSettled;
