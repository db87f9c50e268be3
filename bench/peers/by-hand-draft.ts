import { createHmac, randomUUIDv7 } from 'node:crypto';
import { promisedAt } from '../../functions/domain/promise.ts';
import type { Menu } from './by-hand-menu.ts';
import { priceLines, refuse, type WantedOrder } from './by-hand-order.ts';

/** What an order depends on of the restaurant's row. */
export type RestaurantRow = {
  currency: string;
  time_zone: string;
  day_ends_at_hour: number;
  quoted_minutes: number;
  paused: number | boolean;
  menu_version: number;
};

/** Everything of an order but its number, with nothing stored yet. @throws Refusal when the shop cannot take it */
export function draftOrder(restaurant: RestaurantRow, menu: Menu, order: WantedOrder, now: Date) {
  const { table, customer, note, pickupAt, channel } = order;
  if (pickupAt !== null && pickupAt < now) throw refuse('validation-failed', 'pickupAt');
  const { lines, totals } = priceLines(menu, order);
  const { subtotalCents, tipCents, totalCents } = totals;
  return {
    id: randomUUIDv7(),
    channel,
    table,
    tableSource: table === null ? null : 'typed',
    customer,
    note,
    lines: lines.map((line) => ({ id: randomUUIDv7(), ...line })),
    subtotalCents,
    tipCents,
    totalCents,
    currency: restaurant.currency,
    placedAt: now.toISOString(),
    pickupAt: pickupAt?.toISOString() ?? null,
    promisedAt: promisedAt(now, restaurant.quoted_minutes, pickupAt ?? undefined).toISOString(),
  };
}

export type Draft = ReturnType<typeof draftOrder>;

/** The answer's JSON, in the order of members that every order's answer has. */
export function toJson({ id, channel, table, tableSource, customer, note, lines, ...draft }: Draft, number?: number) {
  const { subtotalCents, tipCents, totalCents, currency, placedAt, pickupAt, promisedAt } = draft;
  return JSON.stringify({
    id,
    number,
    channel,
    status: 'received',
    table,
    tableSource,
    customer,
    note,
    lines: lines.map(({ station, ...line }) => (station === null ? line : { ...line, station })),
    subtotalCents,
    tipCents,
    totalCents,
    currency,
    paidCents: 0,
    placedAt,
    pickupAt,
    promisedAt,
    cancellation: null,
    seenAt: null,
    version: 1,
    history: [{ status: 'received', at: placedAt }],
  });
}

/** The values of an order's row and of its lines' rows, in the order of `orderColumns` and `itemColumns`. */
export const orderValues = (draft: Draft, day: string, number: number) => [
  draft.id,
  day,
  number,
  draft.channel,
  draft.table,
  draft.tableSource,
  draft.customer?.name ?? null,
  draft.customer?.phone ?? null,
  draft.note,
  draft.subtotalCents,
  draft.tipCents,
  draft.totalCents,
  draft.currency,
  draft.placedAt,
  draft.pickupAt,
  draft.promisedAt,
];

export const itemValues = (orderId: string, item: Draft['lines'][number], position: number) => [
  item.id,
  orderId,
  position,
  item.itemId,
  JSON.stringify(item.name),
  JSON.stringify(item.options),
  item.quantity,
  item.unitPriceCents,
  item.totalCents,
  item.note,
  item.guest,
  item.station,
];

export const orderColumns = `id, business_day, number, channel, table_number, table_source, customer_name, customer_phone,
  note, subtotal_cents, tip_cents, total_cents, currency, placed_at, pickup_at, promised_at`;
export const itemColumns = `id, order_id, position, item_id, name, options, quantity, unit_price_cents, total_cents,
  note, guest, station`;

/** What a guest's token is made by, from the shop's own secret, in hex. */
export function guestTokens(secret: string): (id: string) => string {
  const key = Buffer.from(secret, 'hex');
  return (id) => createHmac('sha256', key).update(`order\0${id}`).digest('base64url');
}

export const dayMs = 24 * 60 * 60_000;
