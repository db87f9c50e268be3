import { screen } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { open } from '../../../test/app.tsx';
import { server } from '../../../test/server.ts';
import { restaurant } from '../../../test/shop.ts';
import type { Restaurant } from '../../api/types.ts';
import { startOnce } from '../../browser/life.ts';
import { offerLanguages } from './offer-languages.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The menu of a shop that offers these languages. */
async function openIn(languages: Restaurant['languages']): Promise<void> {
  server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, languages })));
  await open('/');
  await screen.findByRole('button', { name: /^(Frijol|Bean)/ });
  startOnce(offerLanguages);
}

it('a shop that offers English alone is shown in English', async () => {
  await openIn(['en']);
  expect(await screen.findByRole('button', { name: /^Bean/ })).toBeDefined();
});

it('a browser that speaks neither language shows the shop’s own', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR']);
  await openIn(['en', 'es']);
  expect(await screen.findByRole('button', { name: /^Bean/ })).toBeDefined();
});

it('a browser in Spanish stays in Spanish where the shop’s own language is English', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-SV', 'es']);
  await openIn(['en', 'es']);
  expect(screen.getByRole('button', { name: /^Frijol/ })).toBeDefined();
  expect(screen.getByRole('button', { name: 'English' })).toBeDefined();
});
