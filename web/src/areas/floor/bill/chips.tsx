import type { ComponentChildren } from 'preact';
import { Button } from '../../../components/button.tsx';
import styles from './bill.module.css';

type ChipsProps = { label: string; children: ComponentChildren };

/** A question with answers as small as a thumb allows. */
export const Chips = ({ label, children }: ChipsProps) => (
  <fieldset class={styles.chips}>
    <legend>{label}</legend>
    {children}
  </fieldset>
);

type ChipProps = { isOn: boolean; onTap: () => void; children: ComponentChildren };

export const Chip = ({ isOn, onTap, children }: ChipProps) => (
  <Button kind="quiet" class={styles.chip} aria-pressed={isOn} onClick={onTap}>
    {children}
  </Button>
);
