import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../functions/platform/testing/database.ts';
import { owner } from '../../functions/platform/testing/owner.ts';
import { openTestApp } from './testing/app.ts';

async function openShop() {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  await mkdir(join(folder.path, 'assets'));
  await writeFile(join(folder.path, 'index.html'), '<!doctype html><title>Pupusería</title>');
  await writeFile(join(folder.path, 'assets', 'app-abc123.js'), 'console.log("hola");');
  return (await openTestApp({ WEB_ROOT: folder.path })).app;
}

describe('twenty people who sign in at once', () => {
  it('leave the menu, the pages and the files to everybody else, and the last two are asked to come back', async () => {
    const app = await openShop();
    await app.inject('/');
    let signedIn = 0;
    const signIns = Array.from({ length: 20 }, async (_, guest) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/staff/sessions',
        remoteAddress: `192.0.2.${guest}`,
        payload: owner,
      });
      signedIn += 1;
      return answer;
    });
    // One after the other, so that all of them together came before most of the sign-ins.
    for (const url of ['/api/v1/menu', '/', '/assets/app-abc123.js']) {
      expect((await app.inject(url)).statusCode, url).toBe(200);
    }
    expect(signedIn).toBeLessThan(10);
    const answers = await Promise.all(signIns);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(18).fill(201), 503, 503]);
    const refused = answers.find(({ statusCode }) => statusCode === 503);
    expect(refused?.json()).toMatchObject({ code: 'sign-in-busy' });
    expect(refused?.headers['retry-after']).toBe('1');
  });
});
