import { createHash } from 'node:crypto';

/** The hashes for `style-src` that allow the page's own `<style>`s and no others (CSP Level 3, section 6.7.3). */
export const inlineStyles = (page: string): string[] =>
  [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
