import * as v from 'valibot';
import type { Settings } from '../../api/types.ts';
import type { FieldState } from '../../forms/use-form.ts';
import { OptionsField } from '../../forms/value-fields.tsx';
import { settingsText } from '../../i18n/settings.ts';

/** The shop's languages as a form has them, with a comma between them and its own first: `es,en`. */
export const languageList = v.pipe(
  v.string(),
  v.transform((text) => text.split(',') as Settings['languages']), // the field offers no others
);

/** The languages that guests can read, the shop's own first. */
export function LanguagesField(field: FieldState<string>) {
  const { labels, hints, languages } = settingsText.value;
  return (
    <OptionsField {...field} label={labels.languages} hint={hints.languages} options={Object.entries(languages)} />
  );
}
