import { render, screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepNothing, open, tap } from '../../../test/app.tsx';
import { server } from '../../../test/server.ts';
import { startOnce } from '../../browser/life.ts';
import { beforeGoing } from '../../router/router.tsx';
import { newerVersion, watchForNewerVersion } from './newer-version.ts';
import { NewerVersionBar } from './newer-version-bar.tsx';

/** Opens the menu with a newer version waiting; answers the pages for which the browser was sent off to that. */
async function openWithNewer(): Promise<string[]> {
  await open('/');
  startOnce(watchForNewerVersion);
  newerVersion.value = true;
  const asked = beforeGoing.peek();
  const taken: string[] = [];
  beforeGoing.value = (url, manner) => {
    // jsdom has no other page to go to, and says so.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const takes = asked?.(url, manner) === true;
    if (takes) taken.push(new URL(url, location.href).pathname);
    return takes;
  };
  return taken;
}

const toGroup = async () => tap(await screen.findByRole('link', { name: 'Pedir entre varios' }));

afterEach(() => vi.restoreAllMocks());

describe('a newer version', () => {
  it('comes with the next page', async () => {
    const taken = await openWithNewer();
    await toGroup();
    expect(taken).toEqual(['/grupo']);
  });

  it.each(['attempt', 'group-attempt'])('waits while an order is on its way: %s', async (key) => {
    server.use(http.post('/api/v1/orders', () => HttpResponse.error()));
    const attempt = {
      key: 'the-same-each-time',
      draft: '',
      body: {},
      at: Date.now(),
      requests: 1,
      lines: [],
      code: 'AB',
    };
    localStorage.setItem(`pupuseria.${key}`, JSON.stringify(attempt));
    const taken = await openWithNewer();
    await toGroup();
    await waitFor(() => expect(location.pathname).toBe('/grupo'));
    expect(taken).toEqual([]);
  });

  it('is offered in a corner', async () => {
    await openWithNewer();
    render(<NewerVersionBar />);
    expect(screen.getByRole('button', { name: 'Actualizar' })).toBeDefined();
  });

  it('is not offered where the cart is only in the page, because nothing can be kept', async () => {
    keepNothing();
    await openWithNewer();
    render(<NewerVersionBar />);
    expect(screen.queryByRole('button', { name: 'Actualizar' })).toBeNull();
  });

  it('waits where the cart is only in the page, because nothing can be kept', async () => {
    keepNothing();
    const taken = await openWithNewer();
    await toGroup();
    await waitFor(() => expect(location.pathname).toBe('/grupo'));
    expect(taken).toEqual([]);
  });
});
