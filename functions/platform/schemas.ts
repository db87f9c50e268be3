/** The shapes the API speaks in, once: validation, types, the OpenAPI document and the generated client come from here. */
import { z } from 'zod';
import { orderEventTypes, orderStatuses } from '../domain/order-status.ts';
import { plainText } from '../domain/typed-text.ts';

/** UUIDs of any version; the API itself makes version 7 (RFC 9562), which sort by the time they were made. */
export const Id = z.uuid().meta({ example: '019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10' });
export const Cents = z.int().describe('Integer cents of the restaurant’s currency');
export const At = z.iso.datetime().describe('RFC 3339, UTC');

const printable = /^[^\p{Cc}\p{Cs}]*$/u;
const printableLines = /^(?:[^\p{Cc}\p{Cs}]|\n)*$/u;

/** Spaces, joiners and what only directs or fills the writing show nothing; U+2800 is a Braille cell without dots. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

const typed = (max: number, allowed: RegExp) =>
  z
    .string()
    .overwrite(plainText)
    .trim()
    .normalize('NFC')
    .min(1, { abort: true })
    .max(max)
    .regex(allowed, 'must not contain control characters')
    .regex(visible, 'must have something that can be seen');

/**
 * One line that a person typed: trimmed, in Unicode NFC, without control characters, and without what is hidden in it
 * (`plainText`): no name or note can turn a ticket's words around.
 */
export const text = (max: number) => typed(max, printable);

/** The same, with line breaks. */
export const prose = (max: number) => typed(max, printableLines);

const Name = z.strictObject({ es: z.string(), en: z.string() }).meta({ id: 'Name' });

// ─── Restaurant and menu ────────────────────────────────────────────────────

const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 17:00')
  .describe('The shop’s wall clock, HH:MM');

export const OpeningPeriod = z
  .strictObject({ opens: ClockTime, closes: ClockTime.describe('When not later than `opens`, on the next date') })
  .meta({ id: 'OpeningPeriod' });

const WeeklyPeriod = OpeningPeriod.extend({
  weekday: z.int().min(1).max(7).describe('ISO 8601: 1 is Monday, 7 is Sunday'),
}).meta({ id: 'WeeklyPeriod' });

export const OpeningHours = z
  .strictObject({
    hours: z.array(WeeklyPeriod).max(28).describe('The week; none: always open'),
    exceptions: z
      .array(
        z.strictObject({
          date: z.iso.date(),
          periods: z.array(OpeningPeriod).max(4).describe('In place of that date’s; none: closed all day'),
        }),
      )
      .max(100),
  })
  .meta({ id: 'OpeningHours' });

export const PickupSlot = z
  .strictObject({
    at: At.describe('Send it as `pickupAt`'),
    endsAt: At,
    unitsLeft: z.int().describe('Comal units that may still be promised for it'),
  })
  .meta({ id: 'PickupSlot' });
export type PickupSlot = z.output<typeof PickupSlot>;

export const PickupSlots = z.strictObject({ slots: z.array(PickupSlot) }).meta({ id: 'PickupSlots' });

export const Restaurant = z
  .strictObject({
    name: z.string(),
    languages: z.array(z.enum(['es', 'en'])).describe('The shop’s first language first'),
    currency: z.string().describe('ISO 4217'),
    timeZone: z.string().describe('IANA name'),
    hours: z.array(WeeklyPeriod).describe('An ordinary week; none: always open'),
    openNow: z.boolean(),
    nextOpeningAt: At.nullable().describe('null while open, or when no opening is known'),
    paused: z.boolean().describe('Orders are not taken for the moment'),
    tables: z.array(z.int()).describe('Table numbers'),
    quotedMinutes: z.int().describe('Minutes from placing an order now to its being ready, by what the kitchen owes'),
    full: z.boolean().describe('The kitchen owes so much that what it cooks is only taken for a free pickup slot'),
  })
  .meta({ id: 'Restaurant' });

const MenuOption = z
  .strictObject({
    id: Id,
    name: Name,
    priceCents: Cents.describe('Added to the item’s price; may be negative'),
    default: z.boolean(),
  })
  .meta({ id: 'MenuOption' });

const MenuOptionGroup = z
  .strictObject({ id: Id, name: Name, min: z.int(), max: z.int(), options: z.array(MenuOption) })
  .meta({ id: 'MenuOptionGroup' });

export const MenuItem = z
  .strictObject({
    id: Id,
    name: Name,
    priceCents: Cents,
    available: z.boolean(),
    portionsLeft: z.int().nullable().describe('How many can still be ordered; null: as many as anybody likes'),
    comalUnits: z.int().describe('How much of the comal one takes: a pupusa 1, a drink 0'),
    picture: z.string().nullable().describe('Which drawing shows it, such as pupusa-loroco'),
    tags: z.array(z.string()),
    description: Name.nullable(),
    optionGroups: z.array(MenuOptionGroup),
  })
  .meta({ id: 'MenuItem' });

const MenuCategory = z.strictObject({ id: Id, name: Name, items: z.array(MenuItem) }).meta({ id: 'MenuCategory' });

export const Menu = z.strictObject({ categories: z.array(MenuCategory) }).meta({ id: 'Menu' });
export type Menu = z.output<typeof Menu>;

export const Tables = z
  .strictObject({
    tables: z.array(
      z.strictObject({
        number: z.int(),
        token: z.string().describe('`/mesa/{number}?t={token}` is on the printed code'),
      }),
    ),
  })
  .meta({ id: 'Tables' });

// ─── Orders ─────────────────────────────────────────────────────────────────

