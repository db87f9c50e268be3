import { expect, test } from '@playwright/test';
import { audit } from '../scripts/audit.ts';
import { freePort } from '../scripts/free-port.ts';

// Its performance depends on what else the machine does: `npm run lighthouse` measures that.
test('Lighthouse finds nothing wrong with the menu', async ({ baseURL }) => {
  const judged = await audit(`${baseURL}/`, await freePort(), ['accessibility', 'best-practices', 'seo']);
  expect(judged.faults).toEqual([]);
  expect(judged.scores).toMatchObject({ accessibility: 100, 'best-practices': 100 });
  expect(judged.scores.seo).toBeGreaterThanOrEqual(95);
});
