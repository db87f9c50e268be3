import { announce } from '../../components/announcer.tsx';
import { Picture } from '../../components/picture.tsx';
import { price } from '../../format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import styles from './cart.module.css';
import { pricedCart, removeFromCart } from './cart.ts';
import type { LineTrouble, PricedLine } from './cart-lines.ts';
import type { Opened } from './menu-sections.tsx';

const troubleText = (trouble: LineTrouble, priced: PricedLine): string => {
  switch (trouble) {
    case 'sold-out':
      return t.value.soldOut;
    case 'gone':
      return t.value.notOnMenu;
    case 'options':
      return t.value.chooseFirst(priced.item?.optionGroups.map((group) => inLanguage(group.name)).join(', ') ?? '');
    default:
      return trouble satisfies never;
  }
};

function Line({ priced, onEdit }: { priced: PricedLine; onEdit: ((opened: Opened) => void) | undefined }) {
  const { line, item, chosen, totalCents, trouble } = priced;
  const name = inLanguage(item?.name ?? line.name);
  const details = [...chosen.map(({ option }) => inLanguage(option.name)), line.note && `“${line.note}”`];
  return (
    <li class={styles.line}>
      <Picture picture={item?.picture ?? null} size={48} />
      <div>
        <p class={styles.lineName}>
          <span class={styles.times}>{line.quantity} ×</span> {name}
        </p>
        <p class={styles.details}>{details.filter(Boolean).join(' · ')}</p>
        {trouble !== undefined && <p class={styles.trouble}>{troubleText(trouble, priced)}</p>}
        {onEdit !== undefined && (
          <p class={styles.actions}>
            {item?.available && (
              <button type="button" aria-label={t.value.editLine(name)} onClick={() => onEdit({ item, line })}>
                {t.value.edit}
              </button>
            )}
            <button
              type="button"
              aria-label={t.value.removeLine(name)}
              onClick={() => {
                removeFromCart(line.id);
                announce(t.value.removed(name));
              }}
            >
              {t.value.remove}
            </button>
          </p>
        )}
      </div>
      <span class={styles.amount}>{price(totalCents)}</span>
    </li>
  );
}

/** The cart's lines; without `onEdit` only to read. */
export function CartList({ onEdit }: { onEdit?: (opened: Opened) => void }) {
  return (
    <ul class={styles.lines}>
      {pricedCart.value.map((priced) => (
        <Line key={priced.line.id} priced={priced} onEdit={onEdit} />
      ))}
    </ul>
  );
}
