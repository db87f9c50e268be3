import * as v from 'valibot';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { toast } from '../../components/toast.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { PinField, pin } from '../../forms/pin-field.tsx';
import { useForm } from '../../forms/use-form.ts';
import {
  ChoiceField,
  MoneyField,
  OptionsField,
  SwitchField,
  TimeField,
  TwoLanguagesField,
} from '../../forms/value-fields.tsx';
import styles from './components-page.module.css';

const word = v.pipe(
  v.string(),
  v.minLength(1, () => 'A name is missing.'),
);
const Dish = v.object({
  name: v.object({ es: word, en: word }),
  priceCents: v.number(() => 'This is no price.'),
  from: v.string(),
  isOffered: v.boolean(),
  size: v.picklist(['small', 'large']),
  day: v.string(),
  pin,
});

/** A form that is wrong: it says so once it is saved. */
export function DishForm() {
  const form = useForm<v.InferInput<typeof Dish>>({
    first: {
      name: { es: 'Loroco', en: '' },
      priceCents: 125,
      from: '10:00',
      isOffered: true,
      size: 'small',
      day: '',
      pin: '',
    },
    schema: Dish,
    save: async () => toast('Saved.'),
  });
  return (
    <section class={styles.part}>
      <h2>Form</h2>
      <Form form={form}>
        <TwoLanguagesField {...form.field('name')} label="Name" wrongAt={form.wrongAt} />
        <MoneyField {...form.field('priceCents')} label="Price" />
        <TimeField {...form.field('from')} label="From" />
        <SwitchField {...form.field('isOffered')} label="On the menu" hint="Guests can order it." />
        <ChoiceField {...form.field('size')} label="Size" options={{ small: 'Small', large: 'Large' }} />
        <OptionsField {...form.field('day')} label="Day" options={[['monday', 'Monday']]} />
        <PinField {...form.text('pin')} label="PIN" />
        <SaveButton form={form} kitchen />
      </Form>
    </section>
  );
}

type Row = { name: string; sold: number };
const rows: Row[] = [
  { name: 'Revueltas', sold: 120 },
  { name: 'Loroco', sold: 45 },
];

/** A table with rows, without any, and while it loads. */
export const Dishes = () => (
  <section class={styles.part}>
    <h2>Data table</h2>
    {[rows, [], undefined].map((some) => (
      <DataTable<Row>
        key={String(some)}
        caption="What was sold"
        rows={some}
        rowKey={({ name }) => name}
        empty="Nothing was sold yet."
        columns={[
          { key: 'name', title: 'Dish', sortBy: ({ name }) => name, cell: ({ name }) => name },
          { key: 'sold', title: 'Sold', sortBy: ({ sold }) => sold, cell: ({ sold }) => sold },
          { key: 'acts', title: '', cell: ({ name }) => <Button kind="quiet">Change {name}</Button> },
        ]}
      />
    ))}
  </section>
);
