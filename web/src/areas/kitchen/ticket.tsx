import { computed, type ReadonlySignal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { nextStatus } from '../../../../functions/domain/order-status.ts';
import { serverNow } from '../../api/server-clock.ts';
import type { Order } from '../../api/types.ts';
import { clockTime } from '../../i18n/format.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { type BoardStore, canUndo } from './board-store.ts';
import styles from './ticket.module.css';
import { byGuest, isFresh, lateness, placeOf } from './ticket-facts.ts';
import { TicketLine, TicketNote, TicketTotals } from './ticket-lines.tsx';

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
      {level !== 'calm' && <span class={styles.late}>{level === 'late' ? text.late(lateMinutes) : text.soon}</span>}
      {order.pickupAt !== null && <span>{text.pickupAt(clockTime(order.pickupAt))}</span>}
      {fresh && <span class={styles.fresh}>{text.fresh}</span>}
    </p>
  );
}
