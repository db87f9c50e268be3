import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import {
  maxAddress,
  maxMapUrl,
  maxPhone,
  maxShopName,
  maxTicketLine,
  mostTips,
} from '../../../../functions/domain/limits.ts';
import { isSame } from '../../../../functions/domain/menu-changes.ts';
import { settingLimits } from '../../../../functions/domain/setting-limits.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Settings } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { isStale } from '../../forms/is-stale.ts';
import { phoneOrNull, textOrNull, wholeNumber } from '../../forms/rules.ts';
import { filled, useForm } from '../../forms/use-form.ts';
import { SwitchField } from '../../forms/value-fields.tsx';
import { t } from '../../i18n/index.ts';
import { photoText } from '../../i18n/photo.ts';
import { whyNot } from '../../i18n/problems.ts';
import { settingsText } from '../../i18n/settings.ts';
import { LanguagesField, languageList } from './languages-field.tsx';
import { PhotoField } from './photo-field.tsx';
import styles from './settings-page.module.css';
import { StationsGroup } from './stations-group.tsx';

type CountName = keyof typeof settingLimits;
type TextName =
  | 'name'
  | 'address'
  | 'phone'
  | 'whatsapp'
  | 'mapUrl'
  | 'timeZone'
  | 'tipPercents'
  | 'ticketTop'
  | 'ticketBottom';
const switches = ['tableCodeRequired', 'firstOrderConfirmed'] as const;
type SwitchName = (typeof switches)[number];
const isSwitch = (name: Name): name is SwitchName => (switches as readonly string[]).includes(name);
type Name = CountName | TextName | SwitchName | 'languages';
type Group = { title: 'contact' | 'guests' | 'kitchen' | 'rules'; names: readonly Name[] };

const groups: readonly Group[] = [
  { title: 'contact', names: ['name', 'address', 'phone', 'whatsapp', 'mapUrl'] },
  { title: 'guests', names: ['languages', 'tipPercents', 'ticketTop', 'ticketBottom'] },
  {
    title: 'kitchen',
    names: ['quotedMinutes', 'comalUnitsPerHour', 'slotMinutes', 'unitsPerSlot', 'lastOrderMinutes'],
  },
  {
    title: 'rules',
    names: [
      'tableCodeRequired',
      'firstOrderConfirmed',
      'maxOrderUnits',
      'fullAfterMinutes',
      'maxUnseenOrders',
      'unseenAlarmSeconds',
      'unseenPauseMinutes',
      'taxPercent',
      'maxDifferenceCents',
      'maxDiscountCents',
      'forgetAfterDays',
      'timeZone',
    ],
  },
];

const isCount = (name: Name): name is CountName => Object.hasOwn(settingLimits, name);

const phone = phoneOrNull(() => settingsText.value.badPhone);
/** Percentages with a comma between them. */
const percents = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,;%]+/).filter(Boolean)),
  v.array(wholeNumber(0, 100, () => settingsText.value.badTips)),
  v.check(
    (list) => list.length > 0 && list.length <= mostTips && new Set(list).size === list.length,
    () => settingsText.value.badTips,
  ),
);

const texts = {
  name: filled,
  timeZone: filled,
  // What is left empty is not shown to guests.
  address: textOrNull,
  phone,
  whatsapp: phone,
  ticketTop: textOrNull,
  ticketBottom: textOrNull,
  tipPercents: percents,
  mapUrl: v.pipe(
    textOrNull,
    v.check(
      (text) => text === null || text.startsWith('https://'),
      () => settingsText.value.badLink,
    ),
  ),
};

function schemaOf(name: Name): v.GenericSchema<unknown, unknown> {
  if (isSwitch(name)) return v.boolean();
  if (name === 'languages') return languageList;
  if (!isCount(name)) return texts[name];
  const [min, max] = settingLimits[name];
  return wholeNumber(min, max, () => settingsText.value.between(min, max));
}

const lengths: Record<TextName, number> = {
  name: maxShopName,
  address: maxAddress,
  phone: maxPhone,
  whatsapp: maxPhone,
  mapUrl: maxMapUrl,
  timeZone: 60,
  tipPercents: 40,
  ticketTop: maxTicketLine,
  ticketBottom: maxTicketLine,
};

/** A setting as its field has it: a list with commas. */
const typed = (settings: Settings, name: Name): string | boolean => {
  const value = settings[name];
  if (Array.isArray(value)) return value.join(name === 'languages' ? ',' : ', ');
  return typeof value === 'boolean' ? value : String(value ?? '');
};

const read = () => unwrap(api.GET('/api/v1/restaurant/settings'));

