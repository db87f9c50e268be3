import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { Diet } from '../../../../../functions/domain/tags.ts';
import { restaurant } from '../../../api/shop.ts';
import { isKept } from '../../../browser/storage.ts';
import { Icon } from '../../../components/icon.tsx';
import { LanguageSwitch } from '../../../components/language-switch.tsx';
import { lazy } from '../../../components/lazy.tsx';
import { Picture, pupusaOf } from '../../../components/picture.tsx';
import { t } from '../../../i18n/index.ts';
import { prepareFinder } from '../../../ordering/menu/finder.ts';
import { TableSheet } from '../../../ordering/menu/sheets.tsx';
import { myTable } from '../../../ordering/table.ts';
import { href } from '../../../router/paths.ts';
import { DietFilter } from './diet-filter.tsx';
import styles from './menu-header.module.css';

const toOrders = () =>
  isKept('order') && (
    <a class={styles.chip} href={href('orders')}>
      {t.value.yourOrders}
    </a>
  );
const OpenOrders = lazy(async () => (await import('./open-orders.tsx')).OpenOrders, {
  waiting: toOrders,
  failed: toOrders,
});

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  query: Signal<string>;
  diets: Signal<readonly Diet[]>;
};

/** The griddle: the shop's name, three pupusas on it, and the search. */
export function MenuHeader({ heading, query, diets }: Props) {
  const say = t.value;
  const changing = useSignal(false);
  /** For a guest who has ordered, from the first touch of the search until it is closed: a phone shows it in full then. */
  const searching = useSignal(false);
  const returning = isKept('order');
  const isOpen = query.value !== '' || searching.value;
  return (
    <header class={styles.header}>
      <div class={styles.inner}>
        <a class={styles.skip} href="#main">
          {say.skipToContent}
        </a>
        {(returning || myTable.value !== undefined) && (
          <div class={styles.now}>
            <OpenOrders />
            {myTable.value !== undefined && (
              <button
                type="button"
                class={styles.table}
                onClick={() => {
                  changing.value = true;
                }}
              >
                {say.table(myTable.value)} <span>· {say.change}</span>
              </button>
            )}
          </div>
        )}
        <div class={styles.sign}>
          <div class={styles.name}>
            <h1 ref={heading} tabIndex={-1}>
              {restaurant.value?.name ?? say.brand}
            </h1>
            <p class={styles.tagline}>{say.tagline}</p>
          </div>
          <div class={styles.comal} aria-hidden="true">
            <Picture of={pupusaOf('pork', 'beans', 'cheese')} size={120} />
            <Picture of={pupusaOf('cheese', 'loroco')} size={120} />
            <Picture of={pupusaOf('cheese', 'squash')} size={120} />
          </div>
        </div>
        <div class={styles.tools} data-open={isOpen}>
          <search class={styles.search}>
            <Icon name="search" />
            <input
              type="search"
              aria-label={say.search}
              placeholder={say.searchHint}
              value={query}
              onFocus={() => {
                prepareFinder();
                searching.value = returning;
              }}
              onInput={(event) => {
                prepareFinder();
                query.value = event.currentTarget.value;
              }}
            />
            {isOpen && (
              <button
                type="button"
                aria-label={say.clearSearch}
                onClick={() => {
                  query.value = '';
                  searching.value = false;
                }}
              >
                <Icon name="close" />
              </button>
            )}
          </search>
          <LanguageSwitch class={styles.language} />
          <DietFilter asked={diets} />
        </div>
      </div>
      {changing.value && (
        <TableSheet
          onClose={() => {
            changing.value = false;
          }}
        />
      )}
    </header>
  );
}
