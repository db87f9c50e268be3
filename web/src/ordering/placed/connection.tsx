import { inServerTime } from '../../api/server-clock.ts';
import { clockTime } from '../../i18n/format.ts';
import { orderText } from '../../i18n/order.ts';
import type { Live } from '../../sync/live.ts';
import styles from './connection.module.css';

/** The state of the order's stream, in words: live, connecting, or out of date and since when. */
export function Connection({ live }: { live: Live | undefined }) {
  const say = orderText.value;
  const heardAt = live?.lastHeardAt.value;
  // A page that was opened without a network need not wait to know.
  const known = live?.state.value ?? 'connecting';
  const state = heardAt === undefined && !navigator.onLine ? 'stale' : known;
  const heardMs = heardAt === undefined ? undefined : inServerTime(heardAt);
  const text =
    state === 'stale' && heardMs !== undefined
      ? say.staleSince(clockTime(new Date(heardMs).toISOString()))
      : say[state];
  return (
    <p class={styles.connection} data-state={state} role="status">
      {text}
    </p>
  );
}
