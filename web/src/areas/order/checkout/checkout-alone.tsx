import { useEffect } from 'preact/hooks';
import { useStart } from '../../../components/use-start.ts';
import { membership } from '../../../ordering/membership.ts';
import { startSending, underWay } from '../../../ordering/placing/send-order.ts';
import { endMeal } from '../../../ordering/table.ts';
import { href } from '../../../router/paths.ts';
import { go } from '../../../router/router.tsx';
import { CheckoutPage } from './checkout-page.tsx';

/**
 * Checkout, for who orders alone. The cart of somebody in a group is part of that, and must not be sent twice; what was
 * sent before and is unconfirmed is handled here all the same.
 */
export function CheckoutAlone() {
  useStart(startSending);
  useStart(endMeal);
  const mine = underWay.value ? null : membership.value;
  useEffect(() => {
    if (mine !== null) go(href('group', { code: mine.code }), { replace: true });
  }, [mine]);
  return mine === null ? <CheckoutPage /> : null;
}
