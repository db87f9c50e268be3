import type { Live } from '../../api/live.ts';
import { clockTime } from '../../format.ts';
import { orderText } from '../../i18n/order.ts';
import styles from './order.module.css';

/** How far what the page shows can be trusted. */
export function Connection({ live }: { live: Live | undefined }) {
  const say = orderText.value;
  const state = live?.state.value ?? 'connecting';
  const heardAt = live?.lastHeardAt.value;
  const text =
    state === 'stale' && heardAt !== undefined
      ? say.staleSince(clockTime(new Date(heardAt).toISOString()))
      : say[state];
  return (
    <p class={styles.connection} data-state={state} role="status">
      {text}
    </p>
  );
}
