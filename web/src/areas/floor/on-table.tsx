import type { Order, TabSummary } from '../../api/types.ts';
import { Button, buttonClass } from '../../components/button.tsx';
import { floorText } from '../../i18n/floor.ts';
import { price } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import styles from './floor.module.css';
import type { Moves } from './follow-rounds.ts';
import { serveRound } from './serve-round.ts';
import { factsOf } from './table-facts.ts';

type Props = {
  /** Of the place, those of `isOnTable`. */
  orders: readonly Order[];
  moves: Moves;
  tab: TabSummary | null;
  /** The address of its bill. */
  bill: string;
  onAgain: () => void;
};

/** The rounds that are on the table, what is ready to be carried first, and the way to order the last one again. */
export function OnTable({ orders, moves, tab, bill, onAgain }: Props) {
  const say = floorText.value;
  if (orders.length === 0) return null;
  const { ready } = factsOf(orders, tab);
  const isReady = ({ status }: Order) => status === 'ready';
  const sorted = [...orders.filter(isReady), ...orders.filter((order) => !isReady(order)).toReversed()];
  return (
    <div class={styles.onTable}>
      <details open={ready > 0}>
        <summary>
          {(tab !== null && tab.table === null ? say.atCounter : say.onTable)(orders.length)}{' '}
          {tab !== null && <b>{price(tab.balanceCents)}</b>}
        </summary>
        <ul>
          {sorted.map((order) => (
            <Round key={order.id} order={order} moves={moves} />
          ))}
        </ul>
      </details>
      <Button kind="quiet" onClick={onAgain}>
        {say.again}
      </Button>
      <a class={buttonClass('quiet')} href={bill}>
        {say.bill}
      </a>
    </div>
  );
}

function Round({ order, moves }: { order: Order; moves: Moves }) {
  const say = floorText.value;
  const isUnseen = order.status === 'received' && order.seenAt === null && order.unseenAlarm !== undefined;
  return (
    <li class={styles.round} data-status={order.status}>
      <p>
        <b>{say.round(order.number)}</b> · {isUnseen ? <strong>{say.unseen}</strong> : say.statuses[order.status]}
      </p>
      <p class={styles.lines}>
        {order.lines.map(({ quantity, name }) => `${quantity} × ${inLanguage(name)}`).join(', ')}
      </p>
      {order.status === 'ready' && (
        <Button aria-label={say.serveRound(order.number)} onClick={() => void serveRound(order, moves)}>
          {say.serve}
        </Button>
      )}
    </li>
  );
}
