import { basename } from 'node:path';
import Beasties from 'beasties';
import type { Plugin } from 'vite';

/**
 * Puts the rules that index.html itself needs into it, and the stylesheet after what they paint: the shop's sign is there
 * with the page's own bytes, a round trip and ten kilobytes earlier. Scripts still wait for the stylesheet, so nothing is
 * ever drawn without it. The policy allows these rules by their hash (`containers/inline-styles.ts`).
 */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const inliner = new Beasties({ preload: 'body', fonts: false, logLevel: 'warn' });
        inliner.readFile = (path) => {
          const file = Object.values(bundle).find(({ fileName }) => basename(fileName) === basename(path));
          if (file?.type !== 'asset') throw new Error(`index.html asks for ${path}, which is not built`);
          return file.source.toString();
        };
        return inliner.process(html);
      },
    },
  };
}
