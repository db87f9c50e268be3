/**
 * The server's clock. Phones are wrong by minutes, some by a day, so times are shown by the clock that the kitchen works
 * by, and without minutes as long as the server's clock is not known.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { state } from '../browser/life.ts';

/** What to add to this device's clock; undefined until the server's is known. */
const offsetMs = state<number | undefined>(undefined);

/** Takes the server's clock from an answer: a `Date` header, or an instant in RFC 3339. */
export function setServerClock(at: string | null | undefined): void {
  const serverMs = Date.parse(at ?? '');
  if (!Number.isNaN(serverMs)) offsetMs.value = serverMs - Date.now();
}

/** What the server's clock shows (ms since 1970) when this device's shows `phoneMs`; undefined while unknown. */
export const inServerTime = (phoneMs: number): number | undefined =>
  offsetMs.value === undefined ? undefined : phoneMs + offsetMs.value;

function everySecond(): ReadonlySignal<number> {
  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    time.value = Date.now();
  };
  const time = signal(0, {
    watched() {
      tick();
      ticking = setInterval(tick, 1000);
    },
    unwatched: () => clearInterval(ticking),
  });
  return time;
}

/**
 * This device's clock (ms since 1970), which ticks every second while something on the screen reads it. What reads it is
 * rendered each second: read it where a time is shown, or in a `computed` that rarely changes.
 */
export const now = everySecond();

/** The same by the server's clock; undefined while that is unknown. */
export const serverNow = computed(() => inServerTime(now.value));
