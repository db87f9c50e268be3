import { screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { BackupStatus } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { DeskPage } from './desk-page.tsx';

const links = [
  { path: '/carta', title: { es: 'Menú', en: 'Menu' }, place: 'shop' },
  { path: '/ventas', title: { es: 'Ventas', en: 'Sales' }, place: 'money' },
] as const;

let setUpAt: string | null = '2026-11-01T10:00:00.000Z';
const backups: BackupStatus = {
  kind: 'sqlite',
  backups: [],
  nextAt: null,
  isMaking: false,
  failure: null,
  offsite: null,
};
beforeEach(() => {
  server.use(
    http.get('*/api/v1/restaurant/settings', () => HttpResponse.json({ setUpAt })),
    http.get('*/api/v1/backups', () => HttpResponse.json(backups)),
    http.get('*/api/v1/reports/payments', () => problem(503, 'overloaded')),
  );
});

const open = () => {
  session.value = {
    staff: { id: 'chabela', name: 'Chabela', role: 'manager' },
    mustChangePassword: false,
    expiresAt: '2030-01-01T00:00:00.000Z',
  };
  openForStaff(() => <DeskPage links={links} />);
};

it('the desk leads to what a manager changes, each under its heading', async () => {
  server.use(http.get('*/api/v1/reports/sales', () => HttpResponse.error()));
  open();
  const pages = within(await screen.findByRole('navigation', { name: 'Todo lo que se cambia' }));
  expect(pages.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Menú', '/carta'],
    ['Ventas', '/ventas'],
  ]);
  expect(pages.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'El menú y las mesas',
    'El dinero',
  ]);
});

it('the desk says when the day’s sales cannot be read, and stays of use', async () => {
  server.use(http.get('*/api/v1/reports/sales', () => problem(503, 'overloaded')));
  open();
  await screen.findByText('No pudimos leer las ventas de hoy');
  expect(screen.getByRole('link', { name: 'Menú' })).toBeDefined();
});

it('the desk of a shop that is not set up begins with the assistant', async () => {
  setUpAt = null;
  server.use(http.get('*/api/v1/reports/sales', () => HttpResponse.error()));
  open();
  expect((await screen.findByRole('link', { name: 'Hacer los seis pasos' })).getAttribute('href')).toBe('/empezar');
});

it('the desk says when the last backup is older than 26 hours', async () => {
  const madeAt = new Date(Date.now() - 27 * 60 * 60_000).toISOString();
  const old = { ...backups, backups: [{ name: 'restaurant.db', bytes: 2_500_000, madeAt }] };
  server.use(
    http.get('*/api/v1/backups', () => HttpResponse.json(old)),
    http.get('*/api/v1/reports/sales', () => HttpResponse.error()),
  );
  open();
  await screen.findByText('El último respaldo tiene más de 26 horas');
  expect(screen.getByRole('link', { name: 'Ver los respaldos' }).getAttribute('href')).toBe('/respaldos');
});
