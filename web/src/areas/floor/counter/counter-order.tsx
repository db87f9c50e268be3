import { now, serverNow } from '../../../api/server-clock.ts';
import type { Order, TabSummary } from '../../../api/types.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { counterText } from '../../../i18n/counter.ts';
import { floorText } from '../../../i18n/floor.ts';
import { clockTime, price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { tillText } from '../../../i18n/till.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import { serveRound } from '../serve-round.ts';
import { minutesSince } from '../table-facts.ts';
import styles from './counter.module.css';
import type { CounterStore } from './counter-store.ts';
import { owedCents, readyAt } from './sort-orders.ts';

type Props = {
  order: Order;
  /** The open tab that it is on. */
  tab: TabSummary | undefined;
  store: CounterStore;
  onCharge: () => void;
};

/** An order that is picked up: whose it is, what is in it, and what is left to do. */
export function CounterOrder({ order, tab, store, onCharge }: Props) {
  const say = counterText.value;
  const { number, channel, customer, status, lines } = order;
  const owed = owedCents(order);
  const name = customer?.name ?? tab?.name ?? tillText.value.channels[channel];
  const isReady = status === 'ready';
  /** Also of an order whose tab went to a table. */
  const left = order.totalCents - order.paidCents;
  return (
    <li class={styles.order} data-status={status}>
      <p class={styles.who}>
        <b class={styles.number}>{say.number(number)}</b>
        <b>{name}</b>
      </p>
      <p class={styles.soft}>
        {isReady ? (
          <Waits since={readyAt(order)} />
        ) : status === 'completed' ? (
          say.handedOver
        ) : (
          floorText.value.statuses[status]
        )}
        {(status === 'received' || status === 'preparing') && ` · ${say.promised(clockTime(order.promisedAt))}`}
        {tab === undefined && ` · ${left > 0 ? say.owes(price(left)) : say.paid}`}
      </p>
      <p class={styles.lines}>{lines.map((line) => `${line.quantity} × ${inLanguage(line.name)}`).join(', ')}</p>
      <div class={styles.acts}>
        {isReady && (
          <Button aria-label={say.handOverOf(number)} onClick={() => void serveRound(order, store)}>
            {say.handOver}
          </Button>
        )}
        {owed > 0 && (
          <Button kind={isReady ? 'quiet' : 'primary'} aria-label={say.chargeOf(number)} onClick={onCharge}>
            {say.charge}
          </Button>
        )}
        {(tab !== undefined || left > 0) && order.tabId !== undefined && (
          <a
            class={buttonClass('quiet')}
            href={`${staffPaths.bills}#${order.tabId}`}
            aria-label={say.billOf(tab?.name ?? name)}
          >
            {say.bill}
          </a>
        )}
        {customer?.phone && status !== 'completed' && (
          <a
            class={buttonClass('quiet')}
            href={`tel:${customer.phone.replaceAll(/[^+\d]/g, '')}`}
            aria-label={say.callTo(name)}
          >
            {say.call}
          </a>
        )}
      </div>
    </li>
  );
}

/** How long it has been ready. */
const Waits = ({ since }: { since: string }) => (
  <>{counterText.value.waits(minutesSince(since, serverNow.value ?? now.value))}</>
);
