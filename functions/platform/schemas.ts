/** The shapes the API speaks in, once: validation, types, the OpenAPI document and the generated client come from here. */
import { z } from 'zod';
import { maxDateName, maxDates, maxPeriods, maxStationId, maxStationName } from '../domain/limits.ts';
import { itemKinds, optionRoles } from '../domain/menu-roles.ts';
import { orderEventTypes, orderStatuses } from '../domain/order-status.ts';
import { plainText } from '../domain/typed-text.ts';

/** UUIDs of any version; the API itself makes version 7 (RFC 9562), which sort by the time they were made. */
export const Id = z
  .uuid()
  .describe('A UUID')
  .meta({ examples: ['019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10'] });
export const Cents = z
  .int()
  .describe('Integer cents of the restaurant’s currency')
  .meta({ examples: [250] });
export const At = z.iso
  .datetime()
  .describe('RFC 3339, UTC')
  .meta({ examples: ['2026-11-21T18:00:00Z'] });

/** Spaces, joiners and what only directs or fills the writing show nothing; U+2800 is a Braille cell without dots. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What of these rules every regular expression can say: the OpenAPI document has that, and the rest in words. */
type Typed = { allowed: RegExp; rule: string; pattern: string };

const oneLine: Typed = {
  allowed: /^[^\p{Cc}\p{Cs}]*$/u,
  rule: 'One line, trimmed, with something in it that can be seen and no control characters.',
  pattern: String.raw`^\s*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$`,
};

const manyLines: Typed = {
  allowed: /^(?:[^\p{Cc}\p{Cs}]|\n)*$/u,
  rule: 'Trimmed, with something in it that can be seen and no control characters but line breaks.',
  pattern: String.raw`^\s*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*$`,
};

const typed = (max: number, { allowed, ...documented }: Typed) =>
  z
    .string()
    .overwrite(plainText)
    .trim()
    .normalize('NFC')
    .min(1, { abort: true })
    .max(max)
    .refine((text) => allowed.test(text), 'must not contain control characters')
    .refine((text) => visible.test(text), 'must have something that can be seen')
    .meta({ ...documented, examples: ['Ana'] });

/**
 * One line that a person typed: trimmed, in Unicode NFC, without control characters, and without what is hidden in it
 * (`plainText`): no name or note can turn a ticket's words around.
 */
export const text = (max: number) => typed(max, oneLine);

/** The same, with line breaks. */
export const prose = (max: number) => typed(max, manyLines);

export const Name = z
  .strictObject({
    es: z
      .string()
      .describe('In Spanish')
      .meta({ examples: ['Revueltas'] }),
    en: z
      .string()
      .describe('In English')
      .meta({ examples: ['Pork and cheese'] }),
  })
  .meta({ id: 'Name', description: 'A text in each of the shop’s languages' });

// ─── Restaurant and menu ────────────────────────────────────────────────────

const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 17:00')
  .describe('The shop’s wall clock, HH:MM')
  .meta({ examples: ['17:00'] });

export const OpeningPeriod = z
  .strictObject({
    opens: ClockTime.describe('When it opens, by the shop’s wall clock, HH:MM'),
    closes: ClockTime.describe('When it closes; when not later than `opens`, on the next date').meta({
      examples: ['21:30'],
    }),
  })
  .meta({ id: 'OpeningPeriod', description: 'From when to when the shop is open' });

const WeeklyPeriod = OpeningPeriod.extend({
  weekday: z.int().min(1).max(7).describe('ISO 8601: 1 is Monday, 7 is Sunday'),
}).meta({ id: 'WeeklyPeriod', description: 'From when to when the shop is open on one day of every week' });

export const OpeningHours = z
  .strictObject({
    hours: z
      .array(WeeklyPeriod)
      .max(7 * maxPeriods)
      .describe('The week; none: always open'),
    exceptions: z
      .array(
        z.strictObject({
          date: z.iso.date().describe('The date, in the shop’s time zone'),
          periods: z.array(OpeningPeriod).max(maxPeriods).describe('In place of that date’s; none: closed all day'),
          name: text(maxDateName)
            .optional()
            .describe('What the date is called')
            .meta({ examples: ['Navidad'] }),
        }),
      )
      .max(maxDates)
      .describe('Dates with hours of their own, such as holidays'),
  })
  .meta({ id: 'OpeningHours', description: 'When the shop is open: every week, and on dates that are different' });

