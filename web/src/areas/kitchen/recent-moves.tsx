import { useMemo } from 'preact/hooks';
import { kitchenText } from '../../i18n/kitchen.ts';
import { useSettled } from './board.ts';
import type { BoardStore, Bump } from './board-store.ts';
import styles from './recent-moves.module.css';

/** What a bump is told apart by: one order can have several. */
const idOf = ({ atMs }: Bump): string => String(atMs);

/** The last moves made on this screen. One tap undoes each, because greasy fingers slip. */
export function RecentMoves({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const bumps = store.bumps.value;
  const ids = useMemo(() => bumps.map(idOf), [bumps]);
  const isSettled = useSettled(ids);
  if (bumps.length === 0) return null;
  return (
    <section class={styles.recent} aria-label={text.recentMoves}>
      <ul class={styles.bumps}>
        {bumps.map((bump) => {
          const { orderId, number } = bump;
          const busy = store.moves.value.has(orderId) || store.marking.value.has(orderId);
          const waits = busy || !isSettled(idOf(bump)).value;
          return (
            <li key={idOf(bump)}>
              <button
                type="button"
                class={styles.undo}
                data-busy={busy}
                aria-disabled={waits}
                onClick={() => !waits && void store.takeBack(bump)}
              >
                <span class={styles.moved}>
                  {bump.kind === 'move'
                    ? text.moved(number, text[bump.to])
                    : text.linesMoved(number, bump.lineIds.length)}
                </span>
                <span class={styles.undoWord}>{text.undo}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
