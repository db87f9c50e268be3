import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { api, unwrap } from '../../../api/client.ts';
import type { CurrentDevice, NewAdjustment } from '../../../api/types.ts';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { PinField, pin } from '../../../forms/pin-field.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { OptionsField } from '../../../forms/value-fields.tsx';
import { billText } from '../../../i18n/bill.ts';
import { enrolledHeader, isEnrolled, readThisDevice } from '../../../session/enrolled-device.ts';
import styles from './bill.module.css';

type Props = {
  tabId: string;
  asked: NewAdjustment;
  /** Does what was asked for, with the manager's leave. @throws ApiProblem */
  onApproved: (token: string) => Promise<void>;
};

/** A manager allows what is over the limit with their PIN, on a device of the shop; elsewhere a manager does it. */
export function Approve({ tabId, asked, onApproved }: Props) {
  const say = billText.value;
  const managers = useSignal<CurrentDevice['people']>([]);
  useEffect(() => {
    if (!isEnrolled.peek()) return;
    readThisDevice().then(
      ({ people }) => {
        managers.value = people.filter(({ role, locked }) => role === 'manager' && !locked);
      },
      () => undefined, // without the list the page says that a manager has to do it
    );
  }, []);
  const form = useForm({
    first: { staffId: '', pin: '' },
    schema: v.object({
      staffId: filled,
      pin,
    }),
    save: async (body) => {
      const params = { header: enrolledHeader() };
      const { kind: action, reason: _, ...what } = asked;
      const approval = { ...body, action, approved: { tabId, ...what } };
      const { token } = await unwrap(api.POST('/api/v1/staff/approvals', { params, body: approval }));
      await onApproved(token);
    },
    fieldOf: { 'wrong-pin': 'pin' },
  });
  if (managers.value.length === 0) return <p>{say.managerDoes}</p>;
  return (
    <Form form={form} class={styles.paying}>
      <OptionsField
        {...form.field('staffId')}
        label={say.manager}
        options={managers.value.map((person) => [person.id, person.name])}
      />
      <PinField {...form.text('pin')} label={say.managerPin} />
      <SaveButton form={form}>{say.approve}</SaveButton>
    </Form>
  );
}
