import * as v from 'valibot';
import { maxStaffName } from '../../../../functions/domain/limits.ts';
import { api, unwrap } from '../../api/client.ts';
import type { ApiKey, MadeApiKey } from '../../api/types.ts';
import type { Column } from '../../components/data-table.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { useForm } from '../../forms/use-form.ts';
import { ChoiceField } from '../../forms/value-fields.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { keysText } from '../../i18n/keys.ts';
import { staffText } from '../../i18n/staff.ts';
import { type MadeProps, type MakeProps, RevocableList } from './revocable-list.tsx';
import { ShownOnce } from './shown-once.tsx';
import styles from './staff-page.module.css';

/** The keys that other software signs in with: the manager makes them, each for one program, and revokes them. */
export function KeysPage() {
  const say = keysText.value;
  return (
    <>
      <p>{say.hint}</p>
      <RevocableList
        say={say}
        read={async () => (await unwrap(api.GET('/api/v1/keys'))).keys}
        revoke={(id) => unwrap(api.DELETE('/api/v1/keys/{id}', { params: { path: { id } } }))}
        columns={columns()}
        none={say.none}
        Make={KeyForm}
        Made={NewKey}
      />
    </>
  );
}

function columns(): readonly [Column<ApiKey>, ...Column<ApiKey>[]] {
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

function KeyForm({ onClose, onMade }: MakeProps<MadeApiKey>) {
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

function NewKey({ made: { name, token }, onClose }: MadeProps<MadeApiKey>) {
  const { yours, key: label, once: hint, done } = keysText.value;
  return <ShownOnce say={{ title: yours(name), label, hint, done }} secret={token} onClose={onClose} />;
}
