import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '../../test/server.ts';
import { openForStaff } from '../../test/staff.tsx';
import { opened, problem } from '../areas/kitchen/testing.ts';
import { session } from './session.ts';

const first = { ...opened, mustChangePassword: true };
const serverWords = 'Sesame, said the server, in English';

const change = async (current: string, next: string) => {
  fireEvent.input(await screen.findByLabelText('Contraseña actual'), { target: { value: current } });
  fireEvent.input(screen.getByLabelText('Contraseña nueva'), { target: { value: next } });
  fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
};

describe('a person with a first password', () => {
  beforeEach(() => {
    session.value = undefined;
    server.use(http.get('*/api/v1/staff/sessions/current', () => HttpResponse.json(first)));
  });
  const open = () => openForStaff(() => <p>El tablero</p>);

  it('chooses another before anything is shown, and then goes on', async () => {
    server.use(http.put('*/api/v1/staff/me/password', () => new HttpResponse(null, { status: 204 })));
    open();
    await change('primera-clave', 'una-clave-propia');
    await screen.findByText('El tablero');
  });

  it.each([
    ['wrong-password', 403, 'La contraseña actual no es correcta.'],
    ['validation-failed', 422, 'La nueva tiene que tener 8 letras o más, y no ser la misma de antes.'],
    ['sign-in-busy', 503, 'Mucha gente está entrando a la vez. Probá de nuevo en un momento.'],
    ['a-code-of-tomorrow', 409, 'No se pudo. Probá otra vez dentro de un momento.'],
  ])('reads the reason in the app’s language: %s', async (code, status, words) => {
    server.use(
      http.put('*/api/v1/staff/me/password', () =>
        HttpResponse.json(
          { type: `urn:pupuseria:problem:${code}`, title: serverWords, detail: serverWords, status, code },
          { status },
        ),
      ),
    );
    open();
    await change('primera-clave', 'una-clave-propia');
    await screen.findByText(words);
    expect(document.body.textContent).not.toContain(serverWords);
    expect(screen.queryByText('El tablero')).toBeNull();
  });

  it('signs in again when the session has ended meanwhile', async () => {
    server.use(http.put('*/api/v1/staff/me/password', () => problem(401, 'not-signed-in')));
    open();
    await change('primera-clave', 'una-clave-propia');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Entrar' })).toBeTruthy());
  });
});
