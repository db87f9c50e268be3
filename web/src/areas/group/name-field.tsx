import type { Signal } from '@preact/signals';
import { maxGuestName } from '../../../../functions/domain/limits.ts';
import { TextField } from '../../forms/field.tsx';
import { groupText } from '../../i18n/group.ts';

/** Who somebody is to the others and to the kitchen. */
export function NameField({ name, lacking }: { name: Signal<string>; lacking: boolean }) {
  const say = groupText.value;
  return (
    <TextField
      id="member"
      label={say.name}
      hint={say.nameHint}
      wrong={lacking ? say.nameMissing : undefined}
      name="member"
      autocomplete="given-name"
      maxLength={maxGuestName}
      required
      value={name}
      onText={(text) => {
        name.value = text;
      }}
    />
  );
}
