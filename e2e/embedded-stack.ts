/** The shop as `npm start` runs it, in a data folder of its own that goes away with it. Playwright starts this. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeAbandoned, temporaryPrefix } from '../scripts/temporary.ts';

await removeAbandoned();
const folder = mkdtempSync(temporaryPrefix('e2e'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

process.env.DATABASE_URL = `file:${join(folder, 'restaurant.db')}`;
process.env.WEB_ROOT = 'dist/web';
process.env.LOG_LEVEL = 'warn';
// All tests order from one address.
process.env.GUEST_LIMITS = 'off';
await import('../containers/api/server.ts');
