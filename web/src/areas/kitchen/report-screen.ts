import { effect, type ReadonlySignal } from '@preact/signals';
import { screenReportMs } from '../../../../functions/domain/unseen-alarm.ts';
import { api } from '../../api/client.ts';
import { newUuid } from '../../browser/new-uuid.ts';
import { stored } from '../../browser/storage.ts';
import { awake } from '../../components/use-wake-lock.ts';
import type { Connection } from './board.ts';
import { isMasa } from './station-view.ts';
import { sound } from './tablet.ts';

/** Names this browser to the shop, for as long as it keeps it. */
const screenId = stored('kitchen-screen', (value) => (typeof value === 'string' ? value : null));

/**
 * Reports that this screen is there and how it is: at once, when its bell is turned on or off, and every ten seconds. Only
 * while it is in sight and its stream is live, because a screen without the stream shows no new order; never one that counts
 * the masa. A report that fails is not repeated: the next one comes soon.
 */
export function reportScreen(connection: ReadonlySignal<Connection>): () => void {
  screenId.value ??= newUuid();
  const id = screenId.value;
  let isThere = false;
  const report = () => {
    if (!isThere || isMasa.peek() || document.visibilityState !== 'visible') return;
    const body = { sound: sound.peek() === 'on', awake: awake.peek() };
    api.PUT('/api/v1/kitchen/screens/{id}', { params: { path: { id } }, body }).catch(() => undefined);
  };
  const stopWatching = effect(() => {
    const wasThere = isThere;
    isThere = connection.value.kind === 'live';
    if (isThere && !wasThere) report();
  });
  const stopHearing = effect(() => {
    void [sound.value, awake.value];
    report();
  });
  const timer = setInterval(report, screenReportMs);
  document.addEventListener('visibilitychange', report);
  return () => {
    stopWatching();
    stopHearing();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', report);
  };
}
