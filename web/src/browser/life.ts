/**
 * The life of the app in a page. Importing a module does nothing: listeners, timers, effects and streams run from
 * `startOnce` to `stopAll`. A test stops and starts the app where a browser would load the page anew.
 */
import { type Signal, signal } from '@preact/signals';

/** Ends what a start began. */
export type Stop = () => void;

let life = new AbortController();

/** Aborted when the app stops. A request from before then must change nothing after it. */
export const appLife = (): AbortSignal => life.signal;

const running = new Map<() => Stop, Stop>();
const resets: (() => void)[] = [];

/** Runs `start` unless it has run since the app started; its `Stop` runs when the app stops. */
export function startOnce(start: () => Stop): void {
  if (running.has(start)) return;
  // Entered before it runs, so that a start that leads back to itself ends.
  running.set(start, () => undefined);
  running.set(start, start());
}

/** Stops what was started, the last one first, and sets every `state` back to its first value. */
export function stopAll(): void {
  for (const stop of [...running.values()].reverse()) stop();
  running.clear();
  life.abort();
  life = new AbortController();
  for (const reset of resets) reset();
}

/** Calls `reset` each time the app has stopped. For values of a module, which live as long as the page. */
export function onStopped(reset: () => void): void {
  resets.push(reset);
}

/** A signal of a module: `first` again each time the app has stopped. */
export function state<T>(first: T): Signal<T>;
export function state<T = undefined>(): Signal<T | undefined>;
export function state<T>(first?: T): Signal<T | undefined> {
  const value = signal(first);
  onStopped(() => {
    value.value = first;
  });
  return value;
}

/** One stop for several. */
export const together =
  (...stops: Stop[]): Stop =>
  () => {
    for (const stop of stops) stop();
  };

/** A listener as a start: `const watch = on(window, 'online', retry)`; the answer removes it. */
export function on(target: EventTarget, kinds: string, listener: (event: never) => void): Stop {
  const handler = listener as EventListener; // the caller names the kind whose event it takes
  for (const kind of kinds.split(' ')) target.addEventListener(kind, handler);
  return () => {
    for (const kind of kinds.split(' ')) target.removeEventListener(kind, handler);
  };
}
