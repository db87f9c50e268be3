import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../../../components/icon.tsx';
import { LanguageSwitch } from '../../../components/language-switch.tsx';
import { billText } from '../../../i18n/bill.ts';
import styles from './bill.module.css';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** Where the way back leads: a path, or what goes there. */
  back: string | (() => void);
  children?: ComponentChildren;
};

/** One row: the way back, and whose bill it is. */
export const BillHeader = ({ heading, title, back, children }: Props) => (
  <header class={styles.header}>
    {typeof back === 'string' ? (
      <a class={styles.back} href={back} aria-label={billText.value.back}>
        <Icon name="back" />
      </a>
    ) : (
      <button type="button" class={styles.back} aria-label={billText.value.back} onClick={back}>
        <Icon name="back" />
      </button>
    )}
    <div class={styles.titles}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
    <LanguageSwitch class={styles.language} />
  </header>
);
