import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { lineTotalCents } from '../../../../functions/domain/money.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Picture } from '../../components/picture.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { price } from '../../format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { addToCart, changeInCart } from './cart.ts';
import { choose, defaultOptionIds, maxLineNote, maxQuantity, priceWith } from './cart-lines.ts';
import styles from './item-sheet.module.css';
import type { Opened } from './menu-sections.tsx';
import { OptionGroupField } from './option-group.tsx';

/** How one thing is wanted: dough, size, how many. With a line, changes that line of the cart. */
export function ItemSheet({ item, line, onClose }: Opened & { onClose: () => void }) {
  const optionIds = useSignal<readonly string[]>(line?.optionIds ?? defaultOptionIds(item));
  const quantity = useSignal(line?.quantity ?? 1);
  const note = useSignal(line?.note ?? '');
  /** The group that has to be chosen from before this can be added, once somebody tried. */
  const missing = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const name = inLanguage(item.name);
  const cents = lineTotalCents({ unitPriceCents: priceWith(item, optionIds.value), quantity: quantity.value });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const choice = choose(item, optionIds.value);
    if (!choice.ok) {
      const error = choice.errors.find(({ kind }) => kind === 'too-few' || kind === 'too-many');
      missing.value = error !== undefined && 'groupId' in error ? error.groupId : undefined;
      form.current?.querySelector<HTMLElement>(`[data-group="${missing.value}"] input`)?.focus();
      return;
    }
    const wanted = { item, optionIds: optionIds.value, quantity: quantity.value, note: note.value };
    if (line === undefined) addToCart(wanted);
    else changeInCart(line.id, wanted);
    announce(t.value.added(quantity.value, name));
    onClose();
  }

  return (
    <Sheet
      title={name}
      onClose={onClose}
      picture={<Picture picture={item.picture} size={72} />}
      foot={
        <div class={styles.foot}>
          <Stepper
            label={t.value.quantity}
            value={quantity.value}
            min={1}
            max={maxQuantity}
            onChange={(value) => {
              quantity.value = value;
            }}
          />
          <Button type="submit" form={formId} class={styles.add}>
            <span>{line === undefined ? t.value.add : t.value.save}</span>
            <span>{price(cents)}</span>
          </Button>
        </div>
      }
    >
      <form id={formId} ref={form} class={styles.form} noValidate onSubmit={submit}>
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
        <label class={styles.note}>
          {t.value.noteOfLine}
          <input
            type="text"
            maxLength={maxLineNote}
            placeholder={t.value.noteOfLineHint}
            value={note}
            onInput={(event) => {
              note.value = event.currentTarget.value;
            }}
          />
        </label>
      </form>
    </Sheet>
  );
}
