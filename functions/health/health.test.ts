import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { openSqlite } from '../../prisma/sqlite.ts';
import { temporaryFolder } from '../platform/testing/database.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getHealth } from './get-health.ts';
import { getReady } from './get-ready.ts';

const { call } = await openTestShop();
const folder = await temporaryFolder();
afterAll(folder.remove);

const drained = AbortSignal.abort();
const notReady = { status: 503, headers: { 'retry-after': '1' }, body: { code: 'not-ready' } };

/** Reads of a file that is no longer what it was, as after a volume is gone. */
function readsOf(name: string) {
  const database = openSqlite(join(folder.path, name));
  afterAll(database.close);
  return database.read;
}
const gone = readsOf('gone.db');

describe('GET /health', () => {
  const healthy = { status: 200, headers: {}, body: { status: 'healthy', version: manifest.version } };

  it('says that the process is alive, and which version it is', async () => {
    expect(await call(getHealth)).toEqual(healthy);
  });

  it('does not depend on the database, nor on whether the server takes new work', async () => {
    expect(await call(getHealth, {}, { read: gone, draining: drained })).toEqual(healthy);
  });
});

describe('GET /readyz', () => {
  it('says that the process takes new work', async () => {
    expect(await call(getReady)).toEqual({ status: 200, headers: {}, body: { status: 'ready' } });
  });

  it('fails as soon as the server drains, so that a proxy sends nothing more', async () => {
    const draining = new AbortController();
    expect((await call(getReady, {}, { draining: draining.signal })).status).toBe(200);
    draining.abort();
    const answer = await call(getReady, {}, { draining: draining.signal });
    expect(answer).toMatchObject({ ...notReady, body: { code: 'not-ready', detail: 'The server is stopping' } });
  });

  it('fails when the database is gone, and tells why in the log, not to the caller', async () => {
    const errors: unknown[] = [];
    const ignore = () => undefined;
    const log = { debug: ignore, info: ignore, warn: ignore, error: (details: object) => errors.push(details) };
    const answer = await call(getReady, {}, { read: gone, log });
    expect(answer).toMatchObject({ ...notReady, body: { detail: 'The database does not answer' } });
    expect(JSON.stringify(answer)).not.toContain('gone.db');
    expect(errors).toMatchObject([{ err: expect.any(Error) }]);
  });

  it('fails when the file is no database any more', async () => {
    await writeFile(join(folder.path, 'broken.db'), 'This is a shopping list, not a database: maíz, queso, loroco.');
    expect(await call(getReady, {}, { read: readsOf('broken.db') })).toMatchObject(notReady);
  });
});
