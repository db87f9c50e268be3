import { type Signal, useSignal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Picture, pupusaOf } from '../../components/picture.tsx';
import { described, Field } from '../../forms/field.tsx';
import type { FieldState } from '../../forms/use-form.ts';
import { photoText } from '../../i18n/photo.ts';
import { whyNot } from '../../i18n/problems.ts';
import styles from './photo-field.module.css';
import { readPhoto } from './read-photo.ts';

const accepted = 'image/jpeg,image/png,image/webp,image/avif';

type Props = FieldState<string | null> & {
  /** True while a photo is on its way: the form waits for it. */
  busy: Signal<boolean>;
  title: string;
  /** What is said when a photo was uploaded. */
  ready?: string;
};

/** A photo by its id; null: none. It is uploaded when it is chosen, and cut anew when another part of it is wanted. */
export function PhotoField({ id, value, busy, title, ready, onValue }: Props) {
  const say = photoText.value;
  /** What was chosen here, as base64. */
  const chosen = useSignal<string | undefined>(undefined);
  /** Which part of the longer side is kept, in percent. */
  const focus = useSignal(50);
  const wrong = useSignal<string | undefined>(undefined);

  /** Does `job` while the form waits; what the server refuses is said at the field. */
  async function whileBusy(job: () => Promise<void>): Promise<void> {
    [busy.value, wrong.value] = [true, undefined];
    try {
      await job();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      wrong.value = error.status === 413 || error.status === 422 ? say.wrong : whyNot.value(error);
    } finally {
      busy.value = false;
    }
  }

  /** Uploads what was chosen until it is cut as it was asked for last: the slider may be moved meanwhile. */
  async function upload(): Promise<void> {
    const image = chosen.peek();
    if (image === undefined) return;
    let sent: number;
    do {
      sent = focus.peek();
      const { id: photo } = await unwrap(api.POST('/api/v1/photos', { body: { image, focus: sent / 100 } }));
      onValue(photo);
    } while (sent !== focus.peek());
  }

  const choose = (file: File | undefined) =>
    file !== undefined &&
    whileBusy(async () => {
      focus.value = 50;
      chosen.value = await readPhoto(file);
      await upload();
    });

  const field = { id, label: value === null ? say.add : say.change, hint: say.hint, wrong: wrong.value };
  const cut = { id: `${id}-focus`, label: say.focus, hint: say.focusHint };
  return (
    <fieldset class={styles.photo} aria-busy={busy.value}>
      <legend>{title}</legend>
      {value !== null && <Picture of={{ ...pupusaOf(), photo: value }} size={160} />}
      <Field {...field}>
        <input
          {...described(field)}
          type="file"
          accept={accepted}
          disabled={busy.value}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </Field>
      {chosen.value !== undefined && value !== null && (
        <Field {...cut}>
          <input
            {...described(cut)}
            type="range"
            min={0}
            max={100}
            step={5}
            value={focus.value}
            onChange={(event) => {
              focus.value = event.currentTarget.valueAsNumber;
              if (!busy.peek()) void whileBusy(upload);
            }}
          />
        </Field>
      )}
      <p role="status" class={styles.soft}>
        {busy.value ? say.uploading : chosen.value !== undefined && wrong.value === undefined && ready}
      </p>
      {value !== null && (
        <div>
          <Button
            kind="quiet"
            disabled={busy.value}
            onClick={() => {
              chosen.value = undefined;
              onValue(null);
            }}
          >
            {say.remove}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
