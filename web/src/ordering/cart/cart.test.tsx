import { cleanup, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { painted, tap, type } from '../../../test/app.tsx';
import { itemNamed } from '../../../test/shop.ts';
import { openShop } from '../../api/shop.ts';
import { stored } from '../../browser/storage.ts';
import { ItemSheet } from '../item/item-sheet.tsx';
import { CartContext, type CartStorage, createCart } from './cart.ts';
import { CartList } from './cart-list.tsx';
import { Totals } from './cart-totals.tsx';
import { TipChoice } from './tip-choice.tsx';

const keptAs =
  (name: string): CartStorage =>
  (part, parse) =>
    stored(`${name}.${part}`, parse);

/** What a waiter’s tablet knows of its two tables. The bar takes few of an item in one line, and a short note. */
const openTables = () => ({
  terrace: createCart({ storage: keptAs('table-3'), limits: { quantity: 99, note: 200, guest: 40 } }),
  bar: createCart({ storage: keptAs('table-8'), limits: { quantity: 4, note: 20, guest: 10 } }),
});

const loroco = () => itemNamed('Loroco');

/** Both tables on one page, with the sheet of an item open for each. */
function show({ terrace, bar }: ReturnType<typeof openTables>) {
  render(
    <main>
      {Object.entries({ terrace, bar }).map(([name, cart]) => (
        <section key={name} aria-label={name}>
          <CartContext.Provider value={cart}>
            <CartList onEdit={() => undefined} />
            <TipChoice />
            <Totals />
            <ItemSheet item={loroco()} asksGuest onClose={() => undefined} />
          </CartContext.Provider>
        </section>
      ))}
    </main>,
  );
  return {
    terrace: within(screen.getByRole('region', { name: 'terrace' })),
    bar: within(screen.getByRole('region', { name: 'bar' })),
  };
}

type Shown = ReturnType<typeof show>['bar'];

const lines = (table: Shown) => table.queryAllByText(/×$/).map((times) => times.parentElement?.textContent);
const add = (table: Shown) => tap(table.getByRole('button', { name: /^Agregar ?\$/ }));

beforeEach(() => openShop());

describe('two carts on one page', () => {
  it('each have their own lines, guests, tip and sum', async () => {
    const { terrace, bar } = show(openTables());
    type(terrace.getByLabelText('¿Para quién es?'), 'Ana');
    add(terrace);
    expect(await terrace.findByRole('heading', { name: /^Ana/ })).toBeDefined();
    expect(lines(bar)).toEqual([]);

    tap(bar.getByLabelText('Agregar una'));
    add(bar);
    tap(await bar.findByLabelText(/^10 %/));
    expect(await bar.findByText('Subtotal')).toBeDefined();
    expect(lines(bar)).toEqual(['2 × Loroco']);
    expect(lines(terrace)).toEqual(['1 × Loroco']);
    expect(terrace.queryByText('Subtotal')).toBeNull();
    expect(bar.queryByRole('heading', { name: /^Ana/ })).toBeNull();
  });

  it('start from the options that each was last given', async () => {
    const tables = openTables();
    const [dough] = loroco().optionGroups;
    const rice = dough?.options.find(({ name }) => name.es === 'Arroz');
    const others = loroco().optionGroups.slice(1);
    const defaults = others.flatMap(({ options }) => options.filter((option) => option.default).map(({ id }) => id));
    const optionIds = [rice?.id ?? '', ...defaults];
    tables.terrace.add({ item: loroco(), optionIds, quantity: 1, note: '', guest: '' });
    const { terrace, bar } = show(tables);
    expect(terrace.getByLabelText<HTMLInputElement>(/^Arroz/).checked).toBe(true);
    expect(bar.getByLabelText<HTMLInputElement>(/^Arroz/).checked).toBe(false);
  });

  it('are there again after a reload, and still apart', async () => {
    const before = show(openTables());
    add(before.terrace);
    tap(await before.terrace.findByLabelText(/^15 %/));
    tap(before.bar.getByLabelText('Agregar una'));
    add(before.bar);
    await before.bar.findByText('2 ×');

    cleanup();
    const { terrace, bar } = show(openTables());
    expect([lines(terrace), lines(bar)]).toEqual([['1 × Loroco'], ['2 × Loroco']]);
    expect(terrace.getByLabelText<HTMLInputElement>(/^15 %/).checked).toBe(true);
    expect(bar.getByLabelText<HTMLInputElement>(/^15 %/).checked).toBe(false);
  });

  it('take as much in one line as their limits say', async () => {
    const { terrace, bar } = show(openTables());
    for (let count = 1; count < 6; count += 1) {
      // A browser takes no click on what is disabled.
      for (const table of [terrace, bar]) table.getByLabelText<HTMLButtonElement>('Agregar una').click();
      await painted();
    }
    for (const table of [terrace, bar]) add(table);
    expect(await terrace.findByText('6 ×')).toBeDefined();
    expect(lines(bar)).toEqual(['4 × Loroco']);
    // One more is a line of its own.
    tap(bar.getByText('Agregar igual que la anterior'));
    expect(await bar.findByText('1 ×')).toBeDefined();
    expect(bar.getByLabelText<HTMLInputElement>('Nota para la cocina').maxLength).toBe(20);
    expect(terrace.getByLabelText<HTMLInputElement>('Nota para la cocina').maxLength).toBe(200);
    expect(bar.getByLabelText<HTMLInputElement>('¿Para quién es?').maxLength).toBe(10);
  });
});
