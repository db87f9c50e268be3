import { ShareSlot } from '../../areas/group/sent-group.tsx';
import { OrderPage as Order } from '../../areas/order/placed/order-page.tsx';
import type { Page } from '../../router/router.tsx';

/** An order; when it came of a group, with this guest's share of it. Areas are put together here. */
export const OrderPage: Page = ({ params }) => <Order params={params} Share={ShareSlot} />;
