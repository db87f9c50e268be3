import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import { keepLive } from '../../../api/keep-live.ts';
import type { Live } from '../../../api/live.ts';
import type { Order, OrderEvent } from '../../../api/types.ts';
import { justPlaced } from './my-order.ts';

const ask = (id: string): Promise<Order> =>
  unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id } }, signal: AbortSignal.timeout(15_000) }));

/** The shop’s own word that there is no such order, or that the link is none. */
const isUnknown = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.code === 'order-not-found' || problem.code === 'validation-failed');

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
    let left = false;
    const close = keepLive<OrderEvent>(`/api/v1/orders/${encodeURIComponent(id)}/events`, {
      onEvent: (event) => update(event.order),
      // What another history of the shop said, versions too, is worth nothing any more.
      onReset: () =>
        ask(id).then((now) => {
          if (!left) order.value = now;
        }),
      onLive: (stream) => {
        live.value = stream;
      },
      isGone: () =>
        ask(id).then((now) => {
          update(now);
          return false;
        }, isUnknown),
      onGone: () => {
        unknown.value = true;
      },
    });
    return () => {
      left = true;
      close();
    };
  }, [id]);

  return { order, unknown, live, update };
}
