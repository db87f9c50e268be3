import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './all-day.module.css';
import { allDay } from './all-day.ts';
import type { Orders } from './board.ts';

/** How many pupusas are still to be made of each dough, and on demand of each filling. */
export function AllDayStrip({ orders }: { orders: ReadonlySignal<Orders> }) {
  const text = kitchenText.value;
  const owed = useComputed(() => allDay(orders.value.values())).value;
  const open = useSignal(false);
  const panelId = useId();
  return (
    <section class={styles.strip} aria-label={text.owed}>
      {owed.doughs.length === 0 ? (
        <p class={styles.none}>{text.noneOwed}</p>
      ) : (
        <ul class={styles.doughs}>
          {owed.doughs.map(({ name, quantity }) => (
            <li key={name.es}>
              <strong class={styles.count}>{quantity}</strong> {inLanguage(name)}
            </li>
          ))}
        </ul>
      )}
      {owed.fillings.length > 0 && (
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
      <div id={panelId} class={styles.panel} hidden={!open.value || owed.fillings.length === 0}>
        {open.value && (
          <ul class={styles.fillings}>
            {owed.fillings.map(({ name, quantity, doughs }) => (
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