export const PickupSlot = z
  .strictObject({
    at: At.describe('When it begins; send it as `pickupAt`'),
    endsAt: At.describe('When it ends'),
    unitsLeft: z.int().describe('Comal units that may still be promised for it'),
  })
  .meta({ id: 'PickupSlot', description: 'A time at which an order can be picked up' });
export type PickupSlot = z.output<typeof PickupSlot>;

export const PickupSlots = z
  .strictObject({ slots: z.array(PickupSlot).describe('Those that are free, soonest first') })
  .meta({ id: 'PickupSlots', description: 'The times at which an order can be picked up' });

const Currency = z
  .string()
  .describe('ISO 4217')
  .meta({ examples: ['USD'] });

const PhoneNumber = z.string().meta({ examples: ['+50370000000'] });

/** Where the shop is and how guests reach it; null: not given, and shown nowhere. */
const ContactDetails = z.strictObject({
  address: z
    .string()
    .nullable()
    .describe('Where the shop is, in one line; null: not given')
    .meta({ examples: ['Calle Los Planes 12, Panchimalco'] }),
  phone: PhoneNumber.nullable().describe('The number that guests call, E.164; null: not given'),
  whatsapp: PhoneNumber.nullable().describe('The number that guests write to on WhatsApp, E.164; null: not given'),
  mapUrl: z
    .string()
    .nullable()
    .describe('An https link to the shop on a map; null: not given')
    .meta({ examples: ['https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq'] }),
});

/** A station's id: a few words that stay when the station is renamed. */
export const StationId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words such as comal')
  .max(maxStationId)
  .meta({ examples: ['comal'] });

export const Station = z
  .strictObject({
    id: StationId.describe('Made by the client when the station is new; items of the menu name it'),
    name: z
      .strictObject({
        es: text(maxStationName)
          .describe('In Spanish')
          .meta({ examples: ['Comal'] }),
        en: text(maxStationName)
          .describe('In English')
          .meta({ examples: ['Griddle'] }),
      })
      .meta({ id: 'StationName', description: 'What a station is called in each language' })
      .describe('What its screen is called'),
  })
  .meta({ id: 'Station', description: 'A place in the kitchen where some of the menu is made' });
export type Station = z.output<typeof Station>;

export const Restaurant = z
  .strictObject({
    name: z
      .string()
      .describe('What the shop is called')
      .meta({ examples: ['Pupusería La Ceiba'] }),
    logo: z
      .string()
      .nullable()
      .describe('The photo that is the shop’s logo, at /api/v1/photos/{logo}/{width}.webp; null: none')
      .meta({ examples: ['4f1c0c8e2d7a4b6f9e3d5a7c1b2e8f60'] }),
    languages: z.array(z.enum(['es', 'en'])).describe('Those that guests can read: the shop’s own first'),
    tipPercents: z
      .array(z.int())
      .describe('The tips that guests are offered, in percent; 0: no tip')
      .meta({ examples: [[0, 5, 10, 15]] }),
    ticketTop: z
      .string()
      .nullable()
      .describe('A line on top of what is printed; null: none')
      .meta({ examples: ['NIT 0614-010101-101-1'] }),
    ticketBottom: z
      .string()
      .nullable()
      .describe('A line at the bottom of what is printed; null: none')
      .meta({ examples: ['¡Gracias por venir!'] }),
    stations: z.array(Station).describe('Where the kitchen makes things; none: it has no stations'),
    currency: Currency,
    timeZone: z
      .string()
      .describe('IANA name')
      .meta({ examples: ['America/El_Salvador'] }),
    hours: z.array(WeeklyPeriod).describe('An ordinary week; none: always open'),
    openNow: z.boolean().describe('Whether it is open at this moment'),
    nextOpeningAt: At.nullable().describe('When it opens next; null while open, or when no opening is known'),
    closesAt: At.nullable().describe('When it closes; null while closed, or when it stays open for more than a week'),
    ...ContactDetails.shape,
    tableCodeRequired: z.boolean().describe('A guest’s order for a table needs the code printed on it'),
    settingsVersion: z.int().describe('Rises when a manager changes the settings; send it as If-Match with the change'),
    paused: z.boolean().describe('Orders are not taken for the moment'),
    pausedUntil: At.nullable().describe('When the pause ends; null without a pause, or until somebody opens again'),
    pausedByItself: z
      .literal(true)
      .optional()
      .describe('The pause began by itself, because no screen of the kitchen was there; the next screen ends it'),
    pauseMessage: Name.nullable().describe('What the shop says about the pause; null when it says nothing'),
    tables: z.array(z.int()).describe('Table numbers'),
    quotedMinutes: z.int().describe('Minutes from placing an order now to its being ready, by the kitchen’s backlog'),
    full: z
      .boolean()
      .describe('The kitchen’s backlog is so long that what it cooks is only taken for a free pickup slot'),
  })
  .meta({ id: 'Restaurant', description: 'The shop as it is at this moment' });

