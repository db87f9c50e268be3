import { useMemo } from 'preact/hooks';
import { loadShop, menu, restaurant, shopAsOf, shopProblem } from '../../api/shop.ts';
import type { Restaurant } from '../../api/types.ts';
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

const PausedNotice = lazy(async () => (await import('./paused-notice.tsx')).PausedNotice, { failed: () => null });

/** Shown before a guest fills a cart: orders are paused, the shop is closed, or the kitchen is full. */
export function NotTakingOrders() {
  const shop = restaurant.value;
  if (shop === undefined || (shop.openNow && !shop.paused && !shop.full)) return null;
  return <div class={styles.notice}>{notice(shop)}</div>;
}

function notice({ openNow, paused, nextOpeningAt }: Restaurant) {
  if (paused) return <PausedNotice />;
  if (openNow) {
    return (
      <Notice kind="info" title={t.value.full}>
        {t.value.fullHint}
      </Notice>
    );
  }
  return (
    <Notice
      kind="info"
      title={nextOpeningAt === null ? t.value.closedNow : t.value.closedUntil(dayAndTime(nextOpeningAt))}
    >
      {nextOpeningAt === null ? t.value.pausedHint : t.value.closedHint}
    </Notice>
  );
}
