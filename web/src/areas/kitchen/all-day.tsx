/** Counts pupusas by dough and filling, of one ticket or of all open tickets (the all-day count), and shows the latter. */

import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Name, Order, OrderLine } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './all-day.module.css';

type Count = { name: Name; quantity: number };
type FillingCount = Count & { doughs: Count[] };
export type Pupusas = { doughs: Count[]; fillings: FillingCount[] };

const doughOf = (line: OrderLine) => line.options.find(({ role }) => role === 'dough')?.name;

function count<T extends Count>(counts: Map<string, T>, quantity: number, fresh: T): T {
  const found = counts.get(fresh.name.es) ?? fresh;
  found.quantity += quantity;
  counts.set(fresh.name.es, found);
  return found;
}

const most = <T extends Count>(counts: Iterable<T>): T[] =>
  [...counts].sort((a, b) => b.quantity - a.quantity || a.name.es.localeCompare(b.name.es, 'es'));

/** Sorted in a fixed order, so that each count is always in the same place. */
const byName = (counts: Iterable<Count>): Count[] =>
  [...counts].sort((a, b) => a.name.es.localeCompare(b.name.es, 'es'));

/** Only lines with a dough count, without what was voided; a soda has none. */
export function countPupusas(lines: Iterable<OrderLine>): Pupusas {
  const doughs = new Map<string, Count>();
  const fillings = new Map<string, Count & { byDough: Map<string, Count> }>();
  for (const line of lines) {
    const dough = doughOf(line);
    if (dough === undefined) continue;
    const quantity = line.quantity - (line.voided ?? 0);
    if (quantity === 0) continue;
    count(doughs, quantity, { name: dough, quantity: 0 });
    const filling = count(fillings, quantity, { name: line.name, quantity: 0, byDough: new Map() });
    count(filling.byDough, quantity, { name: dough, quantity: 0 });
  }
  return {
    doughs: byName(doughs.values()),
    fillings: most(fillings.values()).map(({ name, quantity, byDough }) => ({
      name,
      quantity,
      doughs: most(byDough.values()),
    })),
  };
}

/** The all-day count, what is still to be made: lines that are not done of orders received and being prepared. */
export const allDay = (orders: Iterable<Order>): Pupusas =>
  countPupusas(
    [...orders].flatMap(({ status, lines }) =>
      status === 'received' || status === 'preparing' ? lines.filter(({ doneAt }) => doneAt === undefined) : [],
    ),
  );

/** How many pupusas are still to be made of each dough, and on demand of each filling. */
export function AllDayStrip({ orders }: { orders: ReadonlySignal<readonly Order[]> }) {
  const text = kitchenText.value;
  const counts = useComputed(() => allDay(orders.value)).value;
  const open = useSignal(false);
  const panelId = useId();
  return (
    <section class={styles.strip} aria-label={text.toMake}>
      {counts.doughs.length === 0 ? (
        <p class={styles.none}>{text.noPupusas}</p>
      ) : (
        <ul class={styles.doughs}>
          {counts.doughs.map(({ name, quantity }) => (
            <li key={name.es}>
              <strong class={styles.count}>{quantity}</strong> {inLanguage(name)}
            </li>
          ))}
        </ul>
      )}
      {counts.fillings.length > 0 && (
        <button
          type="button"
          class={styles.toggle}
          aria-expanded={open.value}
          aria-controls={panelId}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {text.byFilling}
        </button>
      )}
      <div id={panelId} class={styles.panel} hidden={!open.value || counts.fillings.length === 0}>
        {open.value && (
          <ul class={styles.fillings}>
            {counts.fillings.map(({ name, quantity, doughs }) => (
              <li key={name.es} class={styles.filling}>
                <strong class={styles.count}>{quantity}</strong>
                <span>
                  {inLanguage(name)}
                  <small>{doughs.map((dough) => `${dough.quantity} ${inLanguage(dough.name)}`).join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
