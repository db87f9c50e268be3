import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { href, paths } from './paths.ts';

describe('href', () => {
  it('is the path of a page, with its parameters', () => {
    expect(href('menu')).toBe('/');
    expect(href('order', { id: '019aa5f0' })).toBe('/pedido/019aa5f0');
    expect(href('table', { number: 7 })).toBe('/mesa/7');
    // @ts-expect-error: an order has an id
    expect(href('order')).toBe('/pedido/undefined');
    // @ts-expect-error: a page that does not exist
    expect(() => href('nowhere')).toThrow();
  });

  it('is the only way to write a link within the app', () => {
    const files = globSync('web/src/**/*.{ts,tsx}').filter(
      (file) => !/\.test\.|openapi\.ts$|router\/paths\.ts$/.test(file),
    );
    const starts = Object.values(paths).map((path) => path.replace(/:.*/, ''));
    const written = files.filter((file) => {
      const strings = readFileSync(file, 'utf8').matchAll(
        /href=["'](\/[^"']*)|\bgo\(["'`](\/[^"'`]*)|["'`](\/\w+\/?)["'`$]/g,
      );
      return [...strings].some((found) => starts.includes(found[1] ?? found[2] ?? found[3] ?? ''));
    });
    expect(files.length).toBeGreaterThan(100);
    expect(written).toEqual([]);
  });
});
