import type { ButtonHTMLAttributes } from 'preact';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'danger';

/** The classes of a button, for a link that looks like one. */
export const buttonClass = (kind: ButtonKind = 'primary', extra: string | undefined = ''): string =>
  `${styles.button} ${styles[kind]} ${extra}`;

type Props = ButtonHTMLAttributes & {
  kind?: ButtonKind;
  /** What the page is for: what it does at one end, what that costs in a `<span>` at the other. `kitchen`: 64 px high. */
  big?: boolean | 'kitchen';
  class?: string | undefined;
};

export function Button({ kind = 'primary', type = 'button', big = false, class: extra = '', ...rest }: Props) {
  return (
    <button
      type={type}
      class={buttonClass(kind, big ? `${styles.big} ${big === 'kitchen' ? styles.kitchen : ''} ${extra}` : extra)}
      {...rest}
    />
  );
}
