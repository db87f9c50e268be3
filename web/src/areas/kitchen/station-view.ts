/** Which stations this screen shows, and what of an order is made there. */
import { computed } from '@preact/signals';
import { restaurant } from '../../api/shop.ts';
import type { Name, Order, OrderLine } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { stored } from '../../browser/storage.ts';

/** The view for putting orders together: those of which something is done and something is not. */
export const expo = 'expo';

const isText = (value: unknown): value is string => typeof value === 'string';
const kept = stored<readonly string[]>('kitchen-stations', (value) =>
  Array.isArray(value) ? value.filter(isText) : [],
);
/** What the address asks for, such as `?estacion=comal,bebidas`: it counts before what the device keeps, and is not kept. */
const asked = state<readonly string[] | undefined>(undefined);

/** Whether this page counts the masa in place of the tickets: `?vista=masa`. Such a screen shows no orders. */
export const isMasa = state(false);

/** Takes the stations and the count of the masa from the query of the page's address. To be called when the page opens. */
export function readAddress(search: string): void {
  const query = new URLSearchParams(search);
  isMasa.value = query.get('vista') === 'masa';
  const named = query.get('estacion');
  asked.value = named === null ? undefined : named.split(',').filter((id) => id !== '');
}

/** The ids of the stations that are shown, or `expo`; none: everything. A station that the shop no longer has is not among them. */
export const view = computed<readonly string[]>(() => {
  const known = new Set([expo, ...(restaurant.value?.stations ?? []).map(({ id }) => id)]);
  return (asked.value ?? kept.value).filter((id) => known.has(id));
});

/**
 * Whether this is the screen of some stations, which shows parts of orders. Its tickets and its list of what is ready have no
 * button that takes an order back as a whole, which would take back what other stations have done.
 */
export const isStation = computed(() => view.value.length > 0 && !view.value.includes(expo));

/** Shows the count of the masa, or the tickets again; the address says which, so that it can be opened anew. */
export function showMasa(isShown: boolean): void {
  isMasa.value = isShown;
  history.replaceState(history.state, '', isShown ? `${location.pathname}?vista=masa` : location.pathname);
}

/** Shows these stations on this device from now on. */
export function showStations(ids: readonly string[]): void {
  asked.value = undefined;
  kept.value = ids;
}

/** Everything of which was voided: it is not made. */
export const isVoided = ({ voided = 0, quantity }: OrderLine): boolean => voided >= quantity;
const isToMake = (line: OrderLine): boolean => line.doneAt === undefined && !isVoided(line);

const whole = new WeakMap<Order, Order>();
const parts = new WeakMap<Order, { key: string; part: Order }>();

/** The order as it was before `partAt` took what other stations make. */
export const wholeOf = (order: Order): Order => whole.get(order) ?? order;

/**
 * The order with the lines that the stations of `ids` make: a line of no station, or of one that is not in `known`, is every
 * station's. The same object as long as the order is the same; the order itself when all of it is shown.
 */
export function partAt(order: Order, ids: readonly string[], known: ReadonlySet<string>): Order {
  if (ids.length === 0 || ids.includes(expo)) return order;
  const key = `${ids} ${[...known]}`;
  const last = parts.get(order);
  if (last?.key === key) return last.part;
  const isHere = ({ station }: OrderLine) => station === undefined || !known.has(station) || ids.includes(station);
  const part = order.lines.every(isHere) ? order : { ...order, lines: order.lines.filter(isHere) };
  if (part !== order) whole.set(part, order);
  parts.set(order, { key, part });
  return part;
}

/** Whether the screen of a station has something to make of its part of an order. */
export const hasToMake = ({ lines }: Order): boolean => lines.some(isToMake);

/** Whether the order is one that the expo puts together: something of it is done. */
export const isBegunByLine = ({ lines }: Order): boolean => lines.some(({ doneAt }) => doneAt !== undefined);

/** The ids of the lines that are still to be made. */
export const linesToMake = ({ lines }: Order): string[] => lines.filter(isToMake).map(({ id }) => id);

/**
 * The stations that still make something of an order, in the shop's order. A screen of some stations leaves out its own. A
 * screen of all stations names none before the first line of the order is done.
 */
export function lackedStations(order: Order): Name[] {
  const all = wholeOf(order);
  if (all === order && !isBegunByLine(all)) return [];
  const here = new Set(all === order ? [] : order.lines.map(({ id }) => id));
  const waiting = new Set(
    all.lines.filter((line) => isToMake(line) && !here.has(line.id)).map(({ station }) => station),
  );
  return (restaurant.value?.stations ?? []).filter(({ id }) => waiting.has(id)).map(({ name }) => name);
}