const Channel = z.enum(['table', 'pickup', 'counter']).meta({ id: 'Channel' });
export const OrderStatus = z.enum(orderStatuses).meta({ id: 'OrderStatus' });

export const OrderLineOption = z
  .strictObject({ id: Id, group: Name, name: Name, priceCents: Cents })
  .meta({ id: 'OrderLineOption' });
export type OrderLineOption = z.output<typeof OrderLineOption>;

const OrderLine = z
  .strictObject({
    id: Id,
    itemId: Id,
    name: Name,
    options: z.array(OrderLineOption),
    quantity: z.int(),
    unitPriceCents: Cents,
    totalCents: Cents,
    note: z.string().nullable(),
    guest: z.string().nullable(),
  })
  .meta({ id: 'OrderLine' });

export const Order = z
  .strictObject({
    id: Id,
    number: z.int().describe('The ticket number; starts at 1 each business day'),
    channel: Channel,
    status: OrderStatus,
    table: z.int().nullable(),
    tableSource: z
      .enum(['scanned', 'typed'])
      .nullable()
      .describe('Whether the table’s number came with the code printed on it, or was typed; null without a table'),
    customer: z.strictObject({ name: z.string(), phone: z.string().nullable() }).nullable(),
    note: z.string().nullable(),
    lines: z.array(OrderLine),
    subtotalCents: Cents,
    tipCents: Cents,
    totalCents: Cents,
    currency: z.string(),
    paidCents: Cents,
    placedAt: At,
    pickupAt: At.nullable(),
    promisedAt: At,
    seenAt: At.nullable().describe('When the kitchen’s screen first showed it; null until then'),
    version: z.int().describe('Rises with every change but being seen; send it as If-Match'),
    history: z.array(z.strictObject({ status: OrderStatus, at: At })),
  })
  .meta({ id: 'Order' });
export type Order = z.output<typeof Order>;

export const PlacedOrder = Order.extend({
  guestToken: z
    .string()
    .describe('The guest’s proof of this order, for X-Order-Token; only the answer to placing the order has it'),
}).meta({ id: 'PlacedOrder' });
export type PlacedOrder = z.output<typeof PlacedOrder>;

export const OrderPage = z
  .strictObject({
    orders: z.array(Order).describe('Newest first'),
    nextCursor: z.string().nullable().describe('Ask with it for the next, older page; null on the last'),
  })
  .meta({ id: 'OrderPage' });

export const OrderEvent = z
  .strictObject({
    type: z.enum(orderEventTypes.map((type) => `order.${type}` as const)),
    orderId: Id,
    at: At,
    order: Order.describe('The order as it is now'),
  })
  .meta({ id: 'OrderEvent' });
export type OrderEvent = z.output<typeof OrderEvent>;

// ─── Group orders ───────────────────────────────────────────────────────────

const GroupLine = z
  .strictObject({
    itemId: Id,
    name: Name.nullable().describe('null when the item is no longer on the menu'),
    options: z.array(OrderLineOption),
    quantity: z.int(),
    unitPriceCents: Cents,
    totalCents: Cents,
    note: z.string().nullable(),
    state: z
      .enum(['ok', 'sold-out', 'changed'])
      .describe('Only what is ok can be sent. changed: the menu no longer has it as it was chosen; it costs 0 here'),
  })
  .meta({ id: 'GroupLine' });
export type GroupLine = z.output<typeof GroupLine>;

const GroupMember = z
  .strictObject({
    id: Id,
    name: z.string().describe('Unlike any other in the group; the guest of their lines in the order'),
    host: z.boolean(),
    version: z.int().describe('Rises whenever their lines are replaced; send it as If-Match'),
    lines: z.array(GroupLine),
    subtotalCents: Cents.describe('What their lines that are ok cost'),
    share: z
      .strictObject({ subtotalCents: Cents, tipCents: Cents, totalCents: Cents })
      .nullable()
      .describe('What they owe once the order is sent; the shares sum to the order’s total'),
  })
  .meta({ id: 'GroupMember' });

export const Group = z
  .strictObject({
    id: Id,
    status: z
      .enum(['open', 'locked', 'sending', 'sent'])
      .describe('Lines change only while open. sending: its order is being placed; send again to learn the outcome'),
    channel: z.enum(['table', 'pickup']),
    table: z.int().nullable(),
    expiresAt: At.describe('When it is over and forgotten'),
    version: z.int().describe('Rises with every change'),
    members: z.array(GroupMember).describe('In the order in which they joined'),
    subtotalCents: Cents.describe('What all lines that are ok cost'),
    orderId: Id.nullable().describe('What it became'),
  })
  .meta({ id: 'Group' });
export type Group = z.output<typeof Group>;

/** The answer to whoever has just joined: the only time their secret is told. */
export const Membership = z
  .strictObject({
    memberId: Id,
    memberToken: z.string().describe('This member’s secret, for X-Member-Token; told only now'),
    group: Group,
  })
  .meta({ id: 'Membership' });

export const GroupEvent = z
  .strictObject({ type: z.literal('group.changed'), groupId: Id, group: Group.describe('The group as it is now') })
  .meta({ id: 'GroupEvent' });
export type GroupEvent = z.output<typeof GroupEvent>;

// ─── Staff ──────────────────────────────────────────────────────────────────

export const roles = ['waiter', 'kitchen', 'manager'] as const;
export type Role = (typeof roles)[number];

export const Session = z
  .strictObject({
    staff: z.strictObject({ id: Id, name: z.string(), role: z.enum(roles) }),
    expiresAt: At,
  })
  .meta({ id: 'Session' });
