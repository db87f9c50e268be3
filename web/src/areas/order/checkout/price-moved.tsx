import { useRef } from 'preact/hooks';
import { Notice } from '../../../components/notice.tsx';
import { price } from '../../../i18n/format.ts';
import { refusalsText } from '../../../i18n/refusals.ts';
import { useCart } from '../../../ordering/cart/cart.ts';

/** Says that the total is another one although the guest has changed nothing: the menu's prices changed meanwhile. */
export function PriceMoved() {
  const { lines, tip, totals } = useCart();
  const now = { lines: lines.value, tip: tip.value, totalCents: totals.value.totalCents };
  const seen = useRef(now);
  if (seen.current.lines !== now.lines || seen.current.tip !== now.tip) seen.current = now;
  const { totalCents: wasCents } = seen.current;
  const say = refusalsText.value;
  return (
    <div role="status">
      {wasCents !== now.totalCents && (
        <Notice kind="info" title={say.newPrice(price(now.totalCents))}>
          {say.alone.newPriceHint(price(wasCents))}
        </Notice>
      )}
    </div>
  );
}
