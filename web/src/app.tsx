import { NotFoundPage } from './areas/not-found-page.tsx';
import { Announcer } from './components/announcer.tsx';
import { area } from './components/area.tsx';
import { Router } from './router.tsx';

const MenuPage = area(async () => (await import('./areas/order/menu/menu-page.tsx')).MenuPage);

/** Every page there is. Each area is a chunk of its own. */
const pages = {
  '/': MenuPage,
  '/mesa/:number': MenuPage,
  '/pedir': area(async () => (await import('./areas/group/checkout-alone.tsx')).CheckoutAlone),
  '/pedido/:id': area(async () => (await import('./areas/order/placed/order-page.tsx')).OrderPage),
  '/pedidos': area(async () => (await import('./areas/order/placed/my-orders-page.tsx')).MyOrdersPage),
  '/grupo': area(async () => (await import('./areas/group/start-page.tsx')).StartPage),
  '/grupo/:code': area(async () => (await import('./areas/group/group-page.tsx')).GroupPage),
  '/cocina': area(async () => (await import('./areas/kitchen/kitchen-page.tsx')).KitchenPage),
  '/clave': area(async () => (await import('./areas/staff/password-page.tsx')).PasswordPage),
  '/personal': area(async () => (await import('./areas/manager/staff-page.tsx')).StaffPage),
  '/mesas': area(async () => (await import('./areas/manager/table-codes-page.tsx')).TableCodesPage),
  ...(import.meta.env.DEV && {
    '/dev/components': area(async () => (await import('./areas/dev/components-page.tsx')).ComponentsPage),
  }),
};

export function App() {
  return (
    <>
      <Router pages={pages} otherwise={NotFoundPage} />
      <Announcer />
    </>
  );
}
