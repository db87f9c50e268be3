import { MenuPage as Menu } from '../../areas/order/menu/menu-page.tsx';
import { panel, sheet } from '../../ordering/menu/sheets.tsx';
import type { Page } from '../../router/router.tsx';

const group = {
  Bar: sheet(async () => (await import('../../areas/group/menu-group.tsx')).GroupBar),
  Contents: panel(async () => (await import('../../areas/group/menu-group.tsx')).GroupContents),
};

/** The menu; for a guest who is in a group, with the group in the place of the cart. Areas are put together here. */
export const MenuPage: Page = ({ params }) => <Menu params={params} group={group} />;
