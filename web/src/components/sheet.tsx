import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { Icon } from './icon.tsx';
import styles from './sheet.module.css';

type Props = {
  title: string;
  onClose: () => void;
  /** Beside the title; decoration. */
  picture?: ComponentChildren;
  /** Always in sight below what scrolls: the sheet's one big button. */
  foot?: ComponentChildren;
  children: ComponentChildren;
};

/** A modal dialog that is open as long as it is rendered. Escape, the back gesture and a tap outside close it. */
export function Sheet({ title, onClose, picture, foot, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<EventTarget | null>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Start reading at the title, not at the close button.
    heading.current?.focus();
    // Closing, rather than only vanishing, gives the focus back to what opened it.
    return () => opened?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way to do what a tap outside does
    <dialog
      ref={dialog}
      class={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A drag that selects text in a field may end outside the sheet.
      onPointerDown={(event) => {
        pressed.current = event.target;
      }}
      onClick={(event) => {
        if (event.target === dialog.current && pressed.current === dialog.current) onClose();
      }}
    >
      <div class={styles.head}>
        {picture}
        <h2 id={titleId} ref={heading} tabIndex={-1} class={styles.title}>
          {title}
        </h2>
        <button type="button" class={styles.close} aria-label={t.value.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class={styles.body}>{children}</div>
      {foot !== undefined && <div class={styles.foot}>{foot}</div>}
    </dialog>
  );
}
