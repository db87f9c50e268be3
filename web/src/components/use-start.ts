import { useState } from 'preact/hooks';
import { type Stop, startOnce } from '../browser/life.ts';

/** Starts a part of the app with the first component that needs it, before that component is drawn. */
export function useStart(start: () => Stop): void {
  useState(() => startOnce(start));
}
