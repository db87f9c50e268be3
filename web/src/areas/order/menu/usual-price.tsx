import type { MenuItem } from '../../../api/types.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { priceWith } from '../../../ordering/cart/cart-lines.ts';
import styles from './item-card.module.css';

type Props = { item: MenuItem };

/** What a dish costs as its sheet opens with it, and as the shelf adds it: as this guest had it the last time, else as it comes. */
export const UsualPrice = ({ item }: Props) => price(priceWith(item, useCart().usualOptionIds(item)));

/** Says of a price that it is the last time's, and with which options; nothing where these are the menu's own. */
export function AsLastTime({ item }: Props) {
  const optionIds = useCart().usualOptionIds(item);
  const unusual = item.optionGroups
    .flatMap(({ options }) => options)
    .filter((option) => optionIds.includes(option.id) && !option.default);
  if (unusual.length === 0) return null;
  return (
    <small class={styles.usual}>
      {t.value.asLastTime(unusual.map((option) => inLanguage(option.name)).join(' · '))}
    </small>
  );
}
