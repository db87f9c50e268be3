import { useEffect } from 'preact/hooks';
import { go } from '../../router.tsx';
import { CheckoutPage } from '../order/checkout/checkout-page.tsx';
import { groupPath, membership } from './membership.ts';

/** Checkout, for who orders alone. The cart of somebody in a group is part of that, and must not be sent twice. */
export function CheckoutAlone() {
  const mine = membership.value;
  useEffect(() => {
    if (mine !== null) go(groupPath(mine.code), { replace: true });
  }, [mine]);
  return mine === null ? <CheckoutPage /> : null;
}