const MenuOption = z
  .strictObject({
    id: Id.describe('Send it in `optionIds`'),
    name: Name,
    priceCents: Cents.describe('Added to the item’s price, in cents; may be negative'),
    default: z.boolean().describe('Whether it is chosen unless the guest chooses otherwise'),
    tags: z
      .array(z.string().meta({ examples: ['milk'] }))
      .describe('What choosing it adds that may matter to a guest: allergens, pork'),
  })
  .meta({ id: 'MenuOption', description: 'One way to have an item' });

const OptionRole = z
  .enum(optionRoles)
  .meta({ id: 'OptionRole', description: 'What an option decides: the dough of a pupusa, its size, or anything else' });

const MenuOptionGroup = z
  .strictObject({
    id: Id,
    name: Name,
    role: OptionRole,
    min: z.int().describe('No fewer of its options may be chosen'),
    max: z.int().describe('No more of its options may be chosen'),
    options: z.array(MenuOption).describe('Those that can be chosen, in the order in which they are shown'),
    soldOut: z.array(MenuOption).optional().describe('Those that are sold out for now: to be shown, not to be chosen'),
  })
  .meta({ id: 'MenuOptionGroup', description: 'Options of an item that belong together, such as its dough' });

export const MenuItem = z
  .strictObject({
    id: Id.describe('Send it as `itemId`'),
    name: Name,
    priceCents: Cents.describe('What one costs without options, in cents'),
    available: z.boolean().describe('false: sold out'),
    portionsLeft: z.int().nullable().describe('How many can still be ordered; null: as many as anybody likes'),
    comalUnits: z.int().describe('How much of the comal one takes: a pupusa 1, a drink 0'),
    station: z
      .string()
      .optional()
      .describe('The id of the station that makes it; left out: every station’s screen shows it')
      .meta({ examples: ['comal'] }),
    kind: z.enum(itemKinds).describe('What it is: a pupusa, a drink, or anything else'),
    ingredients: z
      .array(z.string().meta({ examples: ['cheese', 'loroco'] }))
      .describe('What is in it, as keys in English; empty when that is not known'),
    picture: z
      .string()
      .nullable()
      .describe('Which drawing shows it')
      .meta({ examples: ['soda-7up'] }),
    photo: z
      .string()
      .nullable()
      .describe(
        'The photo that shows it, square: its files are at /api/v1/photos/{photo}/{width}.{format}, 240, 480 and 960 pixels wide, as avif and webp; null: none',
      )
      .meta({ examples: ['4f1c0c8e2d7a4b6f9e3d5a7c1b2e8f60'] }),
    tags: z
      .array(z.string().meta({ examples: ['vegetarian'] }))
      .describe(
        'What may matter to a guest, such as vegetarian or milk; what follows from the ingredients is among it',
      ),
    description: Name.nullable().describe('What it is; null when its name says enough'),
    optionGroups: z.array(MenuOptionGroup).describe('What can be chosen about it'),
  })
  .meta({ id: 'MenuItem', description: 'Something to eat or drink' });

const MenuCategory = z
  .strictObject({ id: Id, name: Name, items: z.array(MenuItem).describe('In the order in which they are shown') })
  .meta({ id: 'MenuCategory', description: 'A part of the menu' });

export const Menu = z
  .strictObject({ categories: z.array(MenuCategory).describe('In the order in which they are shown') })
  .meta({ id: 'Menu', description: 'Everything there is, with every price' });
export type Menu = z.output<typeof Menu>;

// ─── Orders ─────────────────────────────────────────────────────────────────

