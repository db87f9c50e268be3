/** A guest joins a group while an order that they sent alone is still unanswered. */
import { screen, waitFor } from '@testing-library/preact';
import { http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { add, open, painted, tap, type } from '../../../test/app.tsx';
import { accept, sendButton, shopAnswers, vanish } from '../../../test/orders.ts';
import { liveStream, problem, server } from '../../../test/server.ts';
import { code, groupServer } from './testing.ts';

let shop = groupServer();

beforeEach(() => {
  shop = groupServer();
  server.use(
    ...shop.handlers,
    http.get('/api/v1/orders/:id/events', () => liveStream().response()),
  );
});
afterEach(async () => {
  shop.hangUp();
  await painted();
  vi.restoreAllMocks();
});

/** Sends one Revueltas from table 3. */
async function sendAlone(): Promise<void> {
  await open('/mesa/3');
  await add('Revueltas');
  await open('/pedir');
  tap(await sendButton());
}

const unsure = 'Todavía no sabemos si la cocina recibió tu pedido';
const nameField = () => screen.findByLabelText('Tu nombre');

it.each(['/grupo', `/grupo/${code}`])(
  'is asked about that first, because the same would be ordered twice: %s',
  async (path) => {
    shop.startedElsewhere();
    const sent = shopAnswers(vanish);
    await sendAlone();
    await screen.findByText(unsure);
    await open(path);
    await screen.findByText(unsure);
    expect(screen.queryByLabelText('Tu nombre')).toBeNull();
    tap(screen.getByRole('link', { name: 'Ver qué pasó' }));
    tap(await screen.findByRole('button', { name: 'Dejar de intentar' }));
    tap(await screen.findByRole('button', { name: 'Sí, dejarlo así' }));
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    await open(path);
    expect(await nameField()).toBeDefined();
  },
);

it('starts the group after the answer to the earlier order, without its lines in the cart', async () => {
  shop.startedElsewhere();
  shopAnswers(vanish, accept);
  await sendAlone();
  await screen.findByText(unsure);
  await open(`/grupo/${code}`);
  expect(await nameField()).toBeDefined();
  expect(JSON.parse(localStorage.getItem('pupuseria.cart') ?? '')).toEqual([]);
});

it('takes an order that only waits for its retry into the group, and no longer sends it alone', async () => {
  shop.startedElsewhere();
  const sent = shopAnswers(() => problem(503, 'overloaded', {}, { 'retry-after': '60' }));
  await sendAlone();
  await screen.findByText('Todavía no pudimos mandar tu pedido');
  await open(`/grupo/${code}`);
  type(await nameField(), 'Beto');
  const before = sent.length;
  tap(screen.getByRole('button', { name: 'Unirme al pedido' }));
  await screen.findByRole('region', { name: /^Beto \(vos\)/ });
  await waitFor(() => expect(localStorage.getItem('pupuseria.attempt')).toBe('null'));
  expect(sent).toHaveLength(before);
});
