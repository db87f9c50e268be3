import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../../components/icon.tsx';
import styles from './header-row.module.css';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** Where the way back leads: a path, or what goes there. Left out: there is none. */
  back?: string | (() => void) | undefined;
  /** What the way back is called. */
  backName: string;
  /** What stands below the title, such as a table's name. */
  under?: ComponentChildren;
  /** The controls at the end of the row. */
  children?: ComponentChildren;
};

/** The top of a waiter's page in one row: the way back, where this is, and a few controls. */
export const HeaderRow = ({ heading, title, back, backName, under, children }: Props) => (
  <header class={styles.header}>
    {typeof back === 'string' && (
      <a class={styles.back} href={back} aria-label={backName}>
        <Icon name="back" />
      </a>
    )}
    {typeof back === 'function' && (
      <button type="button" class={styles.back} aria-label={backName} onClick={back}>
        <Icon name="back" />
      </button>
    )}
    <div class={styles.titles}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {under}
    </div>
    {children}
  </header>
);

/** Says `says` while the shop's changes do not reach this phone. */
export const Lost = ({ isLost, says }: { isLost: boolean; says: string }) => (
  <p class={styles.lost} role="status">
    {isLost && says}
  </p>
);