const Channel = z
  .enum(['table', 'pickup', 'counter'])
  .meta({ id: 'Channel', description: 'Where the order goes: to a table, to who picks it up, or over the counter' });
export const OrderStatus = z
  .enum(orderStatuses)
  .meta({ id: 'OrderStatus', description: 'received → preparing → ready → completed, or cancelled' });

export const OrderLineOption = z
  .strictObject({
    id: Id.describe('The option on the menu'),
    group: Name.describe('What its option group was called when it was ordered'),
    name: Name.describe('What it was called when it was ordered'),
    role: OptionRole,
    priceCents: Cents.describe('What it added to the price of one, in cents'),
  })
  .meta({ id: 'OrderLineOption', description: 'An option as it was ordered' });
export type OrderLineOption = z.output<typeof OrderLineOption>;

const Note = z
  .string()
  .nullable()
  .meta({ examples: ['sin curtido'] });

const OrderLine = z
  .strictObject({
    id: Id,
    itemId: Id.describe('The item on the menu'),
    name: Name.describe('What it was called when it was ordered'),
    options: z.array(OrderLineOption).describe('How it is made'),
    quantity: z.int().describe('How many'),
    unitPriceCents: Cents.describe('What one costs with its options, in cents'),
    totalCents: Cents.describe('What they cost together, in cents'),
    voided: z
      .int()
      .optional()
      .describe('How many of them were voided: they are not paid; left out when none were')
      .meta({ examples: [1] }),
    station: z
      .string()
      .optional()
      .describe(
        'The id of the station that made the item when it was ordered; left out: every station’s screen shows it',
      )
      .meta({ examples: ['comal'] }),
    doneAt: At.optional().describe('When the kitchen had made it; left out while it has not'),
    note: Note.describe('For the kitchen'),
    guest: z
      .string()
      .nullable()
      .describe('Whose it is, when friends order together')
      .meta({ examples: ['Ana'] }),
  })
  .meta({ id: 'OrderLine', description: 'Some of one item, made the same way, at the price of that moment' });

const Customer = z
  .strictObject({
    name: z
      .string()
      .describe('What is called out')
      .meta({ examples: ['Ana'] }),
    phone: z
      .string()
      .nullable()
      .describe('Where they can be called')
      .meta({ examples: ['+503 7000 0000'] }),
  })
  .meta({ id: 'Customer', description: 'Who ordered' });

const cancelledBy = z.enum(['guest', 'shop']).describe('Who cancelled it');
const cancelReason = z
  .string()
  .nullable()
  .describe('Why, in the shop’s words; null when none were given')
  .meta({ examples: ['Se acabó la masa'] });

export const Order = z
  .strictObject({
    id: Id.describe('It proves nothing by itself'),
    number: z.int().describe('The ticket number; starts at 1 each business day'),
    channel: Channel,
    status: OrderStatus,
    table: z
      .int()
      .nullable()
      .describe('The number of the table; null for the other channels')
      .meta({ examples: [5] }),
    tabId: Id.optional().describe('The tab that its bill is on; left out when it has a bill of its own'),
    tableSource: z
      .enum(['scanned', 'typed'])
      .nullable()
      .describe('Whether the table’s number came with the code printed on it, or was typed; null without a table'),
    customer: Customer.nullable().describe('Who ordered it, when a name was given'),
    note: Note.describe('For the kitchen, about the whole order'),
    lines: z.array(OrderLine).describe('In the order in which they were sent'),
    subtotalCents: Cents.describe('What its lines cost, in cents'),
    voidedCents: Cents.optional().describe('What was voided of its lines; left out when nothing was'),
    discountCents: Cents.optional().describe('What was taken off its lines; left out when nothing was'),
    tipCents: Cents.describe('The tip, in cents'),
    totalCents: Cents.describe('What is to be paid, in cents: without what was voided, and less the discounts'),
    currency: Currency,
    paidCents: Cents.describe('What has been paid, in cents'),
    placedAt: At.describe('When it was placed'),
    pickupAt: At.nullable().describe('When it is wanted; null: as soon as possible'),
    promisedAt: At.describe(
      'When it is promised to be ready; earlier than before once the kitchen has begun it ahead of its backlog',
    ),
    beginAt: At.optional().describe(
      'When the kitchen begins with it, so that it is ready at `pickupAt`; left out when it is wanted as soon as possible',
    ),
    cancellation: z
      .strictObject({ by: cancelledBy, reason: cancelReason })
      .meta({ id: 'Cancellation', description: 'By whom an order was cancelled, and why' })
      .nullable()
      .describe('Null unless it is cancelled'),
    seenAt: At.nullable().describe(
      'When the kitchen’s screen first showed it, or its ticket was printed; null until then',
    ),
    heardAt: At.optional().describe(
      'When a screen that showed it first had its bell on, at `seenAt` or later; left out until then',
    ),
    unseenAlarm: z
      .enum(['shop', 'guest'])
      .optional()
      .describe(
        'Who was told that no screen had shown it for too long: the shop, or its guest too; it stays once it is seen',
      ),
    practice: z.literal(true).optional().describe('The staff placed it to try the shop out: no report counts it'),
    version: z.int().describe('Rises with every change but being seen or unseen; send it as If-Match'),
    history: z
      .array(
        z
          .strictObject({
            status: OrderStatus,
            at: At.describe('Since when'),
            by: cancelledBy.optional().describe('Who cancelled it; only with cancelled'),
            reason: cancelReason
              .optional()
              .describe('Why the shop cancelled it; only with cancelled, and when it said so'),
          })
          .meta({ id: 'OrderHistoryEntry', description: 'A status the order has had' }),
      )
      .describe('Every status it has had, oldest first'),
  })
  .meta({ id: 'Order', description: 'An order as it is now' });
