import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appManifest } from './app-manifest.ts';
import { assetsElsewhere } from './assets-elsewhere.ts';
import { chunkGroups } from './chunks.ts';
import { firstPaint } from './first-paint.ts';
import { precompress } from './precompress.ts';
import { scopeOf, staffStyles } from './staff-styles.ts';

/** Where the page takes its scripts, styles, fonts and pictures from; empty: from its own origin. */
const assetsUrl = process.env.ASSETS_URL ?? '';
const api = `http://localhost:${process.env.API_PORT ?? 8000}`;

/**
 * The page itself names the app's chunk and the two answers that every page requests, which the browser would otherwise find
 * only after the entry has run. Not the display face: it is larger than all of these, and a slow line would bring it first.
 */
function preload(): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link', attrs, injectTo: 'head' as const });
        const answers = ['/api/v1/restaurant', '/api/v1/menu'].map((path) =>
          link({ rel: 'preload', as: 'fetch', crossorigin: true, href: (process.env.VITE_API_URL ?? '') + path }),
        );
        const files = Object.values(bundle).flatMap((file) => {
          const wanted = file.type === 'chunk' && file.name === 'app';
          return wanted ? [link({ rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` })] : [];
        });
        return [...files, ...answers];
      },
    },
  };
}

/**
 * Vite wraps every `import()` in a helper that preloads the chunk's own styles and scripts first. Here no chunk has any
 * (see `cssCodeSplit` and `modulePreload` below), so the helper, 1.3 KB gzipped, is put down to what is left of it.
 */
function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** The files that only the staff's pages load, once they are built. */
const staffFiles = new Set<string>();

/** The manifest, and the worker with the list of what was built; registering it is the app's own doing. */
const app = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'service-worker',
  filename: 'service-worker.ts',
  injectRegister: false,
  manifest: appManifest,
  includeManifestIcons: false,
  injectManifest: {
    globPatterns: ['index.html', 'favicon.svg', 'assets/*'],
    globIgnores: ['**/*.{br,gz}'],
    // The worker keeps these only where somebody of the staff has signed in.
    manifestTransforms: [
      (files) => {
        const isStaffs = ({ url }: { url: string }) => staffFiles.has(url.slice(url.lastIndexOf('assets/')));
        return { manifest: files.map((file) => (isStaffs(file) ? { ...file, url: `${file.url}#staff` } : file)) };
      },
    ],
    modifyURLPrefix: assetsUrl === '' ? {} : { 'assets/': `${assetsUrl}/assets/` },
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [
    preact({ devToolsEnabled: false }),
    noPreloadHelper(),
    staffStyles(staffFiles),
    firstPaint(),
    preload(),
    assetsElsewhere(assetsUrl),
    app,
    precompress(),
  ],
  css: {
    modules: {
      generateScopedName: (name, file) => `${scopeOf(file)}-${name}`,
    },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // One stylesheet of a few kilobytes for all pages of a guest: then no script has to wait for a page's own. What only the
    // staff's pages use is taken out of it (`staff-styles.ts`).
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
  server: {
    // The domain rules are imported from ../functions/domain.
    fs: { allow: ['..'] },
    proxy: { '/api': api, '/docs': api, '/openapi.json': api, '/health': api },
  },
});
