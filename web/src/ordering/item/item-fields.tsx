/** The parts of an item’s sheet: what the item is, its option groups, and whose the line is. */

import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { allergensOf } from '../../../../functions/domain/tags.ts';
import type { MenuItem, OptionGroup } from '../../api/types.ts';
import { Field } from '../../forms/field.tsx';
import { priceDifference } from '../../i18n/format.ts';
import { inLanguage, language, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { type Cart, useCart } from '../cart/cart.ts';
import { fewLeft } from './few-left.ts';
import styles from './item-sheet.module.css';

/** The item's description, the allergens of it and of the chosen options, and how few are left. */
export function ItemFacts({ item, chosen }: { item: MenuItem; chosen: readonly string[] }) {
  const say = sheetsText.value;
  const left = fewLeft(item);
  const added = item.optionGroups.flatMap(({ options }) => options.filter(({ id }) => chosen.includes(id)));
  const tags = [item, ...added].flatMap((each) => each.tags);
  const contains = allergensOf({ tags }).map((allergen) => say.allergens[allergen]);
  const list = new Intl.ListFormat(language.value).format(contains);
  return (
    <div class={styles.facts}>
      {item.description !== null && <p>{inLanguage(item.description)}</p>}
      {left !== undefined && <p class={styles.left}>{t.value.left(left)}</p>}
      <p class={styles.allergens}>
        {/* Always there, so that a screen reader says what an option adds; not `announce`, which a modal makes inert. */}
        <b aria-live="polite" aria-atomic="true">
          {contains.length > 0 && `${say.contains(list)} `}
        </b>
        {say.allergyHint}
      </p>
    </div>
  );
}

type OptionGroupProps = {
  group: OptionGroup;
  /** Of the whole item, other groups' options included. */
  chosen: readonly string[];
  missing: boolean;
  onChange: (chosen: string[]) => void;
};

/** Radio buttons where exactly one must be chosen, else boxes to tick that respect the group's most. */
export function OptionGroupField({ group, chosen, missing, onChange }: OptionGroupProps) {
  const name = useId();
  const single = group.min === 1 && group.max === 1;
  const mine = group.options.filter((option) => chosen.includes(option.id));
  const full = mine.length >= group.max;

  function toggle(id: string) {
    // Where one is the most, another choice replaces it; where more are, the rest waits until one is taken back.
    const replaced = group.max === 1 ? mine.map((option) => option.id) : [];
    const others = chosen.filter((other) => other !== id && !replaced.includes(other));
    onChange(chosen.includes(id) && !single ? others : [...others, id]);
  }

  return (
    <fieldset data-group={group.id} class={styles.group} aria-describedby={`${name}-rule`}>
      <legend>{inLanguage(group.name)}</legend>
      <p id={`${name}-rule`} class={missing ? styles.missing : styles.rule}>
        {sheetsText.value.choose(group.min, group.max)}
      </p>
      <div class={styles.options}>
        {group.options.map((option) => {
          const checked = chosen.includes(option.id);
          return (
            <label key={option.id} class={styles.option}>
              <input
                type={single ? 'radio' : 'checkbox'}
                name={name}
                checked={checked}
                disabled={!checked && full && group.max > 1}
                onChange={() => toggle(option.id)}
              />
              <span>{inLanguage(option.name)}</span>
              {option.priceCents !== 0 && <small>{priceDifference(option.priceCents)}</small>}
            </label>
          );
        })}
        {group.soldOut?.map((option) => (
          <label key={option.id} class={styles.option}>
            <input type={single ? 'radio' : 'checkbox'} disabled />
            <span>{inLanguage(option.name)}</span>
            <small>{t.value.soldOut}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The guest who last held the phone, as long as they have a line; '' when there is none. */
export const lastGuest = ({ guests, holding }: Cart): string =>
  guests.peek().includes(holding.peek()) ? holding.peek() : '';

/** Whose a line is, when several guests order with one cart: a name, or a tap on one that has a line already. */
export function GuestField({ guest }: { guest: Signal<string> }) {
  const say = sheetsText.value;
  const { guests, limits, holding } = useCart();
  const id = useId();
  const choose = (name: string) => {
    guest.value = name;
    holding.value = name.trim();
  };
  return (
    <Field id={id} label={say.guest}>
      {guests.value.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the label above names the field, and these fill it in
        <div class={styles.guests} role="group" aria-label={say.guest}>
          {[...guests.value, ''].map((name) => (
            <button key={name} type="button" aria-pressed={guest.value.trim() === name} onClick={() => choose(name)}>
              {name || say.forAll}
            </button>
          ))}
        </div>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={limits.guest}
        placeholder={say.guestHint}
        value={guest}
        onInput={(event) => choose(event.currentTarget.value)}
      />
    </Field>
  );
}
