/** The kitchen's tablet: the bell of a new ticket. */
import { computed } from '@preact/signals';
import { strikeBell } from '../../browser/bell.ts';
import { state } from '../../browser/life.ts';
import { stored } from '../../browser/storage.ts';

const wanted = stored('kitchen-sound', (value) => value === true);
const running = state(false);

/** `waiting`: wanted on this tablet, but browsers stay silent until the page has been touched once. */
export const sound = computed<'off' | 'waiting' | 'on'>(() =>
  wanted.value ? (running.value ? 'on' : 'waiting') : 'off',
);

const context = state<AudioContext | undefined>(undefined);

async function start(): Promise<void> {
  if (!('AudioContext' in globalThis)) return;
  if (context.value === undefined) {
    const made = new AudioContext();
    // A phone call or the system may suspend the sound at any time.
    made.onstatechange = () => {
      running.value = made.state === 'running';
    };
    context.value = made;
  }
  await context.value.resume();
  running.value = context.value.state === 'running';
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
  if (context.value !== undefined && sound.peek() === 'on') strikeBell(context.value);
}

/** Rings three times: an order that no screen has shown for too long. */
export function ringAlarm(): void {
  for (const afterMs of [0, 1_200, 2_400]) setTimeout(ringBell, afterMs);
}
