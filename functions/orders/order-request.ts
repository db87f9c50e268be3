import { z } from 'zod';
import {
  maxCustomerName,
  maxGuestName,
  maxLineNote,
  maxLineOptions,
  maxOrderLines,
  maxOrderNote,
  maxPhone,
  maxQuantity,
  maxTableNumber,
  maxTableToken,
  maxTipCents,
} from '../domain/limits.ts';
import { Cents, Id, prose, text } from '../platform/schemas.ts';

const Phone = z
  .string()
  .trim()
  .regex(
    new RegExp(String.raw`^\+?[0-9(][0-9 ().-]{5,${maxPhone - 2}}$`),
    'must be a phone number such as +503 7000 0000',
  )
  .describe('Digits, spaces, hyphens and parentheses')
  .meta({ examples: ['+503 7000 0000'] });

export const OrderLineRequest = z
  .strictObject({
    itemId: Id.describe('The item, from the menu'),
    optionIds: z
      .array(Id)
      .max(maxLineOptions)
      .default([])
      .describe('The chosen options of the item; of each of its groups no fewer than `min` and no more than `max`'),
    quantity: z
      .int()
      .min(1)
      .max(maxQuantity)
      .describe('How many')
      .meta({ examples: [2] }),
    note: text(maxLineNote)
      .optional()
      .describe('For the kitchen')
      .meta({ examples: ['sin curtido'] }),
    guest: text(maxGuestName).optional().describe('Whose line it is, when friends order together'),
  })
  .meta({ id: 'OrderLineRequest', description: 'Some of one item, made the same way' });

export const Customer = z

  .strictObject(
    { name: text(maxCustomerName).describe('What is called out'), phone: Phone.optional() },
    { error: ({ input }) => (input === undefined ? 'is required for pickup' : undefined) },
  )
  .meta({ id: 'CustomerRequest', description: 'Who picks the order up' });

/** The number of a table, and what proves that its printed code was scanned. */
export const tableFields = {
  table: z
    .int({ error: ({ input }) => (input === undefined ? 'is required for channel table' : undefined) })
    .min(1)
    .max(maxTableNumber)
    .describe('The number of the table')
    .meta({ examples: [5] }),
  tableToken: z
    .string()
    .max(maxTableToken)
    .optional()
    .describe(
      'From the code printed on the table; refused when it is not this table’s, and needed from guests when the restaurant says `tableCodeRequired`',
    )
    .meta({ examples: ['vS3-dFz0Qm8'] }),
};

/** A member that this channel does not have. It is in the type, so that it can be asked for whatever the channel. */
const onlyFor = (channel: string) => z.never({ error: `is only for channel ${channel}` }).optional();

/** Whose bill it is on is chosen only at the counter: at a table it is the table’s. */
const noTab = { tabId: onlyFor('counter') };

/** The same without a table. */
export const noTable = { table: onlyFor('table'), tableToken: onlyFor('table') };
const noVisit = { visitToken: onlyFor('table') };

export const pickupAt = z.iso
  .datetime({ offset: true })
  .optional()
  .describe('A time within a free pickup slot, RFC 3339; as soon as possible when left out')
  .meta({ examples: ['2026-11-21T18:30:00Z'] });

/** What an order has whatever its channel, beside its lines. */
export const orderFields = {
  note: prose(maxOrderNote)
    .optional()
    .describe('For the kitchen, about the whole order')
    .meta({ examples: ['Somos dos mesas juntas'] }),
  tipCents: Cents.min(0)
    .max(maxTipCents)
    .default(0)
    .describe('The tip, in cents')
    .meta({ examples: [25] }),
  expectedTotalCents: Cents.min(0)
    .optional()
    .describe('What the guest was shown, with the tip; refused when it is not the total')
    .meta({ examples: [275] }),
};

const anyOrder = {
  lines: z.array(OrderLineRequest).min(1).max(maxOrderLines).describe('What is wanted'),
  ...orderFields,
  practice: z
    .literal(true)
    .optional()
    .describe('The staff try the shop out: the kitchen sees it, and no report counts it. Only for staff'),
};

const TableOrderRequest = z
  .strictObject({
    channel: z.literal('table').describe('Eaten at a table'),
    ...tableFields,
    visitToken: z
      .string()
      .max(maxTableToken)
      .optional()
      .describe(
        'Proves instead of the printed code that the guest sits there; refused when that tab is not the table’s any more',
      )
      .meta({ examples: ['0tD5YzrJ4oUq1nX2m8bK7cV9sQwE3hLpAfGiTyRuZxM'] }),
    customer: Customer.optional().describe('Who ordered it'),
    pickupAt: onlyFor('pickup'),
    ...noTab,
    ...anyOrder,
  })
  .meta({ id: 'TableOrderRequest', description: 'An order that is brought to a table' });

const PickupOrderRequest = z
  .strictObject({
    channel: z.literal('pickup').describe('Picked up at the counter'),
    customer: Customer.describe('Who picks it up'),
    pickupAt,
    ...noTable,
    ...noVisit,
    ...noTab,
    ...anyOrder,
  })
  .meta({ id: 'PickupOrderRequest', description: 'An order that is picked up' });

const CounterOrderRequest = z
  .strictObject({
    channel: z.literal('counter').describe('Ordered at the counter, eaten or taken along'),
    tabId: Id.optional().describe(
      'The open tab whose bill it is on; left out: it has a bill of its own. Only for staff',
    ),
    customer: Customer.optional().describe('Who ordered it'),
    pickupAt: onlyFor('pickup'),
    ...noTable,
    ...noVisit,
    ...anyOrder,
  })
  .meta({ id: 'CounterOrderRequest', description: 'An order that is made at the counter' });

/** What a guest sends to place an order. Prices are not among it: they come from the menu. */
export const OrderRequest = z
  .discriminatedUnion('channel', [TableOrderRequest, PickupOrderRequest, CounterOrderRequest], {
    error: ({ code }) => (code === 'invalid_union' ? 'must be table, pickup or counter' : undefined),
  })
  .meta({ id: 'OrderRequest', description: 'An order to place. Prices are not among it: they come from the menu' });

export type OrderRequest = z.output<typeof OrderRequest>;