export type Order = z.output<typeof Order>;

export const PlacedOrder = Order.extend({
  guestToken: z
    .string()
    .describe('The guest’s proof of this order, for X-Order-Token; only the answer to placing the order has it')
    .meta({ examples: ['GQ7nq5l4fH0eV3mYw2b1dQ'] }),
}).meta({ id: 'PlacedOrder', description: 'The order as it was placed, with its guest’s proof' });
export type PlacedOrder = z.output<typeof PlacedOrder>;

export const OrderPage = z
  .strictObject({
    orders: z.array(Order).describe('Newest first'),
    nextCursor: Id.nullable().describe('Send it as `cursor` for the next, older page; null on the last'),
  })
  .meta({ id: 'OrderPage', description: 'Some orders, and where the next ones are' });

export const OrderEvent = z
  .strictObject({
    type: z.enum(orderEventTypes.map((type) => `order.${type}` as const)).describe('What happened'),
    orderId: Id.describe('To which order'),
    at: At.describe('When it happened'),
    order: Order.describe('The order as it is now'),
  })
  .meta({ id: 'OrderEvent', description: 'Something that happened to an order' });
export type OrderEvent = z.output<typeof OrderEvent>;

// ─── Group orders ───────────────────────────────────────────────────────────

const GroupLine = z
  .strictObject({
    itemId: Id.describe('The item on the menu'),
    name: Name.nullable().describe('What it is called; null when it is no longer on the menu'),
    options: z.array(OrderLineOption).describe('How it is made'),
    quantity: z.int().describe('How many'),
    unitPriceCents: Cents.describe('What one costs with its options now, in cents'),
    totalCents: Cents.describe('What they cost together now, in cents'),
    note: Note.describe('For the kitchen'),
    state: z
      .enum(['ok', 'sold-out', 'changed'])
      .describe('Only what is ok can be sent. changed: the menu no longer has it as it was chosen; it costs 0 here'),
  })
  .meta({ id: 'GroupLine', description: 'What a member wants, priced by the menu as it is now' });
export type GroupLine = z.output<typeof GroupLine>;

const GroupMember = z
  .strictObject({
    id: Id.describe('It proves nothing by itself'),
    name: z
      .string()
      .describe('Unlike any other in the group; the guest of their lines in the order')
      .meta({ examples: ['Ana'] }),
    host: z.boolean().describe('Whether they started the group'),
    version: z.int().describe('Rises whenever their lines are replaced; send it as If-Match'),
    lines: z.array(GroupLine).describe('What they want'),
    subtotalCents: Cents.describe('What their lines that are ok cost, in cents'),
    share: z
      .strictObject({
        subtotalCents: Cents.describe('Their lines, in cents'),
        tipCents: Cents.describe('Their part of the tip, in cents'),
        totalCents: Cents.describe('Both together, in cents'),
      })
      .meta({ id: 'GroupShare', description: 'A member’s share of the order' })
      .nullable()
      .describe('What they owe once the order is sent; the shares sum to the order’s total'),
  })
  .meta({ id: 'GroupMember', description: 'One of those who order together' });

