import { useSignal } from '@preact/signals';
import type { MenuDraft } from '../../../api/types.ts';
import { Ask } from '../../../components/ask.tsx';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { editorText } from '../../../i18n/menu-editor.ts';
import { ChangesList, countChanges } from './changes-list.tsx';
import { discard, publish } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import type { Attempt, Opened } from './opened.ts';

type Props = { draft: MenuDraft; attempt: Attempt; onOpen: (opened: Opened) => void };

/** How much of the menu is not published, always in sight, and what can be done about it. */
export function DraftBar({ draft, attempt, onOpen }: Props) {
  const say = editorText.value;
  const asked = useSignal<'publish' | 'discard' | undefined>(undefined);
  const busy = useSignal(false);
  const count = countChanges(draft.changes);
  const close = () => {
    asked.value = undefined;
  };
  const act = (work: () => Promise<void>, done?: string) => async () => {
    busy.value = true;
    await attempt(async () => {
      await work();
      if (done !== undefined) toast(done);
    });
    busy.value = false;
    close();
  };

  return (
    <div class={styles.bar}>
      <p role="status">{count === 0 ? say.published : say.unpublished(count)}</p>
      {count > 0 && (
        <>
          <Button
            onClick={() => {
              asked.value = 'publish';
            }}
          >
            {say.publish}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              asked.value = 'discard';
            }}
          >
            {say.discard}
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={() => onOpen({ what: 'preview' })}>
        {say.preview}
      </Button>
      <Button kind="quiet" onClick={() => onOpen({ what: 'versions' })}>
        {say.versions}
      </Button>
      <Button kind="quiet" onClick={() => onOpen({ what: 'files' })}>
        {say.filesTitle}
      </Button>
      {asked.value === 'publish' && (
        <Sheet
          title={say.publishTitle}
          onClose={close}
          foot={
            <Button big disabled={busy.value} onClick={act(publish, say.publishedNow)}>
              {busy.value ? say.publishing : say.publishYes}
            </Button>
          }
        >
          <p>{say.publishHint}</p>
          <ChangesList changes={draft.changes} />
        </Sheet>
      )}
      {asked.value === 'discard' && (
        <Ask
          title={say.discardTitle}
          hint={say.discardHint}
          yes={say.discardYes}
          no={say.no}
          busy={busy.value}
          onYes={act(discard)}
          onClose={close}
        />
      )}
    </div>
  );
}
