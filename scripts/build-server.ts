/** `node scripts/build-server.ts [folder]`: bundles what the API's image runs, into dist/server when no folder is named. */
import { bundle } from './bundle.ts';

await bundle({
  folder: process.argv[2] ?? 'dist/server',
  programs: ['container', 'server', 'health', 'backup', 'restore'],
  target: 'node26',
  sqlite: true,
  photos: true,
});
