import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import styles from './bill.module.css';
import { undoAdjustment } from './change-bill.ts';
import type { Followed } from './follow.ts';

type Props = { tab: Tab; followed: Followed<Tab> };

/** What is not charged, by whom and why; each can be charged again, with a reason. */
export function TakenOff({ tab, followed }: Props) {
  const say = billText.value;
  const undoing = useSignal<string | undefined>(undefined);
  const now = tab.adjustments.filter(({ undone }) => undone === null);
  if (now.length === 0) return null;
  return (
    <section class={styles.group} aria-labelledby="taken-off">
      <h2 id="taken-off">{say.takenOff}</h2>
      <ul>
        {now.map(({ id, kind, cents, percent, reason, by }) => (
          <li key={id} class={styles.off}>
            <p>
              <b>−{price(cents)}</b>{' '}
              {[say.kinds[kind], percent !== null && `${percent} %`, reason, by.name]
                .filter((fact) => fact !== false)
                .join(' · ')}
            </p>
            {tab.closedAt === null && undoing.value !== id && (
              <Button
                kind="quiet"
                class={styles.act}
                aria-label={say.putBackOf(price(cents))}
                onClick={() => {
                  undoing.value = id;
                }}
              >
                {say.putBack}
              </Button>
            )}
            {undoing.value === id && <PutBack tab={tab} followed={followed} adjustmentId={id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PutBack({ tab, followed, adjustmentId }: Props & { adjustmentId: string }) {
  const say = billText.value;
  const form = useForm({
    first: { reason: '' },
    schema: v.object({ reason: filled }),
    save: async ({ reason }) => followed.learn(await undoAdjustment(tab, adjustmentId, reason)),
  });
  return (
    <Form form={form}>
      <TextField {...form.text('reason')} label={say.reason} autocomplete="off" maxLength={200} />
      <SaveButton form={form}>{say.putBack}</SaveButton>
    </Form>
  );
}
