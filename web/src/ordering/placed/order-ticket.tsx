import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { serverNow } from '../../api/server-clock.ts';
import type { Order } from '../../api/types.ts';
import { orderText } from '../../i18n/order.ts';
import { timeSeenFrom } from '../../i18n/slot-text.ts';
import styles from './order-ticket.module.css';
import { readyTime } from './ready-time.ts';
import { whereTo } from './where-to.ts';

/** The fields of an order that are on its ticket. */
type Ticketed = Pick<Order, 'status' | 'channel' | 'table' | 'customer' | 'placedAt' | 'promisedAt'>;

/** The promised time, updated as time passes; nothing after the order is ready or cancelled. */
function Promised({ order }: { order: Ticketed }) {
  const say = orderText.value;
  if (order.status !== 'received' && order.status !== 'preparing') return null;
  const nowMs = serverNow.value;
  // Until the server's clock is known, the order's own time gives the day.
  const at = timeSeenFrom(order.promisedAt, nowMs ?? Date.parse(order.placedAt));
  const ready = readyTime(order.promisedAt, nowMs);
  switch (ready.kind) {
    case 'at':
      return <>{say.promised(at)}</>;
    case 'in':
      return <>{say.promisedIn(at, ready.minutes)}</>;
    case 'late':
      return <>{say.late(at)}</>;
    default:
      return ready satisfies never;
  }
}

const turnMs = 420;

/** Turns what the ref is put on, once, when the kitchen moves the order: never while the page loads. */
function useTurn(status: Order['status'] | undefined) {
  const ticket = useRef<HTMLDivElement>(null);
  const shown = useRef(status);
  useEffect(() => {
    const before = shown.current;
    shown.current = status;
    const moved = before !== undefined && before !== status;
    if (!moved || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    ticket.current?.animate([{ transform: 'perspective(60rem) rotateY(-90deg)' }, { transform: 'none' }], {
      duration: turnMs,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
    });
  }, [status]);
  return ticket;
}

/** The number that is called out, where the food goes and when: what a guest looks for first. */
export function OrderTicket({
  number,
  order,
  heading,
}: {
  number: number | undefined;
  order: Ticketed | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const say = orderText.value;
  const ticket = useTurn(order?.status);
  return (
    <div ref={ticket} class={styles.ticket}>
      <h1 ref={heading} tabIndex={-1}>
        <span class={styles.label}>{say.ticket}</span>
        <span class={styles.number}>{number ?? '·'}</span>
      </h1>
      <p class={styles.where}>{order !== undefined && whereTo(order)}</p>
      <p class={styles.promised}>{order === undefined ? '\u00a0' : <Promised order={order} />}</p>
    </div>
  );
}