const GroupOrder = Order.pick({
  number: true,
  status: true,
  placedAt: true,
  pickupAt: true,
  promisedAt: true,
  cancellation: true,
  seenAt: true,
  unseenAlarm: true,
  version: true,
  history: true,
}).meta({ id: 'GroupOrder', description: 'How far the order of a group is: what everybody in it may know' });

export const Group = z
  .strictObject({
    id: Id.describe('It proves nothing by itself'),
    code: z
      .string()
      .nullable()
      .describe(
        'For the link that friends join by; shown to members only. It changes when the host takes somebody out: show this one',
      )
      .meta({ examples: ['K7QM-3XWD-9RTB2'] }),
    status: z
      .enum(['open', 'locked', 'sending', 'sent'])
      .describe('Lines change only while open. sending: its order is being placed; send again to learn the outcome'),
    channel: z.enum(['table', 'pickup']).describe('Where its order goes'),
    table: z
      .int()
      .nullable()
      .describe('The number of the table; null for pickup')
      .meta({ examples: [5] }),
    expiresAt: At.describe('When it is over and forgotten'),
    version: z.int().describe('Rises with every change'),
    members: z.array(GroupMember).describe('In the order in which they joined'),
    subtotalCents: Cents.describe('What all lines that are ok cost'),
    order: GroupOrder.nullable().describe('How far the order is that it became; null until it is sent'),
  })
  .meta({ id: 'Group', description: 'A group order as it is now' });
export type Group = z.output<typeof Group>;

/** The answer to a new member: the only one that contains the member's secret. */
export const Membership = z
  .strictObject({
    memberId: Id.describe('Which member of the group the caller is now'),
    memberToken: z
      .string()
      .describe('This member’s secret, for X-Member-Token; returned only in this answer')
      .meta({ examples: ['Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu'] }),
    group: Group,
  })
  .meta({ id: 'Membership', description: 'Who the caller is in a group order' });

export const GroupEvent = z
  .strictObject({
    type: z.literal('group.changed').describe('What happened'),
    groupId: Id.describe('To which group'),
    group: Group.describe('The group as it is now'),
  })
  .meta({ id: 'GroupEvent', description: 'A group order has changed' });
export type GroupEvent = z.output<typeof GroupEvent>;

// ─── Staff ──────────────────────────────────────────────────────────────────

export const roles = ['waiter', 'kitchen', 'manager'] as const;
export type Role = (typeof roles)[number];

const StaffNameShown = z
  .string()
  .describe('The name they sign in with')
  .meta({ examples: ['Rosa'] });
const StaffRoleShown = z.enum(roles).describe('What they may do; a manager may do whatever any role may');

export const Session = z
  .strictObject({
    staff: z
      .strictObject({ id: Id, name: StaffNameShown, role: StaffRoleShown })
      .meta({ id: 'Staff', description: 'Somebody who works here' })
      .describe('Who is signed in'),
    mustChangePassword: z
      .boolean()
      .describe('Whether they still have a first password: until they change it they may do nothing else'),
    expiresAt: At.describe('When the session ends by itself'),
  })
  .meta({ id: 'Session', description: 'Who is signed in, and until when' });

export const StaffMember = z
  .strictObject({
    id: Id,
    name: StaffNameShown,
    role: StaffRoleShown,
    mustChangePassword: z.boolean().describe('Whether they still have a first password, which they have to change'),
    createdAt: At.describe('When they were added'),
    openSessions: z
      .int()
      .describe('On how many devices they are signed in')
      .meta({ examples: [1] }),
    lastSeenAt: At.nullable().describe('When they last did something while signed in, to the minute; null: never'),
    hasPin: z.boolean().describe('Whether they have chosen a PIN, for enrolled devices'),
  })
  .meta({ id: 'StaffMember', description: 'Somebody who works here, as a manager sees them' });

export const StaffList = z
  .strictObject({ staff: z.array(StaffMember).describe('By name') })
  .meta({ id: 'StaffList', description: 'Everybody who works here' });
