import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import { formsText } from '../i18n/forms.ts';
import styles from './form.module.css';
import type { Form as FormState } from './use-form.ts';

type Props<Values extends object> = {
  form: FormState<Values>;
  class?: string | undefined;
  /** The fields, and a `SaveButton` unless that stands outside, in a sheet's foot. */
  children: ComponentChildren;
};

/** Fields one below the other, and above what follows them the sentence about what belongs to no field. */
export const Form = <Values extends object>({ form, class: extra = '', children }: Props<Values>) => (
  <form id={form.id} class={`${styles.form} ${extra}`} onSubmit={form.submit} noValidate>
    {children}
    <p class={styles.problem} role="alert">
      {form.problem}
    </p>
  </form>
);

type SaveProps = {
  form: Pick<FormState<object>, 'id' | 'busy' | 'ready'>;
  /** What it says; else that it saves. */
  children?: ComponentChildren;
  /** What it says while the request is on its way. */
  saving?: string;
  /** 64 px high, for greasy fingers. */
  kitchen?: boolean;
};

/** The button that saves `form`, inside or outside of it. */
export const SaveButton = ({ form, children, saving, kitchen = false }: SaveProps) => (
  <Button type="submit" form={form.id} big={kitchen ? 'kitchen' : true} aria-disabled={!form.ready}>
    {form.busy ? (saving ?? formsText.value.saving) : (children ?? formsText.value.save)}
  </Button>
);
