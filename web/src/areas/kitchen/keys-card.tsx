import { Sheet } from '../../components/sheet.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './keys-card.module.css';
import { isCardOpen } from './use-keys.ts';

/** The card that shows what each key does, while it is open. */
export function KeysCard() {
  const text = kitchenText.value;
  if (!isCardOpen.value) return null;
  return (
    <Sheet
      title={text.keys}
      onClose={() => {
        isCardOpen.value = false;
      }}
    >
      <dl class={styles.keys}>
        {text.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
