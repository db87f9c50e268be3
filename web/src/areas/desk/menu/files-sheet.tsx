import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { MenuImport } from '../../../api/types.ts';
import { offerDownload } from '../../../browser/offer-download.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { Field } from '../../../forms/field.tsx';
import { editorText } from '../../../i18n/menu-editor.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { ChangesList, countChanges } from './changes-list.tsx';
import { save } from './menu-draft.ts';
import styles from './menu-editor.module.css';
import { readMenuFile } from './menu-files.ts';
import type { Attempt } from './opened.ts';

/** The menu as a file, and from a file: what that would change is shown before anything is saved. */
export function FilesSheet({ attempt, onClose }: { attempt: Attempt; onClose: () => void }) {
  const say = editorText.value.files;
  const id = useId();
  const read = useSignal<MenuImport | undefined>(undefined);
  /** What is wrong with the file, a sentence each. */
  const wrong = useSignal<readonly string[]>([]);
  const busy = useSignal(false);

  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    [read.value, wrong.value, busy.value] = [undefined, [], true];
    try {
      const body = await readMenuFile(file);
      if (body === undefined) wrong.value = [say.notMenu];
      else read.value = await unwrap(api.POST('/api/v1/menu/import', { body }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const places = (error.document.errors ?? []).map(({ path }) => path.split('.'));
      const lines = places.flatMap(([, line, column]) => (column === undefined ? [] : say.wrongAt(line ?? '', column)));
      wrong.value = lines.length > 0 ? lines : [error.code === 'validation-failed' ? say.notMenu : whyNot.value(error)];
    } finally {
      busy.value = false;
    }
  };
  const take = () => {
    const document = read.value?.document;
    if (document === undefined) return;
    busy.value = true;
    void attempt(async () => {
      await save({ apply: () => document });
      toast(say.taken);
    }).then(onClose);
  };
  const download = (format: 'csv' | 'json') => () =>
    void attempt(async () => {
      const { csv, document } = await unwrap(api.GET('/api/v1/menu/export'));
      if (format === 'csv') offerDownload('menu.csv', 'text/csv;charset=utf-8', csv);
      else offerDownload('menu.json', 'application/json', JSON.stringify(document, undefined, 2));
    });
  const changes = read.value?.changes;
  const count = changes === undefined ? 0 : countChanges(changes);

  return (
    <Sheet
      title={editorText.value.filesTitle}
      onClose={onClose}
      {...(count > 0 && {
        foot: (
          <Button big disabled={busy.value} onClick={take}>
            {say.take}
          </Button>
        ),
      })}
    >
      <div class={styles.page}>
        <p>{say.exportHint}</p>
        <div class={styles.moves}>
          <Button kind="quiet" onClick={download('csv')}>
            {say.asCsv}
          </Button>
          <Button kind="quiet" onClick={download('json')}>
            {say.asJson}
          </Button>
        </div>
        <Field id={id} label={say.read} hint={say.readHint}>
          <input
            id={id}
            aria-describedby={`${id}-said`}
            type="file"
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </Field>
        <div role="alert">
          {wrong.value.length > 0 && (
            <>
              <p class={styles.wrong}>{say.nothingChanged}</p>
              <ul>
                {wrong.value.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div role="status">
          {changes !== undefined && (count === 0 ? <p>{say.same}</p> : <ChangesList changes={changes} />)}
        </div>
      </div>
    </Sheet>
  );
}
