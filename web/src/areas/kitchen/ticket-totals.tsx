import type { OrderLine } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { countPupusas } from './all-day.ts';
import styles from './ticket-totals.module.css';

/** What several guests' ticket comes to: the comal is filled by dough and filling, not guest by guest. */
export function TicketTotals({ lines }: { lines: readonly OrderLine[] }) {
  const text = kitchenText.value;
  const { doughs, fillings } = countPupusas(lines);
  if (doughs.length === 0) return null;
  return (
    <div class={styles.totals}>
      <h4>{text.inAll}</h4>
      <ul class={styles.doughs} aria-label={text.inAll}>
        {doughs.map(({ name, quantity }) => (
          <li key={name.es}>
            <strong>{quantity}</strong> {inLanguage(name)}
          </li>
        ))}
      </ul>
      <ul aria-label={text.byFilling}>
        {fillings.map(({ name, quantity, doughs: ofFilling }) => (
          <li key={name.es}>
            <strong>{quantity}</strong> {inLanguage(name)}
            <small>{ofFilling.map((dough) => `${dough.quantity} ${inLanguage(dough.name)}`).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
