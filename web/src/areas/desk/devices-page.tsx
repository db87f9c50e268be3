import * as v from 'valibot';
import { api, unwrap } from '../../api/client.ts';
import type { Device } from '../../api/types.ts';
import type { Column } from '../../components/data-table.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { dateAndTime } from '../../i18n/format.ts';
import { pinsText } from '../../i18n/pins.ts';
import { enrolledHeader, enrolThisDevice } from '../../session/enrolled-device.ts';
import { type MakeProps, RevocableList } from './revocable-list.tsx';
import styles from './staff-page.module.css';

/** The devices on which a PIN signs in: the manager enrols the one in their hands, and revokes any. */
export function DevicesPage() {
  const say = pinsText.value;
  return (
    <>
      <p>{say.devicesHint}</p>
      <RevocableList
        say={{ ...say, make: say.enrol, list: say.devices }}
        read={async () => (await unwrap(api.GET('/api/v1/devices', { params: { header: enrolledHeader() } }))).devices}
        revoke={(id) => unwrap(api.DELETE('/api/v1/devices/{id}', { params: { path: { id } } }))}
        columns={columns()}
        none={say.none}
        Make={EnrolForm}
        instead={(devices) => (devices.some(({ isThis }) => isThis) ? say.isEnrolled : undefined)}
      />
    </>
  );
}

function columns(): readonly [Column<Device>, ...Column<Device>[]] {
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
  ];
}

const Named = v.object({ name: filled });

function EnrolForm({ onClose, onMade }: MakeProps<void>) {
  const say = pinsText.value;
  const form = useForm({
    first: { name: '' },
    schema: Named,
    save: async ({ name }) => {
      await enrolThisDevice(name);
      toast(say.enrolled(name));
      onMade();
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
