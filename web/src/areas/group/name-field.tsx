import type { Signal } from '@preact/signals';
import { groupText } from '../../i18n/group.ts';
import styles from './group.module.css';
import { maxMemberName } from './join-group.ts';

/** Who somebody is to the others and to the kitchen. */
export function NameField({ name, lacking }: { name: Signal<string>; lacking: boolean }) {
  const say = groupText.value;
  return (
    <div class={styles.field}>
      <label for="member">{say.name}</label>
      <input
        id="member"
        name="member"
        autocomplete="given-name"
        maxLength={maxMemberName}
        required
        aria-invalid={lacking}
        aria-describedby="member-hint"
        value={name}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <p id="member-hint" class={lacking ? styles.error : styles.hint}>
        {lacking ? say.nameMissing : say.nameHint}
      </p>
    </div>
  );
}
