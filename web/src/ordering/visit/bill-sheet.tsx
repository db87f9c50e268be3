import { useSignal } from '@preact/signals';
import type { VisitedTab } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { price } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { orderText } from '../../i18n/order.ts';
import { visitText } from '../../i18n/visit.ts';
import sums from '../sums.module.css';
import { askForBill } from './follow-visit.ts';
import styles from './visit.module.css';

type Props = { tab: VisitedTab; onClose: () => void };

/** What everybody at the table has ordered, what is owed, and the one tap that asks for the bill. */
export function BillSheet({ tab, onClose }: Props) {
  const say = visitText.value;
  const busy = useSignal(false);
  const failed = useSignal(false);
  const ask = async (asked: boolean) => {
    busy.value = true;
    failed.value = await askForBill(asked).then(
      () => false,
      () => true,
    );
    busy.value = false;
  };
  const { billAsked, orders, totalCents, paidCents, balanceCents } = tab;
  return (
    <Sheet
      title={say.billOf(tab.table)}
      onClose={onClose}
      foot={
        orders.length > 0 && (
          <Button big kind={billAsked ? 'quiet' : 'primary'} disabled={busy.value} onClick={() => void ask(!billAsked)}>
            {billAsked ? say.stay : say.ask}
          </Button>
        )
      }
    >
      <div role="status">
        {billAsked && (
          <Notice kind="info" title={say.asked}>
            {say.askedHint}
          </Notice>
        )}
        {failed.value && <Notice kind="bad" title={say.failed} />}
      </div>
      <p class={styles.intro}>{orders.length === 0 ? say.nothing : say.intro}</p>
      {orders.map((order) => (
        <section key={order.id} class={styles.round} aria-label={say.round(order.number)}>
          <h3>
            {say.round(order.number)}
            {order.customer !== null && (
              <>
                {' · '}
                <bdi>{order.customer}</bdi>
              </>
            )}
            <span>{orderText.value[order.status]}</span>
          </h3>
          <ul>
            {order.lines.map((line) => (
              <li key={line.id}>
                <span>{line.quantity} ×</span>
                <span>
                  {inLanguage(line.name)}
                  {line.guest !== null && (
                    <>
                      {' · '}
                      <bdi>{line.guest}</bdi>
                    </>
                  )}
                </span>
                <span>{price(line.totalCents)}</span>
              </li>
            ))}
            {order.tipCents > 0 && (
              <li>
                <span />
                <span>{say.tip}</span>
                <span>{price(order.tipCents)}</span>
              </li>
            )}
          </ul>
        </section>
      ))}
      <dl class={sums.totals}>
        {paidCents > 0 && (
          <>
            <dt>{say.total}</dt>
            <dd>{price(totalCents)}</dd>
            <dt>{say.paid}</dt>
            <dd>{price(paidCents)}</dd>
          </>
        )}
        <dt class={sums.sum}>{paidCents > 0 ? say.left : say.total}</dt>
        <dd class={sums.sum}>{price(balanceCents)}</dd>
      </dl>
    </Sheet>
  );
}
