import { screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { open } from '../../../test/app.tsx';
import { liveStream, server } from '../../../test/server.ts';
import { menuWith, restaurant } from '../../../test/shop.ts';
import { startOnce } from '../../browser/life.ts';
import { followShop } from './follow-shop.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An open menu, some time later. */
async function openAndWait(): Promise<void> {
  await open('/');
  await screen.findByRole('button', { name: /^Frijol/ });
  startOnce(followShop);
}
const later = () => vi.advanceTimersByTime(20_000);
const pausedNotice = 'Por el momento no estamos tomando pedidos';

describe('a menu that stays open', () => {
  it('says that orders are paused and until when, and says so no more when they are taken again', async () => {
    await openAndWait();
    const paused = { ...restaurant, paused: true, pausedUntil: '2026-11-22T00:45:00.000Z' };
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json(paused)));
    later();
    expect(await screen.findByText(pausedNotice)).toBeDefined();
    expect(screen.getByText(/^Volvemos a tomar pedidos a las 6:45/)).toBeDefined();
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json(restaurant)));
    later();
    await waitFor(() => expect(screen.queryByText(pausedNotice)).toBeNull());
  });

  it('says it in the words that the shop has left', async () => {
    await openAndWait();
    const pauseMessage = { es: 'Se acabó la masa', en: 'We ran out of dough' };
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, paused: true, pauseMessage })));
    later();
    expect(await screen.findByText('Se acabó la masa')).toBeDefined();
  });

  it('shows what has been sold out since', async () => {
    await openAndWait();
    const sold = menuWith((item) => (item.name.es === 'Loroco' ? { ...item, available: false } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(sold)));
    later();
    expect(await screen.findByRole('button', { name: /^Loroco\s*Agotado/ })).toBeDefined();
  });

  it('shows it at once when its stream says so, and reads the shop anew once for each change', async () => {
    const stream = liveStream();
    let asked = 0;
    server.use(
      http.get('/api/v1/shop/events', () => stream.response()),
      http.get('/api/v1/restaurant', () => {
        asked += 1;
        return HttpResponse.json(restaurant);
      }),
    );
    await openAndWait();
    const changed = (seq: number, version: string) =>
      stream.send(seq, { type: 'shop.changed', menu: version, restaurant: 'as it was' });
    const begun = asked;
    changed(1, 'one');
    await waitFor(() => expect(asked).toBe(begun + 1));
    const sold = menuWith((item) => (item.name.es === 'Loroco' ? { ...item, available: false } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(sold)));
    changed(1, 'one');
    changed(2, 'two');
    expect(await screen.findByRole('button', { name: /^Loroco\s*Agotado/ })).toBeDefined();
    expect(asked).toBe(begun + 2);
  });

  it('has no stream while it is out of sight', async () => {
    const streams = [liveStream(), liveStream()];
    let opened = 0;
    let left = 0;
    server.use(
      http.get('/api/v1/shop/events', ({ request }) => {
        request.signal.addEventListener('abort', () => {
          left += 1;
        });
        opened += 1;
        return streams[opened - 1]?.response();
      }),
    );
    await openAndWait();
    await waitFor(() => expect(opened).toBe(1));
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(left).toBe(1));
    state.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(opened).toBe(2));
  });

  it('stays as it is while the shop cannot be asked', async () => {
    await openAndWait();
    const asked = Promise.withResolvers<void>();
    server.use(
      http.get('/api/v1/restaurant', () => {
        asked.resolve();
        return HttpResponse.error();
      }),
    );
    later();
    await asked.promise;
    expect(screen.getByRole('button', { name: /^Frijol/ })).toBeDefined();
  });
});
