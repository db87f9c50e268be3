/**
 * `npm run drawings`: makes the pictures that must be files out of the app's own drawings: the icons of the home screen
 * and the card that a shared link shows. They are committed, so that a build needs no browser.
 */
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import type { Image } from '../web/src/areas/dev/image.ts';
import { chromiumArgs, findChromium, thisMachine } from './chromium.ts';

const revuelta = ['pork', 'beans', 'cheese'];

const icon = (px: number, share: number, ground: Image['ground']) => ({
  width: px,
  height: px,
  image: { pupusas: [revuelta], size: Math.round(px * share), ground } satisfies Image,
});

const files: Record<string, { width: number; height: number; image: Image }> = {
  'icons/icon-192.png': icon(192, 0.8, 'plate'),
  'icons/icon-512.png': icon(512, 0.8, 'plate'),
  // Any shape may be cut out of a maskable icon, but never from the circle that is 80 % of it across (W3C, Web App Manifest).
  'icons/maskable-512.png': icon(512, 0.64, 'comal'),
  'icons/apple-touch-icon.png': icon(180, 0.76, 'comal'),
  'card.png': {
    width: 1200,
    height: 630,
    image: {
      pupusas: [revuelta, ['cheese', 'loroco'], ['cheese', 'squash']],
      size: 330,
      ground: 'card',
      words: 'Pupusas recién salidas del comal',
    },
  },
};

const executablePath = findChromium(thisMachine());
const vite = await createServer({ root: 'web', logLevel: 'error', server: { port: 0 } });
await vite.listen();
const browser = await chromium.launch({ args: chromiumArgs(), ...(executablePath && { executablePath }) });
try {
  const blank = `${vite.resolvedUrls?.local[0]}blank`;
  for (const [file, { width, height, image }] of Object.entries(files)) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(blank);
    await page.evaluate(`import('/src/areas/dev/draw-image.tsx').then(({ draw }) => draw(${JSON.stringify(image)}))`);
    await page.screenshot({ path: `web/public/${file}`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
  await vite.close();
}
