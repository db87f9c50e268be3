import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../functions/platform/testing/database.ts';

export const page = '<!doctype html><script type="module" src="/assets/app-abc123.js"></script>';
export const script = 'console.log("hola");'.repeat(100);

/** A folder with a built web app of a few files, gone when the test ends. */
export async function makeWebRoot({ folderName = 'web', index = page } = {}): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const root = join(folder.path, folderName);
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), index);
  await writeFile(join(root, 'service-worker.js'), 'self;');
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(root, 'assets', 'app-abc123.js'), script);
  await writeFile(join(root, 'assets', 'app-abc123.js.br'), brotliCompressSync(script));
  return root;
}
