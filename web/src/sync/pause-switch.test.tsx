import { screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { tap, type } from '../../test/app.tsx';
import { problem, server } from '../../test/server.ts';
import { restaurant } from '../../test/shop.ts';
import { openForStaff } from '../../test/staff.tsx';
import { openShop } from '../api/shop.ts';
import type { Restaurant } from '../api/types.ts';
import { PauseSwitch } from './pause-switch.tsx';

const staff = { id: 'staff-1', name: 'Tita', role: 'kitchen' };

/** The shop's answers; `asked` are the requests to pause and to open. */
let shop: Restaurant;
let asked: unknown[];

beforeEach(() => {
  shop = restaurant;
  asked = [];
  server.use(
    http.get('/api/v1/staff/sessions/current', () =>
      HttpResponse.json({ staff, mustChangePassword: false, expiresAt: '2030-01-01T00:00:00.000Z' }),
    ),
    http.get('/api/v1/restaurant', () => HttpResponse.json(shop)),
    http.post('/api/v1/restaurant/pause', async ({ request }) => {
      const body = (await request.json()) as { minutes: number | null; message: Restaurant['pauseMessage'] };
      asked.push(body);
      const pausedUntil = body.minutes === null ? null : new Date(Date.now() + body.minutes * 60_000).toISOString();
      shop = { ...restaurant, paused: true, pausedUntil, pauseMessage: body.message };
      return HttpResponse.json(shop);
    }),
    http.delete('/api/v1/restaurant/pause', () => {
      asked.push('open');
      shop = restaurant;
      return HttpResponse.json(shop);
    }),
  );
});

async function show(): Promise<void> {
  await openShop();
  openForStaff(() => <PauseSwitch />);
}
const press = async (name: string | RegExp) => tap(await screen.findByRole('button', { name }));

describe('the switch for pausing orders', () => {
  it('pauses for as long as is chosen, says until when, and can be taken back', async () => {
    await show();
    await press('Pausar pedidos');
    await press('30 minutos');
    expect(await screen.findByRole('button', { name: /^En pausa hasta las? \d.*Abrir de nuevo$/ })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('Deshacer');
    expect(await screen.findByRole('button', { name: 'Pausar pedidos' })).toBeDefined();
    expect(asked).toEqual([{ minutes: 30, message: null }, 'open']);
  });

  it('opens again with one tap, which can be taken back: the pause then ends when it did before', async () => {
    shop = {
      ...restaurant,
      paused: true,
      pausedUntil: new Date(Date.now() + 40 * 60_000).toISOString(),
      pauseMessage: { es: 'Ya volvemos', en: 'Back soon' },
    };
    await show();
    await press(/Abrir de nuevo/);
    await screen.findByRole('button', { name: 'Pausar pedidos' });
    await press('Deshacer');
    await screen.findByRole('button', { name: /Abrir de nuevo/ });
    expect(asked).toEqual(['open', { minutes: 40, message: { es: 'Ya volvemos', en: 'Back soon' } }]);
  });

  it('offers no way back to a pause that began by itself', async () => {
    shop = { ...restaurant, paused: true, pausedByItself: true };
    await show();
    await press(/Abrir de nuevo/);
    await screen.findByRole('button', { name: 'Pausar pedidos' });
    await waitFor(() => expect(screen.getAllByRole('status').some(({ textContent }) => textContent !== '')).toBe(true));
    expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
    expect(asked).toEqual(['open']);
  });

  it('leaves guests a message; without an English one the Spanish is shown', async () => {
    await show();
    await press('Pausar pedidos');
    type(screen.getByLabelText('En español'), ' Se acabó la masa ');
    await press('Hasta que alguien abra');
    expect(await screen.findByRole('button', { name: /^En pausa hasta que alguien abra/ })).toBeDefined();
    expect(asked).toEqual([{ minutes: null, message: { es: 'Se acabó la masa', en: 'Se acabó la masa' } }]);
  });

  it('says so when the shop does not answer, and stays as it is', async () => {
    server.use(http.post('/api/v1/restaurant/pause', () => problem(503, 'database-busy')));
    await show();
    await press('Pausar pedidos');
    await press('15 minutos');
    await waitFor(() => expect(screen.getAllByRole('status').some(({ textContent }) => textContent !== '')).toBe(true));
    expect(screen.getByRole('button', { name: 'Pausar pedidos' })).toBeDefined();
  });
});
