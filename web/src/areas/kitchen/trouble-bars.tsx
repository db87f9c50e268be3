import { useEffect } from 'preact/hooks';
import { announce } from '../../components/announcer.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import { whyNot } from '../../i18n/problems.ts';
import type { BoardStore, Trouble } from './board-store.ts';
import type { Connection } from './connection.ts';
import styles from './trouble-bars.module.css';

/** What is wrong, across the whole screen: a dead line must never look like a quiet night. */
export function TroubleBars({ store, line }: { store: BoardStore; line: Connection }) {
  const text = kitchenText.value;
  const lost = line.kind === 'lost';
  // Said once; the bar itself counts seconds, which a screen reader would never finish reading.
  useEffect(() => {
    if (lost) announce(`${kitchenText.peek().neverConnected} ${kitchenText.peek().notArriving}`);
  }, [lost]);
  return (
    <section class={styles.bars} aria-label={text.notices}>
      {line.kind === 'lost' && (
        <div class={styles.lost}>
          {line.ageMs === undefined ? text.neverConnected : text.lost(line.ageMs)} <strong>{text.notArriving}</strong>
        </div>
      )}
      {store.list.value === 'failed' && !lost && (
        <div class={styles.lost} role="alert">
          {text.listFailed}
        </div>
      )}
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
