import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOnce, stopAll } from '../browser/life.ts';
import { checkoutText } from './checkout.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { groupText } from './group.ts';
import { language, restoreLanguage, speak, startLanguage, t } from './index.ts';
import { installedText } from './installed.ts';
import { kitchenText } from './kitchen.ts';
import { orderText } from './order.ts';
import { sheetsText } from './sheets.ts';
import { staffText } from './staff.ts';
import { tablesText } from './tables.ts';

afterEach(() => speak('es'));

type Texts = Record<string, unknown>;

async function inEach(read: () => Texts) {
  await speak('es');
  const spanish = read();
  await speak('en');
  return [spanish, read()] as const;
}

/** What each text is, by its key: a text, one that takes so many words, or further texts by key. */
const kinds = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'function' ? text.length : typeof text === 'object' ? kinds(text as Texts) : typeof text,
    ]),
  );

/** Whatever can be said, by key; what takes words is given a few, a number as it is typed for want of knowing which. */
const said = (texts: Texts): [key: string, text: unknown][] =>
  Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text === 'object') return said(text as Texts);
    if (typeof text !== 'function') return [[key, text]];
    return ['0', '1', '100', '1:05', 'Ana'].map((word): [string, unknown] => [
      `${key}(${word})`,
      text(...Array.from({ length: text.length }, () => word)),
    ]);
  });

describe('languages', () => {
  it.each([
    ['the menu', async () => [es, en] as const],
    ['checkout', () => inEach(() => checkoutText.value)],
    ['the order’s page', () => inEach(() => orderText.value)],
    ['the sheets', () => inEach(() => sheetsText.value)],
    ['ordering together', () => inEach(() => groupText.value)],
    ['the installed app', () => inEach(() => installedText.value)],
    ['the kitchen', () => inEach(() => kitchenText.value)],
    ['signing in', () => inEach(() => staffText.value)],
    ['the tables’ codes', () => inEach(() => tablesText.value)],
  ])('say everything in both: %s', async (_, read) => {
    const [spanish, english] = await read();
    expect(kinds(english)).toEqual(kinds(spanish));
    for (const texts of [spanish, english]) {
      for (const [key, text] of said(texts)) expect(text, key).toMatch(/\p{L}|\d/u);
    }
  });

  it('switch at once, tell the browser, and are remembered', async () => {
    startOnce(startLanguage);
    expect(t.value.cart).toBe('Tu pedido');
    await speak('en');
    expect(t.value.cart).toBe('Your order');
    expect(language.value).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('pupuseria.language')).toBe('"en"');
  });

  it.each([
    ['en-US', undefined, 'en'],
    ['es-SV', undefined, 'es'],
    ['fr-FR', undefined, 'es'],
    ['en-US', 'es', 'es'],
    ['es-SV', 'en', 'en'],
  ])('start as the browser’s own, %s, unless %s was chosen: %s', async (browsers, chosen, shown) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(browsers);
    if (chosen !== undefined) localStorage.setItem('pupuseria.language', JSON.stringify(chosen));
    stopAll();
    await restoreLanguage();
    expect(language.value).toBe(shown);
    vi.restoreAllMocks();
  });
});
