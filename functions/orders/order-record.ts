import type { Reads } from '../../prisma/database.ts';
import type { OrderEventModel, OrderItemModel, OrderModel } from '../../prisma/generated/models.ts';
import { instantText } from '../domain/instant-text.ts';
import { isMove, type OrderEventType } from '../domain/order-status.ts';
import { problem } from '../platform/problems.ts';
import type { Order, OrderLineOption } from '../platform/schemas.ts';

export type OrderEventRow = OrderEventModel;

/** A line as the database has it: its JSON columns hold what was priced, and nothing else ever writes them. */
export type OrderItemRow = Omit<OrderItemModel, 'name' | 'options'> &
  Pick<Order['lines'][number], 'name'> & { options: readonly StoredOption[] };
type StoredOption = OrderLineOption | Omit<OrderLineOption, 'role'>;

/** An order with its lines by position and its events by seq: what belongs to it wherever it is shown. */
export type OrderRecord = OrderModel & { items: OrderItemRow[]; events: OrderEventRow[] };

export const orderNotFound = (id: string) => problem('order-not-found', { detail: `There is no order ${id}` });

/** @throws Problem `order-not-found` */
export async function loadOrder(tx: Reads, id: string): Promise<OrderRecord> {
  const [record] = await findOrders(tx, [id]);
  if (record === undefined) throw orderNotFound(id);
  return record;
}

/** The same for many orders at once; an unknown id is left out. */
export const findOrders = async (tx: Reads, ids: readonly string[]): Promise<OrderRecord[]> =>
  withWhole(tx, await tx.all<OrderModel>('SELECT * FROM orders WHERE id = ANY(?) ORDER BY id', ids));

/** Orders with what belongs to each, in the same order. */
export async function withWhole(tx: Reads, orders: readonly OrderModel[]): Promise<OrderRecord[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  // Asked together: a database that is a server gets them in one message.
  const [items, events] = await Promise.all([
    tx.all<OrderItemRow>('SELECT * FROM order_items WHERE order_id = ANY(?) ORDER BY position', ids),
    tx.all<OrderEventRow>('SELECT * FROM order_events WHERE order_id = ANY(?) ORDER BY seq', ids),
  ]);
  const itemsOf = Map.groupBy(items, ({ orderId }) => orderId);
  const eventsOf = Map.groupBy(events, ({ orderId }) => orderId);
  return orders.map((order) => ({
    ...order,
    items: itemsOf.get(order.id) ?? [],
    events: eventsOf.get(order.id) ?? [],
  }));
}

/** What of an event is shown: an order that is just being placed has none by staff, and none with a reason. */
type ShownEvent = Pick<OrderEventRow, 'type' | 'status' | 'at'> & Partial<Pick<OrderEventRow, 'staffId' | 'reason'>>;
/** What of an order is shown. */
type Shown = Omit<OrderRecord, 'events' | 'items' | 'promisedBefore' | 'voidedCents' | 'discountCents'> &
  Partial<Pick<OrderRecord, 'voidedCents' | 'discountCents'>> & { items: ShownItem[]; events: ShownEvent[] };

/** Only orders that were over before options had roles are without: nothing counts those. */
const presentOption = (option: StoredOption): OrderLineOption =>
  'role' in option ? option : { ...option, role: 'extra' };

const instantOrNull = (at: Date | null): string | null => (at === null ? null : instantText(at));

/** What of a line is shown: of one that is just being placed nothing is voided or done. */
type ShownItem = Omit<OrderItemRow, 'voided' | 'doneAt'> & Partial<Pick<OrderItemRow, 'voided' | 'doneAt'>>;

/** A line as every answer shows it. */
export function presentLine(item: ShownItem): Order['lines'][number] {
  const line: Order['lines'][number] = {
    id: item.id,
    itemId: item.itemId,
    name: item.name,
    options: item.options.map(presentOption),
    quantity: item.quantity,
    unitPriceCents: item.unitPriceCents,
    totalCents: item.totalCents,
    note: item.note,
    guest: item.guest,
  };
  // Added, not spread: most lines have none, and every order that is placed comes through here.
  if (item.voided !== undefined && item.voided > 0) line.voided = item.voided;
  if (item.station !== null) line.station = item.station;
  if (item.doneAt != null) line.doneAt = instantText(item.doneAt);
  return line;
}

/** An order as every answer and every event shows it. */
export function presentOrder(record: Shown): Order {
  const order: Order = {
    id: record.id,
    number: record.number,
    channel: record.channel,
    status: record.status,
    table: record.tableNumber,
    tableSource: record.tableSource,
    customer: record.customerName === null ? null : { name: record.customerName, phone: record.customerPhone },
    note: record.note,
    lines: record.items.map(presentLine),
    subtotalCents: record.subtotalCents,
    tipCents: record.tipCents,
    totalCents: record.totalCents,
    currency: record.currency,
    paidCents: record.paidCents,
    placedAt: instantText(record.placedAt),
    pickupAt: instantOrNull(record.pickupAt),
    promisedAt: instantText(record.promisedAt),
    seenAt: instantOrNull(record.seenAt),
    version: record.version,
    cancellation: record.status === 'cancelled' ? presentCancellation(record.events) : null,
    history: record.events
      .filter(({ type }) => isMove(type))
      .map((event) => ({
        status: event.status,
        at: instantText(event.at),
        ...(event.type === 'cancelled' && cancelledAs(event)),
      })),
  };
  if (record.tabId !== null) order.tabId = record.tabId;
  if (record.voidedCents !== undefined && record.voidedCents > 0) order.voidedCents = record.voidedCents;
  if (record.discountCents !== undefined && record.discountCents > 0) order.discountCents = record.discountCents;
  if (record.beginAt !== null) order.beginAt = instantText(record.beginAt);
  if (record.heardAt != null) order.heardAt = instantText(record.heardAt);
  if (record.unseenAlarm > 0) order.unseenAlarm = record.unseenAlarm === 1 ? 'shop' : 'guest';
  if (record.practice) order.practice = true;
  return order;
}

const cancelledAs = ({ staffId, reason }: ShownEvent) => ({
  by: staffId == null ? ('guest' as const) : ('shop' as const),
  reason: reason ?? null,
});

function presentCancellation(events: readonly ShownEvent[]): Order['cancellation'] {
  const event = events.findLast(({ type }) => type === 'cancelled');
  return event === undefined ? null : cancelledAs(event);
}

/** The event as a live stream sends it: what happened, and the order as it is now. */
export const presentEvent = (event: { seq: number; type: OrderEventType; at: Date }, order: Order) => ({
  seq: event.seq,
  event: { type: `order.${event.type}` as const, orderId: order.id, at: instantText(event.at), order },
});
