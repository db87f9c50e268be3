/** A ticket and its buttons; in it its lines, its notes, and the sum of what several guests ordered together. */
import { computed, type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { nextStatus } from '../../../../functions/domain/order-status.ts';
import { serverNow } from '../../api/server-clock.ts';
import type { Order, OrderLine } from '../../api/types.ts';
import { clockTime } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { countPupusas } from './all-day.tsx';
import { type BoardStore, canUndo } from './board-store.ts';
import styles from './ticket.module.css';
import { byGuest, isFresh, lateness, placeOf, ticketOptions } from './ticket-facts.ts';

type Props = {
  order: Order;
  store: BoardStore;
  normal: ReadonlySet<string>;
  /** Whether the ticket has been in its place long enough to take a tap. */
  settled: ReadonlySignal<boolean>;
};

/** Computed from the order and the server's time: a second that does not change it does not render the ticket. */
const useTimed = <T extends string | number | boolean | undefined>(
  order: Order,
  view: (order: Order, nowMs: number | undefined) => T,
): ReadonlySignal<T> => useMemo(() => computed(() => view(order, serverNow.value)), [order]);

/** One order as the cook sees it, with the one button that matters. */
export function Ticket({ order, store, normal, settled }: Props) {
  const text = kitchenText.value;
  const level = useTimed(order, (...at) => lateness(...at).level);
  const { id, number, status } = order;
  const busy = useComputed(() => store.moves.value.has(id));
  const waits = useComputed(() => busy.value || !settled.value);
  const next = nextStatus(status);
  const titleId = `ticket-${id}`;
  const guests = byGuest(order.lines);
  const isShared = guests.filter(([guest]) => guest !== '').length > 1;
  return (
    <li>
      <article class={styles.ticket} data-level={level} aria-labelledby={titleId}>
        <header class={styles.head}>
          <h3 id={titleId} class={styles.title}>
            <span class="visually-hidden">{text.order(number)}, </span>
            <span class={styles.number} aria-hidden="true">
              {number}
            </span>
            <bdi class={styles.place}>{placeOf(order)}</bdi>
          </h3>
          <TicketClock order={order} />
        </header>
        {order.note !== null && <TicketNote>{order.note}</TicketNote>}
        {guests.map(([guest, lines]) => (
          <div key={guest} class={styles.lines}>
            {guest !== '' && (
              <h4 class={styles.guest}>
                <bdi>{guest}</bdi>
              </h4>
            )}
            <ul aria-label={guest || undefined}>
              {lines.map((line) => (
                <TicketLine key={line.id} line={line} normal={normal} />
              ))}
            </ul>
          </div>
        ))}
        {isShared && <TicketTotals lines={order.lines} />}
        <footer class={styles.foot}>
          {canUndo(status) && (
            <button
              type="button"
              class={styles.back}
              data-busy={busy}
              aria-disabled={waits}
              onClick={() => !waits.peek() && void store.undo(id)}
            >
              {text.putBack}
              <span class="visually-hidden">{text.ofOrder(number)}</span>
            </button>
          )}
          {next !== undefined && (
            <button
              type="button"
              class={styles.bump}
              data-to={next}
              data-busy={busy}
              aria-disabled={waits}
              onClick={() => !waits.peek() && void store.move(order, next)}
            >
              {next === 'preparing' ? text.start : next === 'ready' ? text.finish : text.handOver}
              <span class="visually-hidden">{text.ofOrder(number)}</span>
            </button>
          )}
        </footer>
      </article>
    </li>
  );
}

/** How old the order is and how late: rendered again when a minute of its own is over. */
function TicketClock({ order }: { order: Order }) {
  const text = kitchenText.value;
  const level = useTimed(order, (...at) => lateness(...at).level).value;
  const ageMinutes = useTimed(order, (...at) => lateness(...at).ageMinutes).value;
  const lateMinutes = useTimed(order, (...at) => lateness(...at).lateMinutes).value;
  const fresh = useTimed(order, isFresh).value;
  return (
    <p class={styles.clock}>
      {ageMinutes !== undefined && <span class={styles.age}>{text.age(ageMinutes)}</span>}
      {level !== 'onTime' && <span class={styles.late}>{level === 'late' ? text.late(lateMinutes) : text.soon}</span>}
      {order.pickupAt !== null && <span>{text.pickupAt(clockTime(order.pickupAt))}</span>}
      {fresh && <span class={styles.fresh}>{text.fresh}</span>}
    </p>
  );
}

/** One line: how many of what, and how it differs from normal. */
function TicketLine({ line, normal }: { line: OrderLine; normal: ReadonlySet<string> }) {
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
const TicketNote = ({ children }: { children: ComponentChildren }) => (
  <p class={styles.note}>
    <bdi>{children}</bdi>
  </p>
);

/** The counts of a ticket of several guests: the comal is filled by dough and filling, not guest by guest. */
function TicketTotals({ lines }: { lines: readonly OrderLine[] }) {
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
