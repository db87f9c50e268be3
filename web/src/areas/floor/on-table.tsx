import type { Order, TabSummary } from '../../api/types.ts';
import { Button, buttonClass } from '../../components/button.tsx';
import { toast } from '../../components/toast.tsx';
import { floorText } from '../../i18n/floor.ts';
import { price } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { session } from '../../session/session.ts';
import { rememberServed } from './drafts.ts';
import styles from './floor.module.css';
import type { FloorStore } from './floor-store.ts';
import { factsOf } from './table-facts.ts';

type Props = { store: FloorStore; number: number; tab: TabSummary | null; onAgain: () => void };

/** The rounds that are on the table, what is ready to be carried first, and the way to order the last one again. */
export function OnTable({ store, number, tab, onAgain }: Props) {
  const say = floorText.value;
  const orders = store.ordersAt(number).value;
  if (orders.length === 0) return null;
  const { ready } = factsOf(orders, tab);
  const isReady = ({ status }: Order) => status === 'ready';
  const sorted = [...orders.filter(isReady), ...orders.filter((order) => !isReady(order)).toReversed()];
  return (
    <div class={styles.onTable}>
      <details open={ready > 0}>
        <summary>
          {say.onTable(orders.length)} {tab !== null && <b>{price(tab.balanceCents)}</b>}
        </summary>
        <ul>
          {sorted.map((order) => (
            <Round key={order.id} order={order} store={store} />
          ))}
        </ul>
      </details>
      <Button kind="quiet" onClick={onAgain}>
        {say.again}
      </Button>
      <a class={buttonClass('quiet')} href={`${staffPaths.bills}#mesa-${number}`}>
        {say.bill}
      </a>
    </div>
  );
}

function Round({ order, store }: { order: Order; store: FloorStore }) {
  const say = floorText.value;
  const serve = async () => {
    const outcome = await store.serve(order);
    if (outcome === undefined) return;
    if (outcome.kind !== 'done') {
      toast(whyNot.peek()(outcome.problem));
      return;
    }
    if (order.table !== null) rememberServed(order.table, session.peek()?.staff.id ?? '');
    const label = floorText.peek().undo;
    toast(floorText.peek().served(order.number), { label, run: () => void store.undo(outcome.answer) });
  };
  return (
    <li class={styles.round} data-status={order.status}>
      <p>
        <b>{say.round(order.number)}</b> · {say.statuses[order.status]}
      </p>
      <p class={styles.lines}>
        {order.lines.map(({ quantity, name }) => `${quantity} × ${inLanguage(name)}`).join(', ')}
      </p>
      {order.status === 'ready' && (
        <Button aria-label={say.serveRound(order.number)} onClick={() => void serve()}>
          {say.serve}
        </Button>
      )}
    </li>
  );
}
