import { useEffect, useRef } from 'preact/hooks';
import type { Order } from '../../api/types.ts';

const turnMs = 420;

/** Turns what the ref is put on, once, when the kitchen moves the order: never while the page loads. */
export function useTurn(status: Order['status'] | undefined) {
  const ticket = useRef<HTMLDivElement>(null);
  const shown = useRef(status);
  useEffect(() => {
    const before = shown.current;
    shown.current = status;
    const moved = before !== undefined && before !== status;
    if (!moved || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    ticket.current?.animate([{ transform: 'perspective(60rem) rotateY(-90deg)' }, { transform: 'none' }], {
      duration: turnMs,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
    });
  }, [status]);
  return ticket;
}
