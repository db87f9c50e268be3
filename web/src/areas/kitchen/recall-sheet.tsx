import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { Sheet } from '../../components/sheet.tsx';
import { clockTime } from '../../i18n/format.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { readFinished } from './board-requests.ts';
import type { BoardStore } from './board-store.ts';
import styles from './later-list.module.css';
import { placeOf } from './ticket-facts.ts';

/** The button that opens the last twenty orders that were ready, each with the way back to the board. */
export function RecallButton({ store, class: extra }: { store: BoardStore; class?: string | undefined }) {
  const isOpen = useSignal(false);
  const set = (open: boolean) => () => {
    isOpen.value = open;
  };
  return (
    <>
      <button type="button" class={extra} aria-haspopup="dialog" onClick={set(true)}>
        {kitchenText.value.recall}
      </button>
      {isOpen.value && <RecallSheet store={store} onClose={set(false)} />}
    </>
  );
}

function RecallSheet({ store, onClose }: { store: BoardStore; onClose: () => void }) {
  const text = kitchenText.value;
  const orders = useSignal<readonly Order[] | undefined>(undefined);
  const isFailed = useSignal(false);
  useEffect(() => {
    readFinished().then(
      (found) => {
        orders.value = found;
      },
      () => {
        isFailed.value = true;
      },
    );
  }, []);
  return (
    <Sheet title={text.recallTitle} onClose={onClose}>
      <p class={styles.hint} role="status">
        {isFailed.value ? text.recallFailed : orders.value?.length === 0 ? text.recallNone : text.recallHint}
      </p>
      <ul class={styles.orders}>
        {orders.value?.map((order) => (
          <li key={order.id}>
            <article class={styles.order} aria-labelledby={`recall-${order.id}`}>
              <p class={styles.what}>
                <strong id={`recall-${order.id}`}>
                  {text.order(order.number)} · <bdi>{placeOf(order)}</bdi>
                </strong>
                <span>
                  {text[order.status]} · {clockTime(order.history.at(-1)?.at ?? order.placedAt)}
                </span>
              </p>
              <button
                type="button"
                class={styles.begin}
                onClick={() => {
                  void store.recall(order);
                  onClose();
                }}
              >
                {text.putBack}
                <span class="visually-hidden">{text.ofOrder(order.number)}</span>
              </button>
            </article>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
