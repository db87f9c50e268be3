/** The two ways to put something into another place: a handle to drag, and two buttons. */
import { editorText } from '../../../i18n/menu-editor.ts';
import styles from './menu-editor.module.css';
import type { useDrag } from './use-drag.ts';

type HandleProps = { name: string; handle: ReturnType<typeof useDrag>['handle'] };

/** What a pointer drags a row by. Keyboards and screen readers have the buttons of `Moves`. */
export const DragHandle = ({ name, handle }: HandleProps) => (
  <span class={styles.handle} title={editorText.value.drag(name)} aria-hidden="true" {...handle}>
    ⠿
  </span>
);

type MovesProps = { name: string; isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** Two buttons that move something up and down; the focus stays on the one that was pressed. */
export function Moves({ name, isFirst, isLast, onMove }: MovesProps) {
  const say = editorText.value;
  const move = (by: -1 | 1, isOver: boolean) => () => {
    if (!isOver) onMove(by);
  };
  return (
    <span class={styles.moves}>
      <button type="button" aria-label={say.up(name)} aria-disabled={isFirst} onClick={move(-1, isFirst)}>
        ↑
      </button>
      <button type="button" aria-label={say.down(name)} aria-disabled={isLast} onClick={move(1, isLast)}>
        ↓
      </button>
    </span>
  );
}
