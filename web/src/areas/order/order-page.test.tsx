import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { open, tap } from '../../../test/app.tsx';
import { liveStream, problem, server } from '../../../test/server.ts';
import { placed } from '../../../test/shop.ts';
import type { Order, OrderStatus } from '../../api/types.ts';

const order = placed({
  channel: 'pickup',
  customer: { name: 'Ana' },
  lines: [{ itemId: 'pupusa-loroco', optionIds: ['masa/Maíz', 'tamano/Grande'], quantity: 2, note: 'bien tostada' }],
  tipCents: 50,
});

const moved = (status: OrderStatus, version: number): Order => ({
  ...order,
  status,
  version,
  history: [...order.history, { status, at: '2026-11-22T18:05:00.000Z' }],
});

const event = (of: Order, type: 'order.placed' | 'order.moved' | 'order.cancelled' = 'order.moved') => ({
  type,
  orderId: of.id,
  at: '2026-11-22T18:05:00.000Z',
  order: of,
});

/** The order's page with its stream open and its first event sent. */
async function watching() {
  const stream = liveStream();
  server.use(http.get('/api/v1/orders/:id/events', () => stream.response()));
  await open(`/pedido/${order.id}`);
  stream.send(1, event(order, 'order.placed'));
  await screen.findByText('La cocina ya lo tiene.');
  return stream;
}

const currentStep = () => screen.getByRole('listitem', { current: 'step' }).textContent;

describe('the order’s page', () => {
  it('shows the ticket, the lines and what they came to', async () => {
    await watching();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tu número7');
    expect(screen.getByText('Para llevar, a nombre de Ana')).toBeDefined();
    const receipt = within(screen.getByRole('region', { name: 'Lo que pediste' }));
    expect(receipt.getByText('Maíz · Grande · “bien tostada”')).toBeDefined();
    expect(receipt.getByText('$0.50')).toBeDefined();
    expect(receipt.getByText('$4.50')).toBeDefined();
  });

  it('tells the promised time in the restaurant’s zone', async () => {
    await watching();
    expect(screen.getByText(/Listo a eso de las 12:20/)).toBeDefined();
  });

  it('follows the kitchen step by step', async () => {
    const stream = await watching();
    expect(currentStep()).toContain('Recibido');
    stream.send(2, event(moved('preparing', 2)));
    await screen.findByText('Lo están haciendo ahorita.');
    expect(currentStep()).toContain('En el comal');
    stream.send(3, event(moved('ready', 3)));
    await screen.findByText('¡Ya está! Pasá por él.');
    stream.send(4, event(moved('completed', 4)));
    await screen.findByText('¡Buen provecho!');
    expect(screen.queryByRole('button', { name: 'Cancelar el pedido' })).toBeNull();
  });

  it('never goes back to an older state that arrives late', async () => {
    const stream = await watching();
    stream.send(3, event(moved('ready', 3)));
    await screen.findByText('¡Ya está! Pasá por él.');
    stream.send(2, event(moved('preparing', 2)));
    stream.send(4, event({ ...moved('ready', 4), note: 'llegó' }));
    await screen.findByText('“llegó”');
    expect(screen.getByText('¡Ya está! Pasá por él.')).toBeDefined();
  });

  it('says whether what it shows is up to date', async () => {
    const stream = await watching();
    expect(screen.getByText('Al día')).toBeDefined();
    server.use(http.get('/api/v1/orders/:id/events', () => HttpResponse.error()));
    stream.fail();
    expect(await screen.findByText('Conectando…')).toBeDefined();
  });

  it('cancels after asking once', async () => {
    await watching();
    server.use(http.post('/api/v1/orders/:id/cancel', () => HttpResponse.json(moved('cancelled', 2))));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText('Este pedido se canceló. No se va a preparar.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that it is too late when the kitchen was faster', async () => {
    await watching();
    server.use(http.post('/api/v1/orders/:id/cancel', () => problem(409, 'illegal-transition')));
    tap(screen.getByRole('button', { name: 'Cancelar el pedido' }));
    tap(await screen.findByRole('button', { name: 'Sí, cancelarlo' }));
    await screen.findByText(/La cocina ya empezó/);
  });

  it('knows an order that is none', async () => {
    server.use(http.get('/api/v1/orders/:id/events', () => problem(404, 'order-not-found')));
    await open('/pedido/nada');
    expect(await screen.findByRole('heading', { level: 1, name: 'No encontramos este pedido' })).toBeDefined();
  });

  it('leads back to the menu for more', async () => {
    await watching();
    tap(screen.getByRole('link', { name: 'Pedir algo más' }));
    await waitFor(() => expect(location.pathname).toBe('/'));
    expect(await screen.findByRole('button', { name: /^Frijol/ })).toBeDefined();
  });
});
