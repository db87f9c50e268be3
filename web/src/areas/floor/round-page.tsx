import { useSignal } from '@preact/signals';
import { itemsById, menu } from '../../api/shop.ts';
import type { Order, TabSummary } from '../../api/types.ts';
import { media } from '../../browser/media.ts';
import { randomId } from '../../browser/random-id.ts';
import { lazy } from '../../components/lazy.tsx';
import { toast } from '../../components/toast.tsx';
import { usePage } from '../../components/use-page.ts';
import { floorText } from '../../i18n/floor.ts';
import { inLanguage } from '../../i18n/index.ts';
import { CartContext } from '../../ordering/cart/cart.ts';
import { addLines } from '../../ordering/cart/edit-cart.ts';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import { ItemSheet } from '../../ordering/menu/sheets.tsx';
import { MenuTrouble } from '../../ordering/menu/shop-notices.tsx';
import { earlierOf, linesAgain } from '../../ordering/placed/lines-again.ts';
import { session } from '../../session/session.ts';
import { draftOf, guestAt, type Place } from './drafts.ts';
import styles from './floor.module.css';
import { FloorHeader, type FloorLink } from './floor-header.tsx';
import type { Moves } from './follow-rounds.ts';
import { GuestChips, guestName } from './guest-chips.tsx';
import { Lost } from './header-row.tsx';
import { ItemPicker } from './item-picker.tsx';
import { OnTable } from './on-table.tsx';
import { RoundBar } from './round-bar.tsx';
import { lastRound } from './send-round.ts';
import { Unsent } from './unsent.tsx';

const RoundSheet = lazy(async () => (await import('./round-sheet.tsx')).RoundSheet, { failed: () => null });
const RoundPanel = lazy(async () => (await import('./round-sheet.tsx')).RoundPanel, { failed: () => null });
const isWide = media('(min-width: 64rem)');

type Props = {
  place: Place;
  name: string;
  /** What stands below the name. */
  hint?: string | undefined;
  /** How many people may sit there; null: not counted. */
  seats: number | null;
  /** What is there already, those of `isOnTable`. */
  orders: readonly Order[];
  moves: Moves;
  isLost: boolean;
  tab: TabSummary | null;
  /** The address of its bill. */
  bill: string;
  /** What the way back is called, where it does not lead to the tables. */
  backName?: string;
  links: readonly FloorLink[];
};

/** One table, or one tab at the counter: what is there, and the round that is put together for it. */
export function RoundPage({ place, name, hint, seats, orders, moves, isLost, tab, bill, backName, links }: Props) {
  const say = floorText.value;
  const heading = usePage(name);
  const staffId = session.value?.staff.id ?? '';
  const draft = draftOf(place, staffId);
  const guest = guestAt(place);
  const opened = useSignal<Opened | undefined>(undefined);
  const isReviewing = useSignal(false);
  const open = (what: Opened) => {
    opened.value = what;
  };

  /** Puts the last round into the draft once more, as far as the menu still has it. */
  const again = () => {
    const last = lastRound(orders);
    if (last === undefined) return;
    const found = linesAgain(earlierOf(last).lines, itemsById.peek(), randomId);
    addLines(draft, found.lines);
    const count = found.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const gone = [...new Set(found.gone.map(inLanguage))].join(', ');
    toast([count > 0 && say.againAdded(count), gone !== '' && say.againGone(gone)].filter(Boolean).join('. '));
  };

  return (
    <CartContext.Provider value={draft}>
      <FloorHeader
        heading={heading}
        title={name}
        hint={hint}
        links={links}
        backName={backName}
        onBack={() => {
          location.hash = '';
        }}
      />
      <Lost isLost={isLost} says={say.lost} />
      <main id="main" class={styles.tablePage}>
        <div class={styles.ordering}>
          <Unsent place={place} draft={draft} />
          <OnTable orders={orders} moves={moves} tab={tab} bill={bill} onAgain={again} />
          {(typeof place === 'number' || seats !== null) && <GuestChips seats={seats} guest={guest} />}
          {menu.value === undefined ? (
            <MenuTrouble />
          ) : (
            <ItemPicker menu={menu.value} draft={draft} guest={guest} onOpen={open} />
          )}
        </div>
        {isWide() && <RoundPanel onEdit={open} />}
      </main>
      <RoundBar
        place={place}
        name={name}
        staffId={staffId}
        draft={draft}
        onReview={isWide() ? undefined : () => (isReviewing.value = true)}
      />
      {isReviewing.value && (
        <RoundSheet
          title={say.draftOf(name)}
          onEdit={open}
          onClose={() => {
            isReviewing.value = false;
          }}
        />
      )}
      {opened.value !== undefined && (
        <ItemSheet
          key={opened.value.line?.id ?? opened.value.item.id}
          {...opened.value}
          asksGuest={opened.value.line !== undefined}
          guest={guestName(guest.value)}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </CartContext.Provider>
  );
}
