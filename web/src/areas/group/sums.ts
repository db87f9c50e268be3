/** What it comes to. Lines that this phone has not sent to the group yet count; lines that the group refused do not. */
import { computed } from '@preact/signals';
import { itemsById, menu } from '../../api/shop.ts';
import { cartTotals } from '../../ordering/cart/cart-lines.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { group, me } from './live-group.ts';
import { saving } from './my-lines.ts';

/** This member’s lines that can be had; what the group has of them until the menu is there, and where it refused some. */
export const myCents = computed(() => {
  const isRefused = saving.value === 'closed' || saving.value === 'refused';
  if (isRefused || menu.value === undefined) return me.value?.subtotalCents ?? 0;
  return cartTotals(phoneCart.priced.value.filter(({ trouble }) => trouble === undefined || trouble === 'few'))
    .subtotalCents;
});

export const groupCents = computed(
  () => (group.value?.subtotalCents ?? 0) - (me.value?.subtotalCents ?? 0) + myCents.value,
);

/** How much of the comal takes what the group has. */
export const groupUnits = computed(() =>
  (group.value?.members ?? [])
    .flatMap(({ lines }) => lines)
    .reduce((units, { itemId, quantity }) => units + (itemsById.value.get(itemId)?.comalUnits ?? 0) * quantity, 0),
);
