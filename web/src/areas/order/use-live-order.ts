import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Live, openLive } from '../../api/live.ts';
import type { Order } from '../../api/types.ts';
import { justPlaced } from './my-order.ts';

/** An order and every change of it for as long as the page is open. */
export function useLiveOrder(id: string) {
  const placed = justPlaced.peek();
  const order: Signal<Order | undefined> = useSignal(placed?.id === id ? placed : undefined);
  const unknown = useSignal(false);
  const live = useSignal<Live | undefined>(undefined);

  /** An answer and an event may overtake each other: the higher version is the newer. */
  const update = (next: Order) => {
    if (order.value === undefined || order.value.id !== next.id || next.version >= order.value.version) {
      order.value = next;
    }
  };

  useEffect(() => {
    unknown.value = false;
    if (order.peek()?.id !== id) order.value = undefined;
    const stream = openLive(`/api/v1/orders/${encodeURIComponent(id)}/events`, {
      onEvent: (event) => update(event.order),
      onRefused: () => {
        unknown.value = true;
      },
    });
    live.value = stream;
    return stream.close;
  }, [id]);

  return { order, unknown, live, update };
}
