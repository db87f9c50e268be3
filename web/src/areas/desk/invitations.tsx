import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { maxStaffName } from '../../../../functions/domain/limits.ts';
import { api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Invitation, MadeInvitation } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/data-table.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { ChoiceField } from '../../forms/value-fields.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { invitationText } from '../../i18n/invitations.ts';
import { peopleText } from '../../i18n/people.ts';
import { staffText } from '../../i18n/staff.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { type MadeProps, type MakeProps, RevocableList } from './revocable-list.tsx';
import { ShownOnce } from './shown-once.tsx';
import styles from './staff-page.module.css';

/** The button that invites somebody by a link, `children` beside it, and the invitations that are not used yet. */
export function Invitations({ children }: { children: ComponentChildren }) {
  const say = invitationText.value;
  return (
    <RevocableList
      say={{ ...say, make: say.invite }}
      read={async () => (await unwrap(api.GET('/api/v1/invitations'))).invitations}
      revoke={(id) => unwrap(api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } }))}
      columns={columns()}
      none={undefined}
      Make={InvitationForm}
      Made={NewLink}
    >
      {children}
    </RevocableList>
  );
}

function columns(): readonly [Column<Invitation>, ...Column<Invitation>[]] {
  const say = invitationText.value;
  return [
    { key: 'name', title: peopleText.value.name, cell: ({ name }) => name },
    {
      key: 'role',
      title: peopleText.value.role,
      cell: ({ role }) => (
        <span class={styles.role} data-role={role}>
          {staffText.value.roles[role]}
        </span>
      ),
    },
    { key: 'until', title: say.until, cell: ({ expiresAt }) => dateAndTime(expiresAt) },
    { key: 'by', title: say.by, cell: ({ createdBy }) => createdBy },
  ];
}

const Invited = v.object({ name: filled, role: v.picklist(['kitchen', 'waiter', 'manager']) });

function InvitationForm({ onClose, onMade }: MakeProps<MadeInvitation>) {
  const say = invitationText.value;
  const form = useForm<v.InferInput<typeof Invited>>({
    first: { name: '', role: 'waiter' },
    schema: Invited,
    save: async (body) => onMade(await unwrap(api.POST('/api/v1/invitations', { body }))),
    fieldOf: { 'name-taken': 'name' },
  });
  return (
    <Sheet title={say.invite} onClose={onClose} foot={<SaveButton form={form}>{say.make}</SaveButton>}>
      <Form form={form}>
        <p>{say.hint}</p>
        <TextField {...form.text('name')} label={peopleText.value.name} autocomplete="off" maxLength={maxStaffName} />
        <ChoiceField
          {...form.field('role')}
          label={peopleText.value.role}
          hint={peopleText.value.rolesHint[form.values.role]}
          options={staffText.value.roles}
        />
      </Form>
    </Sheet>
  );
}

function NewLink({ made, onClose }: MadeProps<MadeInvitation>) {
  const { ready, link: label, once: hint, done, share: shareWords, shareText, qr } = invitationText.value;
  const { name } = made.invitation;
  const url = `${location.origin}${staffPaths.join}#${made.token}`;
  const share = () => {
    const text = shareText(restaurant.value?.name ?? t.value.brand);
    // A manager who closes the share sheet is not an error.
    navigator.share({ text, url }).catch(() => undefined);
  };
  return (
    <ShownOnce
      say={{ title: ready(name), label, hint, done }}
      secret={url}
      acts={'share' in navigator && <Button onClick={share}>{shareWords}</Button>}
      onClose={onClose}
    >
      <div class={styles.qr}>
        <QrCode text={url} name={qr(name)} />
      </div>
    </ShownOnce>
  );
}
