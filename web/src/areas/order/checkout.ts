/** What checkout asks for, kept through a reload, and the order made of it and the cart. */
import { computed } from '@preact/signals';
import type { NewOrder } from '../../api/types.ts';
import { fields, stored, textOr } from '../../storage.ts';
import { cart, totals } from './cart.ts';
import type { CartLine } from './cart-lines.ts';
import { myTable } from './table.ts';
import { tip } from './tip.ts';

/** The API's limits. */
export const maxName = 80;
export const maxPhone = 24;
export const maxOrderNote = 500;

export type Form = {
  /** Undefined until somebody chose: then the table's code decides. */
  channel: 'pickup' | 'table' | undefined;
  name: string;
  phone: string;
  /** Undefined until somebody chose, as above. */
  table: number | undefined;
  note: string;
};

const channels = ['pickup', 'table'] as const;

export const form = stored<Form>('checkout', (value) => {
  const { channel, name, phone, table, note } = fields(value);
  return {
    channel: channels.find((known) => known === channel),
    name: textOr(name, '').slice(0, maxName),
    phone: textOr(phone, '').slice(0, maxPhone),
    table: typeof table === 'number' ? table : undefined,
    note: textOr(note, '').slice(0, maxOrderNote),
  };
});

/** The form, with what the table's code says where nobody chose. */
export const answers = computed(() => ({
  ...form.value,
  channel: form.value.channel ?? (myTable.value === undefined ? 'pickup' : 'table'),
  table: form.value.table ?? myTable.value,
}));
export type Answers = (typeof answers)['value'];

export type Missing = { name: boolean; table: boolean };

/** What must be answered first; a table that was taken out of the room counts as not chosen. */
export const missing = ({ channel, name, table }: Answers, tables: readonly number[]): Missing => ({
  name: channel === 'pickup' && name.trim() === '',
  table: channel === 'table' && (table === undefined || !tables.includes(table)),
});

const ifAny = <K extends string>(key: K, text: string) => (text.trim() === '' ? {} : { [key]: text.trim() });

/** The body of `POST /orders`, but for the tip and the total it is expected to come to. */
function toOrder(lines: readonly CartLine[], { channel, name, phone, table, note }: Answers): NewOrder {
  return {
    channel,
    ...(channel === 'table' && table !== undefined ? { table } : {}),
    lines: lines.map((line) => ({
      itemId: line.itemId,
      optionIds: line.optionIds,
      quantity: line.quantity,
      ...ifAny('note', line.note),
      ...ifAny('guest', line.guest),
    })),
    ...(channel === 'pickup' ? { customer: { name: name.trim(), ...ifAny('phone', phone) } } : {}),
    ...ifAny('note', note),
  };
}

const wish = computed(() => toOrder(cart.value, answers.value));
/** The order that would be sent now. */
export const draft = computed<NewOrder>(() => ({ ...wish.value, tipCents: totals.value.tipCents }));
/** Equal for equal wishes: a tip is the share that was chosen, so that a new price on the menu makes no other order. */
export const draftText = computed(() => JSON.stringify([wish.value, tip.value]));
