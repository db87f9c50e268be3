import { createHash } from 'node:crypto';

/** What `style-src` has to name so that the page's own `<style>`s hold and nobody else's (CSP Level 3, section 6.7.3). */
export const inlineStyles = (page: string): string[] =>
  [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
