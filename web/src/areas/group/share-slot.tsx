import { useEffect } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { lazy } from '../../components/lazy.tsx';
import { listSentOrder, sentGroup } from './sent-group.ts';

const MyShare = lazy(async () => (await import('./my-share.tsx')).MyShare, { failed: () => null });

/** This guest’s share of an order that came of a group, which is now among their orders; nothing for any other order. */
export function ShareSlot({ order }: { order: Order }) {
  useEffect(() => listSentOrder(order), [order.id]);
  return sentGroup.value?.orderId === order.id ? <MyShare /> : null;
}
