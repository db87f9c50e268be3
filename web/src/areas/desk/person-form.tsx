import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import { ApiProblem } from '../../api/client.ts';
import type { StaffMember } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { RadioTile, RadioTiles } from '../../forms/radio-tiles.tsx';
import { peopleText } from '../../i18n/people.ts';
import { whyNot } from '../../i18n/problems.ts';
import { addPerson, changePerson } from './people.ts';
import styles from './staff-page.module.css';

const roles = ['kitchen', 'waiter', 'manager'] as const;

type Props = {
  /** Whom it changes; undefined adds somebody. */
  person: StaffMember | undefined;
  /** Whether that is the person who is signed in: their password is changed elsewhere. */
  isSelf: boolean;
  onClose: () => void;
};

/** Adds somebody, or changes a name, a role or a forgotten password. */
export function PersonForm({ person, isSelf, onClose }: Props) {
  const say = peopleText.value;
  const id = useId();
  const name = useSignal(person?.name ?? '');
  const role = useSignal<StaffMember['role']>(person?.role ?? 'kitchen');
  const password = useSignal('');
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const asked = useSignal(false);
  const busy = useSignal(false);

  const needsPassword = person === undefined || password.value !== '';
  const nameWrong = name.value.trim() === '' ? say.nameMissing : undefined;
  const passwordWrong = needsPassword && password.value.length < 8 ? say.tooShort : undefined;

  const save = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    asked.value = true;
    if (busy.value || (nameWrong ?? passwordWrong) !== undefined) return;
    busy.value = true;
    problem.value = undefined;
    try {
      if (person === undefined) {
        await addPerson({ name: name.value, role: role.value, password: password.value });
      } else {
        await changePerson(person.id, {
          name: name.value,
          ...(role.value === person.role ? {} : { role: role.value }),
          ...(password.value === '' ? {} : { password: password.value }),
        });
      }
      announce(say.saved(name.value));
      onClose();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      problem.value = error;
    } finally {
      busy.value = false;
    }
  };

  return (
    <Sheet
      title={person === undefined ? say.add : say.editOf(person.name)}
      onClose={onClose}
      foot={
        <Button type="submit" form={id} big aria-disabled={busy.value}>
          {busy.value ? say.saving : say.save}
        </Button>
      }
    >
      <form id={id} class={styles.form} onSubmit={save} noValidate>
        <TextField
          id={`${id}-name`}
          label={say.name}
          name="name"
          autocomplete="off"
          maxLength={80}
          value={name.value}
          wrong={asked.value ? nameWrong : undefined}
          onText={(text) => {
            name.value = text;
          }}
        />
        <RadioTiles legend={say.role}>
          {roles.map((each) => (
            <RadioTile
              key={each}
              name={`${id}-role`}
              checked={role.value === each}
              onChoose={() => {
                role.value = each;
              }}
            >
              {say.roles[each]}
            </RadioTile>
          ))}
        </RadioTiles>
        <p class={styles.soft}>{say.rolesHint[role.value]}</p>
        {!isSelf && (
          <TextField
            id={`${id}-password`}
            label={person === undefined ? say.password : say.newPassword}
            hint={person === undefined ? say.passwordHint : say.newPasswordHint}
            name="password"
            autocomplete="off"
            maxLength={1000}
            value={password.value}
            wrong={asked.value ? passwordWrong : undefined}
            onText={(text) => {
              password.value = text;
            }}
          />
        )}
        <p class={styles.problem} role="alert">
          {problem.value && whyNot.value(problem.value)}
        </p>
      </form>
    </Sheet>
  );
}
