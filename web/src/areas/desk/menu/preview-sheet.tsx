import { signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { api, unwrap } from '../../../api/client.ts';
import type { Menu, MenuItem } from '../../../api/types.ts';
import { Picture } from '../../../components/picture.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { CartContext, type CartStorage, createCart } from '../../../ordering/cart/cart.ts';
import { lineLimits, priceWith, usualOptionIds } from '../../../ordering/cart/cart-lines.ts';
import { ItemFacts, OptionGroupField } from '../../../ordering/item/item-fields.tsx';
import { ItemCard } from '../../../ordering/menu/item-card.tsx';
import styles from './menu-editor.module.css';
import type { Attempt } from './opened.ts';

/** A cart that nothing is ever put into and nothing keeps: what a guest's menu shows of one is then nothing. */
const emptyStorage: CartStorage = (_part, parse) => {
  const kept = signal(parse(undefined));
  return Object.assign(kept, { latest: () => kept.value, key: '' });
};

/** The draft as a guest would see it: everything opens, and nothing can be ordered. */
export function PreviewSheet({ attempt, onClose }: { attempt: Attempt; onClose: () => void }) {
  const say = editorText.value;
  const menu = useSignal<Menu | undefined>(undefined);
  const opened = useSignal<MenuItem | undefined>(undefined);
  const cart = useMemo(() => createCart({ storage: emptyStorage, limits: lineLimits }), []);
  useEffect(() => {
    void attempt(async () => {
      menu.value = await unwrap(api.GET('/api/v1/menu/draft/preview'));
    });
  }, []);
  return (
    <Sheet title={say.preview} onClose={onClose}>
      <p class={styles.soft}>{say.previewHint}</p>
      {menu.value === undefined && <p role="status">{t.value.loading}</p>}
      <CartContext.Provider value={cart}>
        {menu.value?.categories.map((category) => (
          <section key={category.id} class={styles.previewed} aria-labelledby={`preview-${category.id}`}>
            <h3 id={`preview-${category.id}`}>{inLanguage(category.name)}</h3>
            <ul>
              {category.items.map((item) => (
                <ItemCard
                  key={item.id}
                  item={item}
                  onOpen={(what) => {
                    opened.value = what.item;
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </CartContext.Provider>
      {opened.value !== undefined && (
        <PreviewItem
          item={opened.value}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </Sheet>
  );
}

/** An item with what a guest reads and may choose, and the price of that. */
function PreviewItem({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  const optionIds = useSignal<readonly string[]>(usualOptionIds(item, undefined));
  return (
    <Sheet
      title={inLanguage(item.name)}
      picture={<Picture of={item} size={72} />}
      onClose={onClose}
      foot={<p class={styles.previewPrice}>{price(priceWith(item, optionIds.value))}</p>}
    >
      <form class={styles.page} onSubmit={(event) => event.preventDefault()}>
        <ItemFacts item={item} chosen={optionIds.value} />
        {item.optionGroups.map((group) => (
          <OptionGroupField
            key={group.id}
            group={group}
            chosen={optionIds.value}
            missing={false}
            onChange={(next) => {
              optionIds.value = next;
            }}
          />
        ))}
      </form>
    </Sheet>
  );
}
