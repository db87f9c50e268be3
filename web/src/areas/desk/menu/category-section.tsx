import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** Moves an item into another category, before one of its items or at its end; `by` is the button that did it. */
export type Pass = (itemId: string, categoryId: string, before: string | undefined, by?: -1 | 1) => void;

/** An item that has come from another category. */
export type Passed = { itemId: string; categoryId: string; by: -1 | 1 | undefined };

type Props = {
  category: EditedCategory;
  /** Its neighbours; undefined at an end of the menu. */
  above: EditedCategory | undefined;
  below: EditedCategory | undefined;
  /** The item that has just come into it. */
  passed: Passed | undefined;
  onPass: Pass;
  attempt: Attempt;
  /** The handle that drags it among the others; undefined when it is the only one. */
  handle: ComponentChildren;
  onOpen: (opened: Opened) => void;
};

/** A category with its items: each can be changed, and moved in it or into another one. */
export function CategorySection({ category, above, below, passed, onPass, attempt, handle, onOpen }: Props) {
  const say = editorText.value;
  const { id, items } = category;
  const name = inLanguage(category.name);
  const drag = useDrag((itemId, before) => move(itemId, moveItems(id, toBefore(itemId, before))), onPass);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (passed === undefined || details.current === null) return;
    details.current.open = true;
    // The button that was pressed is gone with the item's row in the other category.
    if (passed.by !== undefined) focusMove(details.current, passed.itemId, passed.by);
  }, [passed]);
  const move = (moved: string, apply: Parameters<typeof reorder>[1]) => void attempt(() => reorder(moved, apply));
  const moveItem = (itemId: string, place: number, by: -1 | 1) => {
    const next = by === -1 ? above : below;
    if (items[place + by] !== undefined) move(itemId, moveItems(id, byPlaces(itemId, by)));
    else if (next !== undefined) onPass(itemId, next.id, by === -1 ? undefined : next.items[0]?.id, by);
  };
  const isAlone = items.length === 1 && above === undefined && below === undefined;
  return (
    <div class={styles.draggable} data-id={id} data-takes={id}>
      {handle}
      <details class={styles.category} ref={details}>
        <summary>
          <h2>{name}</h2> <span class={styles.soft}>{say.count(items.length)}</span>
        </summary>
        <ul class={styles.list} ref={drag.list}>
          {items.map((item, place) => (
            <li key={item.id} data-id={item.id}>
              {!isAlone && <DragHandle name={inLanguage(item.name)} handle={drag.handle} />}
              <button type="button" class={styles.name} onClick={() => onOpen({ what: 'item', item, categoryId: id })}>
                <span class="visually-hidden">{say.edit('')}</span>
                <span class={styles.itemName}>{inLanguage(item.name)}</span>
                {item.hidden && <span class={styles.badge}>{say.hidden}</span>}
                <span class={styles.price}>{price(item.priceCents)}</span>
              </button>
              <Moves
                name={inLanguage(item.name)}
                isFirst={place === 0}
                isLast={place === items.length - 1}
                above={above && inLanguage(above.name)}
                below={below && inLanguage(below.name)}
                onMove={(by) => moveItem(item.id, place, by)}
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
            isFirst={above === undefined}
            isLast={below === undefined}
            onMove={(by) => move(id, moveCategories(byPlaces(id, by)))}
          />
        </div>
      </details>
    </div>
  );
}

/** Puts the focus on the button that moves the item further the same way. */
function focusMove(within: HTMLElement, itemId: string, by: -1 | 1): void {
  const row = [...within.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => dataset.id === itemId);
  [...(row?.querySelectorAll<HTMLElement>('button') ?? [])].at(by === 1 ? -1 : -2)?.focus();
}
