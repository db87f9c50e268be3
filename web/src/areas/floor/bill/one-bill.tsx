import { useSignal } from '@preact/signals';
import type { Tab } from '../../../api/types.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { lazy } from '../../../components/lazy.tsx';
import { Notice } from '../../../components/notice.tsx';
import { usePage } from '../../../components/use-page.ts';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import { PaymentList } from '../../../sync/payment-list.tsx';
import { Lost } from '../header-row.tsx';
import styles from './bill.module.css';
import { BillActs } from './bill-acts.tsx';
import { BillHeader } from './bill-header.tsx';
import { BillLines } from './bill-lines.tsx';
import { type Followed, useTab, type WhichTab } from './follow.ts';
import { InDoubt } from './in-doubt.tsx';
import { Minutes } from './minutes.tsx';

import { TakenOff } from './taken-off.tsx';
import { whereIs } from './where-is.ts';

const PaySheet = lazy(async () => (await import('./pay-sheet.tsx')).PaySheet, { failed: () => null });
const History = lazy(async () => (await import('./history.tsx')).History, { failed: () => null });
const Receipt = lazy(async () => (await import('./receipt.tsx')).Receipt, { failed: () => null });

const toList = () => {
  location.hash = '';
};

/** A table's bill is left to its table on the floor, a tab's at the counter to the counter, an unknown one to the list of bills. */
function backFrom(which: WhichTab, tab: Tab | undefined): string | (() => void) {
  if (tab === undefined) return 'table' in which ? `${staffPaths.floor}#mesa-${which.table}` : toList;
  if (tab.table !== null) return `${staffPaths.floor}#mesa-${tab.table}`;
  return tab.closedAt === null ? `${staffPaths.counter}#${tab.id}` : staffPaths.counter;
}

/** One bill: what is on it, what was paid of it, and the way to take the money. */
export function OneBill({ which }: { which: WhichTab }) {
  const say = billText.value;
  const followed = useTab(which);
  const tab = followed?.shown.value;
  const title = tab !== undefined ? whereIs(tab) : 'table' in which ? say.table(which.table) : say.title;
  const heading = usePage(title);
  return (
    <>
      <BillHeader heading={heading} title={title} back={backFrom(which, tab)}>
        {tab !== undefined && <Facts tab={tab} />}
      </BillHeader>
      <Lost isLost={followed?.live.state.value === 'stale'} says={say.lost} />
      {tab === undefined || followed === undefined ? (
        <main id="main" class={styles.main}>
          <InDoubt />
          <Missing followed={followed} />
        </main>
      ) : (
        <Bill tab={tab} followed={followed} />
      )}
    </>
  );
}

function Missing({ followed }: { followed: Followed<Tab> | undefined }) {
  const say = billText.value;
  if (followed?.gone.value === true) return <Notice kind="info" title={say.noTab} />;
  if (followed?.reading.value !== 'failed') return <p role="status">{say.loading}</p>;
  return (
    <Notice kind="bad" title={say.failed}>
      {say.failedHint}
    </Notice>
  );
}

function Facts({ tab: { state, guests, servedBy, openedAt } }: { tab: Tab }) {
  const say = billText.value;
  return (
    <p>
      {[say.states[state], guests !== null && say.guests(guests), servedBy !== null && say.servedBy(servedBy.name)]
        .filter((fact) => fact !== false)
        .join(' · ')}
      {state !== 'closed' && (
        <>
          {' · '}
          <Minutes since={openedAt} />
        </>
      )}
    </p>
  );
}

function Bill({ tab, followed }: { tab: Tab; followed: Followed<Tab> }) {
  const say = billText.value;
  const isPaying = useSignal(false);
  const isReceipt = useSignal(false);
  const isHistory = useSignal(false);
  const isOpen = tab.closedAt === null;
  if (isReceipt.value) {
    return (
      <main id="main" class={styles.main}>
        <Receipt
          tab={tab}
          onBack={() => {
            isReceipt.value = false;
          }}
        />
      </main>
    );
  }
  return (
    <>
      <main id="main" class={styles.main}>
        <InDoubt tabId={tab.id} />
        {!isOpen && <Closed tab={tab} />}
        <BillLines tab={tab} onStale={followed.refresh} />
        <Sums tab={tab} />
        <TakenOff tab={tab} followed={followed} />
        <PaymentList payments={tab.payments} onUndone={followed.refresh} />
        {isOpen && <BillActs tab={tab} followed={followed} />}
        {tab.orders.length > 0 && (
          <Button
            kind="quiet"
            class={styles.act}
            onClick={() => {
              isReceipt.value = true;
              scrollTo(0, 0);
            }}
          >
            {say.receipt}
          </Button>
        )}
        <details
          class={styles.group}
          onToggle={(event) => {
            isHistory.value = event.currentTarget.open;
          }}
        >
          <summary>{say.whoDidWhat}</summary>
          {isHistory.value && <History tab={tab} />}
        </details>
      </main>
      {isOpen && tab.balanceCents > 0 && (
        <footer class={styles.bar}>
          <p class={styles.balance}>
            {say.balance} <b>{price(tab.balanceCents)}</b>
          </p>
          <Button
            big
            class={styles.charge}
            onClick={() => {
              isPaying.value = true;
            }}
          >
            {say.charge}
          </Button>
        </footer>
      )}
      {isPaying.value && (
        <PaySheet
          tab={tab}
          followed={followed}
          onClose={() => {
            isPaying.value = false;
          }}
        />
      )}
    </>
  );
}

function Closed({ tab }: { tab: Tab }) {
  const say = billText.value;
  if (tab.mergedInto !== null) {
    return (
      <Notice
        kind="info"
        title={say.merged}
        actions={
          <a class={buttonClass()} href={`#${tab.mergedInto}`}>
            {say.toMerged}
          </a>
        }
      />
    );
  }
  return (
    <Notice kind="info" title={tab.table === null ? say.states.closed : say.free}>
      {say.closedHint}
    </Notice>
  );
}

/** What the bill comes to, with only the rows that say something. */
function Sums({ tab }: { tab: Tab }) {
  const say = billText.value;
  const { subtotalCents, voidedCents, discountCents, tipCents, totalCents, paidCents, balanceCents } = tab;
  const rows: readonly (readonly [name: string, cents: number, isMain?: boolean])[] = [
    [say.subtotal, subtotalCents === totalCents ? 0 : subtotalCents],
    [say.voided, -voidedCents],
    [say.discount, -discountCents],
    [say.tip, tipCents],
  ];
  return (
    <dl class={styles.sums}>
      {[
        ...rows.filter(([, cents]) => cents !== 0),
        [say.total, totalCents, true] as const,
        ...(paidCents === 0 ? [] : [[say.paid, -paidCents] as const, [say.balance, balanceCents, true] as const]),
      ].map(([name, cents, isMain = false]) => (
        <div key={name} data-main={isMain}>
          <dt>{name}</dt>
          <dd>{price(cents)}</dd>
        </div>
      ))}
    </dl>
  );
}
