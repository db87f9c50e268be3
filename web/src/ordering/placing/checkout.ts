/** The fields of checkout, stored through a reload, and the order made of them and the cart. */

import { computed } from '@preact/signals';
import { maxCustomerName, maxOrderNote, maxPhone } from '../../../../functions/domain/limits.ts';
import { restaurant, shopAsOf } from '../../api/shop.ts';
import type { NewOrder } from '../../api/types.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import type { CartLine } from '../cart/cart-lines.ts';
import { phoneCart } from '../cart/phone-cart.tsx';
import { mealMs, mySeat, seatedAt } from '../table.ts';
import { mayBeFree, unitsOf } from './pickup-slots.ts';

export type Form = {
  /** Undefined until the guest chooses: until then the table's code decides. */
  channel: 'pickup' | 'table' | undefined;
  name: string;
  phone: string;
  /** Undefined until the guest chooses, as above. */
  table: number | undefined;
  /** When the channel or the table was chosen by hand: a code that is scanned later decides anew. */
  chosenAt: number;
  note: string;
  /** To take away: as soon as possible, or at a time to be chosen. */
  when: 'now' | 'later';
  /** The chosen time, RFC 3339; another time is another order. */
  pickupAt: string | undefined;
};

const channels = ['pickup', 'table'] as const;

export const form = stored<Form>('checkout', (value) => {
  const { channel, name, phone, table, chosenAt, note, when, pickupAt } = fields(value);
  const madeAt = typeof chosenAt === 'number' ? chosenAt : 0;
  return {
    channel: channels.find((known) => known === channel),
    name: textOr(name, '').slice(0, maxCustomerName),
    phone: textOr(phone, '').slice(0, maxPhone),
    // Another day it is another table.
    table: typeof table === 'number' && Date.now() - madeAt < mealMs ? table : undefined,
    chosenAt: madeAt,
    note: textOr(note, '').slice(0, maxOrderNote),
    when: when === 'later' ? 'later' : 'now',
    pickupAt: when === 'later' && typeof pickupAt === 'string' ? pickupAt : undefined,
  };
});

export function setForm(change: Partial<Form>): void {
  form.value = { ...form.value, ...change };
}

/** The guest's choice by hand, unless a table's code was scanned since. */
const chosen = computed((): Pick<Form, 'channel' | 'table'> => {
  const { channel, table, chosenAt } = form.value;
  return chosenAt < seatedAt.value ? { channel: undefined, table: undefined } : { channel, table };
});

/** Takes the guest's own choice of where the order goes. */
export function choosePlace(change: Partial<Pick<Form, 'channel' | 'table'>>): void {
  setForm({ ...chosen.peek(), ...change, chosenAt: Date.now() });
}

/** The form, with the scanned table where the guest has not chosen. Its token goes with its own table only. */
export const answers = computed(() => {
  const seat = mySeat.value;
  const table = chosen.value.table ?? seat?.table;
  return {
    ...form.value,
    channel: chosen.value.channel ?? (seat === null ? 'pickup' : 'table'),
    table,
    tableToken: table === seat?.table ? seat?.token : undefined,
  };
});
export type Answers = (typeof answers)['value'];

/** True while the shop is closed, and for cooked items while the kitchen is full, by the last answer of the API. */
export const mustChooseTime = computed(
  () =>
    restaurant.value?.openNow === false ||
    (restaurant.value?.full === true && shopAsOf.value === undefined && unitsOf(phoneCart) > 0),
);
export const wantsTime = computed(
  () => answers.value.channel === 'pickup' && (answers.value.when === 'later' || mustChooseTime.value),
);

/** How long the kitchen takes now; undefined with a stored answer only. */
export const quotedMinutes = computed(() =>
  shopAsOf.value === undefined ? restaurant.value?.quotedMinutes : undefined,
);

export type Missing = { name: boolean; table: boolean; time: boolean };
export const nothingMissing: Missing = { name: false, table: false, time: false };

/** What must be answered first; a table that was taken out of the room counts as not chosen, and so does a taken time. */
export const missing = computed<Missing>(() => {
  const { channel, name, table, pickupAt } = answers.value;
  return {
    name: channel === 'pickup' && name.trim() === '',
    table: channel === 'table' && (table === undefined || !restaurant.value?.tables.includes(table)),
    time: wantsTime.value && (pickupAt === undefined || !mayBeFree(pickupAt)),
  };
});

const ifAny = <K extends string>(key: K, text: string) => (text.trim() === '' ? {} : { [key]: text.trim() });

/** The body of `POST /orders`, but for the tip and the total it is expected to come to. */
function toOrder(lines: readonly CartLine[], answered: Answers): NewOrder {
  const { channel, name, phone, table, tableToken, note, pickupAt } = answered;
  const wanted = {
    lines: lines.map((line) => ({
      itemId: line.itemId,
      optionIds: line.optionIds,
      quantity: line.quantity,
      ...ifAny('note', line.note),
      ...ifAny('guest', line.guest),
    })),
    ...ifAny('note', note),
  };
  if (channel === 'pickup') {
    const customer = { name: name.trim(), ...ifAny('phone', phone) };
    return { channel, customer, ...(pickupAt === undefined ? {} : { pickupAt }), ...wanted };
  }
  // No table has the number 0: it is `missing`, and nothing is sent before one is chosen.
  return { channel, table: table ?? 0, ...(tableToken === undefined ? {} : { tableToken }), ...wanted };
}

const wish = computed(() => toOrder(phoneCart.lines.value, answers.value));
/** The order that would be sent now. */
export const draft = computed<NewOrder>(() => ({ ...wish.value, tipCents: phoneCart.totals.value.tipCents }));
/** Equal for equal wishes: a tip is the share that was chosen, so that a new price on the menu makes no other order. */
export const draftText = computed(() => JSON.stringify([wish.value, phoneCart.tip.value]));
