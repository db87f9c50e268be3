import type { ComponentType } from 'preact';
import type { DeskLink } from '../areas/desk/desk-page.tsx';
import type { FloorLink } from '../areas/floor/floor-header.tsx';
import { type Page, Router } from '../router/router.tsx';
import { staffPaths } from '../router/staff-paths.ts';
import { restoreSession, session } from '../session/session.ts';
import { area } from './area.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { type Role, type StaffRoute, StaffShell } from './shells/staff-shell.tsx';
import { loadStaffStyle } from './staff-style.ts';

const everybody: readonly Role[] = ['waiter', 'kitchen', 'manager'];

/** Every page of the staff. Each area is a chunk of its own, and none of it is in what a guest loads. */
export const staffRoutes: readonly StaffRoute[] = [
  {
    path: staffPaths.desk,
    title: { es: 'Escritorio', en: 'Desk' },
    page: area(() => import('../areas/desk/desk-page.tsx').then(deskWithLinks), 'DeskPage'),
    place: 'band',
    roles: ['manager'],
  },
  {
    path: staffPaths.setUp,
    title: { es: 'Empezar', en: 'Set the shop up' },
    page: area(() => import('../areas/desk/set-up/set-up-page.tsx'), 'SetUpPage'),
    place: 'house',
    roles: ['manager'],
  },
  {
    path: staffPaths.kitchen,
    title: { es: 'Cocina', en: 'Kitchen' },
    page: area(() => import('../areas/kitchen/kitchen-page.tsx'), 'KitchenPage', 'board'),
    place: 'band',
    roles: everybody,
    shell: 'bare',
    unreachable: {
      es: 'Los pedidos NO están llegando a esta pantalla. Seguimos intentando.',
      en: 'Orders are NOT reaching this screen. Still trying.',
    },
  },
  {
    path: staffPaths.floor,
    title: { es: 'Salón', en: 'Floor' },
    worksOffline: true,
    page: area(() => import('../areas/floor/floor-page.tsx').then(floorWithLinks), 'FloorPage', 'board'),
    place: 'band',
    roles: ['waiter', 'manager'],
    shell: 'bare',
  },
  {
    path: staffPaths.bills,
    title: { es: 'Cuentas', en: 'Bills' },
    page: area(() => import('../areas/floor/bill/bill-page.tsx'), 'BillPage', 'rows'),
    place: 'band',
    roles: ['waiter', 'manager'],
    shell: 'bare',
  },
  {
    path: staffPaths.counter,
    title: { es: 'Mostrador', en: 'Counter' },
    page: area(() => import('../areas/floor/counter/counter-page.tsx').then(counterWithLinks), 'CounterPage', 'rows'),
    place: 'band',
    roles: ['waiter', 'manager'],
    shell: 'bare',
  },
  {
    path: staffPaths.till,
    title: { es: 'Caja', en: 'Till' },
    page: area(() => import('../areas/till/till-page.tsx'), 'TillPage', 'rows'),
    place: 'band',
    roles: ['waiter', 'manager'],
  },
  {
    path: staffPaths.tables,
    title: { es: 'Mesas', en: 'Tables' },
    page: area(() => import('../areas/desk/tables-page.tsx'), 'TablesPage', 'rows'),
    place: 'shop',
    roles: ['waiter', 'manager'],
  },
  {
    path: staffPaths.editMenu,
    title: { es: 'Menú', en: 'Menu' },
    page: area(() => import('../areas/desk/menu/menu-editor-page.tsx'), 'MenuEditorPage'),
    place: 'shop',
    roles: ['manager'],
  },
  {
    path: staffPaths.reports,
    title: { es: 'Ventas', en: 'Sales' },
    page: area(() => import('../areas/desk/reports-page.tsx'), 'ReportsPage'),
    place: 'money',
    roles: ['manager'],
  },
  {
    path: staffPaths.staff,
    title: { es: 'Personal', en: 'Staff' },
    page: area(() => import('../areas/desk/staff-page.tsx'), 'StaffPage', 'rows'),
    place: 'people',
    roles: ['manager'],
  },
  {
    path: staffPaths.devices,
    title: { es: 'Aparatos', en: 'Devices' },
    page: area(() => import('../areas/desk/devices-page.tsx'), 'DevicesPage', 'rows'),
    place: 'people',
    roles: ['manager'],
  },
  {
    path: staffPaths.staffLog,
    title: { es: 'Bitácora', en: 'Log' },
    page: area(() => import('../areas/desk/staff-log-page.tsx'), 'StaffLogPage', 'rows'),
    place: 'people',
    roles: ['manager'],
  },
  {
    path: staffPaths.settings,
    title: { es: 'Ajustes', en: 'Settings' },
    page: area(() => import('../areas/desk/settings-page.tsx'), 'SettingsPage'),
    place: 'house',
    roles: ['manager'],
  },
  {
    path: staffPaths.hours,
    title: { es: 'Horario', en: 'Opening hours' },
    page: area(() => import('../areas/desk/hours/hours-page.tsx'), 'HoursPage'),
    place: 'shop',
    roles: ['manager'],
  },
  {
    path: staffPaths.printers,
    title: { es: 'Impresoras', en: 'Printers' },
    page: area(() => import('../areas/desk/printers-page.tsx'), 'PrintersPage', 'rows'),
    place: 'shop',
    roles: ['manager'],
  },
  {
    path: staffPaths.keys,
    title: { es: 'Llaves', en: 'API keys' },
    page: area(() => import('../areas/desk/keys-page.tsx'), 'KeysPage', 'rows'),
    place: 'house',
    roles: ['manager'],
  },
  {
    path: staffPaths.privacy,
    title: { es: 'Datos personales', en: 'Personal data' },
    page: area(() => import('../areas/desk/privacy-page.tsx'), 'PrivacyPage'),
    place: 'house',
    roles: ['manager'],
  },
  {
    path: staffPaths.backups,
    title: { es: 'Respaldos', en: 'Backups' },
    page: area(() => import('../areas/desk/backups-page.tsx'), 'BackupsPage', 'rows'),
    place: 'house',
    roles: ['manager'],
  },
  {
    path: staffPaths.password,
    title: { es: 'Tu cuenta', en: 'Your account' },
    page: area(() => import('../session/password-page.tsx'), 'PasswordPage', 'rows'),
    roles: everybody,
  },
];

