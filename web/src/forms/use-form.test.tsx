import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '../api/client.ts';
import { TextField } from './field.tsx';
import { Form, SaveButton } from './form.tsx';
import { useForm } from './use-form.ts';
import { ChoiceField, MoneyField, SwitchField, TimeField, TwoLanguagesField } from './value-fields.tsx';

const short = () => 'Al menos 3 letras.';
const text = v.pipe(v.string(), v.minLength(3, short));
const Dish = v.object({
  name: v.object({ es: text, en: text }),
  note: v.string(),
  priceCents: v.pipe(
    v.number(() => 'Esto no es un precio.'),
    v.integer(),
  ),
  from: v.string(),
  isOffered: v.boolean(),
  size: v.picklist(['small', 'large']),
});
type Values = v.InferInput<typeof Dish>;

const first: Values = {
  name: { es: 'Loroco', en: 'Loroco' },
  note: '',
  priceCents: 125,
  from: '10:00',
  isOffered: true,
  size: 'small',
};

const sent: unknown[] = [];
let answer: () => Promise<void>;

function DishForm() {
  const form = useForm<Values>({
    first,
    schema: Dish,
    save: async (values, changed) => {
      sent.push(values, changed);
      await answer();
    },
    fieldOf: { 'name-taken': 'note' },
  });
  return (
    <Form form={form}>
      <TwoLanguagesField {...form.field('name')} label="Nombre" wrongAt={form.wrongAt} />
      <TextField {...form.text('note')} label="Nota" />
      <MoneyField {...form.field('priceCents')} label="Precio" />
      <TimeField {...form.field('from')} label="Desde" />
      <SwitchField {...form.field('isOffered')} label="Se ofrece" />
      <ChoiceField {...form.field('size')} label="Tamaño" options={{ small: 'Normal', large: 'Grande' }} />
      <SaveButton form={form} />
      <output>{form.dirty ? 'distinto' : 'igual'}</output>
    </Form>
  );
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Guardar' }));
const refuse = (code: 'name-taken' | 'validation-failed', paths: string[] = []) => {
  answer = async () => {
    const errors = paths.map((path) => ({ path, message: 'words for developers' }));
    throw new ApiProblem(422, { code, errors });
  };
};

beforeEach(() => {
  sent.length = 0;
  answer = async () => undefined;
  render(<DishForm />);
});

describe('a form', () => {
  it('sends its values in the API’s own units, and which of them were changed', async () => {
    expect(screen.getByRole('status').textContent).toBe('igual');
    type('En inglés', 'Loroco bud');
    type('Precio', '1,5');
    type('Desde', '16:30');
    fireEvent.click(screen.getByLabelText('Se ofrece'));
    fireEvent.click(screen.getByLabelText('Grande'));
    expect(screen.getByRole('status').textContent).toBe('distinto');
    save();
    const changed = {
      name: { es: 'Loroco', en: 'Loroco bud' },
      priceCents: 150,
      from: '16:30',
      isOffered: false,
      size: 'large',
    };
    await waitFor(() => expect(sent).toEqual([{ ...first, ...changed }, changed]));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('igual'));
  });

  it('says what is wrong beside each field, not before it was to be saved, and leads to the first of them', async () => {
    type('En inglés', 'L');
    type('Precio', 'mucho');
    expect(screen.queryByText('Al menos 3 letras.')).toBeNull();
    save();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('En inglés')));
    const price = screen.getByLabelText('Precio');
    expect(document.getElementById(price.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Esto no es un precio.',
    );
    expect(screen.getAllByText('Al menos 3 letras.')).toHaveLength(1);
    type('En inglés', 'Loroco bud');
    expect(screen.queryByText('Al menos 3 letras.')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('shows at its field what the server finds wrong, until that is changed, in our own words', async () => {
    refuse('validation-failed', ['name.es', 'priceCents']);
    save();
    await waitFor(() => expect(screen.getAllByText(/^Algo no está bien escrito/)).toHaveLength(2));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('En español')));
    expect(screen.getByRole('alert').textContent).toBe('');
    type('Precio', '2');
    expect(screen.getAllByText(/^Algo no está bien escrito/)).toHaveLength(1);
    expect(document.body.textContent).not.toContain('developers');
  });

  it('shows at its field a problem that is about one field', async () => {
    refuse('name-taken');
    save();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Nota')));
    screen.getByText('Ya hay alguien con ese nombre, o con uno que se ve igual.');
  });

  it('has a sentence for what belongs to no field', async () => {
    refuse('validation-failed', ['lines.0.quantity']);
    save();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Algo no está bien escrito/));
  });

  it('is sent once for a double tap', async () => {
    let done: () => void = () => undefined;
    answer = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    save();
    const saving = await screen.findByRole('button', { name: 'Guardando…' });
    expect(saving.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(saving);
    done();
    await screen.findByRole('button', { name: 'Guardar' });
    expect(sent).toHaveLength(2); // the values and what was changed, once
  });

  it.each([
    ['1.50', 150],
    ['1,5', 150],
    ['$ 2', 200],
  ])('reads money with a point or a comma: %s', async (typed, cents) => {
    type('Precio', typed);
    save();
    await waitFor(() => expect(sent[0]).toMatchObject({ priceCents: cents }));
    expect(screen.getByLabelText('Precio')).toHaveProperty('value', typed);
  });
});
