import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, unwrap } from '../../../api/client.ts';
import type { MenuVersion } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { dateAndTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { ChangesList, countChanges } from './changes-list.tsx';
import { restore } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import type { Attempt } from './opened.ts';

/** The last ten menus: who published which prices, and the way back to each. */
export function VersionsSheet({ attempt, onClose }: { attempt: Attempt; onClose: () => void }) {
  const say = editorText.value;
  const versions = useSignal<MenuVersion[] | undefined>(undefined);
  const busy = useSignal(false);
  useEffect(() => {
    void attempt(async () => {
      versions.value = (await unwrap(api.GET('/api/v1/menu/versions'))).versions;
    });
  }, []);
  const goBack = (seq: number) => async () => {
    busy.value = true;
    await attempt(async () => {
      await restore(seq);
      toast(say.restored);
    });
    onClose();
  };

  return (
    <Sheet title={say.versions} onClose={onClose}>
      {versions.value === undefined && <p role="status">{t.value.loading}</p>}
      {versions.value?.length === 0 && <p>{say.noVersions}</p>}
      <ol>
        {versions.value?.map(({ seq, publishedAt, publishedBy, changes }, place) => (
          <li key={seq} class={styles.version}>
            <p>
              {publishedBy === null ? say.first : say.versionOf(dateAndTime(publishedAt), publishedBy.name)}
              {place === 0 && <span class={styles.badge}>{say.now}</span>}
            </p>
            {countChanges(changes) > 0 && <ChangesList changes={changes} />}
            {place > 0 && (
              <div>
                <Button kind="quiet" disabled={busy.value} onClick={goBack(seq)}>
                  {say.restore}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
