import { useId } from 'preact/hooks';
import type { OptionGroup } from '../../api/types.ts';
import { priceDifference } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import styles from './item-sheet.module.css';

type Props = {
  group: OptionGroup;
  /** Of the whole item, other groups' options included. */
  chosen: readonly string[];
  missing: boolean;
  onChange: (chosen: string[]) => void;
};

/** Radio buttons where exactly one must be chosen, else boxes to tick that respect the group's most. */
export function OptionGroupField({ group, chosen, missing, onChange }: Props) {
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
      </div>
    </fieldset>
  );
}
