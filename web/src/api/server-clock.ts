/**
 * The server's clock. Phones are wrong by minutes, some by a day; what is promised is told by the clock that the kitchen
 * lives by, or without minutes as long as that was not heard.
 */
import { state } from '../browser/life.ts';

/** What to add to this phone's clock; undefined until the server's was heard. */
const offsetMs = state<number | undefined>(undefined);

/** Takes note of what the server's clock said just now: a `Date` header, or an instant in RFC 3339. */
export function hearServerClock(at: string | null | undefined): void {
  const heardMs = Date.parse(at ?? '');
  if (!Number.isNaN(heardMs)) offsetMs.value = heardMs - Date.now();
}

/** What the server's clock shows (milliseconds since 1970) when this phone's shows `phoneMs`; undefined while unknown. */
export const inServerTime = (phoneMs: number): number | undefined =>
  offsetMs.value === undefined ? undefined : phoneMs + offsetMs.value;
