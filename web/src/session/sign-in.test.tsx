import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '../../test/server.ts';
import { opened, problem } from '../areas/kitchen/testing.ts';
import { session } from './session.ts';
import { SignIn } from './sign-in.tsx';

const open = () => render(<SignIn title="Cocina" />);

describe('SignIn', () => {
  const signIn = async (password: string) => {
    fireEvent.input(await screen.findByLabelText('Nombre'), { target: { value: 'Tita' } });
    fireEvent.input(screen.getByLabelText('Contraseña'), { target: { value: password } });
    fireEvent.click(screen.getByRole('button', { name: 'Entrar' }));
  };

  it('accepts the right password, and shows that a wrong one is wrong', async () => {
    server.use(
      http.post<never, { name: string; password: string }>('*/api/v1/staff/sessions', async ({ request }) =>
        (await request.json()).password === 'comal'
          ? HttpResponse.json({ ...opened, token: 'token' }, { status: 201 })
          : problem(401, 'wrong-credentials'),
      ),
    );
    open();
    await signIn('tortilla');
    await screen.findByText('El nombre o la contraseña no son correctos.');
    await signIn('comal');
    await waitFor(() => expect(session.value?.staff.name).toBe('Tita'));
  });

  it('shows how long to wait after too many attempts', async () => {
    open();
    server.use(http.post('*/api/v1/staff/sessions', () => problem(429, 'too-many-requests', { 'retry-after': '30' })));
    await signIn('tortilla');
    await screen.findByText('Demasiados intentos. Probá de nuevo en 30 s.');
    expect(screen.getByRole('button', { name: 'Entrar' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('never shows the server’s own words', async () => {
    const words = 'Too many writes are waiting';
    server.use(
      http.post('*/api/v1/staff/sessions', () =>
        HttpResponse.json(
          { type: 'urn:pupuseria:problem:overloaded', title: words, detail: words, status: 503, code: 'overloaded' },
          { status: 503 },
        ),
      ),
    );
    open();
    await signIn('tortilla');
    await screen.findByText('El servidor está ocupado. No se guardó nada: probá otra vez.');
    expect(document.body.textContent).not.toContain(words);
  });
});
