import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { besideCatalogue, whyBesideCatalogue } from './beside-catalogue.ts';
import { openTestApp } from './testing/app.ts';
import { makeWebRoot } from './testing/web-root.ts';

const paths = new Set(catalogue.map(({ path }) => path));

describe('every route', () => {
  it('is a function of the catalogue, says why it is not, or is a file of the web app', async () => {
    const root = await makeWebRoot();
    const { app } = await openTestApp({ WEB_ROOT: root });
    const urls = [...app.routeTable.keys()];
    expect(urls.length).toBeGreaterThan(paths.size + besideCatalogue.size);
    const isFile = (url: string) => existsSync(join(root, url));
    const unknown = urls.filter((url) => !paths.has(url) && whyBesideCatalogue(url) === undefined && !isFile(url));
    expect(unknown).toEqual([]);
  });

  it('that is said to be none of the catalogue is there, and is none of it', async () => {
    const { app } = await openTestApp();
    for (const path of besideCatalogue.keys()) {
      expect(app.routeTable.has(path), path).toBe(true);
      expect(paths.has(path), path).toBe(false);
    }
  });
});
