import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { isWeakPin } from '../../../functions/domain/pin.ts';
import type { ApiProblem } from '../api/client.ts';
import { announce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { toast } from '../components/toast.tsx';
import { Form, SaveButton } from '../forms/form.tsx';
import { PinField, pin } from '../forms/pin-field.tsx';
import { useForm } from '../forms/use-form.ts';
import { formsText } from '../i18n/forms.ts';
import { pinsText } from '../i18n/pins.ts';
import { whyNot } from '../i18n/problems.ts';
import { PasswordField } from './change-password.tsx';
import { removePin, setPin, signOutEverywhere } from './session.ts';
import styles from './sign-in.module.css';

const NewPin = v.object({
  pin: v.pipe(
    pin,
    v.check(
      (pin) => !isWeakPin(pin),
      () => pinsText.value.weak,
    ),
  ),
  currentPassword: v.pipe(
    v.string(),
    v.minLength(1, () => formsText.value.missing),
  ),
});

/** The signed-in person chooses a PIN, or removes it, and signs out everywhere. */
export function PinForm() {
  const say = pinsText.value;
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const form = useForm({
    first: { pin: '', currentPassword: '' },
    schema: NewPin,
    clears: true,
    save: async ({ pin, currentPassword }) => {
      await setPin(pin, currentPassword);
      announce(say.saved);
      toast(say.saved);
    },
    fieldOf: { 'wrong-password': 'currentPassword', 'validation-failed': 'pin' },
  });
  const attempt = async (work: () => Promise<void>) => {
    problem.value = undefined;
    await work().catch((error) => {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    });
  };
  return (
    <>
      <h2>{say.pin}</h2>
      <Form form={form} class={styles.form}>
        <p>{say.pinHint}</p>
        <PinField {...form.text('pin')} label={say.newPin} hint={say.newPinHint} />
        <PasswordField {...form.text('currentPassword')} label={say.password} autoComplete="current-password" />
        <SaveButton form={form}>{say.savePin}</SaveButton>
        <Button kind="quiet" onClick={() => void attempt(() => removePin().then(() => toast(say.removed)))}>
          {say.removePin}
        </Button>
      </Form>
      <h2>{say.everywhere}</h2>
      <p>{say.everywhereHint}</p>
      <div>
        <Button kind="danger" onClick={() => void attempt(signOutEverywhere)}>
          {say.signOutEverywhere}
        </Button>
      </div>
      <p role="alert">{problem.value !== undefined && whyNot.value(problem.value)}</p>
    </>
  );
}
