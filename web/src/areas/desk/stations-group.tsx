import * as v from 'valibot';
import { foldText } from '../../../../functions/domain/fold-text.ts';
import { maxStationId, maxStationName, mostStations } from '../../../../functions/domain/limits.ts';
import { reloadShop } from '../../api/shop.ts';
import type { Settings } from '../../api/types.ts';
import { Form, SaveButton } from '../../forms/form.tsx';
import { useForm } from '../../forms/use-form.ts';
import { TwoLanguagesField } from '../../forms/value-fields.tsx';
import { settingsText } from '../../i18n/settings.ts';
import styles from './settings-page.module.css';

type Names = { es: string; en: string };
type Station = Settings['stations'][number];
type Props = {
  settings: Settings;
  save: (changed: Partial<Settings>, known: Settings) => Promise<Settings>;
};

const text = v.pipe(v.string(), v.trim());
const Row = v.pipe(
  v.object({ es: text, en: text }),
  v.check(
    ({ es, en }) => (es === '') === (en === ''),
    () => settingsText.value.bothNames,
  ),
);
const rows = Array.from({ length: mostStations }, (_, index) => `station${index}`);
const schema = v.object(Object.fromEntries(rows.map((row) => [row, Row])));
const isEmpty = ({ es, en }: Names): boolean => es.trim() === '' && en.trim() === '';

/** An id for a new station, from its name: `Mesa fría` is `mesa-fria`. */
function newId({ es }: Names, taken: ReadonlySet<string>): string {
  const words = foldText(es).match(/[a-z0-9]+/g) ?? ['estacion'];
  const base = words.join('-').slice(0, maxStationId - 2);
  const ids = [base, ...rows.map((_, index) => `${base}-${index + 2}`)].map((id) => id.replace(/-+$/, ''));
  return ids.find((id) => !taken.has(id)) ?? base;
}

/** The stations with these names: each row keeps the id that it has, and a row without a name is no station any more. */
function named(names: readonly Names[], known: readonly Station[]): Station[] {
  const taken = new Set(known.map(({ id }) => id));
  return names.flatMap((name, index) => {
    if (isEmpty(name)) return [];
    const id = known[index]?.id ?? newId(name, taken);
    taken.add(id);
    return [{ id, name }];
  });
}

/** Where the kitchen makes things: a name in each language for each station, and an empty row for one more. */
export function StationsGroup(props: Props) {
  // Saving may move rows up: the fields begin anew with what was saved.
  return <Stations key={props.settings.stations.map(({ id }) => id).join()} {...props} />;
}

function Stations({ settings, save }: Props) {
  const say = settingsText.value;
  const form = useForm<Record<string, Names>, Record<string, Names>>({
    first: Object.fromEntries(rows.map((row, index) => [row, settings.stations[index]?.name ?? { es: '', en: '' }])),
    schema,
    save: async (values) => {
      const names = rows.map((row) => values[row] ?? { es: '', en: '' });
      await save({ stations: named(names, settings.stations) }, settings);
      // The kitchen's screens and the menu's editor read them with the shop.
      await reloadShop();
    },
  });
  const filled = rows.findLastIndex((row) => !isEmpty(form.values[row] ?? { es: '', en: '' }));
  return (
    <section class={styles.group} aria-labelledby="settings-stations">
      <h2 id="settings-stations">{say.stations}</h2>
      <p>{say.stationsHint}</p>
      <Form form={form}>
        {rows.slice(0, Math.max(filled + 1, settings.stations.length) + 1).map((row, index) => (
          <TwoLanguagesField
            {...form.field(row)}
            key={row}
            label={say.station(index + 1)}
            hint={form.wrongAt(row)}
            wrongAt={form.wrongAt}
            maxLength={maxStationName}
          />
        ))}
      </Form>
      <SaveButton form={form} />
    </section>
  );
}
