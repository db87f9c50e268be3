import { nextStatus } from '../../../../functions/domain/order-status.ts';
import type { Order } from '../../api/types.ts';
import { clockTime } from '../../i18n/format.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { type BoardStore, canUndo } from './board-store.ts';
import { byGuest } from './by-guest.ts';
import { isFresh, lateness } from './lateness.ts';
import { placeOf } from './place.ts';
import styles from './ticket.module.css';
import { TicketLine, TicketNote } from './ticket-line.tsx';
import { TicketTotals } from './ticket-totals.tsx';

type Props = {
  order: Order;
  store: BoardStore;
  normal: ReadonlySet<string>;
  /** The server's time; undefined until its clock was heard. */
  now: number | undefined;
  /** Whether the ticket has been in its place long enough for a tap to mean it. */
  settled: boolean;
};

/** One order as the cook sees it, with the one button that matters. */
export function Ticket({ order, store, normal, now, settled }: Props) {
  const text = kitchenText.value;
  const { level, ageMinutes, lateMinutes } = lateness(order, now);
  const busy = store.moves.value.has(order.id);
  const waits = busy || !settled;
  const next = nextStatus(order.status);
  const titleId = `ticket-${order.id}`;
  const guests = byGuest(order.lines);
  const isShared = guests.filter(([guest]) => guest !== '').length > 1;
  return (
    <li>
      <article class={styles.ticket} data-level={level} aria-labelledby={titleId}>
        <header class={styles.head}>
          <h3 id={titleId} class={styles.title}>
            <span class="visually-hidden">{text.order(order.number)}, </span>
            <span class={styles.number} aria-hidden="true">
              {order.number}
            </span>
            <bdi class={styles.place}>{placeOf(order)}</bdi>
          </h3>
          <p class={styles.clock}>
            {ageMinutes !== undefined && <span class={styles.age}>{text.age(ageMinutes)}</span>}
            {level !== 'calm' && (
              <span class={styles.late}>{level === 'late' ? text.late(lateMinutes) : text.soon}</span>
            )}
            {order.pickupAt !== null && <span>{text.pickupAt(clockTime(order.pickupAt))}</span>}
            {isFresh(order, now) && <span class={styles.fresh}>{text.fresh}</span>}
          </p>
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
          {canUndo(order.status) && (
            <button
              type="button"
              class={styles.back}
              data-busy={busy}
              aria-disabled={waits}
              onClick={() => !waits && void store.undo(order.id)}
            >
              {text.putBack}
              <span class="visually-hidden">{text.ofOrder(order.number)}</span>
            </button>
          )}
          {next !== undefined && (
            <button
              type="button"
              class={styles.bump}
              data-to={next}
              data-busy={busy}
              aria-disabled={waits}
              onClick={() => !waits && void store.move(order, next)}
            >
              {next === 'preparing' ? text.start : next === 'ready' ? text.finish : text.handOver}
              <span class="visually-hidden">{text.ofOrder(order.number)}</span>
            </button>
          )}
        </footer>
      </article>
    </li>
  );
}
