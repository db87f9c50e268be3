import { type Signal, useSignal } from '@preact/signals';
import { itemsById, loadShop, menu } from '../../../api/shop.ts';
import type { OrderLine } from '../../../api/types.ts';
import { randomId } from '../../../browser/random-id.ts';
import { Button, type ButtonKind, buttonClass } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { inLanguage, t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import styles from '../../../ordering/placed/order.module.css';
import { href } from '../../../router/paths.ts';
import { go } from '../../../router/router.tsx';
import { type Again, linesAgain } from './order-again.ts';

type Outcome = Again | 'failed' | undefined;

/** What could not be had again, and the way on. */
function AgainOutcome({ outcome }: { outcome: Signal<Outcome> }) {
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

/**
 * Puts the lines of an order into the cart again, as far as the menu still has them. When it has them all, the guest
 * is at checkout after that one tap; else they are told first what is missing.
 */
export function HaveAgain({
  lines,
  kind,
  about,
}: {
  lines: () => Promise<readonly OrderLine[]>;
  kind: ButtonKind;
  about?: string;
}) {
  const say = orderText.value;
  const { addLines } = useCart();
  const busy = useSignal(false);
  const outcome = useSignal<Outcome>(undefined);

  async function again() {
    busy.value = true;
    try {
      const [ordered] = await Promise.all([lines(), loadShop()]);
      if (menu.peek() === undefined) throw new Error('There is no menu to order from');
      const found = linesAgain(ordered, itemsById.peek(), randomId);
      addLines(found.lines);
      if (found.gone.length + found.changed.length === 0) go(href('checkout'));
      else outcome.value = found;
    } catch {
      outcome.value = 'failed';
    }
    busy.value = false;
  }

  const done = outcome.value !== undefined && outcome.value !== 'failed';
  return (
    <>
      {!done && (
        <Button
          kind={kind}
          disabled={busy.value}
          aria-label={about === undefined ? undefined : `${say.again}: ${about}`}
          onClick={() => void again()}
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
