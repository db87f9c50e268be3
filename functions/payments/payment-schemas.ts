import { z } from 'zod';
import { maxOrderCents, maxTipCents } from '../domain/limits.ts';
import { paymentKinds, paymentMethods } from '../domain/payments.ts';
import { At, Cents, Id, Order, text } from '../platform/schemas.ts';

/** Somebody of the staff as a payment or a shift names them. */
export const Person = z
  .strictObject({
    id: Id,
    name: z
      .string()
      .describe('Their name')
      .meta({ examples: ['Rosa'] }),
  })
  .meta({ id: 'Person', description: 'Somebody who works here, or an API key' });

const Method = z.enum(paymentMethods).describe('How it was paid');
const reference = text(60)
  .describe('What the card terminal printed, to find the payment there')
  .meta({ examples: ['TX-004211'] });

export const Amount = z
  .int()
  .min(1)
  .max(maxOrderCents)
  .describe('What it pays of the order, without this tip; no more than is left to pay')
  .meta({ examples: [250] });

/** How money is handed over, for an order and for a tab alike. */
export const handedOver = {
  method: Method,
  tipCents: z
    .int()
    .min(0)
    .max(maxTipCents)
    .default(0)
    .describe(
      'A tip in addition to the order’s total, for the person who takes the payment. The tip that was given with the order, its `tipCents`, is part of the total already',
    )
    .meta({ examples: [50] }),
  receivedCents: z
    .int()
    .min(0)
    .max(2 * maxOrderCents)
    .optional()
    .describe('The cash that the guest gave; left out: exactly amount and tip. Only with cash')
    .meta({ examples: [500] }),
  reference: reference.optional(),
};

type HandedOver = { method: 'cash' | 'card'; receivedCents?: number | undefined };
export const isCash = ({ method, receivedCents }: HandedOver): boolean =>
  method === 'cash' || receivedCents === undefined;
export const onlyForCash = { path: ['receivedCents'], message: 'is only for cash' };

export const PaymentRequest = z
  .strictObject({ ...handedOver, amountCents: Amount })
  .refine(isCash, onlyForCash)
  .refine(
    ({ amountCents, tipCents, receivedCents }) =>
      receivedCents === undefined || receivedCents >= amountCents + tipCents,
    { path: ['receivedCents'], message: 'must be at least amount and tip' },
  )
  .meta({
    id: 'PaymentRequest',
    description: 'Money that is taken for an order',
    examples: [{ method: 'card', amountCents: 1, tipCents: 0 }],
  });

export const Payment = z
  .strictObject({
    id: Id,
    orderId: Id.describe('The order it was taken for; of a payment of a tab, the oldest that it paid then'),
    tabId: Id.nullable().describe('The tab that it pays; null: the order has a bill of its own'),
    pays: z
      .enum(paymentKinds)
      .describe('What was asked to be paid: an order, or of a tab the rest, an amount, lines, or an equal share'),
    parts: z
      .array(
        z
          .strictObject({
            orderId: Id.describe('The order'),
            amountCents: Cents.describe('What it pays of it'),
          })
          .meta({ id: 'PaymentPart', description: 'What a payment pays of one order' }),
      )
      .describe('Which orders it pays; a tab’s oldest first. Dealt anew when the tab changes'),
    shiftId: Id.nullable().describe('The shift in which it was taken; null: by card, while no shift was open'),
    method: Method,
    amountCents: Cents.describe('What it pays of the bill, in cents'),
    tipCents: Cents.describe('The tip on top, in cents'),
    receivedCents: Cents.nullable().describe('The cash that the guest gave; null for a card'),
    changeCents: Cents.describe('What the guest got back, in cents'),
    reference: z
      .string()
      .nullable()
      .describe('What the card terminal printed')
      .meta({ examples: ['TX-004211'] }),
    takenBy: Person.describe('Who took it'),
    at: At.describe('When it was taken'),
    undone: z
      .strictObject({
        at: At.describe('When it was given back'),
        by: Person.describe('Who gave it back'),
        reason: z
          .string()
          .describe('Why')
          .meta({ examples: ['Cobrado dos veces'] }),
      })
      .meta({ id: 'UndonePayment', description: 'That a payment was given back' })
      .nullable()
      .describe('Null unless it was given back'),
  })
  .meta({ id: 'Payment', description: 'Money taken for an order or a tab' });
export type Payment = z.output<typeof Payment>;

export const PaymentAnswer = z
  .strictObject({ payment: Payment, order: Order.describe('The order after it') })
  .meta({ id: 'PaymentAnswer', description: 'A payment, and its order as it then is' });

export const Payments = z
  .strictObject({ payments: z.array(Payment).describe('Oldest first, with those that were given back') })
  .meta({ id: 'Payments', description: 'The payments of an order' });

export const reason = text(200)
  .describe('Why, for the reports')
  .meta({ examples: ['Cobrado dos veces'] });
