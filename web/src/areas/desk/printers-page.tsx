import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { isPrinterAddress, type PrinterKind } from '../../../../functions/domain/print-jobs.ts';
import { api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { AddedPrinter, Printer } from '../../api/types.ts';
import { shopOrigin } from '../../browser/shop-origin.ts';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/data-table.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { ChoiceField, OptionsField, SwitchField } from '../../forms/value-fields.tsx';
import { inLanguage } from '../../i18n/index.ts';
import { printersText } from '../../i18n/printers.ts';
import { PrintJobsSheet } from './print-jobs-sheet.tsx';
import { type MadeProps, type MakeProps, RevocableList } from './revocable-list.tsx';
import { ShownOnce } from './shown-once.tsx';
import styles from './staff-page.module.css';

/** The shop's printers: the manager adds one, types its address into it, sees how it is and what it printed, and removes any. */
export function PrintersPage() {
  const say = printersText.value;
  const open = useSignal<Printer | undefined>(undefined);
  const show = (printer: Printer | undefined) => {
    open.value = printer;
  };
  return (
    <>
      <p>{say.hint}</p>
      <RevocableList
        say={say}
        read={async () => (await unwrap(api.GET('/api/v1/printers'))).printers}
        revoke={(id) => unwrap(api.DELETE('/api/v1/printers/{id}', { params: { path: { id } } }))}
        columns={columns(show)}
        none={say.none}
        Make={PrinterForm}
        Made={NewPrinter}
      />
      {open.value && <PrintJobsSheet printer={open.value} onClose={() => show(undefined)} />}
    </>
  );
}

/** How a printer is, in a few words. */
function stateOf({ lastSeenAt, silent, trouble }: Printer): string {
  const say = printersText.value;
  if (lastSeenAt === null) return say.never;
  if (silent) return say.silent;
  return trouble === null ? say.fine : say.trouble(trouble);
}

function columns(show: (printer: Printer) => void): readonly [Column<Printer>, ...Column<Printer>[]] {
  const say = printersText.value;
  return [
    { key: 'name', title: say.name, sortBy: ({ name }) => name, cell: ({ name }) => name },
    { key: 'kind', title: say.kind, cell: ({ kind }) => say.kinds[kind] },
    {
      key: 'state',
      title: say.state,
      cell: (printer) => (
        <>
          {stateOf(printer)}
          {printer.waiting > 0 && <span class={styles.soft}> · {say.waiting(printer.waiting)}</span>}
          {printer.doubtful > 0 && <strong> · {say.doubtful(printer.doubtful)}</strong>}
        </>
      ),
    },
    {
      key: 'papers',
      title: '',
      cell: (printer) => (
        <Button kind="quiet" onClick={() => show(printer)}>
          {say.papers}
          <span class="visually-hidden">{say.of(printer.name)}</span>
        </Button>
      ),
    },
  ];
}

const PrinterValues = v.pipe(
  v.object({
    name: filled,
    kind: v.picklist(['star-cloudprnt', 'epson-sdp', 'raw-tcp']),
    address: v.pipe(v.string(), v.trim()),
    tickets: v.boolean(),
    station: v.string(),
    width: v.picklist(['58', '80']),
    language: v.picklist(['es', 'en']),
    drawer: v.boolean(),
  }),
  v.forward(
    v.check(
      ({ kind, address }) => kind !== 'raw-tcp' || isPrinterAddress(address),
      () => printersText.value.addressWrong,
    ),
    ['address'],
  ),
);
type Values = v.InferInput<typeof PrinterValues>;

const first: Values = {
  name: '',
  kind: 'star-cloudprnt',
  address: '',
  tickets: true,
  station: 'all',
  width: '80',
  language: 'es',
  drawer: false,
};

/** The width that the field's text says; the schema lets nothing else through. */
const widthOf = (text: Values['width']): 58 | 80 => (text === '58' ? 58 : 80);

function PrinterForm({ onClose, onMade }: MakeProps<AddedPrinter>) {
  const say = printersText.value;
  const stations = restaurant.value?.stations ?? [];
  const form = useForm<Values>({
    first,
    schema: PrinterValues,
    save: async ({ address, station, width, ...values }) => {
      const body = {
        ...values,
        ...(values.kind === 'raw-tcp' && { address }),
        stations: station === 'all' ? [] : [station],
        width: widthOf(width),
      };
      onMade(await unwrap(api.POST('/api/v1/printers', { body })));
    },
  });
  const isRaw = form.field('kind').value === 'raw-tcp';
  const kinds = Object.entries(say.kinds) as [PrinterKind, string][];
  return (
    <Sheet title={say.make} onClose={onClose} foot={<SaveButton form={form}>{say.make}</SaveButton>}>
      <Form form={form}>
        <TextField
          {...form.text('name')}
          label={say.name}
          placeholder={say.example}
          autocomplete="off"
          maxLength={40}
        />
        <OptionsField {...kindField(form.field('kind'))} label={say.kind} options={kinds} />
        {isRaw && (
          <TextField
            {...form.text('address')}
            label={say.address}
            hint={say.addressHint}
            autocomplete="off"
            maxLength={21}
          />
        )}
        <SwitchField {...form.field('tickets')} label={say.tickets} />
        {stations.length > 0 && (
          <OptionsField
            {...form.field('station')}
            label={say.station}
            options={[['all', say.everything], ...stations.map(({ id, name }) => [id, inLanguage(name)] as const)]}
          />
        )}
        <ChoiceField {...form.field('width')} label={say.width} options={{ 80: '80 mm', 58: '58 mm' }} />
        <ChoiceField {...form.field('language')} label={say.language} options={say.languages} />
        <SwitchField {...form.field('drawer')} label={say.drawer} />
      </Form>
    </Sheet>
  );
}

type KindField = { value: PrinterKind; onValue: (kind: PrinterKind) => void };

/** A list of options speaks of texts; it has no other than these kinds. */
const kindField = <Field extends KindField>({ onValue, ...field }: Field) => ({
  ...field,
  onValue: (kind: string) => onValue(kind as PrinterKind),
});

function NewPrinter({ made: { printer, path }, onClose }: MadeProps<AddedPrinter>) {
  const { yours, path: label, once: hint, done } = printersText.value;
  if (path === null) return <PrintJobsSheet printer={printer} onClose={onClose} />;
  return (
    <ShownOnce say={{ title: yours(printer.name), label, hint, done }} secret={shopOrigin() + path} onClose={onClose} />
  );
}
