import type { EditedCategory } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { moveCategory, moveItem } from './edits.ts';
import { save } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import type { Attempt, Opened } from './opened.ts';

type Props = {
  category: EditedCategory;
  isFirst: boolean;
  isLast: boolean;
  attempt: Attempt;
  onOpen: (opened: Opened) => void;
};

/** A category with its items: each can be changed and moved. */
export function CategorySection({ category, isFirst, isLast, attempt, onOpen }: Props) {
  const say = editorText.value;
  const { id, items } = category;
  const name = inLanguage(category.name);
  return (
    <details class={styles.category}>
      <summary>
        <h2>{name}</h2> <span class={styles.soft}>{say.count(items.length)}</span>
      </summary>
      <ul class={styles.list}>
        {items.map((item, place) => (
          <li key={item.id}>
            <button type="button" class={styles.name} onClick={() => onOpen({ what: 'item', item, categoryId: id })}>
              <span class="visually-hidden">{say.edit('')}</span>
              <span>{inLanguage(item.name)}</span>
              {item.hidden && <span class={styles.badge}>{say.hidden}</span>}
              <span class={styles.price}>{price(item.priceCents)}</span>
            </button>
            <Moves
              name={inLanguage(item.name)}
              isFirst={place === 0}
              isLast={place === items.length - 1}
              onMove={(by) => void attempt(() => save({ apply: moveItem(item.id, by) }))}
            />
          </li>
        ))}
      </ul>
      <div class={styles.acts}>
        <Button
          kind="quiet"
          aria-label={say.addItemTo(name)}
          onClick={() => onOpen({ what: 'item', item: undefined, categoryId: id })}
        >
          {say.addItem}
        </Button>
        <Button kind="quiet" onClick={() => onOpen({ what: 'category', category })}>
          {say.changeCategory}
          <span class="visually-hidden">: {name}</span>
        </Button>
        <Moves
          name={name}
          isFirst={isFirst}
          isLast={isLast}
          onMove={(by) => void attempt(() => save({ apply: moveCategory(id, by) }))}
        />
      </div>
    </details>
  );
}

type MovesProps = { name: string; isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** Two buttons that move something up and down; the focus stays on the one that was pressed. */
function Moves({ name, isFirst, isLast, onMove }: MovesProps) {
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
