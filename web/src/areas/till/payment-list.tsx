import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order, Payment } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { price } from '../../i18n/format.ts';
import { whyNot } from '../../i18n/problems.ts';
import { tillText } from '../../i18n/till.ts';
import styles from './till.module.css';

type Props = { order: Order; onOrder: (order: Order) => void };

/** What was taken for an order, with what was given back; each can be given back with a reason. */
export function PaymentList({ order, onOrder }: Props) {
  const say = tillText.value;
  const payments = useSignal<readonly Payment[]>([]);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const undoing = useSignal<string | undefined>(undefined);
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
  if (payments.value.length === 0) return null;
  return (
    <section class={styles.payments} aria-labelledby="till-payments">
      <h3 id="till-payments">{say.payments}</h3>
      <ul>
        {payments.value.map((payment) => {
          const { id, method, amountCents, tipCents, reference, takenBy, undone } = payment;
          const facts = [say.methods[method], reference, takenBy.name].filter((fact) => fact !== null).join(' · ');
          return (
            <li key={id}>
              <span>
                <b>{price(amountCents + tipCents)}</b> {facts}
                {undone !== null && <span class={styles.undone}>{say.undone(undone.reason)}</span>}
              </span>
              {undone === null && undoing.value !== id && (
                <Button
                  kind="quiet"
                  aria-label={say.undoOf(price(amountCents + tipCents))}
                  onClick={() => {
                    undoing.value = id;
                  }}
                >
                  {say.undo}
                </Button>
              )}
              {undoing.value === id && <UndoForm payment={payment} onOrder={onOrder} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function UndoForm({ payment, onOrder }: { payment: Payment; onOrder: (order: Order) => void }) {
  const say = tillText.value;
  const form = useForm({
    first: { reason: '' },
    schema: v.object({ reason: filled }),
    save: async (body) => {
      const params = { path: { id: payment.id } };
      const { order } = await unwrap(api.POST('/api/v1/payments/{id}/undo', { params, body }));
      toast(say.undoneToast);
      onOrder(order);
    },
  });
  return (
    <div class={styles.undo}>
      <p>
        <b>{say.undoTitle}</b> {say.undoHint}
      </p>
      <Form form={form}>
        <TextField {...form.text('reason')} label={say.reason} autocomplete="off" maxLength={200} />
        <SaveButton form={form}>{say.undo}</SaveButton>
      </Form>
    </div>
  );
}
