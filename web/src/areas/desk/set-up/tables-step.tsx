import * as v from 'valibot';
import { maxAddedTables } from '../../../../../functions/domain/limits.ts';
import { api, unwrap } from '../../../api/client.ts';
import { reloadShop, restaurant } from '../../../api/shop.ts';
import { buttonClass } from '../../../components/button.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { wholeNumber } from '../../../forms/rules.ts';
import { useForm } from '../../../forms/use-form.ts';
import { t } from '../../../i18n/index.ts';
import { setUpText } from '../../../i18n/set-up.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import type { StepProps } from './step-props.ts';

const schema = v.object({
  howMany: wholeNumber(1, maxAddedTables, () => setUpText.value.tables.between(maxAddedTables)),
});

/** How many tables there are, and the way to their codes. The page of the tables has names, areas and seats. */
export const TablesStep = ({ onDone }: StepProps) =>
  restaurant.value === undefined ? (
    <p role="status">{t.value.loading}</p>
  ) : (
    <HowMany now={restaurant.value.tables.length} onDone={onDone} />
  );

function HowMany({ now, onDone }: { now: number; onDone: () => void }) {
  const say = setUpText.value.tables;
  const form = useForm({
    first: { howMany: String(now) },
    schema,
    save: async ({ howMany }) => {
      await haveTables(howMany);
      await reloadShop();
      onDone();
    },
    explain: ({ code }) => (code === 'table-occupied' ? setUpText.value.tables.occupied : undefined),
  });
  return (
    <>
      <Form form={form}>
        <TextField
          {...form.text('howMany')}
          label={say.howMany}
          hint={say.hint}
          inputMode="numeric"
          maxLength={2}
          autocomplete="off"
        />
      </Form>
      <SaveButton form={form}>{setUpText.value.next}</SaveButton>
      <a class={buttonClass('quiet')} href={staffPaths.tables}>
        {say.link}
      </a>
    </>
  );
}

/** Has `count` tables in use: archives the highest ones, or takes archived ones into use again before it adds any. */
async function haveTables(count: number): Promise<void> {
  const { tables } = await unwrap(api.GET('/api/v1/tables', { params: { query: { archived: 'true' } } }));
  const [used, archived] = [tables.filter((table) => !table.archived), tables.filter((table) => table.archived)];
  const change = (changed: typeof tables, isArchived: boolean) =>
    changed.reduce(async (before, { number, version }) => {
      await before;
      const params = { path: { number }, header: { 'if-match': `"${version}"` } };
      await unwrap(api.PATCH('/api/v1/tables/{number}', { params, body: { archived: isArchived } }));
    }, Promise.resolve());
  await change(used.slice(count), true);
  const missing = count - used.length;
  if (missing <= 0) return;
  await change(archived.slice(0, missing), false);
  const highest = Math.max(0, ...tables.map(({ number }) => number));
  const added = Array.from({ length: Math.max(0, missing - archived.length) }, (_, index) => ({
    number: highest + 1 + index,
  }));
  if (added.length > 0) await unwrap(api.POST('/api/v1/tables', { body: { tables: added } }));
}
