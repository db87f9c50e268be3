import { screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { add, open, tap } from '../../test/app.tsx';
import { server } from '../../test/server.ts';
import { menuWith, restaurant } from '../../test/shop.ts';
import { startInstalled } from '../app/installed/start-installed.tsx';
import { startOnce } from '../browser/life.ts';

/** Opens the page with a network, long enough for it to keep what came. */
async function openOnce(): Promise<void> {
  await open('/');
  await screen.findByRole('button', { name: /^Loroco/ });
  startOnce(startInstalled);
  await waitFor(() => expect(localStorage.getItem('pupuseria.last-shop')).toContain('Loroco'));
}

const noNetwork = () => server.use(http.get('/api/v1/*', () => HttpResponse.error()));

describe('without a network', () => {
  it('shows the last menu and how old it is, and takes it to the cart', async () => {
    await openOnce();
    noNetwork();
    await open('/');
    expect(await screen.findByText(/^Sin conexión: este es el menú de las? \d{1,2}:\d{2}/)).toBeDefined();
    await add('Loroco');
    expect(await screen.findByRole('button', { name: /Ver tu pedido/ })).toBeDefined();
  });

  it('claims nothing that changes by the minute', async () => {
    server.use(
      http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, paused: true })),
      http.get('/api/v1/menu', () => HttpResponse.json(menuWith((item) => ({ ...item, portionsLeft: 3 })))),
    );
    await openOnce();
    expect(screen.getByText('Por el momento no estamos tomando pedidos')).toBeDefined();
    expect(screen.getAllByText('Quedan 3').length).toBeGreaterThan(0);
    noNetwork();
    await open('/');
    await screen.findByText(/^Sin conexión/);
    expect(screen.queryByText('Por el momento no estamos tomando pedidos')).toBeNull();
    expect(screen.queryByText('Quedan 3')).toBeNull();
  });

  it('promises no time that the kitchen took then', async () => {
    await openOnce();
    await add('Loroco');
    await open('/pedir');
    await screen.findByText(/^Listo en unos 20 minutos/);
    noNetwork();
    await open('/pedir');
    await screen.findByText(/^Sin conexión/);
    expect(screen.queryByText(/20 min/)).toBeNull();
  });

  it('is over as soon as an answer comes', async () => {
    await openOnce();
    noNetwork();
    await open('/');
    await screen.findByText(/^Sin conexión/);
    server.resetHandlers();
    tap(screen.getByRole('button', { name: 'Volver a intentar' }));
    await waitFor(() => expect(screen.queryByText(/^Sin conexión/)).toBeNull());
  });

  it.each([
    ['from another week', (kept: Record<string, unknown>) => ({ ...kept, at: Date.now() - 8 * 86_400_000 })],
    ['of an older app', (kept: Record<string, unknown>) => ({ ...kept, shape: 0 })],
    ['that is broken', () => ({ menu: [] })],
  ])('does not show a menu %s', async (_which, change) => {
    await openOnce();
    const kept = JSON.parse(localStorage.getItem('pupuseria.last-shop') ?? '');
    localStorage.setItem('pupuseria.last-shop', JSON.stringify(change(kept)));
    noNetwork();
    await open('/');
    expect(await screen.findByText('No pudimos cargar el menú')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Loroco/ })).toBeNull();
  });
});

describe('a menu that does not come', () => {
  const never = () => new Promise<never>(() => undefined);

  it('is shown as it was the last time, and fetched again by a tap', async () => {
    await openOnce();
    server.use(http.get('/api/v1/menu', never));
    await open('/');
    await screen.findByText(/^La conexión está lenta: mientras tanto, este es el menú de las? \d{1,2}:\d{2}/);
    expect(await screen.findByRole('button', { name: /^Loroco/ })).toBeDefined();
    server.resetHandlers();
    tap(screen.getByRole('button', { name: 'Volver a intentar' }));
    await waitFor(() => expect(screen.queryByText(/^La conexión está lenta/)).toBeNull());
  });

  it('fails visibly after 15 seconds', async () => {
    const clocks: AbortController[] = [];
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const clock = new AbortController();
      clocks.push(clock);
      return clock.signal;
    });
    server.use(http.get('/api/v1/menu', never));
    await open('/');
    await waitFor(() => expect(timeout).toHaveBeenCalledWith(15_000));
    for (const clock of clocks) clock.abort();
    expect(await screen.findByText('No pudimos cargar el menú')).toBeDefined();
    server.resetHandlers();
    tap(screen.getByRole('button', { name: 'Volver a intentar' }));
    expect(await screen.findByRole('button', { name: /^Loroco/ })).toBeDefined();
    timeout.mockRestore();
  });
});
