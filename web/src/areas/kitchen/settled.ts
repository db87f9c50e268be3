import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** A tap that began before a button came to its place was meant for what stood there: it counts only after this time. */
const settleMs = 600;

/** When each button came to where it stands, by id, in the order of the screen. */
export type Places = ReadonlyMap<string, number>;

/**
 * The places of `ids` at `nowMs`, given those they had `before`. From the first id that differs on, everything has moved;
 * what stands above it stays where it was. Pure.
 */
export function nextPlaces(before: Places, ids: readonly string[], nowMs: number): Places {
  const previous = [...before.keys()];
  const firstMoved = ids.findIndex((id, index) => previous[index] !== id);
  const stays = (index: number) => firstMoved === -1 || index < firstMoved;
  return new Map(ids.map((id, index) => [id, stays(index) ? (before.get(id) ?? nowMs) : nowMs]));
}

/** Says of each of `ids`, in the order of the screen, whether it has been in its place for `settleMs`. */
export function useSettled(ids: readonly string[]): (id: string) => boolean {
  const places = useRef<Places>(new Map());
  const renders = useSignal(0);
  const nowMs = performance.now();
  places.current = nextPlaces(places.current, ids, nowMs);
  const settlesAt = [...places.current.values()].map((since) => since + settleMs).filter((at) => at > nowMs);
  const nextMs = settlesAt.length === 0 ? undefined : Math.min(...settlesAt);
  useEffect(() => {
    if (nextMs === undefined) return;
    const again = () => {
      renders.value += 1;
    };
    const timer = setTimeout(again, nextMs - performance.now());
    return () => clearTimeout(timer);
    // Anew after each render: a timer may fire a little too early, and then there is still something to wait for.
  }, [nextMs, renders.value]);
  return (id) => nowMs - (places.current.get(id) ?? nowMs) >= settleMs;
}
