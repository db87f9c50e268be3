import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { Fragment, options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../../test/server.ts';
import type { Order } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { KitchenPage } from './kitchen-page.tsx';
import { aLine, anOrder, kitchenServer, moved } from './testing.ts';

/** Preact calls it before each rendering of a component; its name is mangled in every build of Preact. */
type RenderHook = { __r?: ((vnode: VNode<Record<string, unknown>>) => void) | undefined };
const hooks = options as RenderHook;
const before = hooks.__r;

/** What was rendered since `rendered.length = 0`: a component’s name, and the number of the order it was given. */
const rendered: string[] = [];

beforeEach(() => {
  session.value = undefined;
  hooks.__r = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type !== 'function' || vnode.type === Fragment) return;
    const { order } = vnode.props as { order?: Order };
    rendered.push(order === undefined ? vnode.type.name : `${vnode.type.name} ${order.number}`);
  };
});

let kitchen: ReturnType<typeof kitchenServer> | undefined;
afterEach(async () => {
  vi.useRealTimers();
  hooks.__r = before;
  kitchen?.hangUp();
  await waitFor(() => expect(screen.queryByText(/^En vivo/)).toBeNull());
});

/** A board with 60 tickets, 20 in each status, each in its place for longer than the 600 ms after which a tap counts. */
async function sixtyTickets(placedMsAgo: number) {
  const placedAt = (index: number) => new Date(Date.now() - placedMsAgo + index).toISOString();
  const orders = Array.from({ length: 60 }, (_, index) =>
    anOrder({
      placedAt: placedAt(index),
      status: (['received', 'preparing', 'ready'] as const)[index % 3] ?? 'received',
      lines: [aLine(), aLine()],
      seenAt: placedAt(index),
    }),
  );
  const opened = kitchenServer(orders);
  kitchen = opened;
  server.use(...opened.handlers);
  render(<KitchenPage />);
  await screen.findByText(/^En vivo/);
  await waitFor(() => {
    expect(screen.getAllByRole('article')).toHaveLength(60);
    for (const button of screen.getAllByRole('button', { name: /Empezar|Listo, pedido|Entregar/ })) {
      expect(button.getAttribute('aria-disabled')).toBe('false');
    }
  });
  return { orders, opened };
}

const ticketOf = (order: Order | undefined) =>
  screen.getByRole('article', { name: new RegExp(`Pedido ${order?.number},`) });
/** What is rendered of one ticket. */
const partsOf = (order: Order | undefined) => [
  ...['Ticket', 'TicketClock', 'TicketFoot', 'TicketLacks', 'TicketParts', 'TicketTitle'].map(
    (name) => `${name} ${order?.number}`,
  ),
  'TicketLine',
];
const names = () => [...new Set(rendered)].toSorted();

describe('with 60 tickets on the board', () => {
  it('only the ticket that is moved, the counts and the last moves are rendered', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { orders, opened } = await sixtyTickets(10_000);
    const [first] = orders;
    rendered.length = 0;
    fireEvent.click(within(ticketOf(first)).getByRole('button', { name: /Empezar/ }));
    await waitFor(() => expect(opened.board.get(first?.id ?? '')?.status).toBe('preparing'));
    await within(screen.getByRole('region', { name: 'Últimos movimientos' })).findByRole('button');
    await waitFor(() =>
      expect(within(ticketOf(first)).getByRole('button', { name: /Listo/ }).getAttribute('aria-disabled')).toBe(
        'false',
      ),
    );
    const counts = ['AllDayStrip', 'BoardFlow', 'FreshTally', 'RecentMoves'];
    expect(names()).toEqual([...counts, ...partsOf(first)].toSorted());
    // Once when it is tapped, and once with the server’s answer: two lines each.
    expect(rendered.filter((name) => name.startsWith('Ticket ')).length).toBeLessThanOrEqual(2);
    expect(rendered.filter((name) => name === 'TicketLine').length).toBeLessThanOrEqual(4);
  });

  it('the same parts are rendered when another screen moves one', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { orders, opened } = await sixtyTickets(10_000);
    const order = orders[30] ?? anOrder();
    rendered.length = 0;
    opened.publish(moved(order, 'preparing'), 'order.moved');
    await screen.findByRole('article', { name: new RegExp(`Pedido ${order.number}, en el comal,`) });
    const counts = ['AllDayStrip', 'BoardFlow', 'ConnectionAge', 'FreshTally'];
    const unexpected = names().filter((name) => ![...counts, ...partsOf(order)].includes(name));
    expect(unexpected).toEqual([]);
    expect(rendered.filter((name) => name.startsWith('Ticket '))).toHaveLength(1);
  });

  it('a second that passes renders the age of the connection, and a minute the ages of the tickets', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    await sixtyTickets(90_000);
    rendered.length = 0;
    vi.advanceTimersByTime(1_000);
    await waitFor(() => screen.getByText('En vivo · hace 1 s'));
    expect(names()).toEqual(['ConnectionAge']);
    rendered.length = 0;
    vi.advanceTimersByTime(40_000);
    // What is ready is collapsed, without its age.
    await waitFor(() => expect(screen.getAllByText('2 min')).toHaveLength(40));
    expect(rendered.filter((name) => name.startsWith('TicketClock'))).toHaveLength(40);
    expect(names().filter((name) => !name.startsWith('TicketClock'))).toEqual(['ConnectionAge']);
  });
});
