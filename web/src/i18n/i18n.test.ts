import { afterEach, describe, expect, it } from 'vitest';
import { checkoutText } from './checkout.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { language, speak, t } from './index.ts';
import { orderText } from './order.ts';
import { sheetsText } from './sheets.ts';

afterEach(() => speak('es'));

async function inEach(read: () => Record<string, unknown>) {
  await speak('es');
  const spanish = read();
  await speak('en');
  return [spanish, read()] as const;
}

const kinds = (texts: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'function' ? text.length : typeof text]),
  );

describe('languages', () => {
  it.each([
    ['the menu', async () => [es, en] as const],
    ['checkout', () => inEach(() => checkoutText.value)],
    ['the order’s page', () => inEach(() => orderText.value)],
    ['the sheets', () => inEach(() => sheetsText.value)],
  ])('say everything in both: %s', async (_, read) => {
    const [spanish, english] = await read();
    expect(kinds(english)).toEqual(kinds(spanish));
    for (const text of Object.values({ ...spanish, ...english })) expect(text).not.toBe('');
  });

  it('switch at once, tell the browser, and are remembered', async () => {
    expect(t.value.cart).toBe('Tu pedido');
    await speak('en');
    expect(t.value.cart).toBe('Your order');
    expect(language.value).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('pupuseria.language')).toBe('"en"');
  });
});
