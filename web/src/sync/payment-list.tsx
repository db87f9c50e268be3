import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { api, unwrap } from '../api/client.ts';
import type { Payment, PaymentAnswer } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { toast } from '../components/toast.tsx';
import { TextField } from '../forms/field.tsx';
import { Form, SaveButton } from '../forms/form.tsx';
import { filled, useForm } from '../forms/use-form.ts';
import { price } from '../i18n/format.ts';
import { paymentsText } from '../i18n/payments.ts';
import styles from './payment-list.module.css';

type Props = {
  payments: readonly Payment[];
  /** Called with the answer to one that was given back. */
  onUndone: (answer: PaymentAnswer) => void;
};

/** What was taken for an order or a tab, with what was given back; each can be given back with a reason. */
export function PaymentList({ payments, onUndone }: Props) {
  const say = paymentsText.value;
  const undoing = useSignal<string | undefined>(undefined);
  if (payments.length === 0) return null;
  return (
    <section class={styles.payments} aria-labelledby="payments">
      <h3 id="payments">{say.payments}</h3>
      <ul>
        {payments.map(({ id, method, amountCents, tipCents, reference, takenBy, undone }) => {
          const amount = price(amountCents + tipCents);
          const facts = [say.methods[method], tipCents > 0 && say.tipOf(price(tipCents)), reference, takenBy.name];
          return (
            <li key={id}>
              <span>
                <b>{amount}</b> {facts.filter((fact) => fact !== null && fact !== false).join(' · ')}
                {undone !== null && <span class={styles.undone}>{say.undone(undone.reason)}</span>}
              </span>
              {undone === null && undoing.value !== id && (
                <Button
                  kind="quiet"
                  aria-label={say.undoOf(amount)}
                  onClick={() => {
                    undoing.value = id;
                  }}
                >
                  {say.undo}
                </Button>
              )}
              {undone === null && undoing.value === id && <UndoForm id={id} onUndone={onUndone} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function UndoForm({ id, onUndone }: { id: string; onUndone: Props['onUndone'] }) {
  const say = paymentsText.value;
  const form = useForm({
    first: { reason: '' },
    schema: v.object({ reason: filled }),
    save: async (body) => {
      const answer = await unwrap(api.POST('/api/v1/payments/{id}/undo', { params: { path: { id } }, body }));
      toast(say.undoneToast);
      onUndone(answer);
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
