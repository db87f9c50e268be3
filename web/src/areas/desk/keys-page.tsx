import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { maxStaffName } from '../../../../functions/domain/limits.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { ApiKey, MadeApiKey } from '../../api/types.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { described, Field, TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { useForm } from '../../forms/use-form.ts';
import { ChoiceField } from '../../forms/value-fields.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { keysText } from '../../i18n/keys.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffText } from '../../i18n/staff.ts';
import styles from './staff-page.module.css';

type Open = { kind: 'make' } | { kind: 'made'; key: MadeApiKey } | { kind: 'revoke'; key: ApiKey };

/** The keys that other software signs in with: the manager makes them, each for one program, and revokes them. */
export function KeysPage() {
  const say = keysText.value;
  const keys = useSignal<ApiKey[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const open = useSignal<Open | undefined>(undefined);
  const busy = useSignal(false);
  const attempt = async (work: () => Promise<void>) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
      keys.value = (await unwrap(api.GET('/api/v1/keys'))).keys;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  const load = () => void attempt(async () => undefined);
  useEffect(load, []);
  const close = () => {
    open.value = undefined;
  };
  const revoke = async ({ id, name }: ApiKey) => {
    await attempt(async () => {
      await unwrap(api.DELETE('/api/v1/keys/{id}', { params: { path: { id } } }));
      toast(say.revoked(name));
    });
    close();
  };
  const shown = open.value;
  return (
    <>
      <p>{say.hint}</p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {keys.value !== undefined && (
        <Button
          class={styles.add}
          onClick={() => {
            open.value = { kind: 'make' };
          }}
        >
          {say.make}
        </Button>
      )}
      {(keys.value !== undefined || problem.value === undefined) && (
        <DataTable
          caption={say.all}
          rows={keys.value}
          columns={columns((key) => {
            open.value = { kind: 'revoke', key };
          })}
          rowKey={({ id }) => id}
          empty={say.none}
        />
      )}
      {shown?.kind === 'make' && (
        <KeyForm
          onClose={close}
          onMade={(key) => {
            open.value = { kind: 'made', key };
            load();
          }}
        />
      )}
      {shown?.kind === 'made' && <NewKey made={shown.key} onClose={close} />}
      {shown?.kind === 'revoke' && (
        <Ask
          title={say.revokeTitle(shown.key.name)}
          hint={say.revokeHint}
          yes={say.revokeYes}
          no={say.no}
          busy={busy.value}
          onYes={() => void revoke(shown.key)}
          onClose={close}
        />
      )}
    </>
  );
}

function columns(onRevoke: (key: ApiKey) => void): readonly [Column<ApiKey>, ...Column<ApiKey>[]] {
  const say = keysText.value;
  return [
    { key: 'name', title: say.name, sortBy: ({ name }) => name, cell: ({ name }) => name },
    {
      key: 'role',
      title: say.role,
      sortBy: ({ role }) => staffText.value.roles[role],
      cell: ({ role }) => (
        <span class={styles.role} data-role={role}>
          {staffText.value.roles[role]}
        </span>
      ),
    },
    {
      key: 'used',
      title: say.lastUsed,
      sortBy: ({ lastUsedAt }) => lastUsedAt ?? '',
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? say.never : dateAndTime(lastUsedAt)),
    },
    {
      key: 'revoke',
      title: '',
      cell: (key) => (
        <Button kind="quiet" onClick={() => onRevoke(key)}>
          {say.revoke}
          <span class="visually-hidden">{say.of(key.name)}</span>
        </Button>
      ),
    },
  ];
}

const KeyValues = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, () => keysText.value.nameMissing),
  ),
  role: v.picklist(['kitchen', 'waiter', 'manager']),
});

function KeyForm({ onClose, onMade }: { onClose: () => void; onMade: (key: MadeApiKey) => void }) {
  const say = keysText.value;
  const form = useForm<v.InferInput<typeof KeyValues>>({
    first: { name: '', role: 'kitchen' },
    schema: KeyValues,
    save: async (body) => onMade(await unwrap(api.POST('/api/v1/keys', { body }))),
  });
  return (
    <Sheet title={say.make} onClose={onClose} foot={<SaveButton form={form}>{say.make}</SaveButton>}>
      <Form form={form}>
        <TextField {...form.text('name')} label={say.name} autocomplete="off" maxLength={maxStaffName} />
        <ChoiceField {...form.field('role')} label={say.role} options={staffText.value.roles} />
      </Form>
    </Sheet>
  );
}

/** The only time that the key is shown. */
function NewKey({ made: { name, token }, onClose }: { made: MadeApiKey; onClose: () => void }) {
  const say = keysText.value;
  const said = { id: 'new-key', label: say.key, hint: say.once };
  return (
    <Sheet
      title={say.yours(name)}
      onClose={onClose}
      foot={
        <Button big onClick={onClose}>
          {say.done}
        </Button>
      }
    >
      <Field {...said}>
        <input {...described(said)} readOnly value={token} onFocus={(event) => event.currentTarget.select()} />
      </Field>
    </Sheet>
  );
}
