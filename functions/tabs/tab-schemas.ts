import { z } from 'zod';
import { tabEventTypes, tabStates } from '../domain/bill.ts';
import { maxCustomerName, maxTableNumber } from '../domain/limits.ts';
import { Payment, Person } from '../payments/payment-schemas.ts';
import { At, Cents, Id, Order, text } from '../platform/schemas.ts';

export const TabParams = z.strictObject({ id: Id.describe('The tab') });

const Count = z.int().min(0);
const Line = Order.shape.lines.element;

export const tableNumber = z
  .int()
  .min(1)
  .max(maxTableNumber)
  .meta({ examples: [5] });

/** What may be said about a tab. */
export const aboutTab = {
  guests: z
    .int()
    .min(1)
    .max(999)
    .nullable()
    .describe('How many people sit there; null: not counted')
    .meta({ examples: [4] }),
  name: text(maxCustomerName)
    .nullable()
    .describe('What the staff call it; null: nothing')
    .meta({ examples: ['Cumpleaños de Ana'] }),
};

const summary = {
  id: Id,
  table: tableNumber.nullable().describe('The table it is at, or was at last; null: at the counter'),
  name: z
    .string()
    .nullable()
    .describe('What the staff call it; null: nothing')
    .meta({ examples: ['Cumpleaños de Ana'] }),
  state: z
    .enum(tabStates)
    .describe(
      'ordering: nothing is ordered yet. waiting: something is not served yet. eating: everything is. toPay: the bill was asked for and nothing was ordered since',
    ),
  guests: z
    .int()
    .nullable()
    .describe('How many people sit there; null: not counted')
    .meta({ examples: [4] }),
  openedAt: At.describe('When it was opened'),
  servedBy: Person.nullable().describe('Who serves it; null: no one person'),
  asksSince: At.optional().describe(
    'Since when its guests wait until the staff let them order; left out: they may order',
  ),
  billAskedAt: At.nullable().describe('When the bill was asked for; null: it was not'),
  closedAt: At.nullable().describe('When it was closed; null while it is open'),
  mergedInto: Id.nullable().describe('The tab that everything on it is on now; null: it was not merged'),
  openOrders: Count.describe('How many of its orders are not served yet').meta({ examples: [1] }),
  readyOrders: Count.describe('How many of these are ready to be served').meta({ examples: [0] }),
  totalCents: Cents.describe('What it comes to, tips that were given with orders included'),
  paidCents: Cents.describe('What has been paid of it'),
  balanceCents: Cents.describe('What is left to pay'),
  version: z
    .int()
    .describe('Rises with every change but orders that are placed and moved; send it as If-Match')
    .meta({ examples: [1] }),
};

export const TabSummary = z
  .strictObject(summary)
  .meta({ id: 'TabSummary', description: 'One bill, in a few words: of a table, or of a name at the counter' });
export type TabSummary = z.output<typeof TabSummary>;

const TabLine = z
  .strictObject({
    id: Line.shape.id.describe('The line of the order'),
    itemId: Line.shape.itemId,
    name: Line.shape.name,
    options: Line.shape.options,
    note: Line.shape.note,
    guest: Line.shape.guest,
    quantity: z.int().describe('How many of it are on this tab, with those that were voided'),
    voided: Count.describe('How many of these were voided: they are not paid'),
    unitPriceCents: Line.shape.unitPriceCents,
    discountCents: Cents.describe(
      'What is taken off them: of the discounts that were given, no more than what is neither voided nor paid by name',
    ),
    totalCents: Cents.describe('What they cost: without those that were voided, and less the discount'),
    paidCents: Cents.describe('What somebody has paid for this line by name'),
    paidShare: Count.describe('How much of it somebody has paid for by name, in 27720ths of one').meta({
      examples: [27_720],
    }),
    leftQuantity: Count.describe('How many whole ones are neither voided nor paid by name').meta({ examples: [2] }),
    leftCents: Cents.describe('What is left of it to be paid by name; 0 on a bill that is paid otherwise too'),
  })
  .meta({ id: 'TabLine', description: 'What of an order’s line is on a tab' });

const TabOrder = z
  .strictObject({
    id: Order.shape.id,
    number: Order.shape.number,
    channel: Order.shape.channel,
    status: Order.shape.status.describe('Where it is: each of its lines is there too'),
    placedAt: Order.shape.placedAt,
    note: Order.shape.note,
    tipCents: Cents.describe('The tip that was given with it; 0 when only lines of it were moved here'),
    from: Id.nullable().describe('The tab that the order is on, when only lines of it were moved here'),
    lines: z.array(TabLine).describe('Those of its lines that are on this tab'),
  })
  .meta({ id: 'TabOrder', description: 'A round: what was sent to the kitchen as one order' });

