import type { ComponentChildren, RefObject } from 'preact';
import { LanguageSwitch } from '../../../components/language-switch.tsx';
import { billText } from '../../../i18n/bill.ts';
import { HeaderRow } from '../header-row.tsx';
import styles from './bill.module.css';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** Where the way back leads: a path, or what goes there. */
  back: string | (() => void);
  children?: ComponentChildren;
};

/** The way back, and whose bill it is. */
export const BillHeader = ({ children, ...props }: Props) => (
  <HeaderRow {...props} backName={billText.value.back} under={children}>
    <LanguageSwitch class={styles.language} />
  </HeaderRow>
);
