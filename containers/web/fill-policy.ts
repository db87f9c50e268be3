/**
 * Part of building the image: completes the Content-Security-Policy in nginx's configuration with the hashes of the
 * styles in index.html and, when the API or the assets have an origin of their own, with that one. Assets that pages of
 * another origin load, as those of a CDN that takes them from here, say that these may (CORS).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assetsOrigin } from '../assets-origin.ts';
import { inlineStyles } from '../inline-styles.ts';

const template = 'containers/web/nginx.conf.template';
const value = process.env.VITE_API_URL ?? '';
const url = URL.parse(value);

if (value !== '' && (!['http:', 'https:'].includes(url?.protocol ?? '') || value.endsWith('/'))) {
  console.error(
    `VITE_API_URL is "${value}": it should be an origin such as https://api.example.com, without a slash at its end, or empty.`,
  );
  process.exit(1);
}
const page = readFileSync('dist/web/index.html', 'utf8');
const styles = inlineStyles(page);
const assets = assetsOrigin(page);
writeFileSync(
  template,
  readFileSync(template, 'utf8')
    .replaceAll('@API_ORIGIN@', url === null ? '' : ` ${url.origin}`)
    .replaceAll('@ASSETS_ORIGIN@', assets === undefined ? '' : ` ${assets}`)
    .replace('@ASSETS_READERS@', assets === undefined ? '""' : '*')
    .replace('@ASSETS_POLICY@', assets === undefined ? 'same-origin' : 'cross-origin')
    .replace('@INLINE_STYLES@', styles.join(' ')),
);
