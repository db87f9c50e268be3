import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Printer } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import { whyNot } from '../../i18n/problems.ts';
import type { BoardStore, Trouble } from './board-store.ts';
import styles from './trouble-bars.module.css';
import { troubledPrinters } from './watch-printers.ts';

/** Warnings across the whole screen: a lost connection must never look like an evening without orders. */
export function TroubleBars({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const lost = useComputed(() => store.connection.value.kind === 'lost').value;
  // Announced once; the bar itself counts seconds, which a screen reader would never finish reading.
  useEffect(() => {
    if (lost) announce(`${kitchenText.peek().neverConnected} ${kitchenText.peek().notArriving}`);
  }, [lost]);
  return (
    <section class={styles.bars} aria-label={text.notices}>
      {lost && <Lost connection={store.connection} />}
      {store.list.value === 'failed' && !lost && (
        <div class={styles.lost} role="alert">
          {text.listFailed}
        </div>
      )}
      <div role="alert">
        {troubledPrinters.value.map((printer) => (
          <div key={printer.id} class={styles.trouble}>
            <p>{explainPrinter(printer)}</p>
          </div>
        ))}
      </div>
      <div role="alert">
        {store.trouble.value && (
          <div class={styles.trouble}>
            <p>{explain(store.trouble.value)}</p>
            <button type="button" class={styles.dismiss} onClick={store.dismissTrouble}>
              {text.dismiss}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function explainPrinter({ name, silent, trouble, doubtful }: Printer): string {
  const text = kitchenText.value;
  if (silent) return text.printerSilent(name);
  return trouble === null ? text.printerDoubt(name, doubtful) : text.printerTrouble(name, trouble);
}

/** Rendered each second. */
function Lost({ connection }: Pick<BoardStore, 'connection'>) {
  const text = kitchenText.value;
  const { ageMs } = connection.value;
  return (
    <div class={styles.lost}>
      {ageMs === undefined ? text.neverConnected : text.lost(ageMs)} <strong>{text.notArriving}</strong>
    </div>
  );
}

function explain(trouble: Trouble): string {
  const text = kitchenText.value;
  switch (trouble.kind) {
    case 'changed':
      return text.changed(trouble.number, text.nowIs[trouble.status]);
    case 'unreachable':
      return text.unreachable(trouble.number);
    case 'refused':
      return text.refused(trouble.number, whyNot.value(trouble.problem));
    default:
      return trouble satisfies never;
  }
}
