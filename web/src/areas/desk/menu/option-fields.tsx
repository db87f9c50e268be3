import { useSignal } from '@preact/signals';
import { maxMenuName } from '../../../../../functions/domain/menu-limits.ts';
import type { EditedOption } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import type { FieldState } from '../../../forms/use-form.ts';
import { MoneyField, SwitchField, TwoLanguagesField } from '../../../forms/value-fields.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { moved, movedBefore } from './edits.ts';
import styles from './menu-editor.module.css';
import { DragHandle, Moves } from './moves.tsx';
import { newOption } from './new-option.ts';
import { placeIn } from './reorder.ts';
import { useDrag } from './use-drag.ts';

type Props = FieldState<EditedOption[]> & { wrongAt: (path: string) => string | undefined };

/** The options of a group: each with its name, what it adds to the price, and its place. */
export function OptionFields({ id: fieldId, value: options, wrongAt, onValue }: Props) {
  const say = editorText.value;
  const put = (next: EditedOption) => onValue(options.map((option) => (option.id === next.id ? next : option)));
  /** What a screen reader says; not `announce`, which a sheet makes inert. */
  const said = useSignal('');
  const move = (id: string, next: EditedOption[]) => {
    onValue(next);
    said.value = placeIn(next, id) ?? '';
  };
  const drag = useDrag((id, before) => move(id, movedBefore(options, id, before)));
  return (
    <>
      <div class={styles.page} ref={drag.list}>
        {options.map((option, place) => {
          const name = inLanguage(option.name) || say.option(place + 1);
          const at = (member: string) => `options.${place}.${member}`;
          const field = { wrong: undefined, id: `${fieldId}-${option.id}` };
          return (
            <div key={option.id} data-id={option.id} class={styles.option}>
              <TwoLanguagesField
                {...field}
                name={at('name')}
                label={say.option(place + 1)}
                value={option.name}
                wrongAt={wrongAt}
                maxLength={maxMenuName}
                onValue={(next) => put({ ...option, name: next })}
              />
              <MoneyField
                id={`${field.id}-price`}
                name={at('priceCents')}
                label={say.adds}
                hint={say.addsHint}
                wrong={wrongAt(at('priceCents'))}
                isSigned
                value={option.priceCents}
                onValue={(priceCents) => put({ ...option, priceCents })}
              />
              <SwitchField
                id={`${field.id}-default`}
                name={at('default')}
                label={say.isDefault}
                wrong={undefined}
                value={option.default}
                onValue={(isDefault) => put({ ...option, default: isDefault })}
              />
              <div class={styles.acts}>
                {options.length > 1 && <DragHandle name={name} handle={drag.handle} />}
                <Moves
                  name={name}
                  isFirst={place === 0}
                  isLast={place === options.length - 1}
                  onMove={(by) => move(option.id, moved(options, option.id, by))}
                />
                {options.length > 1 && (
                  <Button kind="quiet" onClick={() => onValue(options.filter(({ id }) => id !== option.id))}>
                    {say.removeOption(name)}
                  </Button>
                )}
              </div>
            </div>
          );
        })}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Button kind="quiet" onClick={() => onValue([...options, newOption()])}>
        {say.addOption}
      </Button>
    </>
  );
}
