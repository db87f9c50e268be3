import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { on } from '../../../browser/life.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { counterText } from '../../../i18n/counter.ts';
import styles from './counter.module.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const fieldId = 'counter-find';

/** The field that finds an order, with big keys for a thumb. A keyboard types into it wherever the focus is not in a field. */
export function FindOrder({ typed }: { typed: Signal<string> }) {
  const say = counterText.value;
  const field = useRef<HTMLInputElement>(null);
  const isPadOpen = useSignal(false);
  const set = (text: string) => {
    typed.value = text;
  };
  useEffect(
    () =>
      on(document, 'keydown', ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
        const isFree = document.activeElement === document.body && document.querySelector('dialog[open]') === null;
        if (isFree && /^[\p{L}\p{N}]$/u.test(key) && !ctrlKey && !metaKey && !altKey) field.current?.focus();
      }),
    [],
  );
  return (
    <search class={styles.find}>
      <label for={fieldId}>{say.find}</label>
      <div class={styles.row}>
        <input
          ref={field}
          id={fieldId}
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          maxLength={80}
          value={typed}
          onInput={(event) => set(event.currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') set('');
          }}
        />
        <Button
          kind="quiet"
          aria-expanded={isPadOpen.value}
          aria-controls="counter-pad"
          onClick={() => {
            isPadOpen.value = !isPadOpen.peek();
          }}
        >
          {say.pad}
        </Button>
      </div>
      <div id="counter-pad" class={styles.pad} hidden={!isPadOpen.value}>
        {digits.map((digit) => (
          <Button key={digit} kind="quiet" big="kitchen" onClick={() => set(typed.peek() + digit)}>
            {digit}
          </Button>
        ))}
        <Button kind="quiet" big="kitchen" onClick={() => set('')}>
          {say.clear}
        </Button>
        <Button kind="quiet" big="kitchen" onClick={() => set(`${typed.peek()}0`)}>
          0
        </Button>
        <Button kind="quiet" big="kitchen" aria-label={say.erase} onClick={() => set(typed.peek().slice(0, -1))}>
          <Icon name="back" />
        </Button>
      </div>
    </search>
  );
}
