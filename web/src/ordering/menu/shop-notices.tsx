import { useMemo } from 'preact/hooks';
import { loadShop, menu, restaurant, shopAsOf, shopProblem } from '../../api/shop.ts';
import { isKept } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { dayAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import styles from './shop-notices.module.css';

const StaleMenu = lazy(async () => (await import('./stale-menu.tsx')).StaleMenu, {
  failed: () => null,
});

const Unanswered = lazy(async () => (await import('../placing/unanswered.tsx')).Unanswered, { failed: () => null });

/** The notice of an unanswered order, which outlives the page that sent it: see `send-order.ts`. */
export const OrderInDoubt = () => {
  const wasKept = useMemo(() => isKept('attempt'), []);
  return wasKept ? <Unanswered /> : null;
};

/** Shown without a menu, or with the stored one only: a menu that is a few minutes old is still a menu. */
export function MenuTrouble() {
  if (shopAsOf.value !== undefined) {
    return (
      <div class={styles.notice}>
        <StaleMenu />
      </div>
    );
  }
  if (shopProblem.value === undefined || menu.value !== undefined) return null;
  return (
    <div role="alert">
      <Notice kind="bad" title={t.value.menuFailed} actions={<Button onClick={loadShop}>{t.value.retry}</Button>}>
        {t.value.menuFailedHint}
      </Notice>
    </div>
  );
}

/** Shown before a guest fills a cart: the shop is closed, or the kitchen is full. */
export function NotTakingOrders() {
  const shop = restaurant.value;
  if (shop === undefined || (shop.openNow && !shop.paused && !shop.full)) return null;
  if (shop.openNow && !shop.paused) {
    return (
      <div class={styles.notice}>
        <Notice kind="info" title={t.value.full}>
          {t.value.fullHint}
        </Notice>
      </div>
    );
  }
  const closed = shop.nextOpeningAt === null ? t.value.closedNow : t.value.closedUntil(dayAndTime(shop.nextOpeningAt));
  return (
    <div class={styles.notice}>
      <Notice kind="info" title={shop.openNow ? t.value.paused : closed}>
        {shop.openNow || shop.paused || shop.nextOpeningAt === null ? t.value.pausedHint : t.value.closedHint}
      </Notice>
    </div>
  );
}
