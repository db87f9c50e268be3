import * as v from 'valibot';
import { maxPassword, maxStaffName, minPassword } from '../../../../functions/domain/limits.ts';
import type { StaffMember } from '../../api/types.ts';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { useForm } from '../../forms/use-form.ts';
import { ChoiceField } from '../../forms/value-fields.tsx';
import { formsText } from '../../i18n/forms.ts';
import { peopleText } from '../../i18n/people.ts';
import { staffText } from '../../i18n/staff.ts';
import { addPerson, changePerson } from './people.ts';

const tooShort = () => peopleText.value.tooShort;
const Person = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, () => peopleText.value.nameMissing),
  ),
  role: v.picklist(['kitchen', 'waiter', 'manager']),
  password: v.pipe(v.string(), v.minLength(minPassword, tooShort)),
});
/** Whose password is not to be changed leaves it empty. */
const KnownPerson = v.object({
  ...Person.entries,
  password: v.union([v.literal(''), Person.entries.password], tooShort),
});

type Props = {
  /** The person to change; undefined adds a new one. */
  person: StaffMember | undefined;
  /** Whether that is the person who is signed in: their password is changed elsewhere. */
  isSelf: boolean;
  onClose: () => void;
};

/** Adds a person, or changes a name, a role or a forgotten password. */
export function PersonForm({ person, isSelf, onClose }: Props) {
  const say = peopleText.value;
  const form = useForm<v.InferInput<typeof Person>>({
    first: { name: person?.name ?? '', role: person?.role ?? 'kitchen', password: '' },
    schema: person === undefined ? Person : KnownPerson,
    save: async (values, changed) => {
      if (person === undefined) {
        await addPerson(values);
        toast(say.saved(values.name));
      } else {
        await changePerson(person.id, changed);
        // A password cannot be taken back: it is not known here.
        const before = { name: person.name, role: person.role };
        const undo = () => void changePerson(person.id, before).catch(() => undefined);
        toast(say.saved(values.name), changed.password ? undefined : { label: formsText.value.undo, run: undo });
      }
      onClose();
    },
    fieldOf: { 'name-taken': 'name', 'last-manager': 'role' },
  });

  return (
    <Sheet
      title={person === undefined ? say.add : say.editOf(person.name)}
      onClose={onClose}
      foot={<SaveButton form={form} />}
    >
      <Form form={form}>
        <TextField {...form.text('name')} label={say.name} autocomplete="off" maxLength={maxStaffName} />
        <ChoiceField
          {...form.field('role')}
          label={say.role}
          hint={say.rolesHint[form.values.role]}
          options={staffText.value.roles}
        />
        {!isSelf && (
          <TextField
            {...form.text('password')}
            label={person === undefined ? say.password : say.newPassword}
            hint={person === undefined ? say.passwordHint : say.newPasswordHint}
            autocomplete="off"
            maxLength={maxPassword}
          />
        )}
      </Form>
    </Sheet>
  );
}
