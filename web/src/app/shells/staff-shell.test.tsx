import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { useEffect } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import { api, unwrap } from '../../api/client.ts';
import type { Session } from '../../api/types.ts';
import { session } from '../../session/session.ts';

const tita: Session = {
  staff: { id: 'tita', name: 'Tita', role: 'waiter' },
  mustChangePassword: false,
  expiresAt: '2030-01-01T00:00:00.000Z',
};

const read = () => unwrap(api.GET('/api/v1/tables')).catch(() => undefined);

/** A page that asks for something when it opens and when its button is pressed, and says nothing about what comes. */
function Tables() {
  useEffect(() => void read(), []);
  return (
    <button type="button" onClick={() => void read()}>
      Las mesas
    </button>
  );
}

beforeEach(() => {
  session.value = tita;
  server.use(http.get('*/api/v1/tables', () => HttpResponse.json({ tables: [] })));
});

describe('a page of the staff', () => {
  it('says who is signed in, as what, and leads to the other pages', async () => {
    openForStaff(Tables);
    await screen.findByText('Tita · Mesas');
    expect(screen.getByRole('link', { name: 'Una página' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Tu cuenta' }).getAttribute('href')).toBe('/clave');
  });

  it('asks to sign in again as soon as any request says that the session has ended', async () => {
    openForStaff(Tables);
    const button = await screen.findByRole('button', { name: 'Las mesas' });
    server.use(http.get('*/api/v1/tables', () => problem(401, 'not-signed-in')));
    fireEvent.click(button);
    await screen.findByRole('button', { name: 'Entrar' });
  });

  it('closes for a person whose role may no longer open it', async () => {
    openForStaff(Tables, { roles: ['waiter'] });
    const button = await screen.findByRole('button', { name: 'Las mesas' });
    server.use(
      http.get('*/api/v1/tables', () => problem(403, 'not-allowed')),
      http.get('*/api/v1/staff/sessions/current', () =>
        HttpResponse.json({ ...tita, staff: { ...tita.staff, role: 'kitchen' } }),
      ),
    );
    fireEvent.click(button);
    await screen.findByText('Es para: Mesas. Entrá con otra cuenta.');
    expect(screen.queryByRole('button', { name: 'Las mesas' })).toBeNull();
  });

  it('leads somebody who signs in at a page of others to the first page of their own', async () => {
    session.value = null;
    openForStaff(Tables, { roles: ['manager'] });
    await screen.findByRole('button', { name: 'Entrar' });
    session.value = tita;
    await waitFor(() => expect(location.pathname).toBe('/salon'));
  });

  it('says that the server does not answer, until it does', async () => {
    openForStaff(Tables);
    const button = await screen.findByRole('button', { name: 'Las mesas' });
    server.use(http.get('*/api/v1/tables', () => HttpResponse.error()));
    fireEvent.click(button);
    const words = 'Sin respuesta del servidor: lo que se ve puede ser de antes.';
    await screen.findByText(words);
    server.use(http.get('*/api/v1/tables', () => HttpResponse.json({ tables: [] })));
    fireEvent.click(button);
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  it('stays while signing out has no answer, and then shows the sign-in', async () => {
    openForStaff(Tables);
    server.use(http.delete('*/api/v1/staff/sessions/current', () => HttpResponse.error()));
    fireEvent.click(await screen.findByRole('button', { name: 'Salir' }));
    await screen.findByText(/^Sin respuesta/);
    expect(session.value).toEqual(tita);
    server.use(http.delete('*/api/v1/staff/sessions/current', () => new HttpResponse(null, { status: 204 })));
    fireEvent.click(screen.getByRole('button', { name: 'Salir' }));
    await screen.findByRole('button', { name: 'Entrar' });
  });
});
