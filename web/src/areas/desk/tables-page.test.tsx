import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { Table } from '../../api/types.ts';
import { shopOrigin } from '../../browser/shop-origin.ts';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { TablesPage } from './tables-page.tsx';

let tables: Table[];
const table = (number: number, rest: Partial<Table> = {}): Table => ({
  number,
  token: `code-${number}`,
  name: null,
  seats: null,
  area: null,
  place: null,
  archived: false,
  version: 1,
  ...rest,
});
const open = (role: 'manager' | 'waiter') => {
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role } };
  openForStaff(TablesPage);
};

beforeEach(() => {
  tables = [table(1), table(2, { area: 'Terraza', seats: 4 })];
  const changed = (number: unknown, change: Partial<Table>) => {
    tables = tables.map((one) =>
      one.number === Number(number) ? { ...one, ...change, version: one.version + 1 } : one,
    );
    return HttpResponse.json(tables.find((one) => one.number === Number(number)));
  };
  const isStale = (number: unknown, request: Request) =>
    request.headers.get('if-match') !== `"${tables.find((one) => one.number === Number(number))?.version}"`;
  server.use(
    http.get('*/api/v1/tables', () => HttpResponse.json({ tables })),
    http.post('*/api/v1/tables', async ({ request }) => {
      const body = (await request.json()) as { tables: Table[] };
      tables = [...tables, ...body.tables.map((one) => table(one.number, one))];
      return HttpResponse.json({ tables: body.tables }, { status: 201 });
    }),
    http.patch('*/api/v1/tables/:number', async ({ request, params }) => {
      if (isStale(params.number, request)) return problem(412, 'stale-version');
      const change = (await request.json()) as Partial<Table>;
      if (params.number === '2' && change.archived === true) return problem(409, 'table-occupied');
      return changed(params.number, change);
    }),
    http.post('*/api/v1/tables/:number/code', ({ params }) => changed(params.number, { token: 'new' })),
  );
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the page of the tables', () => {
  it('adds ten tables at once, numbered on, in an area of their own', async () => {
    open('manager');
    await press('Agregar mesas');
    type('¿Cuántas?', '10');
    type('Zona', 'Patio');
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(sheet.getByRole('button', { name: 'Agregar mesas' }));
    await screen.findByRole('heading', { name: 'Patio' });
    expect(tables.slice(2).map(({ number, area }) => `${number} ${area}`)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 3} Patio`),
    );
  });

  it('changes a table, and says what somebody else made of it before it replaces that', async () => {
    open('manager');
    await press('Cambiar: Mesa 2');
    tables = [table(1), table(2, { area: 'Sala', version: 2 })];
    type('Cómo le dicen (si querés)', 'La ventana');
    await press('Guardar');
    await screen.findByText(/ahora dice: Sala/);
    await press('Guardar');
    await screen.findByText('La ventana');
    expect(tables[1]).toMatchObject({ name: 'La ventana', area: 'Sala', version: 3 });
  });

  it('asks before a printed code stops working', async () => {
    open('manager');
    await press('Cambiar: Mesa 1');
    await press('Hacer un código nuevo');
    await screen.findByText(/deja de servir al instante/);
    expect(tables[0]?.token).toBe('code-1');
    await press('Sí, cambiar el código');
    await expect.poll(() => tables[0]?.token).toBe('new');
  });

  it('takes a table out of use and into use again, but not while orders are open at it', async () => {
    open('manager');
    const archive = async (number: number) => {
      await press(`Cambiar: Mesa ${number}`);
      await press('Ya no usar esta mesa');
      await press('Sí, dejar de usarla');
    };
    await archive(2);
    await screen.findByText(/tiene pedidos abiertos/);
    await archive(1);
    await press('Usar otra vez: Mesa 1');
    await screen.findByRole('button', { name: 'Cambiar: Mesa 1' });
  });

  it('only prints for a waiter', async () => {
    open('waiter');
    await screen.findByRole('img', { name: 'Código de la mesa 2' });
    expect(screen.queryByRole('button', { name: /Cambiar|Agregar/ })).toBeNull();
  });
});

afterEach(() => document.head.querySelector('link[rel=canonical]')?.remove());

it('a table’s printed code leads to the shop’s own address, from any address it is printed at', () => {
  document.head.innerHTML = '<link rel="canonical" href="https://pedidos.example/">';
  expect(shopOrigin()).toBe('https://pedidos.example');
});

it('a table’s printed code leads to the address of the page where the shop has none of its own', () => {
  expect(shopOrigin()).toBe(location.origin);
});
