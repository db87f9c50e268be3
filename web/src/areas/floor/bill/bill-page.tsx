import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TabSummary } from '../../../api/types.ts';
import { on } from '../../../browser/life.ts';
import { Toaster } from '../../../components/toast.tsx';
import { usePage } from '../../../components/use-page.ts';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import styles from './bill.module.css';
import { BillHeader } from './bill-header.tsx';
import { useOpenTabs, type WhichTab } from './follow.ts';
import { InDoubt } from './in-doubt.tsx';
import { Minutes } from './minutes.tsx';
import { OneBill } from './one-bill.tsx';
import { startTabPayments } from './send-tab-payment.ts';
import { whereIs } from './where-is.ts';

/** The tab in the address: `#mesa-4`, or a tab's id behind `#`. */
function tabInAddress(): WhichTab | undefined {
  const table = Number(/^#mesa-(\d+)$/.exec(location.hash)?.[1]);
  if (table > 0) return { table };
  return location.hash.length > 1 ? { id: location.hash.slice(1) } : undefined;
}

/** The bills that are open, and the one that is in the address behind `#`. */
export function BillPage() {
  const which = useSignal(tabInAddress());
  useEffect(startTabPayments, []);
  useEffect(
    () =>
      on(window, 'hashchange popstate', () => {
        which.value = tabInAddress();
        scrollTo(0, 0);
      }),
    [],
  );
  const shown = which.value;
  return (
    <div class={styles.screen}>
      {shown === undefined ? <OpenBills /> : <OneBill key={location.hash} which={shown} />}
      <Toaster />
    </div>
  );
}

function OpenBills() {
  const say = billText.value;
  const heading = usePage(say.title);
  const followed = useOpenTabs();
  const tabs = followed?.shown.value;
  return (
    <>
      <BillHeader heading={heading} title={say.title} back={staffPaths.floor} />
      <main id="main" class={styles.main}>
        <InDoubt />
        {tabs === undefined && (
          <p role="status">{followed?.reading.value === 'failed' ? say.failedHint : say.loading}</p>
        )}
        {tabs?.length === 0 && (
          <p class={styles.soft}>
            {say.none} {say.noneHint}
          </p>
        )}
        <ul class={styles.bills}>
          {tabs?.toSorted(byPlace).map((tab) => (
            <OpenBill key={tab.id} tab={tab} />
          ))}
        </ul>
      </main>
    </>
  );
}

/** Tables by number, then those at the counter by age. */
const byPlace = (one: TabSummary, other: TabSummary): number =>
  (one.table ?? Number.MAX_SAFE_INTEGER) - (other.table ?? Number.MAX_SAFE_INTEGER) || (one.id < other.id ? -1 : 1);

function OpenBill({ tab }: { tab: TabSummary }) {
  const say = billText.value;
  return (
    <li>
      <a class={styles.bill} href={`#${tab.id}`} data-state={tab.state}>
        <b>{whereIs(tab)}</b>
        <span class={styles.sum}>{price(tab.balanceCents)}</span>
        <span class={styles.soft}>
          {say.states[tab.state]} · <Minutes since={tab.openedAt} />
        </span>
      </a>
    </li>
  );
}
