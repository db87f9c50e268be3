import type { MenuItem } from '../../api/types.ts';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { useCart } from '../cart/cart.ts';
import { priceWith } from '../cart/cart-lines.ts';
import styles from './item-card.module.css';

type Props = { item: MenuItem };

/** What a dish costs as its sheet opens with it, and as the shelf adds it: as this guest had it the last time, else as it comes. */
export const UsualPrice = ({ item }: Props) => price(priceWith(item, useCart().usualOptionIds(item)));

/** Says of a price that it is the last time's, and with which options; nothing where these are the menu's own. */
export function AsLastTime({ item }: Props) {
  const words = useUnusual(item);
  return words === '' ? null : <small class={styles.usual}>{t.value.asLastTime(words)}</small>;
}

/**
 * The options of the last time that are not the menu's own: `Arroz · sin Curtido`; '' where all are. A default is named
 * where it was left out, not where another option took its place.
 */
export function useUnusual(item: MenuItem): string {
  const optionIds = useCart().usualOptionIds(item);
  return item.optionGroups
    .flatMap(({ max, options }) => {
      const chosen = options.filter(({ id }) => optionIds.includes(id));
      const added = chosen.filter((option) => !option.default).map(({ name }) => inLanguage(name));
      const left = options.filter((option) => option.default && !chosen.includes(option));
      const isReplaced = max === 1 && chosen.length > 0;
      return isReplaced ? added : [...added, ...left.map(({ name }) => t.value.without(inLanguage(name)))];
    })
    .join(' · ');
}
