/**
 * Spanish ships with the app; English is fetched when somebody asks for it, which keeps it out of the first load.
 * An area that is its own chunk keeps both languages in one file (`checkout.ts`, `order.ts`, `kitchen.ts`), made with
 * `inBoth`, so that they travel with the area and not with the menu.
 */

import { batch, computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Name } from '../api/types.ts';
import { type Stop, state } from '../browser/life.ts';
import { stored } from '../browser/storage.ts';
import { es, type Messages } from './es.ts';

const languages = ['es', 'en'] as const;
type Language = (typeof languages)[number];

/** On the first visit: English where it is the browser’s first language, else Spanish. */
const ofBrowser = (): Language => (/^en\b/i.test(navigator.language) ? 'en' : 'es');

const wanted = stored<Language>('language', (value) => languages.find((known) => known === value) ?? ofBrowser());

/** The language on the screen. */
export const language = state<Language>('es');
/** The shell's and the menu's texts: `t.value.cart`. */
export const t = state<Messages>(es);

/** Shows the app in `next` and remembers it. Without a network the language stays as it is. */
export async function speak(next: Language): Promise<void> {
  const messages = next === 'es' ? es : (await import('./en.ts')).en;
  batch(() => {
    t.value = messages;
    language.value = next;
    wanted.value = next;
  });
}

/** The page says in which language it is. */
export const startLanguage = (): Stop =>
  effect(() => {
    document.documentElement.lang = language.value;
  });

/** Shows the language that was chosen in this browser, or else the browser’s own; resolves when it can be shown. */
export const restoreLanguage = (): Promise<void> => (wanted.peek() === 'es' ? Promise.resolve() : speak(wanted.peek()));

/** A name from the menu in the language on the screen. */
export const inLanguage = (name: Name): string => name[language.value];

/** The texts of one area, Spanish first; the English ones must have every key. */
export function inBoth<T>(texts: { es: T; en: NoInfer<T> }): ReadonlySignal<T> {
  return computed(() => texts[language.value]);
}
