/** The board by a keyboard or a bump bar, which is one: it sends the same keys. */
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import type { BoardStore } from './board-store.ts';

/** Whether a key was used on this page: then tickets show by which number they are picked. */
export const isKeyed = state(false);
/** Whether the card that shows the keys is open. */
export const isCardOpen = signal(false);

const bumpOf = (id: string | undefined): HTMLElement | null =>
  id === undefined ? null : document.querySelector(`[data-piece="${id}"] [data-key="bump"]`);

/** What a key does, by its name; the card shows them in this order. */
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;

/**
 * 1–9 pick a ticket in the order of the board and the arrows the next one: its button has the focus, so that Enter bumps it and
 * screen readers read it. U takes the last bump back and ? opens the card. Keys that are typed into a field or a dialog are theirs.
 */
export function useKeys(store: BoardStore, tickets: readonly Order[]): void {
  const latest = useRef(tickets);
  latest.current = tickets;
  /** The place of the ticket that was picked by a key; undefined after a touch. */
  const picked = useRef<number | undefined>(undefined);

  function pick(index: number): void {
    const place = Math.max(0, Math.min(index, latest.current.length - 1));
    const button = bumpOf(latest.current[place]?.id);
    if (button === null) return;
    picked.current = place;
    isKeyed.value = true;
    button.focus();
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest('input, select, textarea, dialog') !== null) return;
      if (/^[1-9]$/.test(key)) pick(Number(key) - 1);
      else if (Object.hasOwn(steps, key)) pick((picked.current ?? -1) + steps[key as keyof typeof steps]);
      else if (key.toLowerCase() === 'u') {
        const [last] = store.bumps.peek();
        if (last !== undefined) void store.takeBack(last);
      } else if (key === '?') isCardOpen.value = true;
      else return;
      event.preventDefault();
    };
    const onTouch = () => {
      picked.current = undefined;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onTouch);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onTouch);
    };
  }, []);

  // The ticket that had the focus has gone: the one that stands in its place has it now.
  useLayoutEffect(() => {
    if (picked.current !== undefined && document.activeElement === document.body) pick(picked.current);
  }, [tickets]);
}