/** What the shop does by itself: where it is, how fast the kitchen is, what a guest may order. Managers change it here. */
export function SettingsPage() {
  const say = settingsText.value;
  const settings = useSignal<Settings | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const load = () => {
    problem.value = undefined;
    read().then(
      (read) => {
        settings.value = read;
      },
      (failed: ApiProblem) => {
        problem.value = failed;
      },
    );
  };
  useEffect(load, []);

  /**
   * Sends what was changed. What somebody else changed since is read first: it is kept, unless it is the same setting.
   * Then the problem is thrown on, and sending again replaces theirs.
   */
  async function save(changed: Partial<Settings>, known: Settings): Promise<Settings> {
    const send = async (before: Settings): Promise<Settings> => {
      const params = { header: { 'if-match': `"${before.settingsVersion}"` } };
      const { settingsVersion } = await unwrap(api.PATCH('/api/v1/restaurant', { params, body: changed }));
      return { ...before, ...changed, settingsVersion };
    };
    try {
      settings.value = await send(known);
    } catch (failed) {
      if (!isStale(failed)) throw failed;
      const newer = await read();
      settings.value = newer;
      const names = Object.keys(changed) as (keyof Settings)[]; // `changed` has members of Settings alone
      if (names.some((name) => !isSame(newer[name], known[name]))) throw failed;
      settings.value = await send(newer);
    }
    toast(settingsText.value.saved);
    return settings.value;
  }

  if (problem.value !== undefined) {
    return (
      <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
        {whyNot.value(problem.value)}
      </Notice>
    );
  }
  const now = settings.value;
  return (
    <div class={styles.groups} aria-busy={now === undefined}>
      {now !== undefined && <LogoGroup settings={now} save={save} />}
      {now !== undefined &&
        groups.map((group) => <SettingsGroup key={group.title} group={group} settings={now} save={save} />)}
      {now !== undefined && <StationsGroup settings={now} save={save} />}
    </div>
  );
}

type Props = {
  group: Group;
  settings: Settings;
  save: (changed: Partial<Settings>, known: Settings) => Promise<Settings>;
};

/** The shop's logo, which is saved as soon as it is uploaded. */
function LogoGroup({ settings, save }: Pick<Props, 'settings' | 'save'>) {
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const say = photoText.value;
  const keep = async (logo: string | null) => {
    problem.value = undefined;
    try {
      await save({ logo }, settings);
    } catch (failed) {
      problem.value = failed as ApiProblem; // `save` throws nothing else
    }
  };
  return (
    <section class={styles.group} aria-labelledby="settings-logo">
      <h2 id="settings-logo">{say.logo}</h2>
      <p>{say.logoHint}</p>
      <PhotoField
        id="logo"
        name="logo"
        title={say.logo}
        value={settings.logo}
        wrong={undefined}
        busy={busy}
        onValue={(logo) => void keep(logo)}
      />
      <div role="alert">{problem.value !== undefined && <p>{whyNot.value(problem.value)}</p>}</div>
    </section>
  );
}

/** Some settings that are saved together. */
function SettingsGroup({ group: { title, names }, settings, save }: Props) {
  const say = settingsText.value;
  /** What the person at this page began with: what differs from it when a save is refused is somebody else's. */
  const begun = useSignal(settings);
  const form = useForm<Record<string, string | boolean>, Record<string, unknown>>({
    first: Object.fromEntries(names.map((name) => [name, typed(settings, name)])),
    schema: v.object(Object.fromEntries(names.map((name) => [name, schemaOf(name)]))) as never, // its members are `names`
    save: async (_, changed) => {
      if (Object.keys(changed).length === 0) return;
      begun.value = await save(changed as Partial<Settings>, settings); // by `schemaOf`, which has the settings' types
    },
    explain: (problem) => {
      const other = isStale(problem) && names.find((name) => !isSame(settings[name], begun.peek()[name]));
      if (!other) return undefined;
      const value = typed(settings, other);
      const words = typeof value === 'boolean' ? (value ? say.yes : say.no) : value;
      return say.theirs(say.labels[other], words);
    },
  });
  const hints: Partial<Record<Name, string>> = say.hints;
  return (
    <section class={styles.group} aria-labelledby={`settings-${title}`}>
      <h2 id={`settings-${title}`}>{say[title]}</h2>
      <Form form={form}>
        {names.map((name) => {
          const said = { key: name, label: say.labels[name], hint: hints[name] };
          if (isSwitch(name)) {
            const { value, ...field } = form.field(name);
            return <SwitchField {...field} {...said} value={value === true} />;
          }
          const { onValue, value, ...field } = form.field(name);
          if (name === 'languages') {
            return <LanguagesField {...field} key={name} value={String(value)} onValue={onValue} />;
          }
          return (
            <TextField
              {...field}
              {...said}
              value={String(value)}
              onText={onValue}
              autocomplete="off"
              inputMode={isCount(name) ? 'numeric' : undefined}
              maxLength={isCount(name) ? 5 : lengths[name]}
            />
          );
        })}
      </Form>
      <SaveButton form={form} />
    </section>
  );
}
