import { paths } from '../router/paths.ts';
import type { Page } from '../router/router.tsx';
import { area } from './area.tsx';
import { MenuPage } from './pages/menu-page.tsx';

/** Every page of the guests by its path. The menu is in the app's own chunk, each other page in one of its own. */
export const routes: Record<string, Page> = {
  [paths.menu]: MenuPage,
  [paths.table]: MenuPage,
  [paths.checkout]: area(() => import('../areas/order/checkout/checkout-alone.tsx'), 'CheckoutAlone', 'wide'),
  [paths.order]: area(() => import('./pages/order-page.tsx'), 'OrderPage', 'page'),
  [paths.orders]: area(() => import('../areas/order/placed/my-orders-page.tsx'), 'MyOrdersPage', 'page'),
  [paths.together]: area(() => import('../areas/group/start-page.tsx'), 'StartPage', 'page'),
  [paths.group]: area(() => import('../areas/group/group-page.tsx'), 'GroupPage', 'page'),
  ...(import.meta.env.DEV && {
    '/dev/components': area(() => import('../areas/dev/components-page.tsx'), 'ComponentsPage'),
  }),
};

/** All other paths: the pages of the staff, and that there is nothing. */
export const OtherPages = area(() => import('./staff-routes.tsx'), 'StaffPages', 'page');
