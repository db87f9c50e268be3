import { now, serverNow } from '../../../api/server-clock.ts';
import { billText } from '../../../i18n/bill.ts';

/** Minutes since `since`, by the server's clock. */
export function Minutes({ since }: { since: string }) {
  const minutes = Math.floor(((serverNow.value ?? now.value) - Date.parse(since)) / 60_000);
  return <>{billText.value.minutes(Math.max(0, minutes))}</>;
}
