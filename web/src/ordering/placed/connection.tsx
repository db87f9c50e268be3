import { inServerTime } from '../../api/server-clock.ts';
import { clockTime } from '../../i18n/format.ts';
import { orderText } from '../../i18n/order.ts';
import type { Live } from '../../sync/live.ts';
import styles from './connection.module.css';

/** The state of the order's stream, in words: live, connecting, or out of date and since when. */
export function Connection({ live }: { live: Live | undefined }) {
  const say = orderText.value;
  const lastMessageAt = live?.lastMessageAt.value;
  // A page that was opened without a network need not wait to know.
  const known = live?.state.value ?? 'connecting';
  const state = lastMessageAt === undefined && !navigator.onLine ? 'stale' : known;
  const serverMs = lastMessageAt === undefined ? undefined : inServerTime(lastMessageAt);
  const text =
    state === 'stale' && serverMs !== undefined
      ? say.staleSince(clockTime(new Date(serverMs).toISOString()))
      : say[state];
  return (
    <p class={styles.connection} data-state={state} role="status">
      {text}
    </p>
  );
}
