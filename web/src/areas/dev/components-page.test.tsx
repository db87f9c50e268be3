import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { add, open } from '../../../test/app.tsx';

const parts = ['components', 'forms'].flatMap((folder) =>
  readdirSync(`web/src/${folder}`)
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => `${folder}/${file}`),
);
/** Said or fetched, not seen; and what `picture.tsx` draws with. */
const unseen = ['announcer', 'lazy', 'drawing', 'drink', 'photo', 'pupusa'].map((name) => `components/${name}.tsx`);

describe('the page of components', () => {
  it('shows every component there is', () => {
    const page = ['components-page.tsx', 'form-and-table.tsx']
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('');
    const missing = parts.filter((file) => !unseen.includes(file) && !page.includes(`/${file}'`));
    expect(parts.length).toBeGreaterThan(unseen.length);
    expect(missing).toEqual([]);
  });

  it('shows them light and dark, with what is in the cart', async () => {
    await open('/');
    await add('Loroco');
    await open('/dev/components');
    for (const theme of ['light', 'dark']) {
      const shown = within(await screen.findByRole('region', { name: theme }));
      expect(shown.getByRole('button', { name: 'Primary' })).toBeDefined();
      expect(await shown.findByText('Maíz · Normal')).toBeDefined();
      expect(await shown.findByRole('button', { name: /Quedan 3/ })).toBeDefined();
    }
  });
});
