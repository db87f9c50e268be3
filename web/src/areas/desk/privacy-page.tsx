import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { internationalPhone, ungrouped } from '../../../../functions/domain/contact.ts';
import { maxPhone } from '../../../../functions/domain/limits.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order, PersonalData } from '../../api/types.ts';
import { offerDownload } from '../../browser/offer-download.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { useForm } from '../../forms/use-form.ts';
import { dateAndTime, price } from '../../i18n/format.ts';
import { privacyText } from '../../i18n/privacy.ts';
import { whyNot } from '../../i18n/problems.ts';
import styles from './page.module.css';

const PhoneValues = v.object({
  phone: v.pipe(
    v.string(),
    v.transform(ungrouped),
    v.regex(internationalPhone, () => privacyText.value.phoneWrong),
  ),
});

/** What is kept about a person, by phone: seen, handed over as a copy, and erased for ever. */
export function PrivacyPage() {
  const say = privacyText.value;
  const found = useSignal<PersonalData | undefined>(undefined);
  const days = useSignal<number | undefined>(undefined);
  useEffect(() => {
    // The sentence about retention is left out when the settings cannot be read.
    void unwrap(api.GET('/api/v1/restaurant/settings')).then(
      ({ forgetAfterDays }) => {
        days.value = forgetAfterDays;
      },
      () => undefined,
    );
  }, []);
  const find = async (phone: string) => {
    found.value = await unwrap(api.POST('/api/v1/privacy/find', { body: { phone } }));
  };
  const form = useForm<v.InferInput<typeof PhoneValues>>({
    first: { phone: '' },
    schema: PhoneValues,
    save: ({ phone }) => find(phone),
  });
  return (
    <div class={styles.page}>
      <p>{say.hint}</p>
      {days.value !== undefined && <p>{say.retention(days.value)}</p>}
      <Form form={form} class={styles.search}>
        <TextField
          {...form.text('phone')}
          label={say.phone}
          hint={say.phoneHint}
          inputMode="tel"
          autocomplete="off"
          maxLength={maxPhone}
        />
        <SaveButton form={form} saving={say.finding}>
          {say.find}
        </SaveButton>
      </Form>
      {found.value !== undefined && <Found data={found.value} onErased={find} />}
    </div>
  );
}

/** The person’s orders, and what can be done about them. */
function Found({ data, onErased }: { data: PersonalData; onErased: (phone: string) => Promise<void> }) {
  const say = privacyText.value;
  const { phone, count, orders } = data;
  const isAsked = useSignal(false);
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const erase = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      const erased = await unwrap(api.POST('/api/v1/privacy/erase', { body: { phone } }));
      toast(say.erased(erased.orders));
      await onErased(phone);
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
      isAsked.value = false;
    }
  };
  return (
    <>
      <p role="status">
        <strong>{say.found(count, phone)}</strong> {count > orders.length && say.shown(orders.length)}
      </p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed}>
            {problem.value.code === 'orders-still-open' ? say.stillOpen : whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {count > 0 && (
        <>
          <div class={styles.acts}>
            <Button kind="quiet" onClick={() => offerCopy(data)}>
              {say.copy}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                isAsked.value = true;
              }}
            >
              {say.erase}
            </Button>
          </div>
          <DataTable caption={say.all} rows={orders} columns={columns()} rowKey={({ id }) => id} empty="" />
        </>
      )}
      {isAsked.value && (
        <Ask
          title={say.eraseTitle(phone)}
          hint={say.eraseHint}
          yes={say.eraseYes}
          no={say.no}
          busy={busy.value}
          onYes={() => void erase()}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </>
  );
}

/** The copy that the person may ask for. */
const offerCopy = (data: PersonalData) =>
  offerDownload(privacyText.value.file, 'application/json', JSON.stringify(data, undefined, 2));

/** Everything on an order that a person wrote, each once. */
const wordsOf = ({ note, lines }: Order): string =>
  [...new Set([note, ...lines.flatMap(({ guest, note }) => [guest, note])])].filter(Boolean).join(' · ') || '–';

function columns(): readonly [Column<Order>, ...Column<Order>[]] {
  const say = privacyText.value;
  return [
    { key: 'placed', title: say.placedAt, cell: ({ placedAt }) => dateAndTime(placedAt) },
    { key: 'number', title: say.number, cell: ({ number }) => number },
    { key: 'name', title: say.name, cell: ({ customer }) => customer?.name ?? '–' },
    { key: 'notes', title: say.notes, cell: wordsOf },
    { key: 'total', title: say.total, cell: ({ totalCents }) => price(totalCents) },
  ];
}
