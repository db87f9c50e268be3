import type { ButtonHTMLAttributes } from 'preact';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'danger';

/** The classes of a button, for a link that looks like one. */
export const buttonClass = (kind: ButtonKind = 'primary', extra: string | undefined = ''): string =>
  `${styles.button} ${styles[kind]} ${extra}`;

type Props = ButtonHTMLAttributes & { kind?: ButtonKind; class?: string | undefined };

export function Button({ kind = 'primary', type = 'button', class: extra = '', ...rest }: Props) {
  return <button type={type} class={buttonClass(kind, extra)} {...rest} />;
}
