import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Device } from '../../api/types.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { pinsText } from '../../i18n/pins.ts';
import { whyNot } from '../../i18n/problems.ts';
import { enrolledHeader, enrolThisDevice } from '../../session/enrolled-device.ts';
import styles from './staff-page.module.css';

/** The devices on which a PIN signs in: the manager enrols the one in their hands, and revokes any. */
export function DevicesPage() {
  const say = pinsText.value;
  const devices = useSignal<Device[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const revoking = useSignal<Device | undefined>(undefined);
  const enrolling = useSignal(false);
  const busy = useSignal(false);
  const attempt = async (work: () => Promise<void>) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
      const params = { header: enrolledHeader() };
      devices.value = (await unwrap(api.GET('/api/v1/devices', { params }))).devices;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  const load = () => void attempt(async () => undefined);
  useEffect(load, []);
  const revoke = async ({ id, name }: Device) => {
    await attempt(async () => {
      await unwrap(api.DELETE('/api/v1/devices/{id}', { params: { path: { id } } }));
      toast(say.revoked(name));
    });
    revoking.value = undefined;
  };
  return (
    <>
      <p>{say.devicesHint}</p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {devices.value !== undefined &&
        (devices.value.some(({ isThis }) => isThis) ? (
          <p>{say.isEnrolled}</p>
        ) : (
          <Button
            class={styles.add}
            onClick={() => {
              enrolling.value = true;
            }}
          >
            {say.enrol}
          </Button>
        ))}
      {(devices.value !== undefined || problem.value === undefined) && (
        <DataTable
          caption={say.devices}
          rows={devices.value}
          columns={columns((device) => {
            revoking.value = device;
          })}
          rowKey={({ id }) => id}
          empty={say.none}
        />
      )}
      {enrolling.value && (
        <EnrolForm
          onClose={() => {
            enrolling.value = false;
          }}
          onEnrolled={load}
        />
      )}
      {revoking.value !== undefined && (
        <Ask
          title={say.revokeTitle(revoking.value.name)}
          hint={say.revokeHint}
          yes={say.revokeYes}
          no={say.no}
          busy={busy.value}
          onYes={() => revoking.value && void revoke(revoking.value)}
          onClose={() => {
            revoking.value = undefined;
          }}
        />
      )}
    </>
  );
}

function columns(onRevoke: (device: Device) => void): readonly [Column<Device>, ...Column<Device>[]] {
  const say = pinsText.value;
  return [
    {
      key: 'name',
      title: say.device,
      sortBy: ({ name }) => name,
      cell: ({ name, isThis }) => (
        <>
          {name} {isThis && <span class={styles.soft}>({say.thisOne})</span>}
        </>
      ),
    },
    {
      key: 'seen',
      title: say.lastSeen,
      sortBy: ({ lastSeenAt }) => lastSeenAt ?? '',
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? say.never : dateAndTime(lastSeenAt)),
    },
    { key: 'since', title: say.since, cell: ({ createdAt }) => dateAndTime(createdAt) },
    {
      key: 'revoke',
      title: '',
      cell: (device) => (
        <Button kind="quiet" onClick={() => onRevoke(device)}>
          {say.revoke}
          <span class="visually-hidden">{say.of(device.name)}</span>
        </Button>
      ),
    },
  ];
}

const Named = v.object({ name: filled });

function EnrolForm({ onClose, onEnrolled }: { onClose: () => void; onEnrolled: () => void }) {
  const say = pinsText.value;
  const form = useForm({
    first: { name: '' },
    schema: Named,
    save: async ({ name }) => {
      await enrolThisDevice(name);
      toast(say.enrolled(name));
      onClose();
      onEnrolled();
    },
  });
  return (
    <Sheet title={say.enrol} onClose={onClose} foot={<SaveButton form={form}>{say.enrol}</SaveButton>}>
      <Form form={form}>
        <TextField
          {...form.text('name')}
          label={say.deviceName}
          placeholder={say.deviceExample}
          autocomplete="off"
          maxLength={40}
        />
      </Form>
    </Sheet>
  );
}
