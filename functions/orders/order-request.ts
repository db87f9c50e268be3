import { z } from 'zod';
import { Cents, Id, prose, text } from '../platform/schemas.ts';

const Phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9(][0-9 ().-]{5,22}$/, 'must be a phone number such as +503 7000 0000');

export const OrderLineRequest = z.strictObject({
  itemId: Id,
  optionIds: z.array(Id).max(50).default([]),
  quantity: z.int().min(1).max(99),
  note: text(200).optional(),
  guest: text(40).optional().describe('Whose line it is, when friends order together'),
});

/** What a guest sends to place an order. Prices are not among it: they come from the menu. */
export const OrderRequest = z
  .strictObject({
    channel: z.enum(['table', 'pickup', 'counter']),
    table: z.int().min(1).max(9999).optional().describe('Required for channel table, refused for the others'),
    tableToken: z
      .string()
      .max(100)
      .optional()
      .describe('From the code printed on the table; refused when it is not its'),
    lines: z.array(OrderLineRequest).min(1).max(200),
    customer: z
      .strictObject({ name: text(80), phone: Phone.optional() })
      .optional()
      .describe('Required for pickup'),
    note: prose(500).optional(),
    pickupAt: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('A time within a free pickup slot, RFC 3339; only for pickup; as soon as possible when left out'),
    tipCents: Cents.min(0).max(1_000_000).default(0),
    expectedTotalCents: Cents.min(0).optional().describe('What the guest was shown; refused when it is not the total'),
  })
  .superRefine((order, issues) => {
    const rule = (holds: boolean, path: string[], message: string) => {
      if (!holds) issues.addIssue({ code: 'custom', path, message });
    };
    const atTable = order.channel === 'table';
    rule(!atTable || order.table !== undefined, ['table'], 'is required for channel table');
    rule(atTable || order.table === undefined, ['table'], 'is only for channel table');
    rule(atTable || order.tableToken === undefined, ['tableToken'], 'is only for channel table');
    rule(order.channel !== 'pickup' || order.customer !== undefined, ['customer', 'name'], 'is required for pickup');
    rule(order.channel === 'pickup' || order.pickupAt === undefined, ['pickupAt'], 'is only for pickup');
  })
  .meta({ id: 'OrderRequest' });

export type OrderRequest = z.output<typeof OrderRequest>;
