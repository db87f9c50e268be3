import type { ComponentChildren } from 'preact';
import type { OrderLine } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { ticketOptions } from './special-options.ts';
import styles from './ticket-line.module.css';

/** How many of what, and how it differs from normal. */
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

/** What a guest asked for in their own words: never to be overlooked. Written from right to left it turns only itself. */
export const TicketNote = ({ children }: { children: ComponentChildren }) => (
  <p class={styles.note}>
    <bdi>{children}</bdi>
  </p>
);
