import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { Fragment, options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { itemNamed, menu, placed, restaurant } from '../../../test/shop.ts';
import { openForStaff } from '../../../test/staff.tsx';
import { menu as shownMenu, restaurant as shownRestaurant } from '../../api/shop.ts';
import type { Order, TableNow } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { FloorPage } from './floor-page.tsx';
import { floorServer } from './testing.ts';

/** Preact calls it before each rendering of a component; its name is mangled in every build of Preact. */
type RenderHook = { __r?: ((vnode: VNode<Record<string, unknown>>) => void) | undefined };
const hooks = options as RenderHook;
const before = hooks.__r;
/** What was rendered: a component's name, and the number of the table it was given. */
const rendered: string[] = [];

let shop = floorServer();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  session.value = undefined;
  location.hash = '';
  hooks.__r = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type !== 'function' || vnode.type === Fragment) return;
    const { table } = vnode.props as { table?: TableNow | number };
    rendered.push(typeof table === 'object' ? `${vnode.type.name} ${table.number}` : vnode.type.name);
  };
});

// A page that is left cuts its stream, and Node's fetch trips over an intercepted stream that is cut: end it first.
afterEach(() => {
  hooks.__r = before;
  shop.hangUp();
});

const frijol = itemNamed('Frijol').id;
const anOrder = (table: number, number = table): Order => ({
  ...placed(
    { channel: 'table', table, lines: [{ itemId: frijol, optionIds: [], quantity: 1 }] },
    `01a20433-0000-7000-8000-0000000${String(10_000 + number)}`,
  ),
  number,
});

async function open(orders: readonly Order[], tables?: number): Promise<void> {
  shop = floorServer(orders, tables);
  server.use(...shop.handlers);
  shownMenu.value = menu;
  shownRestaurant.value = restaurant;
  openForStaff(() => <FloorPage links={[]} />, { shell: 'bare' });
  await screen.findByRole('link', { name: /^Mesa 1:/ });
}

const tile = (table: number) => screen.findByRole('link', { name: new RegExp(`^Mesa ${table}:`) });

async function openTable(table: number): Promise<void> {
  fireEvent.click(await tile(table));
  await screen.findByRole('heading', { level: 1, name: `Mesa ${table}` });
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the floor', () => {
  it('renders only the table that changes among a hundred with open orders', async () => {
    await open(
      Array.from({ length: 100 }, (_, index) => anOrder(index + 1)),
      100,
    );
    expect(await screen.findAllByText('Esperando', { exact: false })).toHaveLength(100);
    rendered.length = 0;
    shop.publish({ ...anOrder(40), status: 'ready', version: 2 }, 'order.moved');
    await waitFor(async () => expect((await tile(40)).textContent).toContain('Listo'));
    expect(rendered.filter((name) => name.startsWith('TableTile'))).toEqual(['TableTile 40']);
  });

  it('keeps a round for each table through a reload, and sends it to its own', async () => {
    await open([]);
    await openTable(4);
    await press(/^Agregar ?Frijol ?\$/);
    await press('Persona 2');
    await press(/^Agregar ?Frijol ?\$/);
    await press(/^Agregar ?Frijol ?\$/);
    await press('Quitar Frijol');
    await press('Volver al salón');
    await waitFor(async () => expect((await tile(4)).textContent).toContain('2 sin mandar'));
    await openTable(5);
    expect(screen.queryByRole('button', { name: /^Enviar/ })).toBeNull();
    await press('Volver al salón');
    await openTable(4);
    await press(/^Enviar/);
    await waitFor(() => expect(shop.placed()).toHaveLength(1));
    const [order] = shop.placed();
    expect(order?.table).toBe(4);
    expect(order?.lines.map(({ quantity, guest }) => [quantity, guest])).toEqual([
      [1, null],
      [1, 'P2'],
    ]);
    await waitFor(async () => expect((await tile(4)).textContent).toContain('Esperando'));
  });

  it('brings what is sold out back as a choice, and sends the rest', async () => {
    await open([]);
    shop.answers(({ lines }) =>
      lines.some(({ itemId }) => itemId === frijol)
        ? { refuses: problem(409, 'item-unavailable', { itemIds: [frijol] }) }
        : 'accepts',
    );
    await openTable(4);
    await press(/^Agregar ?Frijol ?\$/);
    await press(/^Agregar ?Horchata ?\$/);
    await press(/^Enviar/);
    await waitFor(async () => expect((await tile(4)).textContent).toContain('1 sin enviar'));
    await openTable(4);
    const unsent = within(await screen.findByRole('region', { name: '1 sin enviar' }));
    await unsent.findByText(/Ya no hay: Frijol/);
    fireEvent.click(unsent.getByRole('button', { name: 'Enviar sin Frijol' }));
    await waitFor(() => expect(shop.placed()).toHaveLength(1));
    expect(shop.placed()[0]?.lines.map(({ name }) => name.es)).toEqual(['Horchata']);
  });

  it('says what is ready first, takes it as served, and orders the last round again', async () => {
    await open([{ ...anOrder(4), status: 'ready' }, anOrder(5)]);
    await press('Listas 1');
    expect(screen.queryByRole('link', { name: /^Mesa 5:/ })).toBeNull();
    await openTable(4);
    await press('Otra ronda');
    await screen.findByRole('button', { name: /^Enviar ?\$1\.00/ });
    await press('Entregar la ronda nº 4');
    await screen.findByText('Ronda nº 4 entregada');
  });
});
