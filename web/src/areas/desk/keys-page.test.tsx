import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { ApiKey } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { KeysPage } from './keys-page.tsx';

const keyNamed = (name: string, lastUsedAt: string | null = null): ApiKey => ({
  id: name,
  name,
  role: 'kitchen',
  createdAt: '2026-11-21T18:00:00.000Z',
  lastUsedAt,
});
const token = `pk_${'a'.repeat(43)}`;
let keys: ApiKey[];

beforeEach(() => {
  keys = [keyNamed('Pantalla', '2026-11-21T18:00:00.000Z')];
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/keys', () => HttpResponse.json({ keys })),
    http.post('*/api/v1/keys', async ({ request }) => {
      const { name, role } = (await request.json()) as Pick<ApiKey, 'name' | 'role'>;
      const made = { ...keyNamed(name), role };
      keys = [made, ...keys];
      return HttpResponse.json({ ...made, token }, { status: 201 });
    }),
    http.delete('*/api/v1/keys/:id', ({ params }) => {
      keys = keys.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const open = async () => {
  openForStaff(KeysPage, { roles: ['manager'] });
  return within(await screen.findByRole('row', { name: /Pantalla/ }));
};

describe('the page of the API keys', () => {
  it('shows a new key once, to be copied', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Hacer una llave' }));
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(sheet.getByRole('button', { name: 'Hacer una llave' }));
    await sheet.findByText('Escribí para qué es.');
    fireEvent.input(sheet.getByLabelText('Para qué es'), { target: { value: 'Contabilidad' } });
    fireEvent.click(sheet.getByLabelText('Encargado'));
    fireEvent.click(sheet.getByRole('button', { name: 'Hacer una llave' }));
    expect(await screen.findByDisplayValue(token)).toBeTruthy();
    // Without HTTPS, and here, there is no `navigator.clipboard`: what is selected is copied.
    const copied: string[] = [];
    onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'));
    document.execCommand = (command) => {
      const { value, selectionStart, selectionEnd } = screen.getByDisplayValue<HTMLInputElement>(token);
      return copied.push(command, value.slice(selectionStart ?? 0, selectionEnd ?? 0)) > 0;
    };
    fireEvent.click(screen.getByRole('button', { name: 'Copiar' }));
    await screen.findByText('Copiado');
    expect(copied).toEqual(['copy', token]);
    fireEvent.click(screen.getByRole('button', { name: 'Ya la copié' }));
    expect(screen.queryByDisplayValue(token)).toBeNull();
    const row = within(await screen.findByRole('row', { name: /Contabilidad/ }));
    row.getByText('Encargado');
    row.getByText('Nunca se ha usado');
  });

  it('asks before a key is revoked', async () => {
    const row = await open();
    fireEvent.click(row.getByRole('button', { name: /Quitar/ }));
    expect(keys).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Sí, quitar' }));
    await screen.findByText('Todavía no hay ninguna llave.');
    expect(keys).toEqual([]);
  });
});
