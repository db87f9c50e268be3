import { restaurant } from '../../api/shop.ts';
import type { Order } from '../../api/types.ts';
import { lazy } from '../../components/lazy.tsx';

const WhereItIs = lazy(async () => (await import('../place/where-it-is.tsx')).WhereItIs, { failed: () => null });

/** Where the shop is and when it is open; nothing, and nothing is fetched, while the shop has told none of it. */
export function PlaceSlot({ order }: { order?: Pick<Order, 'number'> }) {
  const shop = restaurant.value;
  if (!shop?.address && !shop?.phone && !shop?.whatsapp && !shop?.mapUrl && !shop?.hours[0]) return null;
  return <WhereItIs order={order} />;
}
