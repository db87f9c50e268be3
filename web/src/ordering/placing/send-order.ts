/**
 * Sends the cart as one order, exactly once (`sync/exactly-once.ts`). The sent lines leave the cart with the shop's answer;
 * lines that were added meanwhile stay for the next order.
 */
import { batch } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { reloadShop } from '../../api/shop.ts';
import type { NewOrder, Order, PlacedOrder } from '../../api/types.ts';
import type { Stop } from '../../browser/life.ts';
import { fields } from '../../browser/storage.ts';
import { type Attempt, keptAttempt } from '../../sync/attempt.ts';
import { ExactlyOnce, type Sending } from '../../sync/exactly-once.ts';
import type { CartLine } from '../cart/cart-lines.ts';
import { phoneCart } from '../cart/phone-cart.tsx';
import { noTip } from '../cart/tip.ts';
import { justPlaced, myOrder } from '../placed/my-order.ts';
import { myOrders, rememberOrder } from '../placed/my-orders.ts';
import { keepToken } from '../placed/order-token.ts';
import { visitProof } from '../visit/visit-token.ts';
import { draft, draftText, form } from './checkout.ts';

/** `lines` is what leaves the cart with the order. */
type CartSent = { lines: SentLine[] };

/** The fields that identify a placed order. */
type Placed = Pick<Order, 'id' | 'number'>;
export type OrderSending = Sending<NewOrder, Placed>;

/** The same answer may come to several tabs, and its lines leave the cart once. */
function accepted(order: PlacedOrder, { key, lines }: Attempt<NewOrder> & CartSent): Placed {
  const isNews = !myOrders.latest().some(({ id }) => id === order.id);
  // Before the attempt is settled, so that another tab, which sees that, has what it needs to show the order.
  keepToken(order.id, order.guestToken);
  myOrder.value = { id: order.id, number: order.number, at: Date.now(), key };
  batch(() => {
    rememberOrder(order);
    justPlaced.value = order;
    if (!isNews) return;
    phoneCart.change((inCart) => takeOut(inCart, lines));
    phoneCart.tip.value = noTip;
    form.value = { ...form.latest(), note: '', when: 'now', pickupAt: undefined };
  });
  return order;
}

function acceptedElsewhere(key: string): Placed | undefined {
  const order = myOrder.latest();
  return order?.key === key ? order : undefined;
}

/** After these refusals the menu on the screen is out of date. */
function refused({ status }: ApiProblem): void {
  if (status === 409 || status === 422) void reloadShop();
}

const order = new ExactlyOnce<NewOrder, CartSent, PlacedOrder, Placed>({
  attempt: keptAttempt<NewOrder, CartSent>('attempt', ({ lines }) => ({ lines: Array.isArray(lines) ? lines : [] })),
  draft: draftText,
  post: ({ key, body }, signal) =>
    unwrap(api.POST('/api/v1/orders', { params: { header: { 'idempotency-key': key } }, body, signal })),
  isWhole: (answer) => typeof fields(answer).id === 'string' && Array.isArray(answer.lines),
  accepted,
  acceptedElsewhere,
  refused,
});

export const { sending, unconfirmed, underWay, unconfirmedAge } = order;

/** The proof of a visit is no part of the wish: one that comes while an order is on its way makes no other order. */
const withVisit = (order: NewOrder): NewOrder =>
  order.channel === 'table' ? { ...order, ...visitProof(order.table) } : order;

/**
 * Sends the cart, expecting it to cost `expectedTotalCents`. A second call before the answer is the same order, and so is
 * one while the last order may have arrived.
 */
export const sendOrder = (expectedTotalCents: number): void =>
  order.send(
    { ...withVisit(draft.peek()), expectedTotalCents },
    { lines: phoneCart.lines.peek().map(({ id, quantity }) => ({ id, quantity })) },
  );

/** Retries the same request now. */
export const resend = (): void => order.retryNow();

/** Gives up an order. While it is unconfirmed, call it only when the guest asks for it. */
export const forget = (): void => order.forget();

/** The order's page is shown: the sending is `idle` again. */
export const finishSending = (): void => order.finish();

/** Resumes a sending that a reload interrupted, and follows the network and the other tabs. */
export const startSending = (): Stop => order.start();

/** So many of a line of the cart, as they were sent. */
export type SentLine = Pick<CartLine, 'id' | 'quantity'>;

/** The cart without what was sent of it; what was added since, to one of the same lines too, stays. */
export function takeOut(lines: readonly CartLine[], sent: readonly SentLine[]): CartLine[] {
  const sentOf = new Map(sent.map(({ id, quantity }) => [id, quantity]));
  return lines
    .map((line) => ({ ...line, quantity: line.quantity - (sentOf.get(line.id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
}
