import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { add, open, tap } from '../../../../test/app.tsx';
import { accept, sendButton, shopAnswers } from '../../../../test/orders.ts';
import { liveStream, server } from '../../../../test/server.ts';
import { allItems, itemNamed, menuWith, placed } from '../../../../test/shop.ts';
import type { NewOrder } from '../../../api/types.ts';
import { defaultOptionIds } from '../../../ordering/cart/cart-lines.ts';
import { myOrders, rememberOrder } from '../../../ordering/placed/my-orders.ts';
import { favourites } from './usual-shelf.tsx';

const idOf = (index: number) => `01a20433-0000-7000-8000-${String(index).padStart(12, '0')}`;
const lines = (...dishes: [name: string, quantity: number][]): NewOrder['lines'] =>
  dishes.map(([name, quantity]) => {
    const item = itemNamed(name);
    return { itemId: item.id, optionIds: defaultOptionIds(item), quantity };
  });

/** An order that this phone sent days ago, and that the shop does not show any more. */
const ordered = (index: number, order: NewOrder) => rememberOrder(placed(order, idOf(index)));
const toTakeAway = (...dishes: [name: string, quantity: number][]): NewOrder => ({
  channel: 'pickup',
  customer: { name: 'Ana' },
  lines: lines(...dishes),
});
const atTable = (table: number, ...dishes: [name: string, quantity: number][]): NewOrder => ({
  channel: 'table',
  table,
  lines: lines(...dishes),
});

const shelf = async () => within(await screen.findByRole('region', { name: 'Lo de siempre' }));
const again = async () => (await shelf()).getByRole('button', { name: /^Pedir otra vez/ });

describe('the menu of a guest who comes back', () => {
  it('begins with the last order, which is at checkout after one tap', async () => {
    ordered(1, toTakeAway(['Queso', 1]));
    ordered(2, toTakeAway(['Revueltas', 2], ['Horchata', 1]));
    await open('/');
    const last = await again();
    expect(last.textContent).toBe('Pedir otra vez2 × Revueltas, 1 × Horchata');
    tap(last);
    expect((await sendButton()).textContent).toContain('$4.00');
    expect(location.pathname).toBe('/pedir');
  });

  it('has what the phone ordered most beside it, each a tap away from the cart', async () => {
    ordered(1, toTakeAway(['Loroco', 2]));
    ordered(2, toTakeAway(['Revueltas', 1], ['Loroco', 1]));
    await open('/');
    const usual = await shelf();
    const names = usual.getAllByRole('button', { name: /^Agregar/ }).map((button) => button.textContent);
    expect(names).toEqual([expect.stringContaining('Loroco'), expect.stringContaining('Revueltas')]);
    tap(usual.getByRole('button', { name: /^Agregar Loroco/ }));
    await screen.findByText('Agregado: 1 × Loroco');
  });

  it('says what of the last order cannot be had today, and puts the rest into the cart', async () => {
    ordered(1, toTakeAway(['Revueltas', 2], ['Horchata', 1]));
    const withoutHorchata = menuWith((item) => (item.name.es === 'Horchata' ? { ...item, available: false } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(withoutHorchata)));
    await open('/');
    tap(await again());
    await screen.findByText('Hoy no hay: Horchata.');
    tap(screen.getByRole('link', { name: 'Seguir con el pedido' }));
    expect((await sendButton()).textContent).toContain('$2.50');
  });

  it('has no such shelf before the first order, nor after the list was cleared', async () => {
    await open('/');
    await screen.findByRole('region', { name: 'Lo que más piden' });
    expect(screen.queryByRole('region', { name: 'Lo de siempre' })).toBeNull();
    ordered(1, toTakeAway(['Queso', 1]));
    await open('/');
    await shelf();
    await open('/pedidos');
    tap(await screen.findByRole('button', { name: 'Borrar esta lista' }));
    await screen.findByText(/Todavía no has pedido/);
    await open('/');
    await screen.findByRole('region', { name: 'Lo que más piden' });
    expect(screen.queryByRole('region', { name: 'Lo de siempre' })).toBeNull();
  });
});

describe('an order had again', () => {
  it('to take away is to take away, although a table was chosen meanwhile', async () => {
    ordered(1, toTakeAway(['Queso', 1]));
    await open('/mesa/3');
    await screen.findByRole('button', { name: 'Mesa 3 · cambiar' });
    tap(await again());
    await sendButton();
    expect(screen.getByLabelText('Para llevar')).toHaveProperty('checked', true);
  });

  it('at a table goes to the table where the guest sits now', async () => {
    const sent = shopAnswers(accept);
    server.use(http.get('/api/v1/orders/:id/events', () => liveStream().response()));
    ordered(1, atTable(5, ['Queso', 1]));
    await open('/mesa/3?t=token-of-3');
    await screen.findByRole('button', { name: 'Mesa 3 · cambiar' });
    tap(await again());
    tap(await sendButton());
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ channel: 'table', table: 3, tableToken: 'token-of-3' }));
  });

  it('at a table claims no table of a guest who sits at none', async () => {
    ordered(1, atTable(5, ['Queso', 1]));
    await open('/');
    tap(await again());
    await sendButton();
    expect(screen.getByLabelText('Para llevar')).toHaveProperty('checked', true);
    expect(screen.queryByLabelText('¿Cuál mesa?')).toBeNull();
  });

  it('still works for orders that an older version of the app has kept', async () => {
    const items = [{ quantity: 2, name: itemNamed('Loroco').name }];
    const old = { id: idOf(9), number: 9, placedAt: '2026-11-20T18:00:00.000Z', totalCents: 400, items };
    localStorage.setItem('pupuseria.orders', JSON.stringify([old]));
    expect(myOrders.value).toMatchObject([old]);
    await open('/');
    await add('Queso');
    await screen.findByText('Agregado: 1 × Queso');
  });
});

describe('the favourites', () => {
  const menu = new Map(allItems.map((item) => [item.id, item]));
  const names = (of: ReturnType<typeof favourites>) => of.map(({ name }) => name.es);

  it('are what most orders had, then what there was most of, and only what can be had', () => {
    ordered(1, toTakeAway(['Frijol', 9]));
    ordered(2, toTakeAway(['Queso', 1], ['Loroco', 2]));
    ordered(3, toTakeAway(['Loroco', 1], ['Queso', 1], ['Ayote', 1]));
    expect(names(favourites(myOrders.value, menu))).toEqual(['Loroco', 'Queso', 'Frijol', 'Ayote']);
    const loroco = itemNamed('Loroco');
    const today = new Map(menu).set(loroco.id, { ...loroco, available: false });
    today.delete(itemNamed('Frijol').id);
    expect(names(favourites(myOrders.value, today))).toEqual(['Queso', 'Ayote']);
  });
});
