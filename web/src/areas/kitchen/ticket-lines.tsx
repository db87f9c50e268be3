/** What is inside a ticket: its lines, its notes, and the sum of what several guests ordered together. */
import type { ComponentChildren } from 'preact';
import type { OrderLine } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { countPupusas } from './all-day.ts';
import { ticketOptions } from './special-options.ts';
import styles from './ticket-lines.module.css';

/** One line: how many of what, and how it differs from normal. */
export function TicketLine({ line, normal }: { line: OrderLine; normal: ReadonlySet<string> }) {
  return (
    <li class={styles.line}>
      <span class={styles.quantity}>
        {line.quantity}
        <span class={styles.times}>×</span>
      </span>
      <div class={styles.what}>
        <p class={styles.name}>{inLanguage(line.name)}</p>
        {line.options.length > 0 && (
          <p class={styles.options}>
            {ticketOptions(line, normal).map(({ id, name, special, dough }) => (
              <span key={id} data-dough={dough} class={special ? styles.special : styles.normal}>
                {inLanguage(name)}
              </span>
            ))}
          </p>
        )}
        {line.note !== null && <TicketNote>{line.note}</TicketNote>}
      </div>
    </li>
  );
}

/** What a guest wrote, so that it cannot be overlooked. Right-to-left text does not turn what stands beside it. */
export const TicketNote = ({ children }: { children: ComponentChildren }) => (
  <p class={styles.note}>
    <bdi>{children}</bdi>
  </p>
);

/** The counts of a ticket of several guests: the comal is filled by dough and filling, not guest by guest. */
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
