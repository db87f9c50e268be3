import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../components/announcer.tsx';
import { Picture } from '../../components/picture.tsx';
import { Stepper } from '../../forms/stepper.tsx';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import type { Opened } from '../item/item-sheet.tsx';
import { useCart } from './cart.ts';
import type { CartLine, LineTrouble, PricedLine } from './cart-lines.ts';
import styles from './cart-list.module.css';
import { byGuest, removeLine, restoreLine, setQuantity } from './edit-cart.ts';
import { lineDetails } from './line-details.ts';

const troubleText = (trouble: LineTrouble, { item }: PricedLine): string => {
  switch (trouble) {
    case 'sold-out':
      return t.value.soldOut;
    case 'few':
      return t.value.left(item?.portionsLeft ?? 0);
    case 'gone':
      return sheetsText.value.notOnMenu;
    case 'options':
      return sheetsText.value.chooseFirst(item?.optionGroups.map((group) => inLanguage(group.name)).join(', ') ?? '');
    default:
      return trouble satisfies never;
  }
};

type Edit = { onEdit: (opened: Opened) => void; onRemove: (line: CartLine) => void };

function LineControls({ priced: { line, item }, edit }: { priced: PricedLine; edit: Edit }) {
  const say = sheetsText.value;
  const cart = useCart();
  const most = cart.limits.quantity;
  const name = inLanguage(item?.name ?? line.name);
  return (
    <div class={styles.controls}>
      <Stepper
        label={say.quantityOf(name)}
        value={line.quantity}
        min={1}
        max={Math.min(most, Math.max(line.quantity, item?.portionsLeft ?? most))}
        onChange={(quantity) => setQuantity(cart, line.id, quantity)}
      />
      {item?.available && (
        <button type="button" aria-label={say.editLine(name)} onClick={() => edit.onEdit({ item, line })}>
          {say.edit}
        </button>
      )}
      <button type="button" aria-label={say.removeLine(name)} onClick={() => edit.onRemove(line)}>
        {say.remove}
      </button>
    </div>
  );
}

function Line({ priced, edit }: { priced: PricedLine; edit: Edit | undefined }) {
  const { line, item, totalCents, trouble } = priced;
  return (
    <li class={styles.line}>
      <Picture of={item} size={48} />
      <div>
        <p class={styles.lineName}>
          <span class={styles.times}>{line.quantity} ×</span> {inLanguage(item?.name ?? line.name)}
        </p>
        <p class={styles.details}>{lineDetails(item, { optionIds: line.optionIds, note: line.note })}</p>
        {trouble !== undefined && <p class={styles.trouble}>{troubleText(trouble, priced)}</p>}
      </div>
      <span class={styles.amount}>{price(totalCents)}</span>
      {edit !== undefined && <LineControls priced={priced} edit={edit} />}
    </li>
  );
}

type Removed = { line: CartLine; index: number };

/** The way to have a line back. It takes the focus, which would else be nowhere. */
function Undo({ removed, onUndo }: { removed: Removed; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [removed]);
  return (
    <p class={styles.undo}>
      <span>{sheetsText.value.removed(inLanguage(removed.line.name))}</span>
      <button type="button" ref={button} onClick={onUndo}>
        {sheetsText.value.undo}
      </button>
    </p>
  );
}

/** The cart's lines, each guest's together; without `onEdit` only to read. */
export function CartList({ onEdit }: { onEdit?: Edit['onEdit'] }) {
  const say = sheetsText.value;
  const cart = useCart();
  const list = useRef<HTMLDivElement>(null);
  const removed = useSignal<Removed | undefined>(undefined);
  const groups = byGuest(cart.priced.value);
  const shared = groups.some(([guest]) => guest !== '');
  const edit = onEdit && {
    onEdit,
    onRemove: (line: CartLine) => {
      removed.value = { line, index: cart.lines.value.indexOf(line) };
      cart.change((lines) => removeLine(lines, line.id));
      announce(say.removed(inLanguage(line.name)));
    },
  };
  const undo = ({ line, index }: Removed) => {
    cart.change((lines) => restoreLine(lines, line, index));
    removed.value = undefined;
    announce(say.restored(inLanguage(line.name)));
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1} class={styles.list}>
      {groups.map(([guest, lines]) => (
        <section key={guest} aria-label={shared ? guest || say.forAll : undefined}>
          {shared && (
            <h3 class={styles.guest}>
              <span>{guest || say.forAll}</span>
              <span>{price(lines.reduce((cents, { totalCents }) => cents + totalCents, 0))}</span>
            </h3>
          )}
          <ul>
            {lines.map((priced) => (
              <Line key={priced.line.id} priced={priced} edit={edit} />
            ))}
          </ul>
        </section>
      ))}
      {removed.value !== undefined && (
        <Undo removed={removed.value} onUndo={() => removed.value && undo(removed.value)} />
      )}
    </div>
  );
}
