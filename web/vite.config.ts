import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const api = `http://localhost:${process.env.API_PORT ?? 8000}`;

/**
 * The menu is what nearly everybody opens first, so the page itself tells the browser of its chunk, which would else
 * be found only after the entry has run. Likewise the display face, else found only after the stylesheet.
 */
function preload(): Plugin {
  return {
    name: 'preload-menu-and-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link', attrs, injectTo: 'head' as const });
        return Object.values(bundle).flatMap((file) => {
          const href = `/${file.fileName}`;
          if (file.type === 'asset' && file.fileName.endsWith('.woff2')) {
            return [link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href })];
          }
          const wanted = file.type === 'chunk' && ['app', 'menu', 'menu-page'].includes(file.name);
          return wanted ? [link({ rel: 'modulepreload', crossorigin: true, href })] : [];
        });
      },
    },
  };
}

const shell =
  /\/node_modules\/(preact|@preact)\/|\/web\/src\/((storage|shop|router|format|media|app|i18n\/(es|index)|api\/(client|transport))\.tsx?$|components\/|areas\/(not-found|message)-page)/;
const menu =
  /\/functions\/domain\/(money|options)\.ts$|\/areas\/order\/(cart|menu|item|table|my-order|random-id|option-group|search|category)/;

/**
 * Few chunks compress better than many: the shell is one, what the guest's pages share travels with the menu, and
 * everything else stays with the area that imports it.
 */
const chunkOf = (id: string): string | null => (shell.test(id) ? 'app' : menu.test(id) ? 'menu' : null);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [preact({ devToolsEnabled: false }), preload()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // One stylesheet of a few kilobytes for all areas: then no script has to wait for an area's own, and no helper of
    // 1.3 KB (gzipped) has to see to it.
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ debugName: 'shared', name: chunkOf }] } } },
  },
  server: {
    // The domain rules are imported from ../functions/domain.
    fs: { allow: ['..'] },
    proxy: { '/api': api, '/docs': api, '/openapi.json': api, '/health': api },
  },
});
