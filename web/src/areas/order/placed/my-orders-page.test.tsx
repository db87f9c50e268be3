import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, open, openItem, tap, type } from '../../../../test/app.tsx';
import { accept, sendButton, shopAnswers } from '../../../../test/orders.ts';
import { liveStream, problem, server } from '../../../../test/server.ts';
import { answered, guestTokenOf, placed } from '../../../../test/shop.ts';
import { myOrders, rememberOrder } from '../../../ordering/placed/my-orders.ts';

const idOf = (index: number) => `01a20433-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** An order at table 3. */
async function order(): Promise<void> {
  await open('/mesa/3');
  await add('Revueltas');
  await open('/pedir');
  tap(await sendButton());
  await screen.findByRole('heading', { level: 1, name: /Tu número/ });
}

/** An order with all that is somebody's own in it. */
async function orderWithEverything(): Promise<void> {
  await open('/');
  const sheet = within(await openItem('Loroco'));
  type(sheet.getByRole('textbox', { name: '¿Para quién es?' }), 'Luis');
  tap(sheet.getByRole('button', { name: /^Agregar ?\$/ }));
  await open('/pedir');
  type(await screen.findByLabelText('Tu nombre'), 'Ana');
  type(screen.getByLabelText(/Teléfono/), '7123 4567');
  type(screen.getByLabelText(/Algo más/), 'sin curtido');
  tap(await sendButton());
  await screen.findByRole('heading', { level: 1, name: /Tu número/ });
}

beforeEach(() => {
  server.use(http.get('/api/v1/orders/:id/events', () => liveStream().response()));
});

const forbidden = () => {
  throw new DOMException('forbidden', 'SecurityError');
};
afterEach(() => {
  vi.mocked(Storage.prototype.setItem).mockRestore?.();
});

describe('the orders of this phone', () => {
  it('are the ones sent from it, newest first, without anybody’s name or number', async () => {
    let count = 0;
    shopAnswers((body) => {
      count += 1;
      return HttpResponse.json({ ...answered(placed(body, idOf(count))), number: count }, { status: 201 });
    });
    await orderWithEverything();
    await order();
    await open('/pedidos');
    await screen.findByRole('heading', { level: 1, name: 'Tus pedidos' });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Pedido nº 2',
      'Pedido nº 1',
    ]);
    const kept = localStorage.getItem('pupuseria.orders') ?? '';
    expect(kept).toContain('Revueltas');
    for (const personal of ['Ana', '7123', 'Luis', 'sin curtido']) expect(kept).not.toContain(personal);
  });

  it('are the newest twenty', async () => {
    for (let index = 1; index <= 23; index += 1) {
      rememberOrder({ ...placed({ channel: 'counter', lines: [] }, idOf(index)), number: index });
    }
    expect(myOrders.value.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => 23 - index));
  });

  it('are one tap away from being had again', async () => {
    shopAnswers(accept);
    await order();
    await open('/pedidos');
    const before = placed({
      channel: 'table',
      table: 3,
      lines: [{ itemId: 'pupusa-revueltas', optionIds: ['masa/Maíz', 'tamano/Normal'], quantity: 1 }],
    });
    server.use(
      http.get(`/api/v1/orders/${before.id}`, ({ request }) =>
        request.headers.get('x-order-token') === guestTokenOf(before.id)
          ? HttpResponse.json(before)
          : problem(404, 'order-not-found'),
      ),
    );
    tap(await screen.findByRole('button', { name: 'Pedir otra vez: Pedido nº 7' }));
    expect((await sendButton()).textContent).toContain('$1.25');
    expect(location.pathname).toBe('/pedir');
  });

  it('are a tap away, by links that prove them on another phone too', async () => {
    shopAnswers(accept);
    await order();
    const link = `${location.pathname}${location.hash}`;
    expect(location.hash).toBe(`#${guestTokenOf(idOf(1))}`);
    await open('/pedidos');
    const past = await screen.findByRole('link', { name: 'Pedido nº 7' });
    expect(past.getAttribute('href')).toBe(link);
    const proofs: (string | null)[] = [];
    server.use(
      http.get('/api/v1/orders/:id/events', ({ request }) => {
        proofs.push(request.headers.get('x-order-token'));
        return liveStream().response();
      }),
    );
    tap(past);
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(`${location.pathname}${location.hash}`).toBe(link);
    await waitFor(() => expect(proofs).toEqual([guestTokenOf(idOf(1))]));
  });

  it('from before orders had tokens are shown as they were kept, and are not offered again', async () => {
    const items = [{ quantity: 2, name: { es: 'Loroco', en: 'Loroco' } }];
    const old = { id: idOf(9), number: 9, placedAt: '2026-11-20T18:00:00.000Z', totalCents: 400, items };
    localStorage.setItem('pupuseria.orders', JSON.stringify([old]));
    await open('/pedidos');
    await screen.findByText('2 × Loroco');
    expect(screen.queryByRole('button', { name: /^Pedir otra vez/ })).toBeNull();
  });

  it('are forgotten when asked, with all that proves them but the last, which the menu still leads to', async () => {
    shopAnswers(accept);
    const older = { id: idOf(8), token: guestTokenOf(idOf(8)) };
    localStorage.setItem('pupuseria.order-tokens', JSON.stringify([older]));
    await order();
    expect(localStorage.getItem('pupuseria.order-tokens')).toContain(older.token);
    await open('/pedidos');
    tap(await screen.findByRole('button', { name: 'Borrar esta lista' }));
    await screen.findByText(/Todavía no has pedido desde este teléfono/);
    expect(localStorage.getItem('pupuseria.orders')).toBe('[]');
    const kept = JSON.parse(localStorage.getItem('pupuseria.order-tokens') ?? '');
    expect(kept).toEqual([{ id: idOf(1), token: guestTokenOf(idOf(1)) }]);
  });

  it('are kept as long as the page is open when the phone forbids keeping anything', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
    shopAnswers(accept);
    await open('/mesa/3');
    await add('Revueltas');
    tap(await screen.findByRole('button', { name: /Ver tu pedido/ }));
    tap(await screen.findByRole('link', { name: /Seguir con el pedido/ }));
    tap(await sendButton());
    tap(await screen.findByRole('link', { name: 'Todos tus pedidos' }));
    await screen.findByRole('heading', { level: 2, name: 'Pedido nº 7' });
  });

  it('can still be found from the menu when the last one is long over', async () => {
    const yesterday = Date.now() - 24 * 60 * 60 * 1000;
    localStorage.setItem('pupuseria.order', JSON.stringify({ id: idOf(1), number: 1, at: yesterday }));
    await open('/');
    tap(await screen.findByRole('link', { name: 'Tus pedidos' }));
    await waitFor(() => expect(location.pathname).toBe('/pedidos'));
  });

  it.each([
    'nonsense',
    '{}',
    '[1, null, {"id": "x"}]',
    '[{"id":"x","number":1,"totalCents":1,"placedAt":"?","items":[]}]',
  ])('are none when what was kept is broken: %s', async (broken) => {
    localStorage.setItem('pupuseria.orders', broken);
    await open('/pedidos');
    await screen.findByText(/Todavía no has pedido desde este teléfono/);
  });
});