const Adjustment = z
  .strictObject({
    id: Id,
    kind: z
      .enum(['void', 'discount'])
      .describe('void: some of a line are not paid. discount: the bill is less by an amount'),
    percent: z
      .int()
      .nullable()
      .describe('How a discount was given; null: in cents')
      .meta({ examples: [10] }),
    cents: Cents.describe(
      'What it takes off the bill; of a discount less, where more of a line than it leaves to pay was voided since',
    ),
    lines: z
      .array(
        z
          .strictObject({
            lineId: Id.describe('The line'),
            quantity: Count.describe('How many of it are voided; 0 for a discount').meta({ examples: [1] }),
            cents: Cents.describe('What it takes off this line'),
          })
          .meta({ id: 'AdjustmentPart', description: 'What an adjustment takes off one line' }),
      )
      .describe('Where it is taken off'),
    reason: z
      .string()
      .describe('Why')
      .meta({ examples: ['Salió fría'] }),
    by: Person.describe('Who did it'),
    at: At.describe('When'),
    undone: z
      .strictObject({
        at: At.describe('When it was taken back'),
        by: Person.describe('Who took it back'),
        reason: z
          .string()
          .describe('Why')
          .meta({ examples: ['Era la otra mesa'] }),
      })
      .meta({ id: 'UndoneAdjustment', description: 'That an adjustment was taken back' })
      .nullable()
      .describe('Null unless it was taken back'),
  })
  .meta({ id: 'TabAdjustment', description: 'A void or a discount; taking it back marks it' });

const ref = (says: string) => Id.optional().describe(says);

/** What a change of a tab was about; each kind of change has some of these. */
export const TabEventDetails = z.strictObject({
  orderId: ref('The order that was placed or cancelled'),
  table: tableNumber.optional().describe('The table it is at from then on'),
  fromTable: tableNumber.optional().describe('The table it was at before'),
  tabId: ref('The other tab, which lines went to or came from, or which was merged'),
  paymentId: ref('The payment'),
  adjustmentId: ref('The void or discount'),
  approvedBy: ref('The manager who approved it with their PIN'),
  cents: Cents.optional().describe('How much'),
  quantity: z
    .int()
    .optional()
    .describe('How many came to this tab; negative: how many went')
    .meta({ examples: [2] }),
});

const TabHistoryEntry = z
  .strictObject({
    type: z.enum(tabEventTypes).describe('What happened'),
    at: At.describe('When'),
    by: Person.nullable().describe('Who did it; null: a guest, or the shop itself'),
    ...TabEventDetails.shape,
  })
  .meta({ id: 'TabHistoryEntry', description: 'Something that happened to a tab' });

export const Tab = z
  .strictObject({
    ...summary,
    currency: Order.shape.currency,
    orders: z.array(TabOrder).describe('Oldest first; cancelled ones are not paid'),
    subtotalCents: Cents.describe('What its lines cost, with those that were voided'),
    voidedCents: Cents.describe('What was voided of it'),
    discountCents: Cents.describe('What was taken off it'),
    taxCents: Cents.describe('The tax in what its lines cost, less voids and discounts; tips have none'),
    tipCents: Cents.describe('The tips that were given with its orders; the total has them'),
    payments: z.array(Payment).describe('Oldest first, with those that were given back'),
    adjustments: z.array(Adjustment).describe('Voids and discounts, oldest first, with those that were taken back'),
    history: z.array(TabHistoryEntry).describe('Oldest first, with that of tabs that were merged into it'),
  })
  .meta({ id: 'Tab', description: 'One bill with everything on it' });
export type Tab = z.output<typeof Tab>;

export const TabPage = z
  .strictObject({
    tabs: z.array(TabSummary).describe('Newest first'),
    nextCursor: Id.nullable().describe('Send it as `cursor` for the next, older page; null on the last'),
  })
  .meta({ id: 'TabPage', description: 'Some tabs, and where the next ones are' });

export const TabChanged = z
  .strictObject({
    type: z.literal('tab.changed').describe('That something happened to a tab'),
    tabId: Id.describe('To which tab'),
    at: At.describe('When it happened'),
    event: z.enum(tabEventTypes).describe('What happened'),
    tab: TabSummary.describe('The tab as it is now'),
  })
  .meta({ id: 'TabChanged', description: 'Something that happened to a tab' });
export type TabChanged = z.output<typeof TabChanged>;
