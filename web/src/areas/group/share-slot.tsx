import { lazy } from '../../components/lazy.tsx';
import { sentGroup } from './sent-group.ts';

const MyShare = lazy(async () => (await import('./my-share.tsx')).MyShare, { failed: () => null });

/** This guest’s share of an order that came of a group; nothing for any other order. */
export const ShareSlot = ({ orderId }: { orderId: string }) =>
  sentGroup.value?.orderId === orderId ? <MyShare /> : null;
