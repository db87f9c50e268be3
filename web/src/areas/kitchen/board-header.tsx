import type { ComponentChildren, RefObject } from 'preact';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import { staffText } from '../../i18n/staff.ts';
import { href } from '../../router/paths.ts';
import { signOut } from '../../session/session.ts';
import styles from './board-header.module.css';
import { sound, toggleSound } from './chime.ts';
import type { Connection } from './connection.ts';

type Props = { heading: RefObject<HTMLHeadingElement | null>; line: Connection; children: ComponentChildren };

/** What is owed, how the line is, and the few controls a kitchen needs. */
export function BoardHeader({ heading, line, children }: Props) {
  const text = kitchenText.value;
  return (
    <header class={styles.header}>
      <h1 ref={heading} tabIndex={-1} class={styles.title}>
        {text.title}
      </h1>
      {children}
      <p class={styles.line} data-kind={line.kind}>
        {inWords(line)}
      </p>
      <div class={styles.controls}>
        <SoundSwitch />
        <LanguageSwitch class={styles.control} />
        <a class={styles.control} href={href('password')}>
          {staffText.value.password}
        </a>
        {/* Without an answer the session is still open, so the board stays. */}
        <button type="button" class={styles.control} onClick={() => void signOut().catch(() => undefined)}>
          {staffText.value.signOut}
        </button>
      </div>
    </header>
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

function inWords(line: Connection): string {
  const text = kitchenText.value;
  switch (line.kind) {
    case 'live':
      return text.live(line.ageMs);
    case 'connecting':
      return line.ageMs === undefined ? text.connecting : text.reconnecting(line.ageMs);
    case 'lost':
      return line.ageMs === undefined ? text.neverConnected : text.lost(line.ageMs);
    default:
      return line satisfies never;
  }
}
