import { screen, waitFor } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { open, tap } from '../../../../test/app.tsx';
import { liveStream, problem, server } from '../../../../test/server.ts';
import { guestTokenOf, placed } from '../../../../test/shop.ts';
import type { Order, OrderStatus } from '../../../api/types.ts';
import { rememberOrder, rememberPart } from '../../../ordering/placed/my-orders.ts';
import { keepToken } from '../../../ordering/placed/order-token.ts';

const hourMs = 60 * 60 * 1000;
const idOf = (index: number) => `01a20433-0000-7000-8000-${String(index).padStart(12, '0')}`;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

/** An order of this phone, as it was sent `ageMs` ago. */
function sent(number: number, ageMs = 10 * 60_000): Order {
  const order = { ...placed({ channel: 'counter', lines: [] }, idOf(number)), number, placedAt: ago(ageMs) };
  keepToken(order.id, guestTokenOf(order.id));
  rememberOrder(order);
  localStorage.setItem('pupuseria.order', JSON.stringify({ id: order.id, number, at: Date.now() - ageMs }));
  return order;
}

/** The shop's answers by order id, to change as the kitchen works; what is not in it, the shop does not know. */
function shopKnows(known: Record<string, OrderStatus>): string[] {
  const asked: string[] = [];
  server.use(
    http.get<{ id: string }>('/api/v1/orders/:id', ({ params, request }) => {
      asked.push(params.id);
      const status = known[params.id];
      const isProven = request.headers.get('x-order-token') === guestTokenOf(params.id);
      if (status === undefined || !isProven) return problem(404, 'order-not-found');
      return HttpResponse.json({ ...placed({ channel: 'counter', lines: [] }, params.id), status });
    }),
    http.get('/api/v1/orders/:id/events', () => liveStream().response()),
  );
  return asked;
}

const shown = () => screen.queryAllByRole('link', { name: /pedido nº/ }).map((link) => link.textContent);
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('the menu of a guest who has ordered', () => {
  it('shows the open order with its state, and leads to it', async () => {
    const order = sent(12);
    shopKnows({ [order.id]: 'preparing' });
    await open('/');
    tap(await screen.findByRole('link', { name: 'Tu pedido nº 12 · En el comal' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(location.pathname + location.hash).toBe(`/pedido/${order.id}#${guestTokenOf(order.id)}`);
  });

  it('shows every open order, newest first, and none that is completed, cancelled or not known any more', async () => {
    const [cancelled, gone, first, done, second] = [sent(8), sent(9), sent(10), sent(11), sent(12)];
    shopKnows({
      [cancelled.id]: 'cancelled',
      [first.id]: 'ready',
      [done.id]: 'completed',
      [second.id]: 'received',
    });
    await open('/');
    await waitFor(() => expect(shown()).toEqual(['nº 12 · Recibido', 'nº 10 · Listo']));
    expect(screen.queryByRole('link', { name: new RegExp(`nº ${gone.number}`) })).toBeNull();
  });

  it('follows what becomes of them when the page is looked at again', async () => {
    const [first, second] = [sent(1), sent(2)];
    const known: Record<string, OrderStatus> = { [first.id]: 'preparing', [second.id]: 'received' };
    shopKnows(known);
    await open('/');
    await waitFor(() => expect(shown()).toEqual(['nº 2 · Recibido', 'nº 1 · En el comal']));
    Object.assign(known, { [first.id]: 'completed', [second.id]: 'preparing' });
    comeBack();
    await waitFor(() => expect(shown()).toEqual(['nº 2 · En el comal']));
    known[second.id] = 'completed';
    comeBack();
    expect((await screen.findByRole('link', { name: 'Tus pedidos' })).getAttribute('href')).toBe('/pedidos');
    expect(shown()).toEqual([]);
  });

  it('does not ask again for an order that is over, after a reload either', async () => {
    const order = sent(3);
    const asked = shopKnows({ [order.id]: 'completed' });
    await open('/');
    await waitFor(() => expect(localStorage.getItem('pupuseria.orders')).toContain('"over":true'));
    await open('/');
    await screen.findByRole('link', { name: 'Tus pedidos' });
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(asked).toEqual([order.id]);
  });

  it('shows an order without its state while the shop does not answer, unless nobody waits for it any more', async () => {
    sent(4, 7 * hourMs);
    sent(5);
    server.use(http.get('/api/v1/orders/:id', () => HttpResponse.error()));
    await open('/');
    await waitFor(() => expect(shown()).toEqual(['nº 5']));
  });

  it('asks for nothing of before yesterday', async () => {
    sent(6, 25 * hourMs);
    const asked = shopKnows({});
    await open('/');
    await screen.findByRole('link', { name: 'Tus pedidos' });
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(asked).toEqual([]);
  });

  it('leads to the group of an order that a friend has sent, with its state', async () => {
    const group = { code: 'K7QM-3XWD-9RTB2', until: Date.now() + hourMs };
    rememberPart({ id: idOf(7), number: 7, placedAt: ago(60_000), totalCents: 100, items: [], group });
    localStorage.setItem(
      'pupuseria.order',
      JSON.stringify({ id: idOf(7), number: 7, at: Date.now(), group: group.code }),
    );
    server.use(http.get('/api/v1/groups/:code', () => HttpResponse.json({ order: { status: 'preparing' } })));
    await open('/');
    const link = await screen.findByRole('link', { name: 'Tu pedido nº 7 · En el comal' });
    expect(link.getAttribute('href')).toBe(`/grupo/${group.code}`);
  });

  it('asks for no order of a guest who has none', async () => {
    const asked = shopKnows({});
    await open('/');
    await screen.findByRole('button', { name: /^Frijol/ });
    expect(asked).toEqual([]);
    expect(screen.queryByRole('link', { name: 'Tus pedidos' })).toBeNull();
  });
});
