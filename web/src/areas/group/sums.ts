/** What it comes to. What this phone has not told the group yet counts: it is on the screen too. */
import { computed } from '@preact/signals';
import { itemsById, menu } from '../../api/shop.ts';
import { cartTotals } from '../../ordering/cart/cart-lines.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { group, me } from './live-group.ts';

/** This member’s lines that can be had; as the group has it, until the menu is there. */
export const myCents = computed(() => {
  if (menu.value === undefined) return me.value?.subtotalCents ?? 0;
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
