import { useSignal } from '@preact/signals';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { price, priceDifference } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { ingredientName } from '../../../i18n/ingredients.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { type Conflict, conflict as current, type Part } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import type { Attempt } from './opened.ts';

/** Two people changed the same part: shows both, and asks which one stays. */
export function ConflictSheet({ conflict, attempt }: { conflict: Conflict; attempt: Attempt }) {
  const say = editorText.value;
  const busy = useSignal(false);
  const close = () => {
    current.value = undefined;
  };
  return (
    <Sheet
      title={say.both}
      onClose={close}
      foot={
        <div class={styles.acts}>
          <Button
            disabled={busy.value}
            onClick={() => {
              busy.value = true;
              void attempt(conflict.keepMine);
            }}
          >
            {say.keepMine}
          </Button>
          <Button kind="quiet" onClick={close}>
            {say.keepTheirs}
          </Button>
        </div>
      }
    >
      <p>{say.bothHint(conflict.by ?? say.somebody)}</p>
      <div class={styles.both}>
        <Version title={say.mine} part={conflict.mine} />
        <Version title={say.theirs} part={conflict.theirs} />
      </div>
    </Sheet>
  );
}

/** The members of a part that a person can tell apart. */
function Version({ title, part }: { title: string; part: Part | undefined }) {
  const say = editorText.value;
  return (
    <section>
      <h3>{title}</h3>
      {part === undefined ? (
        <p>{say.gone}</p>
      ) : (
        <ul>
          <li>
            {part.name.es} · {part.name.en}
          </li>
          {'priceCents' in part && <li>{price(part.priceCents)}</li>}
          {'description' in part && part.description !== null && <li>{inLanguage(part.description)}</li>}
          {'ingredients' in part && part.ingredients.length > 0 && (
            <li>{part.ingredients.map(ingredientName).join(', ')}</li>
          )}
          {'hidden' in part && part.hidden && <li>{say.hidden}</li>}
          {'options' in part &&
            part.options.map(({ id, name, priceCents }) => (
              <li key={id}>
                {inLanguage(name)} {priceDifference(priceCents)}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
