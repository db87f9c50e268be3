import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

type Dish = { name: string; cents: number };

const dishes: Dish[] = [
  { name: 'Queso', cents: 100 },
  { name: 'Ástor', cents: 95 },
  { name: 'Loroco', cents: 1200 },
];

const columns: [Column<Dish>, ...Column<Dish>[]] = [
  { key: 'name', title: 'Plato', sortBy: ({ name }) => name, cell: ({ name }) => name },
  { key: 'price', title: 'Precio', sortBy: ({ cents }) => cents, cell: ({ cents }) => `${cents} ¢` },
  { key: 'acts', title: '', cell: ({ name }) => <button type="button">Cambiar {name}</button> },
];

const show = (rows: Dish[] | undefined) =>
  render(<DataTable caption="Los platos" rows={rows} columns={columns} rowKey={({ name }) => name} empty="No hay." />);
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('a table', () => {
  it('is in alphabetical order at first, accents apart, and is sorted by the heading that is pressed, and back', () => {
    show(dishes);
    expect(names()).toEqual(['Ástor', 'Loroco', 'Queso']);
    fireEvent.click(screen.getByRole('button', { name: 'Precio' }));
    expect(names()).toEqual(['Ástor', 'Queso', 'Loroco']);
    expect(screen.getByRole('columnheader', { name: 'Precio' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Precio' }));
    expect(names()).toEqual(['Loroco', 'Queso', 'Ástor']);
    expect(screen.getByRole('columnheader', { name: 'Plato' }).getAttribute('aria-sort')).toBe('none');
  });

  it('says that it loads, and when there is nothing', () => {
    show(undefined);
    screen.getByText('Cargando…');
    show([]);
    screen.getByText('No hay.');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
