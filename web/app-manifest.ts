import type { ManifestOptions } from 'vite-plugin-pwa';

/** The griddle, and the table under it, as in tokens.css; a manifest knows no custom properties and no dark scheme. */
const comal = '#291e19';
const table = '#fbf5eb';

/** What the app is once it is on a home screen. Its pictures come from `npm run drawings`. */
export const appManifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Pupusería',
  short_name: 'Pupusería',
  description: 'Pupusas recién hechas. Pedí desde tu mesa o para llevar.',
  lang: 'es',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: comal,
  background_color: table,
  categories: ['food'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};
