import { Button } from '../../components/button.tsx';
import { price } from '../../i18n/format.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import sums from '../sums.module.css';
import styles from './cart.module.css';
import { useCart } from './cart.ts';
import { fitToMenu } from './edit-cart.ts';

type Sums = { subtotalCents: number; tipCents: number; totalCents: number };

/** What an order comes to, by default the cart; subtotal and tip only where there is a tip. */
export function Totals({ sums: given }: { sums?: Sums }) {
  const say = sheetsText.value;
  const { totals } = useCart();
  const { subtotalCents, tipCents, totalCents } = given ?? totals.value;
  return (
    <dl class={sums.totals}>
      {tipCents > 0 && (
        <>
          <dt>{say.subtotal}</dt>
          <dd>{price(subtotalCents)}</dd>
          <dt>{say.tip}</dt>
          <dd>{price(tipCents)}</dd>
        </>
      )}
      <dt class={sums.sum}>{say.total}</dt>
      <dd class={sums.sum}>{price(totalCents)}</dd>
    </dl>
  );
}

/** Offers to drop what cannot be had any more, when there is any. */
export function FitToMenu() {
  const cart = useCart();
  const drops = cart.priced.value.some(({ trouble }) => trouble !== undefined && trouble !== 'options');
  if (!drops) return null;
  return (
    <Button kind="quiet" class={styles.fit} onClick={() => fitToMenu(cart)}>
      {sheetsText.value.fit}
    </Button>
  );
}
