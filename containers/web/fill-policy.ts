/**
 * Part of building the image: completes the Content-Security-Policy in nginx's configuration with the hashes of the
 * styles in index.html and, when the API has an origin of its own, with that one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
const styles = inlineStyles(readFileSync('dist/web/index.html', 'utf8'));
writeFileSync(
  template,
  readFileSync(template, 'utf8')
    .replace('@API_ORIGIN@', url === null ? '' : ` ${url.origin}`)
    .replace('@INLINE_STYLES@', styles.join(' ')),
);
