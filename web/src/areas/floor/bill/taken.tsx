import type { TabPaymentAnswer } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import styles from './bill.module.css';

type Props = {
  answer: TabPaymentAnswer;
  /** Goes on to the next payment; left out where choosing what is paid next does so. */
  onNext?: (() => void) | undefined;
};

/** A payment that was taken: how much, and the change to give back. */
export function Taken({ answer: { payment, tab }, onNext }: Props) {
  const say = billText.value;
  return (
    <div class={styles.taken} role="status">
      <p>
        {say.taken(price(payment.amountCents + payment.tipCents))} · {say.balance} {price(tab.balanceCents)}
      </p>
      {payment.method === 'cash' && (
        <p class={styles.balance}>
          {say.change} <b>{price(payment.changeCents)}</b>
        </p>
      )}
      {onNext === undefined ? <p class={styles.soft}>{say.choose}</p> : <Button onClick={onNext}>{say.next}</Button>}
    </div>
  );
}
