import type { EditedOptionGroup } from '../../../api/types.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { byPlaces, moveGroups, toBefore } from './edits.ts';
import styles from './menu-editor.module.css';
import { DragHandle, Moves } from './moves.tsx';
import type { Attempt, Opened } from './opened.ts';
import { reorder } from './reorder.ts';
import { useDrag } from './use-drag.ts';

type Props = { groups: readonly EditedOptionGroup[]; attempt: Attempt; onOpen: (opened: Opened) => void };

/** The option groups with what each offers: each can be changed and moved. */
export function GroupList({ groups, attempt, onOpen }: Props) {
  const say = editorText.value;
  const drag = useDrag((id, before) => void attempt(() => reorder(id, moveGroups(toBefore(id, before)))));
  return (
    <ul class={styles.list} ref={drag.list}>
      {groups.map((group, place) => {
        const { id, options } = group;
        const name = inLanguage(group.name);
        return (
          <li key={id} data-id={id}>
            {groups.length > 1 && <DragHandle name={name} handle={drag.handle} />}
            <button type="button" class={styles.name} onClick={() => onOpen({ what: 'group', group })}>
              <span class="visually-hidden">{say.edit('')}</span>
              <span>{name}</span>
              <span class={styles.soft}>{options.map((option) => inLanguage(option.name)).join(', ')}</span>
            </button>
            <Moves
              name={name}
              isFirst={place === 0}
              isLast={place === groups.length - 1}
              onMove={(by) => void attempt(() => reorder(id, moveGroups(byPlaces(id, by))))}
            />
          </li>
        );
      })}
    </ul>
  );
}
