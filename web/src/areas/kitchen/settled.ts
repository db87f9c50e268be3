import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';

/** How long a button must be in its place to accept a tap: an earlier tap was meant for the button there before. */
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

function keepPlaces() {
  let places: Places = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = signal<ReadonlySet<string>>(new Set());
  const byId = new Map<string, ReadonlySignal<boolean>>();

  function look(): void {
    clearTimeout(timer);
    const nowMs = performance.now();
    const waiting = [...places].filter(([, since]) => nowMs - since < settleMs);
    const waitingIds = new Set(waiting.map(([id]) => id));
    settled.value = new Set([...places.keys()].filter((id) => !waitingIds.has(id)));
    const firstMs = Math.min(...waiting.map(([, since]) => since + settleMs));
    if (waiting.length > 0) timer = setTimeout(look, firstMs - nowMs);
  }

  return {
    place(ids: readonly string[]): void {
      places = nextPlaces(places, ids, performance.now());
      for (const id of byId.keys()) if (!places.has(id)) byId.delete(id);
      look();
    },
    isSettled(id: string): ReadonlySignal<boolean> {
      const known = byId.get(id) ?? computed(() => settled.value.has(id));
      byId.set(id, known);
      return known;
    },
    stop: () => clearTimeout(timer),
  };
}

/**
 * Says of each of `ids`, in the order of the screen, whether it has been in its place for `settleMs`. A signal each: bound
 * to an attribute, it changes a button without rendering what the button is in.
 */
export function useSettled(ids: readonly string[]): (id: string) => ReadonlySignal<boolean> {
  const places = useMemo(keepPlaces, []);
  useLayoutEffect(() => places.place(ids), [ids]);
  useEffect(() => places.stop, []);
  return places.isSettled;
}
