import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { maxStaffName } from '../../../../functions/domain/limits.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Invitation, MadeInvitation } from '../../api/types.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { described, Field, TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { ChoiceField } from '../../forms/value-fields.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { invitationText } from '../../i18n/invitations.ts';
import { peopleText } from '../../i18n/people.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffText } from '../../i18n/staff.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import styles from './staff-page.module.css';

type Open = { kind: 'make' } | { kind: 'made'; made: MadeInvitation } | { kind: 'revoke'; invitation: Invitation };

/** The button that invites somebody by a link, `children` beside it, and the invitations that are not used yet. */
export function Invitations({ children }: { children: ComponentChildren }) {
  const say = invitationText.value;
  const invitations = useSignal<Invitation[]>([]);
  const open = useSignal<Open | undefined>(undefined);
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const attempt = async (work: () => Promise<void>) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
      invitations.value = (await unwrap(api.GET('/api/v1/invitations'))).invitations;
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
  const revoke = async ({ id, name }: Invitation) => {
    await attempt(async () => {
      await unwrap(api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } }));
      toast(say.revoked(name));
    });
    close();
  };
  const shown = open.value;
  return (
    <>
      <div class={styles.acts}>
        <Button
          class={styles.add}
          onClick={() => {
            open.value = { kind: 'make' };
          }}
        >
          {say.invite}
        </Button>
        {children}
      </div>
      <p role="alert">{problem.value !== undefined && whyNot.value(problem.value)}</p>
      {invitations.value.length > 0 && (
        <DataTable
          caption={say.list}
          rows={invitations.value}
          columns={columns((invitation) => {
            open.value = { kind: 'revoke', invitation };
          })}
          rowKey={({ id }) => id}
          empty={undefined}
        />
      )}
      {shown?.kind === 'make' && (
        <InvitationForm
          onClose={close}
          onMade={(made) => {
            open.value = { kind: 'made', made };
            load();
          }}
        />
      )}
      {shown?.kind === 'made' && <NewLink made={shown.made} onClose={close} />}
      {shown?.kind === 'revoke' && (
        <Ask
          title={say.revokeTitle(shown.invitation.name)}
          hint={say.revokeHint}
          yes={say.revokeYes}
          no={say.no}
          busy={busy.value}
          onYes={() => void revoke(shown.invitation)}
          onClose={close}
        />
      )}
    </>
  );
}

function columns(onRevoke: (invitation: Invitation) => void): readonly [Column<Invitation>, ...Column<Invitation>[]] {
  const say = invitationText.value;
  return [
    { key: 'name', title: peopleText.value.name, cell: ({ name }) => name },
    { key: 'role', title: peopleText.value.role, cell: ({ role }) => staffText.value.roles[role] },
    { key: 'until', title: say.until, cell: ({ expiresAt }) => dateAndTime(expiresAt) },
    { key: 'by', title: say.by, cell: ({ createdBy }) => createdBy },
    {
      key: 'revoke',
      title: '',
      cell: (invitation) => (
        <Button kind="quiet" onClick={() => onRevoke(invitation)}>
          {say.revoke}
          <span class="visually-hidden">{say.of(invitation.name)}</span>
        </Button>
      ),
    },
  ];
}

const Invited = v.object({ name: filled, role: v.picklist(['kitchen', 'waiter', 'manager']) });

function InvitationForm({ onClose, onMade }: { onClose: () => void; onMade: (made: MadeInvitation) => void }) {
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

/** The only time that the link is shown. */
function NewLink({ made, onClose }: { made: MadeInvitation; onClose: () => void }) {
  const say = invitationText.value;
  const copied = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const { name } = made.invitation;
  const url = `${location.origin}${staffPaths.join}#${made.token}`;
  const said = { id: 'invitation-link', label: say.link, hint: say.once };
  const share = () => {
    const text = say.shareText(restaurant.value?.name ?? t.value.brand);
    // A manager who closes the share sheet is not an error.
    navigator.share({ text, url }).catch(() => undefined);
  };
  const copy = async () => {
    field.current?.select();
    // Without HTTPS, browsers have no clipboard API: `execCommand` is the fallback.
    copied.value = await navigator.clipboard.writeText(url).then(
      () => true,
      () => document.execCommand('copy'),
    );
  };
  return (
    <Sheet
      title={say.ready(name)}
      onClose={onClose}
      foot={
        <Button big onClick={onClose}>
          {say.done}
        </Button>
      }
    >
      <Field {...said}>
        <input
          ref={field}
          {...described(said)}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div class={styles.acts}>
        {'share' in navigator && <Button onClick={share}>{say.share}</Button>}
        <Button kind="quiet" onClick={() => void copy().catch(() => undefined)}>
          {copied.value ? say.copied : say.copy}
        </Button>
      </div>
      <div class={styles.qr}>
        <QrCode text={url} name={say.qr(name)} />
      </div>
    </Sheet>
  );
}
