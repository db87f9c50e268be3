/** Pages of one area that hold a part of another. Areas do not import each other; they are put together here. */
import { panel, sheet } from '../ordering/menu/sheets.tsx';
import type { Params } from '../router/router.tsx';
import { area } from './area.tsx';

const group = {
  Bar: sheet(async () => (await import('../areas/group/menu-group.tsx')).GroupBar),
  Contents: panel(async () => (await import('../areas/group/menu-group.tsx')).GroupContents),
};

/** The menu; for a guest who is in a group, with the group in the place of the cart. */
export const MenuPage = area(async () => {
  const { MenuPage } = await import('../areas/order/menu/menu-page.tsx');
  return { Page: ({ params }: { params: Params }) => <MenuPage params={params} group={group} /> };
}, 'Page');

/** An order; when it came of a group, with this guest's share of it. */
export const OrderPage = area(async () => {
  const [{ OrderPage }, { ShareSlot }] = await Promise.all([
    import('../areas/order/placed/order-page.tsx'),
    import('../areas/group/share-slot.tsx'),
  ]);
  return { Page: ({ params }: { params: Params }) => <OrderPage params={params} Share={ShareSlot} /> };
}, 'Page');
