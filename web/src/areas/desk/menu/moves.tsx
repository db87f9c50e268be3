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

type MovesProps = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** The names of the lists that the first one moves up into, and the last one down into, where there are any. */
  above?: string | undefined;
  below?: string | undefined;
  onMove: (by: -1 | 1) => void;
};

/** Two buttons that move something up and down; the focus stays on the one that was pressed. */
export function Moves({ name, isFirst, isLast, above, below, onMove }: MovesProps) {
  const say = editorText.value;
  const up = isFirst && above !== undefined ? say.into(name, above) : say.up(name);
  const down = isLast && below !== undefined ? say.into(name, below) : say.down(name);
  const [isTop, isBottom] = [isFirst && above === undefined, isLast && below === undefined];
  const move = (by: -1 | 1, isOver: boolean) => () => {
    if (!isOver) onMove(by);
  };
  return (
    <span class={styles.moves}>
      <button type="button" title={up} aria-label={up} aria-disabled={isTop} onClick={move(-1, isTop)}>
        ↑
      </button>
      <button type="button" title={down} aria-label={down} aria-disabled={isBottom} onClick={move(1, isBottom)}>
        ↓
      </button>
    </span>
  );
}
