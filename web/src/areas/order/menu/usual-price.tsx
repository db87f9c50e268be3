import type { MenuItem } from '../../../api/types.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { priceWith } from '../../../ordering/cart/cart-lines.ts';
import styles from './item-card.module.css';

/**
 * What a dish costs as its sheet opens with it, and as the shelf adds it: as this guest had it the last time, which is then
 * said, else as it comes.
 */
export function UsualPrice({ item }: { item: MenuItem }) {
  const optionIds = useCart().usualOptionIds(item);
  const unusual = item.optionGroups
    .flatMap(({ options }) => options)
    .filter((option) => optionIds.includes(option.id) && !option.default);
  return (
    <>
      {price(priceWith(item, optionIds))}
      {unusual.length > 0 && (
        <small class={styles.usual}>
          {t.value.asLastTime(unusual.map((option) => inLanguage(option.name)).join(' · '))}
        </small>
      )}
    </>
  );
}
