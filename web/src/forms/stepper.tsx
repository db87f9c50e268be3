import { Icon } from '../components/icon.tsx';
import { sheetsText } from '../i18n/sheets.ts';
import styles from './stepper.module.css';

type Props = {
  /** What is counted, for a screen reader. */
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

export function Stepper({ label, value, min, max, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight
    <div class={styles.stepper} role="group" aria-label={label}>
      <button
        type="button"
        class={styles.step}
        aria-label={sheetsText.value.fewer}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output class={styles.count}>{value}</output>
      <button
        type="button"
        class={styles.step}
        aria-label={sheetsText.value.more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
