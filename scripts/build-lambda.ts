/**
 * `npm run build:lambda`: makes the zip that AWS Lambda runs, dist/lambda.zip, or the one named after `--`, and the folder
 * beside it that it is made of; prints how large both are. The same sources make the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ZippableFile, zipSync } from 'fflate';
import { bundle } from './bundle.ts';

const file = process.argv[2] ?? 'dist/lambda.zip';
const folder = file.replace(/\.zip$/, '');
if (folder === file) throw new Error(`${file} is no name for a zip: it has to end in .zip.`);

/** Unix, a file that everybody may read: Lambda runs the function as a user of its own. */
const unix = 3;
const readable = 0o100_644 << 16;
/** The first day that a zip can tell. */
const mtime = new Date(1980, 0, 1);

await bundle({ folder, programs: ['lambda'], target: 'node24', sqlite: false, photos: false });
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
let bytes = 0;
const entries = paths.map((path): [string, ZippableFile] => {
  const content = readFileSync(path);
  bytes += content.length;
  const name = relative(folder, path).split(sep).join('/');
  return [name, [content, { level: 9, mtime, os: unix, attrs: readable }]];
});
const zip = zipSync(Object.fromEntries(entries));
writeFileSync(file, zip);

const megabytes = (count: number) => `${(count / 1_000_000).toFixed(1)} MB`;
console.log(`${file}: ${megabytes(zip.length)}, unpacked ${megabytes(bytes)} in ${entries.length} files`);