/** The desk, with links to the pages that stand on it. */
function deskWithLinks({ DeskPage }: { DeskPage: ComponentType<{ links: readonly DeskLink[] }> }) {
  const links = staffRoutes.flatMap(({ path, title, place }) =>
    place === undefined || place === 'band' ? [] : [{ path, title, place }],
  );
  return { DeskPage: () => <DeskPage links={links} /> };
}

/** The links to the other pages of the band. */
const bandBeside = (shown: string): readonly FloorLink[] =>
  staffRoutes.filter(({ path, place }) => place === 'band' && path !== shown);

type WithLinks = ComponentType<{ links: readonly FloorLink[] }>;

function floorWithLinks({ FloorPage }: { FloorPage: WithLinks }) {
  const links = bandBeside(staffPaths.floor);
  return { FloorPage: () => <FloorPage links={links} /> };
}

function counterWithLinks({ CounterPage }: { CounterPage: WithLinks }) {
  const links = bandBeside(staffPaths.counter);
  return { CounterPage: () => <CounterPage links={links} /> };
}

const pages: Record<string, Page> = {
  ...Object.fromEntries(
    staffRoutes.map((route): [string, Page] => [
      route.path,
      ({ params }) => <StaffShell route={route} routes={staffRoutes} params={params} />,
    ]),
  ),
  // For people who are not on the staff yet.
  [staffPaths.join]: area(() => import('../session/join-page.tsx'), 'JoinPage', 'page'),
  [staffPaths.pickupScreen]: area(
    () => import('../areas/counter-screen/counter-screen-page.tsx'),
    'CounterScreenPage',
    'board',
  ),
};
const Pages = () => <Router pages={pages} otherwise={NotFoundPage} />;

/**
 * Shows the page of the staff at the path, or says that there is nothing. The styles, who is signed in and the page's own
 * code travel at the same time; what does not come is asked for again where it is needed.
 */
export const StaffPages = area(
  async () => {
    const route = staffRoutes.find(({ path }) => path === location.pathname);
    route?.page.preload?.();
    const isUnknown = route !== undefined && session.peek() === undefined;
    await Promise.all([loadStaffStyle(), isUnknown && restoreSession().catch(() => undefined)]);
    return { Pages };
  },
  'Pages',
  'page',
);
