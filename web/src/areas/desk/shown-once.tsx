import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { described, Field } from '../../forms/field.tsx';
import { revocableText } from '../../i18n/revocable.ts';
import styles from './staff-page.module.css';

type Props = {
  say: Record<'title' | 'label' | 'hint' | 'done', string>;
  /** What is copied. */
  secret: string;
  /** More buttons before the one that copies. */
  acts?: ComponentChildren;
  /** What stands below the buttons. */
  children?: ComponentChildren;
  onClose: () => void;
};

/** A sheet with what the server gives away only once, to be copied. */
export function ShownOnce({ say, secret, acts, children, onClose }: Props) {
  const copied = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const said = { id: 'shown-once', label: say.label, hint: say.hint };
  const copy = async () => {
    field.current?.select();
    // Without HTTPS, as on a shop's own network, `navigator.clipboard` is undefined: `execCommand` copies the selection.
    const isWritten = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    );
    copied.value = isWritten || document.execCommand('copy');
  };
  return (
    <Sheet
      title={say.title}
      onClose={onClose}
      foot={
        <Button big onClick={onClose}>
          {say.done}
        </Button>
      }
    >
      <Field {...said}>
        <input
          ref={field}
          {...described(said)}
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div class={styles.acts}>
        {acts}
        <Button kind="quiet" onClick={() => void copy().catch(() => undefined)}>
          {copied.value ? revocableText.value.copied : revocableText.value.copy}
        </Button>
      </div>
      {children}
    </Sheet>
  );
}
