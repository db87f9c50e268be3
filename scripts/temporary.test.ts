import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../functions/platform/testing/database.ts';
import { removeAbandoned, temporaryPrefix } from './temporary.ts';

it('a folder of a test that was killed is removed with all in it, and that of a test that runs is not', async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const ended = Number(execFileSync(process.execPath, ['--print', 'process.pid'], { encoding: 'utf8' }));
  const abandoned = join(path, `pupuseria-${ended}-shop-Ab3dEf`);
  mkdirSync(abandoned);
  writeFileSync(join(abandoned, 'restaurant.db'), '');
  mkdirSync(join(path, 'pupuseria-data'));
  const own = mkdtempSync(temporaryPrefix('shop', path));
  await removeAbandoned(path);
  expect(readdirSync(path).sort()).toEqual([basename(own), 'pupuseria-data'].sort());
});
