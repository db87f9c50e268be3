import { useSignal } from '@preact/signals';
import type { VisitedTab } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { price } from '../../i18n/format.ts';
import { visitText } from '../../i18n/visit.ts';
import { href } from '../../router/paths.ts';
import type { Live } from '../../sync/live.ts';
import { isVisitOver, useVisit, visited } from './follow-visit.ts';

const BillSheet = lazy(async () => (await import('./bill-sheet.tsx')).BillSheet, { failed: () => null });

/** The button that opens the table's bill; `label` is what it says for the tab. */
export function OpenBill({ tab, class: className }: { tab: VisitedTab; class?: string }) {
  const say = visitText.value;
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class={className ?? buttonClass('quiet')}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {className === undefined ? say.see(price(tab.balanceCents)) : `${say.bill} · ${price(tab.balanceCents)}`}
      </button>
      {isOpen.value && (
        <BillSheet
          tab={tab}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}

/** That the table's bill is closed, until the guest has read it. */
function VisitOver() {
  const say = visitText.value;
  if (!isVisitOver.value) return null;
  return (
    <Notice
      kind="info"
      title={say.over}
      actions={
        <a class={buttonClass('quiet')} href={href('orders')}>
          {say.receipts}
        </a>
      }
    >
      {say.overHint}
    </Notice>
  );
}

/** On the page of an order, whose stream is `live`: the bill of the table that this phone sits at, and that it is closed. */
export function TableBill({ live }: { live: Live | undefined }) {
  useVisit(live);
  const tab = visited.value;
  return (
    <>
      <div role="status">
        <VisitOver />
      </div>
      {tab !== undefined && tab.orders.length > 0 && <OpenBill tab={tab} />}
    </>
  );
}
