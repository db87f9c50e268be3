import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { StaffMember } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { opened, problem } from '../kitchen/testing.ts';
import { people } from './people.ts';
import { StaffPage } from './staff-page.tsx';

const member = (id: string, name: string, role: StaffMember['role'], openSessions = 0): StaffMember => ({
  id,
  name,
  role,
  openSessions,
  mustChangePassword: false,
  lastSeenAt: null,
  hasPin: false,
  createdAt: '2026-11-21T18:00:00.000Z',
});

let staff: StaffMember[];
const asked: unknown[] = [];

beforeEach(() => {
  staff = [member('ana', 'Ana', 'manager', 1), member('berta', 'Berta', 'kitchen', 2)];
  people.value = undefined;
  asked.length = 0;
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/staff', () => HttpResponse.json({ staff })),
    http.get('*/api/v1/invitations', () => HttpResponse.json({ invitations: [] })),
  );
});

const open = async () => {
  openForStaff(StaffPage, { roles: ['manager'] });
  return within(await screen.findByRole('row', { name: /Berta/ }));
};

describe('the page of the staff', () => {
  it('lists all staff with their roles and their number of sessions', async () => {
    const berta = await open();
    berta.getByText('Cocina');
    berta.getByText('2 sesiones abiertas');
    expect(screen.getByText('(vos)')).toBeTruthy();
  });

  it('is in alphabetical order, also for names that begin with an accent', async () => {
    staff = [...staff, member('wilfredo', 'Wilfredo', 'waiter'), member('oscar', 'Óscar', 'waiter')];
    await open();
    const names = screen.getAllByRole('rowheader').map((name) => name.textContent?.trim());
    expect(names).toEqual(['Ana (vos)', 'Berta', 'Óscar', 'Wilfredo']);
  });

  it('adds a person with a first password', async () => {
    server.use(
      http.post('*/api/v1/staff', async ({ request }) => {
        asked.push(await request.json());
        staff = [...staff, member('carla', 'Carla', 'waiter')];
        return HttpResponse.json(staff[2], { status: 201 });
      }),
    );
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Agregar a alguien' }));
    fireEvent.input(screen.getByLabelText('Nombre'), { target: { value: 'Carla' } });
    fireEvent.click(screen.getByLabelText('Mesas'));
    fireEvent.input(screen.getByLabelText('Primera contraseña'), { target: { value: 'corta' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Tiene que tener 8 letras o más.');
    fireEvent.input(screen.getByLabelText('Primera contraseña'), { target: { value: 'primera-clave' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByRole('rowheader', { name: 'Carla' });
    expect(asked).toEqual([{ name: 'Carla', role: 'waiter', password: 'primera-clave' }]);
  });

  it('changes only what was changed, and says in our own words why not', async () => {
    server.use(
      http.patch('*/api/v1/staff/berta', async ({ request }) => {
        asked.push(await request.json());
        return problem(409, 'name-taken');
      }),
    );
    const berta = await open();
    fireEvent.click(berta.getByRole('button', { name: /Cambiar/ }));
    fireEvent.input(screen.getByLabelText('Nombre'), { target: { value: 'Ana' } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Ya hay alguien con ese nombre, o con uno que se ve igual.');
    expect(asked).toEqual([{ name: 'Ana' }]);
  });

  it.each([
    ['Quitar', 'Sí, quitar', '*/api/v1/staff/berta'],
    ['Cerrar sesiones', 'Sí, cerrarlas', '*/api/v1/staff/berta/sessions'],
  ])('asks before: %s', async (button, yes, path) => {
    server.use(
      http.delete(path, () => {
        asked.push(path);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const berta = await open();
    fireEvent.click(berta.getByRole('button', { name: new RegExp(button) }));
    expect(asked).toEqual([]);
    staff = [member('ana', 'Ana', 'manager', 1), member('chus', 'Chus', 'kitchen')];
    fireEvent.click(screen.getByRole('button', { name: yes }));
    await screen.findByText('Chus');
    expect(asked).toEqual([path]);
  });

  it('takes a change back', async () => {
    server.use(
      http.patch('*/api/v1/staff/berta', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(staff[1]);
      }),
    );
    const berta = await open();
    fireEvent.click(berta.getByRole('button', { name: /Cambiar/ }));
    fireEvent.click(screen.getByLabelText('Mesas'));
    fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await vi.waitFor(() => expect(asked).toEqual([{ role: 'waiter' }, { name: 'Berta', role: 'kitchen' }]));
  });

  it('is for managers: others are told whom it is for', async () => {
    session.value = { ...opened, staff: { id: 'tita', name: 'Tita', role: 'kitchen' } };
    openForStaff(StaffPage, { roles: ['manager'] });
    await screen.findByText('Es para: Encargado. Entrá con otra cuenta.');
  });
});
