import { Announcer } from '../components/announcer.tsx';
import { Router } from '../router/router.tsx';
import { area } from './area.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const MenuPage = area(async () => (await import('../areas/order/menu/menu-page.tsx')).MenuPage);

/** Every page there is. Each area is a chunk of its own. */
const pages = {
  '/': MenuPage,
  '/mesa/:number': MenuPage,
  '/pedir': area(async () => (await import('../areas/group/checkout-alone.tsx')).CheckoutAlone),
  '/pedido/:id': area(async () => (await import('../areas/order/placed/order-page.tsx')).OrderPage),
  '/pedidos': area(async () => (await import('../areas/order/placed/my-orders-page.tsx')).MyOrdersPage),
  '/grupo': area(async () => (await import('../areas/group/start-page.tsx')).StartPage),
  '/grupo/:code': area(async () => (await import('../areas/group/group-page.tsx')).GroupPage),
  '/cocina': area(async () => (await import('../areas/kitchen/kitchen-page.tsx')).KitchenPage),
  '/clave': area(async () => (await import('../session/password-page.tsx')).PasswordPage),
  '/personal': area(async () => (await import('../areas/desk/staff-page.tsx')).StaffPage),
  '/mesas': area(async () => (await import('../areas/desk/table-codes-page.tsx')).TableCodesPage),
  ...(import.meta.env.DEV && {
    '/dev/components': area(async () => (await import('../areas/dev/components-page.tsx')).ComponentsPage),
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
