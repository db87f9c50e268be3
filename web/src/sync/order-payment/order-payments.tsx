import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order, Payment } from '../../api/types.ts';
import { Notice } from '../../components/notice.tsx';
import { whyNot } from '../../i18n/problems.ts';
import { PaymentList } from '../payment-list.tsx';

type Props = { order: Order; onOrder: (order: Order) => void };

/** What was taken for one order. */
export function OrderPayments({ order, onOrder }: Props) {
  const payments = useSignal<readonly Payment[]>([]);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  useEffect(() => {
    unwrap(api.GET('/api/v1/orders/{id}/payments', { params: { path: { id: order.id } } })).then(
      (read) => {
        payments.value = read.payments;
      },
      (failed: ApiProblem) => {
        problem.value = failed;
      },
    );
  }, []);
  if (problem.value !== undefined) return <Notice kind="bad" title={whyNot.value(problem.value)} />;
  return <PaymentList payments={payments.value} onUndone={({ order: next }) => onOrder(next)} />;
}
