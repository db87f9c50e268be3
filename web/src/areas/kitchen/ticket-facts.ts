/**
 * The facts on a ticket: where the order goes, how late it is, whose each line is, and which of
 * its options the cook must not overlook. Pure.
 */
import type { Menu, Order, OrderLine } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';

/** Where an order goes, in words: `Mesa 5`, `Llevar · Ana`. A table number that was typed, not scanned, is marked, and so is a practice order. */
export function placeOf(order: Order): string {
  const place = placeOfChannel(order);
  return order.practice ? kitchenText.value.practice(place) : place;
}

function placeOfChannel({ channel, table, tableSource, customer }: Order): string {
  const text = kitchenText.value;
  switch (channel) {
    case 'table':
      return (tableSource === 'typed' ? text.typedTable : text.table)(table ?? 0);
    case 'pickup':
      return text.pickup(customer?.name ?? '');
    case 'counter':
      return text.counter(customer?.name);
    default:
      return channel satisfies never;
  }
}

const minuteMs = 60_000;

/** `soon`: the last quarter of the promised time has begun. `late`: the promised time is over. */
type Lateness = {
  level: 'onTime' | 'soon' | 'late';
  /** Undefined while the server's time is not known. */
  ageMinutes: number | undefined;
  lateMinutes: number;
};

/** Placed within the last minute and not begun. */
export const isFresh = ({ status, placedAt }: Order, nowMs: number | undefined): boolean =>
  status === 'received' && nowMs !== undefined && nowMs - Date.parse(placedAt) < minuteMs;

/**
 * How an order stands against its promise at `nowMs`, the server's time: a tablet's own clock may be half an hour off.
 * A ready order is in time until it is late. Pure; never negative.
 */
export function lateness({ status, placedAt, pickupAt, promisedAt }: Order, nowMs: number | undefined): Lateness {
  if (nowMs === undefined) return { level: 'onTime', ageMinutes: undefined, lateMinutes: 0 };
  const placedMs = Date.parse(placedAt);
  // A pickup that was begun early is promised early, and in time until its guest comes.
  const promisedMs = Math.max(Date.parse(promisedAt), Date.parse(pickupAt ?? promisedAt));
  const minutesSince = (ms: number) => Math.max(0, Math.floor((nowMs - ms) / minuteMs));
  const soonMs = promisedMs - (promisedMs - placedMs) / 4;
  return {
    level: nowMs >= promisedMs ? 'late' : nowMs >= soonMs && status !== 'ready' ? 'soon' : 'onTime',
    ageMinutes: minutesSince(placedMs),
    lateMinutes: minutesSince(promisedMs),
  };
}

/** The lines of each guest together, in the order in which the guests ordered; lines without a guest ('') first. */
export function byGuest(lines: readonly OrderLine[]): [guest: string, lines: OrderLine[]][] {
  const guests = [...new Set(lines.map(({ guest }) => guest ?? ''))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  return guests.map((name) => [name, lines.filter(({ guest }) => (guest ?? '') === name)]);
}

/** Whether a note speaks of an allergy, in either language: it is shown so that nobody reads past it. */
export const mentionsAllergy = (note: string): boolean => /alergi|allerg|intoleran|cel[ií]ac|coeliac/i.test(note);

/** The default options of a pupusa: corn, regular size. */
export const normalOptions = (menu: Menu | undefined): ReadonlySet<string> =>
  new Set(
    menu?.categories.flatMap(({ items }) =>
      items.flatMap(({ optionGroups }) =>
        optionGroups.flatMap(({ options }) => options.filter((option) => option.default).map(({ id }) => id)),
      ),
    ),
  );

type TicketOption = { id: string; name: OrderLine['name']; special: boolean; dough: boolean };

/**
 * Options that differ from normal come first, emphasised. Of the normal ones only the dough is shown: every pupusa has
 * one. An option that the menu no longer has counts as special, so that none is overlooked.
 */
export function ticketOptions(line: OrderLine, normal: ReadonlySet<string>): TicketOption[] {
  const said = line.options.map(({ id, name, role }) => ({
    id,
    name,
    special: !normal.has(id),
    dough: role === 'dough',
  }));
  return [...said.filter(({ special }) => special), ...said.filter(({ special, dough }) => !special && dough)];
}
