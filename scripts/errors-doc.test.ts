import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { problemCodes } from '../functions/platform/problem-types.ts';
import { errorsDoc, errorsDocFile } from './errors-doc.ts';

it('docs/ERRORS.md lists every problem as the table has it now (npm run client)', async () => {
  const kept = await readFile(errorsDocFile, 'utf8');
  expect(kept).toBe(errorsDoc());
  for (const code of problemCodes) expect(kept).toContain(`\`${code}\``);
  expect(kept).not.toMatch(/`\w+`: \s*(?:<br>|\|)/);
});
