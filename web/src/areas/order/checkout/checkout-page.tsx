import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { loadShop, menu } from '../../../api/shop.ts';
import { keeps } from '../../../browser/storage.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { usePage } from '../../../components/use-page.ts';
import { checkoutText } from '../../../i18n/checkout.ts';
import { price } from '../../../i18n/format.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { CartList } from '../../../ordering/cart/cart-list.tsx';
import { FitToMenu, Totals } from '../../../ordering/cart/cart-totals.tsx';
import { withPhoneCart } from '../../../ordering/cart/phone-cart.tsx';
import { TipChoice } from '../../../ordering/cart/tip-choice.tsx';
import { InnerPage } from '../../../ordering/inner-page.tsx';
import { MenuTrouble, NotTakingOrders } from '../../../ordering/menu/shop-notices.tsx';
import { WhereItIs } from '../../../ordering/place/where-it-is.tsx';
import { orderPath } from '../../../ordering/placed/order-token.ts';
import styles from '../../../ordering/placing/checkout.module.css';
import { type Missing, missing, nothingMissing } from '../../../ordering/placing/checkout.ts';
import {
  finishSending,
  type OrderSending,
  sending,
  sendOrder,
  unconfirmed,
} from '../../../ordering/placing/send-order.ts';
import { href } from '../../../router/paths.ts';
import { go } from '../../../router/router.tsx';
import { LoadingMenu } from '../menu/loading-menu.tsx';
import { CheckoutForm, WhenReady } from './checkout-form.tsx';
import { SendingStatus } from './order-refused.tsx';
import { PriceMoved } from './price-moved.tsx';

function Empty() {
  const say = checkoutText.value;
  return (
    <div class={styles.empty}>
      <h2>{say.empty}</h2>
      <p>{say.emptyHint}</p>
      <a href={href('menu')} class={buttonClass()}>
        {say.toMenu}
      </a>
    </div>
  );
}

/** Whether the notice about it asks a question that sends the order with its answer. A table has no times to choose from. */
const isAsked = (now: OrderSending): boolean =>
  now.state === 'refused' &&
  (['price-changed', 'slot-unavailable'].includes(now.problem.code ?? '') ||
    (now.problem.code === 'kitchen-full' && now.body.channel === 'pickup'));

/** The id of the first field that lacks something, from the top. */
const fieldOf = ({ time, name, table }: Missing): string | undefined =>
  time ? 'time' : name ? 'customer' : table ? 'table' : undefined;

/** Where it goes and who it is for, what it costs, and the one button that sends it. */
export const CheckoutPage = withPhoneCart(() => {
  const say = checkoutText.value;
  const { lines, priced, totals } = useCart();
  const heading = usePage(say.title);
  const form = useRef<HTMLFormElement>(null);
  /** Errors are shown only after the first attempt to send. */
  const tried = useSignal(false);
  const isKept = useMemo(keeps, []);
  useFreshShop();

  useMemo(() => {
    // It came while the guest was elsewhere, and is no answer to what is in the cart now.
    if (sending.peek().state === 'accepted' && lines.peek().length > 0) finishSending();
  }, []);
  useSignalEffect(() => {
    if (sending.value.state !== 'accepted') return;
    go(orderPath(sending.value.result.id), { replace: true });
    finishSending();
  });

  const busy = sending.value.state === 'sending';
  /** What was sent is what an answer will come to. */
  const fixed = busy || unconfirmed.value;
  /** Then the one button that makes sense is in the notice. */
  const asked = unconfirmed.value || sending.value.state === 'waiting' || isAsked(sending.value);
  const trouble = priced.value.some((line) => line.trouble !== undefined);
  const lacks = missing.value;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    tried.value = true;
    const first = fieldOf(lacks);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    if (!trouble) sendOrder(totals.value.totalCents);
  }

  return (
    <InnerPage wide>
      <h1 ref={heading} tabIndex={-1}>
        {say.title}
      </h1>
      <MenuTrouble />
      {menu.value === undefined ? (
        <LoadingMenu />
      ) : lines.value.length === 0 && (unconfirmed.value || !busy) ? (
        <>
          <SendingStatus />
          <Empty />
        </>
      ) : (
        <form ref={form} class={styles.form} noValidate onSubmit={submit}>
          <NotTakingOrders />
          <CheckoutForm disabled={fixed} lacks={tried.value ? lacks : nothingMissing} />
          <div class={styles.sending}>
            <section class={styles.summary} aria-labelledby="summary">
              <h2 id="summary">{say.yourOrder}</h2>
              <CartList />
              <a href={href('menu')}>{say.change}</a>
              <fieldset class={styles.bare} disabled={fixed}>
                <TipChoice />
              </fieldset>
              <Totals />
              <p class={styles.hint}>
                <WhenReady /> {say.payThere}
              </p>
            </section>
            {!isKept && !fixed && <p class={styles.hint}>{say.cannotKeep}</p>}
            <SendingStatus />
            {trouble && (
              <>
                <p class={styles.error}>{say.troubleInCart}</p>
                <FitToMenu />
              </>
            )}
            {!asked && !trouble && <PriceMoved />}
            {!asked && (
              <div class={styles.foot}>
                <Button type="submit" big disabled={busy || trouble}>
                  {busy ? say.sending : say.send}
                  {!busy && <span>{price(totals.value.totalCents)}</span>}
                </Button>
              </div>
            )}
          </div>
        </form>
      )}
      {menu.value !== undefined && <WhereItIs />}
      <p class="visually-hidden" role="status">
        {busy ? say.sending : ''}
      </p>
    </InnerPage>
  );
});

/**
 * The shop as it is now, while somebody is about to order: whether it is open and how long it takes may be an hour old
 * when the cart is full, or when the phone comes back out of the pocket.
 */
function useFreshShop(): void {
  useEffect(() => {
    void loadShop();
    const onVisible = () => {
      if (document.visibilityState === 'visible') void loadShop();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
}
