import { computed, effect, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { api, unwrap } from '../../api/client.ts';
import type { BillChanged, Order, OrderEvent } from '../../api/types.ts';
import type { Live } from '../../sync/live.ts';
import { type LiveResource, openResource, single } from '../../sync/live-resource.ts';
import { readVisitAgain } from '../visit/follow-visit.ts';
import { justPlaced } from './my-order.ts';
import { noteStatus } from './open-orders.ts';
import { isUnknownOrder, keepToken, keptToken, linkedToken, orderPath, proofBy } from './order-token.ts';

type Followed = LiveResource<Order | undefined, Order>;

/** Follows one order with the token `token`, which is kept once the API has accepted it. */
function followOrder(id: string, token: string | undefined, first: Order | undefined): Followed {
  const header = proofBy(token);
  const proven = (order: Order) => {
    keepToken(id, token);
    return order;
  };
  return openResource<Order | undefined, Order, Order, OrderEvent | BillChanged>({
    shape: single((next, shown) => next.version >= shown.version),
    first,
    path: `/api/v1/orders/${encodeURIComponent(id)}/events`,
    headers: () => header,
    itemOf: (event) => {
      readVisitAgain();
      return 'order' in event ? proven(event.order) : undefined;
    },
    read: async () => {
      const signal = AbortSignal.timeout(15_000);
      return proven(await unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id }, header }, signal })));
    },
    streams: 'state',
    isGone: isUnknownOrder,
  });
}

type LiveOrder = {
  order: ReadonlySignal<Order | undefined>;
  /** The shop does not know the order, or not by this link. */
  unknown: ReadonlySignal<boolean>;
  live: ReadonlySignal<Live | undefined>;
  /** Shows the order that a request of this page was answered with, unless it is older. */
  update: (next: Order) => void;
};

/**
 * An order and every change of it for as long as the page is open. A link with a token that the API accepts is kept, so
 * that this phone finds back without it; and the page's address becomes such a link, so that it can be passed on.
 */
export function useLiveOrder(id: string): LiveOrder {
  const followed = useSignal<Followed | undefined>(undefined);
  const link = useSignal(location.hash);

  useEffect(() => {
    // The token may be added to the address later, when the rest of a broken link is pasted.
    const onHash = () => {
      link.value = location.hash;
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const order = useMemo(() => {
    const only = (order: Order | undefined) => (order?.id === id ? order : undefined);
    return computed(() => only(followed.value?.shown.value) ?? only(justPlaced.peek()));
  }, [id]);

  useEffect(() => {
    // A kept token was accepted before; the one in a link may be anything.
    const kept = keptToken(id);
    if (kept !== undefined) history.replaceState(history.state, '', orderPath(id));
    const opened = followOrder(id, kept ?? linkedToken(), order.peek());
    followed.value = opened;
    return opened.close;
  }, [id, link.value]);

  useEffect(
    () =>
      effect(() => {
        if (order.value !== undefined) noteStatus(order.value.id, order.value.status);
      }),
    [order],
  );

  return {
    order,
    unknown: useComputed(() => followed.value?.gone.value ?? false),
    live: useComputed(() => followed.value?.live),
    update: (next) => followed.peek()?.learn(next),
  };
}
