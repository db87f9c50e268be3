/** Reorders an earlier order: those of its lines that the menu still has, at today's prices, and its channel. */
import { type Signal, useSignal } from '@preact/signals';
import { api, unwrap } from '../../../api/client.ts';
import { itemsById, loadShop, menu } from '../../../api/shop.ts';
import { randomId } from '../../../browser/random-id.ts';
import { Button, type ButtonKind, buttonClass } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { inLanguage, t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { addLines } from '../../../ordering/cart/edit-cart.ts';
import {
  type Again,
  type Earlier,
  type EarlierLine,
  earlierOf,
  linesAgain,
} from '../../../ordering/placed/lines-again.ts';
import type { PastOrder } from '../../../ordering/placed/my-orders.ts';
import styles from '../../../ordering/placed/order.module.css';
import { asGuestOf, keptToken } from '../../../ordering/placed/order-token.ts';
import { choosePlace } from '../../../ordering/placing/checkout.ts';
import { mySeat } from '../../../ordering/table.ts';
import { href } from '../../../router/paths.ts';
import { go } from '../../../router/router.tsx';

/** What this phone has kept of an order; undefined where an older version kept the names only. Without notes and guests. */
function keptLines({ items }: PastOrder): EarlierLine[] | undefined {
  const lines = items.flatMap(({ quantity, name, itemId, optionIds }) =>
    itemId === undefined || optionIds === undefined ? [] : [{ itemId, name, optionIds, quantity, note: '', guest: '' }],
  );
  return lines.length === items.length && lines.length > 0 ? lines : undefined;
}

/** Whether this phone knows what was in the order, or can ask the shop. */
export const isRepeatable = (order: PastOrder): boolean =>
  keptToken(order.id) !== undefined || keptLines(order) !== undefined;

/** An earlier order as the shop has it, notes and guests included, else as this phone has kept it. @throws without both */
export async function readEarlier(order: PastOrder): Promise<Earlier> {
  const { id, channel } = order;
  const lines = keptLines(order);
  try {
    return earlierOf(await unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id }, header: asGuestOf(id) } })));
  } catch (problem) {
    if (lines === undefined) throw problem;
    return { channel, lines };
  }
}

/** Takes over where an earlier order went. The table is the one where the guest sits now, if any: never the earlier one. */
function keepChannel(channel: Earlier['channel']): void {
  if (channel === 'pickup') choosePlace({ channel });
  if (channel === 'table' && mySeat.peek() !== null) choosePlace({ channel, table: undefined });
}

type Outcome = Again | 'failed' | undefined;

/**
 * Puts an earlier order into the cart, as far as the menu still has its lines. When it has them all, the guest is at
 * checkout after that one tap; else `outcome` has what is missing.
 */
export function useOrderAgain(read: () => Promise<Earlier>) {
  const cart = useCart();
  const busy = useSignal(false);
  const outcome = useSignal<Outcome>(undefined);

  async function again() {
    if (busy.peek()) return;
    busy.value = true;
    try {
      const [earlier] = await Promise.all([read(), loadShop()]);
      if (menu.peek() === undefined) throw new Error('There is no menu to order from');
      const found = linesAgain(earlier.lines, itemsById.peek(), randomId);
      addLines(cart, found.lines);
      keepChannel(earlier.channel);
      if (found.gone.length + found.changed.length === 0) go(href('checkout'));
      else outcome.value = found;
    } catch {
      outcome.value = 'failed';
    }
    busy.value = false;
  }

  return { again: () => void again(), busy, outcome };
}

/** What could not be had again, and the way on. */
export function AgainOutcome({ outcome }: { outcome: Signal<Outcome> }) {
  const say = orderText.value;
  const now = outcome.value;
  if (now === undefined) return null;
  if (now === 'failed') return <p class={styles.failed}>{say.againFailed}</p>;
  const names = (of: Again['gone']) => [...new Set(of.map(inLanguage))].join(', ');
  const title = [
    now.gone.length > 0 && say.againGone(names(now.gone)),
    now.changed.length > 0 && say.againChanged(names(now.changed)),
  ];
  return (
    <Notice
      kind="info"
      title={title.filter(Boolean).join(' ')}
      actions={
        <a href={href(now.lines.length > 0 ? 'checkout' : 'menu')} class={buttonClass()}>
          {now.lines.length > 0 ? say.againGoOn : t.value.toMenu}
        </a>
      }
    >
      {now.lines.length > 0 && say.againInCart}
    </Notice>
  );
}

type Props = {
  read: () => Promise<Earlier>;
  kind: ButtonKind;
  /** Which order, for a screen reader, where there are several. */
  about?: string;
};

/** The button that orders the same again; what could not be had takes its place. */
export function OrderAgain({ read, kind, about }: Props) {
  const say = orderText.value;
  const { again, busy, outcome } = useOrderAgain(read);
  const done = outcome.value !== undefined && outcome.value !== 'failed';
  return (
    <>
      {!done && (
        <Button
          kind={kind}
          disabled={busy.value}
          aria-label={about === undefined ? undefined : `${say.again}: ${about}`}
          onClick={again}
        >
          {say.again}
        </Button>
      )}
      <div class={styles.outcome} role="alert">
        <AgainOutcome outcome={outcome} />
      </div>
    </>
  );
}
