import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { restaurant } from '../../api/shop.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { staffText } from '../../i18n/staff.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { session } from '../../session/session.ts';
import { PauseSwitch } from '../../sync/pause-switch.tsx';
import { SignOutButton } from '../../sync/sign-out-button.tsx';
import { SoldOutButton } from '../../sync/sold-out-sheet.tsx';
import type { Connection } from './board.ts';
import styles from './board-header.module.css';
import { densities, density, textScale, textScales } from './look.ts';
import { expo, isMasa, showMasa, showStations, view } from './station-view.ts';
import { sound, toggleSound } from './tablet.ts';
import { isCardOpen } from './use-keys.ts';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  connection: ReadonlySignal<Connection>;
  children: ComponentChildren;
};

/** What is still to be made, how the connection is, and the few controls a kitchen needs. */
export function BoardHeader({ heading, connection, children }: Props) {
  const text = kitchenText.value;
  return (
    <header class={styles.header}>
      <h1 ref={heading} tabIndex={-1} class={styles.title} data-part={view.value.length > 0}>
        {screenTitle()}
      </h1>
      {children}
      <ConnectionAge connection={connection} />
      <div class={styles.controls}>
        {session.value?.staff.role !== 'waiter' && <PauseSwitch class={styles.control} />}
        <SoldOutButton class={styles.control} />
        <SoundSwitch />
        <details class={styles.more}>
          <summary class={styles.control}>{text.more}</summary>
          <div class={styles.account}>
            {session.value?.staff.role === 'manager' && (
              <a class={styles.control} href={staffPaths.desk}>
                {staffText.value.desk}
              </a>
            )}
            <button type="button" class={styles.control} aria-pressed={isMasa} onClick={() => showMasa(!isMasa.peek())}>
              {text.masa}
            </button>
            <StationSwitch />
            <LookSwitch />
            <button
              type="button"
              class={styles.control}
              aria-haspopup="dialog"
              onClick={() => {
                isCardOpen.value = true;
              }}
            >
              {text.keys}
            </button>
            <LanguageSwitch class={styles.control} />
            <a class={styles.control} href={staffPaths.password}>
              {staffText.value.account}
            </a>
            <SignOutButton class={styles.control} />
          </div>
        </details>
      </div>
    </header>
  );
}

/** Which stations this device shows: one, some, everything, or what the expo waits for. */
function StationSwitch() {
  const text = kitchenText.value;
  const stations = restaurant.value?.stations ?? [];
  if (stations.length === 0) return null;
  const shown = view.value;
  const toggle = (id: string) =>
    showStations(
      shown.includes(id) ? shown.filter((each) => each !== id) : [...shown.filter((each) => each !== expo), id],
    );
  const choices = [
    { id: '', name: text.allStations, on: shown.length === 0, tap: () => showStations([]) },
    ...stations.map(({ id, name }) => ({
      id,
      name: inLanguage(name),
      on: shown.includes(id),
      tap: () => toggle(id),
    })),
    { id: expo, name: text.expo, on: shown.includes(expo), tap: () => showStations([expo]) },
  ];
  return (
    <fieldset class={styles.stations}>
      <legend>{text.stations}</legend>
      {choices.map(({ id, name, on, tap }) => (
        <button key={id} type="button" class={styles.control} aria-pressed={on} onClick={tap}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** What this screen is: the kitchen, or those of its stations that it shows. */
function screenTitle(): string {
  const text = kitchenText.value;
  if (isMasa.value) return text.masa;
  if (view.value.includes(expo)) return text.expoTitle;
  const names = restaurant.value?.stations.filter(({ id }) => view.value.includes(id)) ?? [];
  return names.length === 0 ? text.title : names.map(({ name }) => inLanguage(name)).join(' · ');
}

/** How large this device shows its tickets. */
function LookSwitch() {
  const text = kitchenText.value;
  return (
    <>
      <label class={styles.choice}>
        {text.density}
        <select
          value={density.value}
          onChange={({ currentTarget }) => {
            density.value = densities[currentTarget.selectedIndex] ?? density.peek();
          }}
        >
          {densities.map((each) => (
            <option key={each} value={each}>
              {text.densities[each]}
            </option>
          ))}
        </select>
      </label>
      <label class={styles.choice}>
        {text.textScale}
        <select
          value={String(textScale.value)}
          onChange={({ currentTarget }) => {
            textScale.value = textScales[currentTarget.selectedIndex] ?? textScale.peek();
          }}
        >
          {textScales.map((each) => (
            <option key={each} value={String(each)}>
              {Math.round(each * 100)} %
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function SoundSwitch() {
  const text = kitchenText.value;
  const words = { off: text.soundOff, waiting: text.soundWaiting, on: text.soundOn }[sound.value];
  return (
    <button type="button" class={styles.control} data-sound={sound.value} onClick={() => void toggleSound()}>
      <svg
        viewBox="0 0 24 24"
        width="28"
        height="28"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        aria-hidden="true"
      >
        <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4" stroke-linejoin="round" stroke-linecap="round" />
        {sound.value !== 'on' && <path d="M3 3l18 18" stroke-linecap="round" />}
      </svg>
      <span>{words}</span>
    </button>
  );
}

/** How the connection is and how old the last message: rendered each second. */
function ConnectionAge({ connection }: Pick<Props, 'connection'>) {
  const now = connection.value;
  return (
    <p class={styles.line} data-kind={now.kind}>
      {inWords(now)}
    </p>
  );
}

function inWords(connection: Connection): string {
  const text = kitchenText.value;
  switch (connection.kind) {
    case 'live':
      return text.live(connection.ageMs);
    case 'connecting':
      return connection.ageMs === undefined ? text.connecting : text.reconnecting(connection.ageMs);
    case 'lost':
      return connection.ageMs === undefined ? text.neverConnected : text.lost(connection.ageMs);
    default:
      return connection satisfies never;
  }
}
