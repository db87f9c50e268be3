import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

type Props = { kind: 'info' | 'bad'; title: string; children?: ComponentChildren; actions?: ComponentChildren };

/** Something a person must know before going on, and what can be done about it. */
export function Notice({ kind, title, children, actions }: Props) {
  return (
    <div class={`${styles.notice} ${styles[kind]}`}>
      <p class={styles.title}>{title}</p>
      {children !== undefined && <div>{children}</div>}
      {actions !== undefined && <div class={styles.actions}>{actions}</div>}
    </div>
  );
}
