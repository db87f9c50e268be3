import type { ComponentChildren } from 'preact';
import type { EditedCategory } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { byPlaces, moveCategories, moveItems, toBefore } from './edits.ts';
import styles from './menu-editor.module.css';
import { DragHandle, Moves } from './moves.tsx';
import type { Attempt, Opened } from './opened.ts';
import { reorder } from './reorder.ts';
import { useDrag } from './use-drag.ts';

type Props = {
  category: EditedCategory;
  isFirst: boolean;
  isLast: boolean;
  attempt: Attempt;
  /** The handle that drags it among the others; undefined when it is the only one. */
  handle: ComponentChildren;
  onOpen: (opened: Opened) => void;
};

/** A category with its items: each can be changed and moved. */
export function CategorySection({ category, isFirst, isLast, attempt, handle, onOpen }: Props) {
  const say = editorText.value;
  const { id, items } = category;
  const name = inLanguage(category.name);
  const drag = useDrag((itemId, before) => move(itemId, moveItems(id, toBefore(itemId, before))));
  const move = (moved: string, apply: Parameters<typeof reorder>[1]) => void attempt(() => reorder(moved, apply));
  return (
    <div class={styles.draggable} data-id={id}>
      {handle}
      <details class={styles.category}>
        <summary>
          <h2>{name}</h2> <span class={styles.soft}>{say.count(items.length)}</span>
        </summary>
        <ul class={styles.list} ref={drag.list}>
          {items.map((item, place) => (
            <li key={item.id} data-id={item.id}>
              {items.length > 1 && <DragHandle name={inLanguage(item.name)} handle={drag.handle} />}
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
                onMove={(by) => move(item.id, moveItems(id, byPlaces(item.id, by)))}
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
            onMove={(by) => move(id, moveCategories(byPlaces(id, by)))}
          />
        </div>
      </details>
    </div>
  );
}
