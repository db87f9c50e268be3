import { maxOrderCents } from '../../functions/domain/limits.ts';
import { lineTotalCents, orderTotals, unitPriceCents } from '../../functions/domain/money.ts';
import { chooseOptions } from '../../functions/domain/options.ts';
import type { Menu } from './by-hand-menu.ts';
import type { OrderBody } from './by-hand-schema.ts';

const statuses = {
  'idempotency-key-required': 400,
  'item-unavailable': 409,
  'not-accepting-orders': 409,
  'price-changed': 409,
  'idempotency-key-reused': 422,
  'validation-failed': 422,
  'internal-error': 500,
} as const;

/** A request that is answered with an error that the client can act on. */
export class Refusal extends Error {
  readonly code: keyof typeof statuses;
  readonly status: number;

  constructor(code: keyof typeof statuses, detail: string) {
    super(detail);
    this.code = code;
    this.status = statuses[code];
  }
}

export const refuse = (code: keyof typeof statuses, detail: string = code): Refusal => new Refusal(code, detail);

/** What JSON Schema cannot say: which fields go together, and text as it is stored. Members are always in this order. */
export function readOrder(body: OrderBody) {
  const { channel, table = null, customer = null, pickupAt = null } = body;
  if ((channel === 'table') !== (table !== null)) throw refuse('validation-failed', 'table');
  if (channel === 'pickup' && customer === null) throw refuse('validation-failed', 'customer.name');
  if (channel !== 'pickup' && pickupAt !== null) throw refuse('validation-failed', 'pickupAt');
  return {
    channel,
    table,
    lines: body.lines.map((line) => ({
      itemId: line.itemId,
      optionIds: line.optionIds,
      quantity: line.quantity,
      note: readText(line.note, 200),
      guest: readText(line.guest, 40),
    })),
    customer: customer && { name: readText(customer.name, 80), phone: customer.phone?.trim() ?? null },
    note: readText(body.note, 500, /(?!\n)[\p{Cc}\p{Cs}]/u),
    pickupAt: pickupAt === null ? null : new Date(pickupAt),
    tipCents: body.tipCents,
    expectedTotalCents: body.expectedTotalCents ?? null,
  };
}

export type WantedOrder = ReturnType<typeof readOrder>;

function readText(text: string | undefined, max: number, refused = /[\p{Cc}\p{Cs}]/u): string | null {
  if (text === undefined) return null;
  const read = text.trim().normalize('NFC');
  if (read === '' || read.length > max || refused.test(read)) throw refuse('validation-failed', 'text');
  return read;
}

/** The lines as they are stored and answered, priced from the menu. */
export function priceLines(menu: Menu, { lines: wanted, tipCents, expectedTotalCents }: WantedOrder) {
  const soldOut: string[] = [];
  const lines = wanted.map(({ itemId, optionIds, quantity, note, guest }) => {
    const item = menu.get(itemId);
    if (item === undefined) throw refuse('validation-failed', 'itemId');
    if (!item.isAvailable) soldOut.push(item.name.es);
    const choice = chooseOptions(item.optionGroups, optionIds);
    if (!choice.ok) throw refuse('validation-failed', 'optionIds');
    const options = choice.chosen.map(({ group, option: { id, name, priceCents } }) => {
      return { id, group: group.name, role: group.role, name, priceCents };
    });
    const unit = unitPriceCents(item, options);
    const totalCents = lineTotalCents({ unitPriceCents: unit, quantity });
    const { station } = item;
    return { itemId, name: item.name, options, quantity, unitPriceCents: unit, totalCents, note, guest, station };
  });
  if (soldOut.length > 0) throw refuse('item-unavailable', soldOut.join(', '));
  const totals = orderTotals(lines, tipCents);
  if (totals.totalCents > maxOrderCents) throw refuse('validation-failed', 'lines');
  if (expectedTotalCents !== null && expectedTotalCents !== totals.totalCents) throw refuse('price-changed');
  return { lines, totals };
}
