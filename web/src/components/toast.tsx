import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { state } from '../browser/life.ts';
import { t } from '../i18n/index.ts';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

type Toast = {
  /** What was done, in words. */
  text: string;
  /** Takes it back; `label` is what the button says. */
  undo?: { label: string; run: () => void };
};

const shown = state<Toast | undefined>(undefined);

/** How long a message stays (ms): time to read it, and to find the button. */
const stayMs = 8_000;

/** Says in a corner that something was done, for eight seconds, and offers to take it back. A newer message replaces it. */
export function toast(text: string, undo?: Toast['undo']): void {
  shown.value = undo === undefined ? { text } : { text, undo };
}

/** Where messages appear. Its time stops while the pointer or the focus is on it, and it takes the focus from nothing. */
export function Toaster() {
  const now = shown.value;
  const isHeld = useSignal(false);
  const hold = (held: boolean) => () => {
    isHeld.value = held;
  };
  const close = () => {
    shown.value = undefined;
    isHeld.value = false;
  };
  useEffect(() => {
    if (now === undefined || isHeld.value) return;
    const timer = setTimeout(close, stayMs);
    return () => clearTimeout(timer);
  }, [now, isHeld.value]);
  useEffect(() => close, []);

  return (
    <div
      class={styles.corner}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusCapture={hold(true)}
      onBlurCapture={hold(false)}
    >
      {/* Always there, so that a screen reader announces what comes into it. */}
      <p role="status" class={styles.text}>
        {now?.text}
      </p>
      {now?.undo !== undefined && (
        <button
          type="button"
          class={styles.undo}
          onClick={() => {
            close();
            now.undo?.run();
          }}
        >
          {now.undo.label}
        </button>
      )}
      {now !== undefined && (
        <button type="button" class={styles.close} aria-label={t.value.close} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
