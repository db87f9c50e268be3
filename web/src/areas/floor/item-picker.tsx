import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Menu, MenuItem } from '../../api/types.ts';
import { Icon } from '../../components/icon.tsx';
import { floorText } from '../../i18n/floor.ts';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import type { Cart } from '../../ordering/cart/cart.ts';
import { choose, defaultOptionIds } from '../../ordering/cart/cart-lines.ts';
import { fewLeft } from '../../ordering/item/few-left.ts';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import { menuFor, prepareFinder } from '../../ordering/menu/finder.ts';
import { recents } from './drafts.ts';
import { guestName } from './guest-chips.tsx';
import styles from './item-picker.module.css';
import { takeOne } from './send-round.ts';

const usual = 'usual';
const mostUsual = 16;

/** What was sent last from this phone, then what the shop's guests order most. */
function usualItems(menu: Menu, recent: readonly string[]): MenuItem[] {
  const items = menu.categories.flatMap((category) => category.items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const last = recent.flatMap((id) => byId.get(id) ?? []);
  const popular = items.filter(({ tags }) => tags.includes('popular'));
  return [...new Set([...last, ...popular])].slice(0, mostUsual);
}

type Props = { menu: Menu; draft: Cart; guest: ReadonlySignal<number>; onOpen: (opened: Opened) => void };

/** The menu as a waiter uses it: the usual first, one category at a time, or what a few letters find. */
export function ItemPicker({ menu, draft, guest, onOpen }: Props) {
  const say = floorText.value;
  const query = useSignal('');
  const shown = useSignal(usual);
  useEffect(prepareFinder, []);
  const items = useComputed(() => {
    if (query.value.trim() !== '') return menuFor(menu, query.value, []).flatMap((category) => category.items);
    const category = menu.categories.find(({ id }) => id === shown.value);
    return category?.items ?? usualItems(menu, recents.value);
  });
  const chips = [
    { id: usual, name: say.usual },
    ...menu.categories.map(({ id, name }) => ({ id, name: inLanguage(name) })),
  ];
  return (
    <section class={styles.picker} aria-label={say.categories}>
      <input
        type="search"
        class={styles.search}
        aria-label={say.search}
        placeholder={say.search}
        autocomplete="off"
        enterkeyhint="search"
        value={query}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <fieldset class={styles.categories} aria-label={say.categories}>
        {chips.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={query.value.trim() === '' && shown.value === id}
            onClick={() => {
              query.value = '';
              shown.value = id;
            }}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {items.value.length === 0 && <p role="status">{say.nothingFound}</p>}
      <ul class={styles.tiles}>
        {items.value.map((item) => (
          <Tile key={item.id} item={item} draft={draft} guest={guest} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

type TileProps = Pick<Props, 'draft' | 'guest' | 'onOpen'> & { item: MenuItem };

/** An item: a tap adds one as it comes, `−` takes one back, and the third button opens its options. */
function Tile({ item, draft, guest, onOpen }: TileProps) {
  const say = floorText.value;
  const name = inLanguage(item.name);
  const left = fewLeft(item);
  const count = useComputed(() =>
    draft.lines.value.reduce(
      (sum, line) => (line.itemId === item.id && line.guest === guestName(guest.value) ? sum + line.quantity : sum),
      0,
    ),
  ).value;
  const add = () => {
    const optionIds = defaultOptionIds(item);
    if (choose(item, optionIds).ok)
      draft.add({ item, optionIds, quantity: 1, note: '', guest: guestName(guest.peek()) });
    else onOpen({ item });
  };
  return (
    <li class={styles.tile} data-count={count > 0}>
      <button type="button" class={styles.add} disabled={!item.available} onClick={add}>
        <span class="visually-hidden">{say.add('')}</span>
        <span class={styles.name}>{name}</span>
        <span class={styles.price}>
          {!item.available ? t.value.soldOut : left !== undefined ? t.value.left(left) : price(item.priceCents)}
        </span>
      </button>
      <div class={styles.row}>
        <button
          type="button"
          class={styles.step}
          aria-label={say.fewer(name)}
          disabled={count === 0}
          onClick={() => takeOne(draft, item.id, guestName(guest.peek()))}
        >
          <Icon name="minus" />
        </button>
        <output class={styles.count}>{count > 0 && count}</output>
        <button
          type="button"
          class={styles.step}
          aria-label={say.options(name)}
          disabled={!item.available}
          onClick={() => onOpen({ item })}
        >
          <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" fill="currentColor" aria-hidden="true">
            <path d="M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM19 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z" />
          </svg>
        </button>
      </div>
    </li>
  );
}
