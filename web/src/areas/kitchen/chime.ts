/** The bell of a new ticket. Browsers stay silent until the page has been touched once, so that is told and waited for. */
import { computed, signal } from '@preact/signals';
import { strikeBell } from '../../browser/bell.ts';
import { stored } from '../../browser/storage.ts';

const wanted = stored('kitchen-sound', (value) => value === true);
const running = signal(false);

/** `waiting`: wanted on this tablet, but the browser still wants a touch. */
export const sound = computed<'off' | 'waiting' | 'on'>(() =>
  wanted.value ? (running.value ? 'on' : 'waiting') : 'off',
);

let context: AudioContext | undefined;

async function start(): Promise<void> {
  if (!('AudioContext' in globalThis)) return;
  if (context === undefined) {
    const made = new AudioContext();
    // A phone call or the system may stop it at any time.
    made.onstatechange = () => {
      running.value = made.state === 'running';
    };
    context = made;
  }
  await context.resume();
  running.value = context.state === 'running';
}

/** Call it from a tap: turns the bell on and rings it as a proof, or turns it off. */
export async function toggleSound(): Promise<void> {
  if (sound.peek() === 'on') {
    wanted.value = false;
    return;
  }
  wanted.value = true;
  await start();
  ringBell();
}

/** Starts the sound at the first touch anywhere, if this tablet wants it. Returns how to stop listening. */
export function startSoundOnTouch(): () => void {
  const onTouch = () => {
    if (sound.peek() === 'waiting') void start();
  };
  document.addEventListener('pointerup', onTouch);
  return () => document.removeEventListener('pointerup', onTouch);
}

export function ringBell(): void {
  if (context !== undefined && sound.peek() === 'on') strikeBell(context);
}
