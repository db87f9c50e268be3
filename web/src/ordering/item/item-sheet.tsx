import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { lineTotalCents } from '../../../../functions/domain/money.ts';
import type { MenuItem } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Picture } from '../../components/picture.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { Stepper } from '../../forms/stepper.tsx';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { useCart } from '../cart/cart.ts';
import { type CartLine, choose, priceWith } from '../cart/cart-lines.ts';
import { editLine } from '../cart/edit-cart.ts';
import { flyToCart } from '../cart/fly-to-cart.ts';
import { lineDetails } from '../cart/line-details.ts';
import { partLocked } from '../membership.ts';
import { GuestField, ItemFacts, lastGuest, OptionGroupField } from './item-fields.tsx';
import styles from './item-sheet.module.css';

/** What the sheet is opened with: an item to add, or a line of the cart to change. */
export type Opened = { item: MenuItem; line?: CartLine };

/**
 * `asksGuest`: several guests order with this cart, and each line may say whose it is. `guest`: whose a new line is, when
 * that is known already.
 */
type Props = Opened & { asksGuest: boolean; guest?: string; onClose: () => void };

/** The form for one item: dough, size, quantity. With a line, it changes that line of the cart. */
export function ItemSheet({ item, line, asksGuest, guest: known, onClose }: Props) {
  const say = sheetsText.value;
  const cart = useCart();
  const optionIds = useSignal<readonly string[]>(line?.optionIds ?? cart.usualOptionIds(item));
  const quantity = useSignal(line?.quantity ?? 1);
  const note = useSignal(line?.note ?? '');
  const guest = useSignal(line?.guest ?? known ?? lastGuest(cart));
  /** The required option group without a choice, after a first try to add the item. */
  const missing = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const name = inLanguage(item.name);
  const cents = lineTotalCents({ unitPriceCents: priceWith(item, optionIds.value), quantity: quantity.value });
  /** The last line of this item whose options the menu still has. */
  const before =
    line === undefined
      ? cart.lines.value.findLast(({ itemId, optionIds: ids }) => itemId === item.id && choose(item, ids).ok)
      : undefined;

  function done(added: number) {
    announce(t.value.added(added, name));
    if (line === undefined) flyToCart(form.current?.closest('dialog') ?? null);
    onClose();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (partLocked.value) return;
    const choice = choose(item, optionIds.value);
    if (!choice.ok) {
      const error = choice.errors.find(({ kind }) => kind === 'too-few' || kind === 'too-many');
      missing.value = error !== undefined && 'groupId' in error ? error.groupId : undefined;
      form.current?.querySelector<HTMLElement>(`[data-group="${missing.value}"] input`)?.focus();
      return;
    }
    const wanted = {
      item,
      optionIds: optionIds.value,
      quantity: quantity.value,
      note: note.value,
      guest: guest.value,
    };
    if (line === undefined) cart.add(wanted);
    else editLine(cart, line.id, wanted);
    done(quantity.value);
  }

  return (
    <Sheet
      title={name}
      onClose={onClose}
      picture={<Picture of={item} size={72} />}
      foot={
        <div class={styles.foot}>
          <Stepper
            label={say.quantity}
            value={quantity.value}
            min={1}
            max={Math.min(cart.limits.quantity, item.portionsLeft ?? cart.limits.quantity)}
            onChange={(value) => {
              quantity.value = value;
            }}
          />
          <Button type="submit" form={formId} class={styles.add} disabled={partLocked.value}>
            <span>{line === undefined ? say.add : say.save}</span>
            <span>{price(cents)}</span>
          </Button>
        </div>
      }
    >
      <form id={formId} ref={form} class={styles.form} noValidate onSubmit={submit}>
        <div role="status">
          {partLocked.value && (
            <Notice kind="info" title={t.value.locked}>
              {say.lockedHint}
            </Notice>
          )}
        </div>
        <ItemFacts item={item} chosen={optionIds.value} />
        {before !== undefined && !partLocked.value && (
          <button
            type="button"
            class={styles.again}
            onClick={() => {
              cart.add({ ...before, item, quantity: 1 });
              done(1);
            }}
          >
            <b>{say.again}</b>
            <span>{lineDetails(item, before)}</span>
          </button>
        )}
        {item.optionGroups.map((group) => (
          <OptionGroupField
            key={group.id}
            group={group}
            chosen={optionIds.value}
            missing={missing.value === group.id}
            onChange={(next) => {
              optionIds.value = next;
              missing.value = undefined;
            }}
          />
        ))}
        <TextField
          id={`${formId}-note`}
          label={say.note}
          maxLength={cart.limits.note}
          placeholder={say.noteHint}
          value={note}
          onText={(text) => {
            note.value = text;
          }}
        />
        {asksGuest && <GuestField guest={guest} />}
      </form>
    </Sheet>
  );
}
