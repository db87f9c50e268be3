import type { Order, OrderStatus } from '../../api/types.ts';
import { Icon } from '../../components/icon.tsx';
import { clockTime } from '../../i18n/format.ts';
import { orderText } from '../../i18n/order.ts';
import styles from './order-steps.module.css';

const steps: readonly OrderStatus[] = ['received', 'preparing', 'ready', 'completed'];

/** The fields of an order that its progress is computed from. */
type Progress = Pick<Order, 'status' | 'channel' | 'seenAt' | 'unseenAlarm' | 'history' | 'cancellation'>;

function sentence({ status, channel, seenAt, unseenAlarm, cancellation }: Progress): string {
  const say = orderText.value;
  switch (status) {
    case 'received':
      if (seenAt !== null) return say.nowSeen;
      return unseenAlarm === 'guest' ? say.nowUnseen : say.nowReceived;
    case 'preparing':
      return say.nowPreparing;
    case 'ready':
      return channel === 'table' ? say.nowReadyTable : say.nowReady;
    case 'completed':
      return say.nowCompleted;
    case 'cancelled':
      return cancellation == null ? say.nowCancelled : say.cancelledBy[cancellation.by];
    default:
      return status satisfies never;
  }
}

/** When the order last reached `status`; a step that the kitchen took back and did again counts once. */
const reachedAt = (order: Progress, status: OrderStatus) =>
  order.history.findLast((step) => step.status === status)?.at;

/** The first step is two things that are both quickly over: we have it, and the kitchen has seen that we have it. */
function wordsOf(step: OrderStatus, order: Progress | undefined) {
  const say = orderText.value;
  if (step === 'received' && order !== undefined && order.seenAt !== null) return { label: say.seen, at: order.seenAt };
  return { label: say[step], at: order && reachedAt(order, step) };
}

/** Received and seen, on the griddle, ready, served: drawn before the order is known, so that nothing moves when it is. */
export function OrderSteps({ order }: { order: Progress | undefined }) {
  const say = orderText.value;
  const status = order?.status;
  const reached = status === undefined ? -1 : steps.indexOf(status); // -1 when cancelled, too
  return (
    <section aria-label={say.steps} class={styles.progress} data-status={status}>
      <p class={styles.sentence} role="status">
        {order !== undefined && sentence(order)}
      </p>
      {order?.cancellation?.reason != null && (
        <p class={styles.reason}>
          {say.cancelReason} <bdi>“{order.cancellation.reason}”</bdi>
        </p>
      )}
      <ol class={styles.steps}>
        {steps.map((step, index) => {
          const { label, at } = wordsOf(step, order);
          return (
            <li
              key={step}
              class={styles.step}
              data-done={index <= reached || undefined}
              aria-current={step === status ? 'step' : undefined}
            >
              <span class={styles.dot}>{index <= reached && <Icon name="check" size="1.25rem" />}</span>
              <span>{label}</span>
              <small>{at !== undefined && index <= reached && clockTime(at)}</small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
