import { useComputed, useSignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { menu } from '../../api/shop.ts';
import type { Menu, MenuItem } from '../../api/types.ts';
import { stored } from '../../browser/storage.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Picture } from '../../components/picture.tsx';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { type Cart, useCart } from './cart.ts';
import { choose, priceWith } from './cart-lines.ts';
import styles from './drink-offer.module.css';

const most = 4;

/**
 * The drinks that are offered with food: the popular ones, then the first of each category, at most four. All can be had
 * today and be added without a question, and none has alcohol. Pure.
 */
export function drinksOf({ categories }: Menu, optionIdsOf: (item: MenuItem) => string[]): MenuItem[] {
  const byCategory = categories.map(({ items }) =>
    items.filter(
      (item) =>
        item.kind === 'drink' && item.available && !item.tags.includes('alcohol') && choose(item, optionIdsOf(item)).ok,
    ),
  );
  const popular = byCategory.flat().filter(({ tags }) => tags.includes('popular'));
  return [...new Set([...popular, ...byCategory.flatMap((items) => items.slice(0, 1))])].slice(0, most);
}

/** The ids of the lines that were in the cart as a drink was added or declined: for that cart it is not offered again. */
const answeredFor = stored<string[]>('drinks-answered', (value) =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [],
);

function isWanted({ priced, lines }: Cart): boolean {
  const kinds = priced.value.flatMap(({ item }) => item?.kind ?? []);
  const isAnswered = lines.value.some(({ id }) => answeredFor.value.includes(id));
  return kinds.length > 0 && !kinds.includes('drink') && !isAnswered;
}

/**
 * Asks once whether a cart with food and no drink wants one. Whether it asks is decided as the cart is opened, and it stays
 * where it is after an answer until the cart is closed, so that nothing moves under a finger.
 */
export function DrinkOffer() {
  const say = sheetsText.value;
  const cart = useCart();
  const [wasWanted] = useState(() => isWanted(cart));
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useSignal<'added' | 'declined' | undefined>(undefined);
  const drinks = useComputed(() => (menu.value === undefined ? [] : drinksOf(menu.value, cart.usualOptionIds)));
  if (!wasWanted || drinks.value.length === 0 || (answer.value === undefined && !isWanted(cart))) return null;

  function settle(how: 'added' | 'declined') {
    answer.value = how;
    answeredFor.value = cart.lines.peek().map(({ id }) => id);
  }
  /** The new line comes above: the sheet scrolls by its height, before the next paint. */
  function add(item: MenuItem) {
    const before = section.current?.getBoundingClientRect().top ?? 0;
    requestAnimationFrame(() => {
      const now = section.current;
      now?.parentElement?.scrollBy(0, now.getBoundingClientRect().top - before);
    });
    cart.add({ item, optionIds: cart.usualOptionIds(item), quantity: 1, note: '', guest: '' });
    announce(t.value.added(1, inLanguage(item.name)));
    settle('added');
  }

  return (
    <section ref={section} class={styles.offer} aria-labelledby="drinks" data-answer={answer.value}>
      <h3 id="drinks" ref={heading} tabIndex={-1}>
        {answer.value === 'declined' ? say.noDrinkThen : say.drink}
      </h3>
      <div class={styles.drinks}>
        {drinks.value.map((item) => {
          const count = cart.countByItem.value.get(item.id) ?? 0;
          return (
            <button key={item.id} type="button" disabled={answer.value === 'declined'} onClick={() => add(item)}>
              <Picture of={item} size={40} />
              <span>
                <span class="visually-hidden">{t.value.add}</span> {inLanguage(item.name)}
                <small>{price(priceWith(item, cart.usualOptionIds(item)))}</small>
              </span>
              {count > 0 && <b aria-hidden="true">{count}</b>}
            </button>
          );
        })}
      </div>
      <Button
        kind="quiet"
        class={styles.no}
        disabled={answer.value !== undefined}
        onClick={() => {
          settle('declined');
          heading.current?.focus();
        }}
      >
        {say.noDrink}
      </Button>
    </section>
  );
}
