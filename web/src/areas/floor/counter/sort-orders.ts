/** Which orders the counter shows, and where. Pure. */
import { foldText } from '../../../../../functions/domain/fold-text.ts';
import type { Order } from '../../../api/types.ts';

/** `ready`: to be handed over. `toPay`: handed over, and its own bill is not paid. `over`: nothing is left to be done. */
export type Stage = 'ready' | 'toPay' | 'cooking' | 'over';

/** What is left to pay of an order; the bill of a tab is paid as one. */
export const owedCents = ({ tabId, totalCents, paidCents }: Order): number =>
  tabId === undefined ? totalCents - paidCents : 0;

/** Whether an order is handed over at the counter. */
export const isAtCounter = ({ table, practice, status }: Order): boolean =>
  table === null && practice !== true && status !== 'cancelled';

function stageOf(order: Order): Stage {
  if (order.status === 'ready') return 'ready';
  if (order.status !== 'completed') return 'cooking';
  return owedCents(order) > 0 ? 'toPay' : 'over';
}

/** When the kitchen had it ready, RFC 3339; when it was placed as long as it is not. */
export const readyAt = ({ history, placedAt }: Order): string =>
  history.findLast(({ status }) => status === 'ready')?.at ?? placedAt;

/** Digits of a phone number that are enough to look for it. */
const fewestPhoneDigits = 4;

/** Whether an order is what was typed: the beginning of its number, a part of a name, or some digits of the phone number. */
export function isFound({ number, customer }: Order, typed: string, tabName: string | null): boolean {
  const asked = foldText(typed.trim());
  if (asked === '') return true;
  const names = [customer?.name, tabName].map((name) => foldText(name ?? ''));
  const digits = asked.replaceAll(/[\s()+-]/g, '');
  const isPhone = digits.length >= fewestPhoneDigits && (customer?.phone ?? '').replaceAll(/\D/g, '').includes(digits);
  return (
    String(number).startsWith(asked) || names.some((name) => name.includes(asked)) || (/^\d+$/.test(digits) && isPhone)
  );
}

const at = (order: Order): string => {
  const stage = stageOf(order);
  return stage === 'ready' ? readyAt(order) : stage === 'cooking' ? order.promisedAt : order.id;
};

/**
 * The orders of each list, in the order in which they are wanted: the one that has been ready longest, the one that is promised
 * first; of those that were handed over the newest.
 */
export function sortOrders(orders: readonly Order[]): Record<Stage, Order[]> {
  const byTime = (one: Order, other: Order) => (at(one) < at(other) ? -1 : 1);
  const lists = Map.groupBy(orders.toSorted(byTime), stageOf);
  const listed = (stage: Stage): Order[] => lists.get(stage) ?? [];
  return {
    ready: listed('ready'),
    toPay: listed('toPay').toReversed(),
    cooking: listed('cooking'),
    over: listed('over').toReversed(),
  };
}
