import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { lineTotalCents } from '../../../../functions/domain/money.ts';
import type { MenuItem } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Picture } from '../../components/picture.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { Stepper } from '../../forms/stepper.tsx';
import { price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { addToCart, cart, changeInCart } from '../cart/cart.ts';
import { type CartLine, choose, maxLineNote, maxQuantity, priceWith } from '../cart/cart-lines.ts';
import { flyToCart } from '../cart/fly-to-cart.ts';
import { lineDetails } from '../cart/line-details.ts';
import { GuestField, lastGuest } from './guest-field.tsx';
import { ItemFacts } from './item-facts.tsx';
import styles from './item-sheet.module.css';
import { OptionGroupField } from './option-group.tsx';
import { optionsLastTime } from './usual.ts';

/** What the sheet is opened with: an item to add, or a line of the cart to change. */
export type Opened = { item: MenuItem; line?: CartLine };

/** The last line of this item that can still be had just so. */
const lineBefore = ({ item }: Opened): CartLine | undefined =>
  cart.value.findLast((line) => line.itemId === item.id && choose(item, line.optionIds).ok);

/** How one thing is wanted: dough, size, how many. With a line, changes that line of the cart. */
export function ItemSheet({ item, line, onClose }: Opened & { onClose: () => void }) {
  const say = sheetsText.value;
  const optionIds = useSignal<readonly string[]>(line?.optionIds ?? optionsLastTime(item));
  const quantity = useSignal(line?.quantity ?? 1);
  const note = useSignal(line?.note ?? '');
  const guest = useSignal(line?.guest ?? lastGuest());
  /** The group that has to be chosen from before this can be added, once somebody tried. */
  const missing = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const name = inLanguage(item.name);
  const cents = lineTotalCents({ unitPriceCents: priceWith(item, optionIds.value), quantity: quantity.value });
  const before = line === undefined ? lineBefore({ item }) : undefined;

  function done(added: number) {
    announce(t.value.added(added, name));
    if (line === undefined) flyToCart(form.current?.closest('dialog') ?? null);
    onClose();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
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
    if (line === undefined) addToCart(wanted);
    else changeInCart(line.id, wanted);
    done(quantity.value);
  }

  return (
    <Sheet
      title={name}
      onClose={onClose}
      picture={<Picture picture={item.picture} size={72} />}
      foot={
        <div class={styles.foot}>
          <Stepper
            label={say.quantity}
            value={quantity.value}
            min={1}
            max={Math.min(maxQuantity, item.portionsLeft ?? maxQuantity)}
            onChange={(value) => {
              quantity.value = value;
            }}
          />
          <Button type="submit" form={formId} class={styles.add}>
            <span>{line === undefined ? say.add : say.save}</span>
            <span>{price(cents)}</span>
          </Button>
        </div>
      }
    >
      <form id={formId} ref={form} class={styles.form} noValidate onSubmit={submit}>
        <ItemFacts item={item} />
        {before !== undefined && (
          <button
            type="button"
            class={styles.again}
            onClick={() => {
              addToCart({ ...before, item, quantity: 1 });
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
          maxLength={maxLineNote}
          placeholder={say.noteHint}
          value={note}
          onText={(text) => {
            note.value = text;
          }}
        />
        <GuestField guest={guest} />
      </form>
    </Sheet>
  );
}
