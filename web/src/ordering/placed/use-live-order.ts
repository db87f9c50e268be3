import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order, OrderEvent } from '../../api/types.ts';
import { keepLive } from '../../sync/keep-live.ts';
import type { Live } from '../../sync/live.ts';
import { justPlaced } from './my-order.ts';
import { keepToken, keptToken, linkedToken, orderPath, proofBy } from './order-token.ts';

const ask = (id: string, header: ReturnType<typeof proofBy>): Promise<Order> =>
  unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id }, header }, signal: AbortSignal.timeout(15_000) }));

/** The shop’s own word that there is no such order for whoever has this link, or that the link is none. */
const isUnknown = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.code === 'order-not-found' || problem.code === 'validation-failed');

/**
 * An order and every change of it for as long as the page is open. A link that proves the order is kept, so that this phone
 * can come back without it; and the address is made such a link, so that it can be passed on.
 */
export function useLiveOrder(id: string) {
  const placed = justPlaced.peek();
  const order: Signal<Order | undefined> = useSignal(placed?.id === id ? placed : undefined);
  const unknown = useSignal(false);
  const live = useSignal<Live | undefined>(undefined);
  const link = useSignal(location.hash);

  /** An answer and an event may overtake each other: the higher version is the newer. */
  const update = (next: Order) => {
    if (order.value === undefined || order.value.id !== next.id || next.version >= order.value.version) {
      order.value = next;
    }
  };

  useEffect(() => {
    // Somebody puts the whole link where only a part of it was.
    const onHash = () => {
      link.value = location.hash;
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  useEffect(() => {
    unknown.value = false;
    if (order.peek()?.id !== id) order.value = undefined;
    // What is kept was right before; what a link says may be anything.
    const token = keptToken(id) ?? linkedToken();
    if (keptToken(id) !== undefined) history.replaceState(history.state, '', orderPath(id));
    const headers = proofBy(token);
    const hear = (now: Order) => {
      keepToken(id, token);
      update(now);
    };
    let left = false;
    const close = keepLive<OrderEvent>(`/api/v1/orders/${encodeURIComponent(id)}/events`, {
      headers: () => headers,
      onEvent: (event) => hear(event.order),
      // What another history of the shop said, versions too, is worth nothing any more.
      onReset: () =>
        ask(id, headers).then((now) => {
          if (!left) order.value = now;
        }),
      onLive: (stream) => {
        live.value = stream;
      },
      isGone: () =>
        ask(id, headers).then((now) => {
          hear(now);
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
  }, [id, link.value]);

  return { order, unknown, live, update };
}
