import type { MenuDocument, Name } from '../../../api/types.ts';
import { announce } from '../../../components/announcer.tsx';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { draft, save } from './menu-draft.ts';

/**
 * Saves another order and has a screen reader say where the one with this id now is, with the name of the category that it was
 * moved `into`. @throws ApiProblem
 */
export async function reorder(id: string, apply: (menu: MenuDocument) => MenuDocument, into?: Name): Promise<void> {
  await save({ apply });
  const { categories, optionGroups } = draft.peek()?.document ?? { categories: [], optionGroups: [] };
  for (const list of [categories, optionGroups, ...categories.map(({ items }) => items)]) {
    const place = placeIn(list, id);
    if (place !== undefined) announce(into === undefined ? place : editorText.peek().nowIn(inLanguage(into), place));
  }
}

/** Which place of `list` the one with this id has, in words; undefined when it is not there. */
export function placeIn(list: readonly { id: string; name: Name }[], id: string): string | undefined {
  const place = list.findIndex((one) => one.id === id);
  const one = list[place];
  return one && editorText.peek().nowAt(inLanguage(one.name), place + 1, list.length);
}
