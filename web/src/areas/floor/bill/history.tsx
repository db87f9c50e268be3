import type { Tab } from '../../../api/types.ts';
import { billHistoryText, type Facts } from '../../../i18n/bill-history.ts';
import { clockTime, dateOf, dayAndTime, price } from '../../../i18n/format.ts';
import { paymentsText } from '../../../i18n/payments.ts';
import styles from './bill.module.css';

type Entry = Tab['history'][number];

const byGuests: readonly Entry['type'][] = ['opened', 'ordered', 'cancelled', 'bill-asked'];

/** What an event of the tab tells, with what the tab itself has about it. */
function factsOf({ type, by, ...entry }: Entry, tab: Tab): Facts {
  const say = billHistoryText.value;
  const payment = tab.payments.find(({ id }) => id === entry.paymentId);
  const adjustment = tab.adjustments.find(({ id }) => id === entry.adjustmentId);
  const isUndone = type === 'payment-undone' || type === 'adjustment-undone';
  return {
    who: by?.name ?? (byGuests.includes(type) ? say.guests : say.system),
    isStaff: by !== null,
    order: tab.orders.find(({ id }) => id === entry.orderId)?.number,
    from: entry.fromTable,
    to: entry.table,
    amount: price(
      payment === undefined ? (entry.cents ?? adjustment?.cents ?? 0) : payment.amountCents + payment.tipCents,
    ),
    quantity: entry.quantity ?? 0,
    method: payment === undefined ? '' : paymentsText.value.methods[payment.method],
    reason: isUndone ? (payment?.undone ?? adjustment?.undone)?.reason : adjustment?.reason,
    isApproved: entry.approvedBy !== undefined,
  };
}

/** Whether an event is of another day than the one before it, or the first of all. */
const isOfLaterDay = (at: string, before: string | undefined): boolean =>
  before === undefined || dateOf(Date.parse(at)) !== dateOf(Date.parse(before));

/** Everything that happened to a bill, the latest first: when, and who did what. */
export function History({ tab }: { tab: Tab }) {
  const say = billHistoryText.value;
  const entries = tab.history.toReversed();
  return (
    <ol class={styles.history}>
      {entries.map((entry, index) => (
        <li key={tab.history.length - index}>
          <time dateTime={entry.at}>
            {isOfLaterDay(entry.at, entries[index + 1]?.at) ? dayAndTime(entry.at) : clockTime(entry.at)}
          </time>
          <span>{say.sentences[entry.type](factsOf(entry, tab))}</span>
        </li>
      ))}
    </ol>
  );
}
