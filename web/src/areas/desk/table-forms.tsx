import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { maxAddedTables, maxSeats, maxTableName } from '../../../../functions/domain/limits.ts';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Table } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { isStale } from '../../forms/is-stale.ts';
import { textOrNull, wholeNumber } from '../../forms/rules.ts';
import { useForm } from '../../forms/use-form.ts';
import { tablesText } from '../../i18n/tables.ts';
import styles from './tables-page.module.css';

const count = (most: number) => wholeNumber(1, most, () => tablesText.value.between(most));
const seats = v.union(
  [
    v.pipe(
      v.string(),
      v.trim(),
      v.literal(''),
      v.transform(() => null),
    ),
    count(maxSeats),
  ],
  () => tablesText.value.between(maxSeats),
);

const inputs = { autocomplete: 'off', maxLength: maxTableName } as const;
const numeric = { autocomplete: 'off', inputMode: 'numeric', maxLength: 3 } as const;

type AddProps = { tables: readonly Table[]; read: () => Promise<void>; onClose: () => void; onAdded: () => void };

/** Adds one table or many at once, numbered on from the highest number. */
export function AddTables({ tables, read, onClose, onAdded }: AddProps) {
  const say = tablesText.value;
  const first = Math.max(0, ...tables.map(({ number }) => number)) + 1;
  const form = useForm({
    first: { howMany: '1', area: '', seats: '' },
    schema: v.object({ howMany: count(maxAddedTables), area: textOrNull, seats }),
    save: async ({ howMany, ...about }) => {
      const added = Array.from({ length: howMany }, (_, index) => ({ number: first + index, ...about }));
      try {
        await unwrap(api.POST('/api/v1/tables', { body: { tables: added } }));
      } catch (failed) {
        // Somebody else has these numbers: it goes on behind theirs when it is sent again.
        if (failed instanceof ApiProblem && failed.code === 'table-exists') await read();
        throw failed;
      }
      toast(tablesText.value.added(howMany));
      onAdded();
    },
    explain: ({ code }) => tablesText.value.problems[code ?? ''],
  });
  return (
    <Sheet title={say.add} onClose={onClose} foot={<SaveButton form={form}>{say.add}</SaveButton>}>
      <Form form={form}>
        <TextField {...form.text('howMany')} {...numeric} label={say.howMany} hint={say.from(first)} />
        <TextField {...form.text('area')} {...inputs} label={say.area} hint={say.areaHint} />
        <TextField {...form.text('seats')} {...numeric} label={say.seats} />
      </Form>
    </Sheet>
  );
}

type ChangeProps = {
  table: Table;
  onClose: () => void;
  onChanged: () => void;
  onAsk: (about: 'code' | 'archive', table: Table) => void;
};

/** Changes a table. What somebody else saved meanwhile is said, and replaced only when it is saved again. */
export function ChangeTable({ table, onClose, onChanged, onAsk }: ChangeProps) {
  const say = tablesText.value;
  const current = useSignal(table);
  const form = useForm({
    first: { name: table.name ?? '', area: table.area ?? '', seats: String(table.seats ?? '') },
    schema: v.object({ name: textOrNull, area: textOrNull, seats }),
    save: async (_, changed) => {
      if (Object.keys(changed).length > 0) {
        const { number, version } = current.peek();
        const params = { path: { number }, header: { 'if-match': `"${version}"` } };
        try {
          await unwrap(api.PATCH('/api/v1/tables/{number}', { params, body: changed }));
        } catch (failed) {
          if (isStale(failed)) current.value = await readTable(number);
          throw failed;
        }
        toast(tablesText.value.saved(number));
      }
      onChanged();
    },
    explain: (problem) => {
      if (!isStale(problem)) return undefined;
      const { name, area, seats } = current.peek();
      return say.theirs([name, area, seats].filter((each) => each !== null).join(', ') || '—');
    },
  });
  return (
    <Sheet title={say.table(table.number)} onClose={onClose} foot={<SaveButton form={form} />}>
      <Form form={form}>
        <TextField {...form.text('name')} {...inputs} label={say.name} hint={say.nameHint} />
        <TextField {...form.text('area')} {...inputs} label={say.area} hint={say.areaHint} />
        <TextField {...form.text('seats')} {...numeric} label={say.seats} />
      </Form>
      <div class={styles.acts}>
        <Button kind="quiet" onClick={() => onAsk('code', current.peek())}>
          {say.newCode}
        </Button>
        <Button kind="quiet" onClick={() => onAsk('archive', current.peek())}>
          {say.archive}
        </Button>
      </div>
    </Sheet>
  );
}

async function readTable(number: number): Promise<Table> {
  const { tables } = await unwrap(api.GET('/api/v1/tables', { params: { query: { archived: 'true' } } }));
  const table = tables.find((one) => one.number === number);
  if (table === undefined) throw new Error(`there is no table ${number}`);
  return table;
}
