import { screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, chooseTable, keepNothing, open, openItem, painted, reload, tap, type } from '../../../../test/app.tsx';
import { accept, sendButton, shopAnswers, vanish } from '../../../../test/orders.ts';
import { liveStream, problem, server } from '../../../../test/server.ts';
import { guestTokenOf, menuWith, placed } from '../../../../test/shop.ts';
import { reloadShop } from '../../../api/shop.ts';
import { go } from '../../../router/router.tsx';

/** A cart of two revueltas, at checkout, at table 3. */
async function atCheckout(): Promise<void> {
  await open('/mesa/3');
  await add('Revueltas');
  await add('Revueltas');
  await open('/pedir');
  await sendButton();
}

const unsure = 'Todavía no sabemos si la cocina recibió tu pedido';

const kept = (key: string) => JSON.parse(localStorage.getItem(`pupuseria.${key}`) ?? 'null');
/** Stores a value as another tab would, with the storage event that this tab gets. */
function otherTab(key: string, value: unknown): void {
  localStorage.setItem(`pupuseria.${key}`, JSON.stringify(value));
  dispatchEvent(new StorageEvent('storage', { key: `pupuseria.${key}` }));
}

beforeEach(() => {
  server.use(http.get('/api/v1/orders/:id/events', () => liveStream().response()));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('checkout', () => {
  it('sends what was chosen, with the total that was shown, and shows the order', async () => {
    const sent = shopAnswers(accept);
    await atCheckout();
    type(screen.getByLabelText(/Algo más/), 'Sin prisa');
    tap(await sendButton());
    expect((await screen.findByRole('heading', { level: 1, name: /Tu número\s*7/ })).textContent).toContain('7');
    expect(sent[0]?.body).toEqual({
      channel: 'table',
      table: 3,
      lines: [{ itemId: 'pupusa-revueltas', optionIds: ['masa/Maíz', 'tamano/Normal'], quantity: 2 }],
      note: 'Sin prisa',
      tipCents: 0,
      expectedTotalCents: 250,
    });
    expect(localStorage.getItem('pupuseria.cart')).toBe('[]');
    expect(localStorage.getItem('pupuseria.attempt')).toBe('null');
  });

  it('a code that is scanned after a table was chosen by hand decides where the order goes', async () => {
    const sent = shopAnswers(accept);
    await atCheckout();
    await chooseTable(5);
    await open('/mesa/2?t=abc');
    await screen.findByText(/mesa 2/i);
    await open('/pedir');
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[0]?.body).toMatchObject({ channel: 'table', table: 2, tableToken: 'abc' });
  });

  it('a table that is chosen by hand after its code was scanned holds, without the other table’s code', async () => {
    const sent = shopAnswers(accept);
    await open('/mesa/2?t=abc');
    await add('Revueltas');
    await open('/pedir');
    await sendButton();
    await chooseTable(5);
    await open('/mesa/2');
    await screen.findByText(/mesa 2/i);
    await open('/pedir');
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[0]?.body).toMatchObject({ channel: 'table', table: 5 });
    expect(sent[0]?.body).not.toHaveProperty('tableToken');
  });

  it('asks for a name to take away, and for nothing else', async () => {
    const sent = shopAnswers(accept);
    await atCheckout();
    tap(screen.getByLabelText('Para llevar'));
    tap(await sendButton());
    const name = screen.getByLabelText('Tu nombre');
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
    type(name, 'Ana');
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[0]?.body).toMatchObject({ channel: 'pickup', customer: { name: 'Ana' } });
    expect(sent[0]?.body).not.toHaveProperty('table');
    expect(sent[0]?.body.customer).not.toHaveProperty('phone');
  });

  it('asks which table when no code was scanned', async () => {
    const sent = shopAnswers(accept);
    await open('/');
    await add('Revueltas');
    await open('/pedir');
    tap(await screen.findByLabelText('En la mesa'));
    tap(await sendButton());
    await screen.findByText('Elegí la mesa donde estás.');
    expect(sent).toEqual([]);
  });

  it('survives a reload at every step', async () => {
    shopAnswers(accept);
    await atCheckout();
    tap(screen.getByLabelText('Para llevar'));
    type(await screen.findByLabelText('Tu nombre'), 'Ana');
    type(screen.getByLabelText(/Teléfono/), '7000 0000');
    await reload();
    expect(await screen.findByLabelText('Tu nombre')).toHaveProperty('value', 'Ana');
    expect(screen.getByLabelText(/Teléfono/)).toHaveProperty('value', '7000 0000');
    expect(screen.getByText('2 ×')).toBeDefined();
  });

  it('has nothing to send when the cart is empty', async () => {
    await open('/pedir');
    expect(await screen.findByRole('heading', { name: 'Todavía no hay nada en tu pedido' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Mandar/ })).toBeNull();
  });
});

describe('one order', () => {
  it('is made of a double tap', async () => {
    const sent = shopAnswers(accept);
    await atCheckout();
    const button = await sendButton();
    tap(button);
    tap(button);
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(1);
  });

  it('keeps its one key through lost answers and retries', async () => {
    const sent = shopAnswers(vanish, () => problem(503, 'database-busy'), accept);
    await atCheckout();
    tap(await sendButton());
    tap(await screen.findByRole('button', { name: 'Intentar ahora' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    tap(await screen.findByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(sent[0]?.key?.length).toBeGreaterThanOrEqual(8);
  });

  it('goes out again by itself while the page is open', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText('Todavía no sabemos si la cocina recibió tu pedido');
    window.dispatchEvent(new Event('online'));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('goes out again with the same key after a reload', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText('Todavía no sabemos si la cocina recibió tu pedido');
    await reload();
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    // The answer that came at last has what proves the order, too.
    expect(location.hash).toBe(`#${guestTokenOf(placed({ channel: 'counter', lines: [] }).id)}`);
  });

  it.each([
    ['with a page of its own', () => new Response('<h1>Not Found</h1>', { status: 404 })],
    ['in JSON', () => HttpResponse.json({ status: 'error', code: 404, message: 'Not found' }, { status: 404 })],
    ['with an empty yes', () => new Response(null, { status: 200 })],
    ['with a yes to something else', () => HttpResponse.json({}, { status: 200 })],
  ])('stays the same one when a proxy answers for the shop %s', async (_how, answer) => {
    const sent = shopAnswers(vanish, answer, accept);
    await atCheckout();
    tap(await sendButton());
    tap(await screen.findByRole('button', { name: 'Intentar ahora' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await screen.findByText(unsure);
    tap(await screen.findByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[2]).toEqual(sent[0]);
  });

  it('is not changed on its way: neither its tip nor anything else', async () => {
    const baked = Promise.withResolvers<void>();
    const sent = shopAnswers(async () => {
      await baked.promise;
      return problem(500, 'internal-error');
    }, accept);
    await atCheckout();
    tap(await sendButton());
    const tip = screen.getByLabelText(/^10 %/);
    await waitFor(() => expect(tip.matches(':disabled')).toBe(true));
    baked.resolve();
    await screen.findByText(unsure);
    expect(tip.matches(':disabled')).toBe(true);
    expect(screen.getByLabelText(/Algo más/).matches(':disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('stays one when another tab changes the tip after a lost answer', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    otherTab('tip', { percent: 10 });
    expect(screen.getByText(unsure)).toBeDefined();
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('takes what was sent out of the cart, and leaves what another tab added meanwhile', async () => {
    const baked = Promise.withResolvers<void>();
    shopAnswers(async (body) => {
      await baked.promise;
      return accept(body);
    });
    await atCheckout();
    tap(await sendButton());
    const [line] = kept('cart');
    otherTab('cart', [
      { ...line, quantity: line.quantity + 1 },
      { ...line, id: 'other', itemId: 'fresco-horchata', optionIds: [] },
    ]);
    baked.resolve();
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(kept('cart')).toMatchObject([
      { itemId: 'pupusa-revueltas', quantity: 1 },
      { itemId: 'fresco-horchata', quantity: 2 },
    ]);
  });

  it('is given up while unconfirmed only after a warning, and the next one is another order', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    tap(screen.getByRole('button', { name: 'Dejar de intentar' }));
    await screen.findByText(/Puede que la cocina ya lo haya recibido/);
    tap(screen.getByRole('button', { name: 'Sí, dejarlo así' }));
    type(screen.getByLabelText(/Algo más/), 'Con más curtido');
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
    expect(sent[1]?.body.note).toBe('Con más curtido');
  });

  it('is asked for first when the app is opened anew, whatever is in the cart by then', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    const [line] = kept('cart');
    localStorage.setItem('pupuseria.cart', JSON.stringify([{ ...line, quantity: 5 }]));
    await open('/pedir');
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(kept('cart')).toMatchObject([{ quantity: 3 }]);
  });

  it('is asked for on the menu too, which says what became of it', async () => {
    const sent = shopAnswers(vanish, vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    await open('/');
    await screen.findByText(unsure);
    expect(screen.getByRole('link', { name: 'Ver qué pasó' }).getAttribute('href')).toBe('/pedir');
    dispatchEvent(new Event('online'));
    await screen.findByText('Recibimos tu pedido nº 7');
    expect(screen.getByRole('link', { name: 'Ver cómo va' })).toBeDefined();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(kept('cart')).toEqual([]);
  });

  it('is not sent again of its own accord when it was long ago', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    const attempt = kept('attempt');
    localStorage.setItem('pupuseria.attempt', JSON.stringify({ ...attempt, at: Date.now() - 31 * 60_000 }));
    await open('/pedir');
    await screen.findByText(/^Ya pasó un rato/);
    dispatchEvent(new Event('online'));
    expect(sent).toHaveLength(1);
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('is not sent again of its own accord by a page that was left open for long, which says so', async () => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    const later = Date.now() + 31 * 60_000;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    dispatchEvent(new Event('online'));
    await screen.findByText(/Ya pasó un rato desde que lo mandaste/);
    expect(sent).toHaveLength(1);
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]).toEqual(sent[0]);
  });

  it.each([
    ['a day later', 24 * 60 * 60_000],
    ['when the clock was set back by a day', -24 * 60 * 60_000],
  ])('is never sent again %s, and only the guest gives it up', async (_when, shiftMs) => {
    const sent = shopAnswers(vanish, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    const then = Date.now() + shiftMs;
    vi.spyOn(Date, 'now').mockImplementation(() => then);
    await reload();
    await screen.findByText(/Ya pasó más de un día desde que lo mandaste/);
    expect(screen.queryByRole('button', { name: 'Intentar ahora' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    tap(screen.getByRole('button', { name: 'Dejar de intentar' }));
    tap(await screen.findByRole('button', { name: 'Sí, dejarlo así' }));
    await sendButton();
    expect(sent).toHaveLength(1);
  });

  it('is the same one in a tab that did not send it', async () => {
    const sent = shopAnswers(accept);
    await atCheckout();
    const attempt = { key: 'the-other-tab', draft: '[]', body: { lines: [] }, at: Date.now(), unconfirmed: true };
    otherTab('attempt', { ...attempt, body: { channel: 'table', table: 3, lines: [] } });
    await screen.findByText(unsure);
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await waitFor(() => expect(sent).toMatchObject([{ key: 'the-other-tab' }]));
  });

  it('is shown in every tab that sent it, whichever has the answer', async () => {
    shopAnswers(vanish);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    otherTab('order-tokens', [{ id: 'theirs', token: guestTokenOf('theirs') }]);
    otherTab('order', { id: 'theirs', number: 8, at: Date.now(), key: kept('attempt').key });
    otherTab('attempt', null);
    await waitFor(() => expect(location.pathname).toBe('/pedido/theirs'));
    expect(location.hash).toBe(`#${guestTokenOf('theirs')}`);
  });

  it('is not taken for the next one when its answer came while the guest was elsewhere', async () => {
    const answered = Promise.withResolvers<void>();
    shopAnswers(async (body) => {
      await answered.promise;
      return accept(body);
    });
    await atCheckout();
    tap(await sendButton());
    go('/pedidos');
    await screen.findByRole('heading', { level: 1, name: 'Tus pedidos' });
    answered.resolve();
    await screen.findByText(/Revueltas/);
    go('/');
    await add('Loroco');
    go('/pedir');
    await sendButton();
    await painted();
    expect(location.pathname).toBe('/pedir');
    expect(within(screen.getByRole('region', { name: 'Tu pedido' })).getByText('Loroco')).toBeDefined();
  });

  it('is no longer unconfirmed when it was given up in another tab', async () => {
    shopAnswers(vanish);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    otherTab('attempt', null);
    await sendButton();
    expect(screen.queryByText(unsure)).toBeNull();
  });
});

describe('a phone that keeps nothing', () => {
  it('is told so before the order is sent, and again while nobody knows whether it arrived', async () => {
    const sent = shopAnswers(vanish, accept);
    keepNothing();
    await open('/mesa/3');
    await add('Revueltas');
    tap(await screen.findByRole('button', { name: /Ver tu pedido/ }));
    tap(await screen.findByRole('link', { name: /Seguir con el pedido/ }));
    await screen.findByText(/^Este teléfono no nos deja guardar nada/);
    tap(await sendButton());
    await screen.findByText(/este teléfono no nos deja guardar nada: dejá esta página abierta/);
    tap(screen.getByRole('button', { name: 'Intentar ahora' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('is told on the menu too that nobody knows whether it arrived', async () => {
    shopAnswers(vanish);
    keepNothing();
    await open('/mesa/3');
    await add('Revueltas');
    tap(await screen.findByRole('button', { name: /Ver tu pedido/ }));
    tap(await screen.findByRole('link', { name: /Seguir con el pedido/ }));
    tap(await sendButton());
    await screen.findByText(unsure);
    tap(screen.getByRole('link', { name: /Ver el menú/ }));
    await screen.findByRole('button', { name: /^Loroco/ });
    expect(await screen.findByText(unsure)).toBeDefined();
  });
});

describe('a shop that is too busy to take it', () => {
  const wait = { 'retry-after': '30' };
  const limited = () => problem(429, 'too-many-requests', {}, wait);
  const overloaded = () => problem(503, 'overloaded', {}, wait);
  const proxys503 = () => new HttpResponse('<h1>Service Unavailable</h1>', { status: 503 });
  const notYet = 'Todavía no pudimos mandar tu pedido';

  it.each([
    ['429', limited],
    ['503', overloaded],
  ])('is said to have nothing, and asked again when it said: %s', async (_, answer) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const sent = shopAnswers(answer, accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(notYet);
    expect(screen.queryByText(unsure)).toBeNull();
    expect(screen.getByRole('timer').textContent).toBe('Otra vez en 30 s');
    // Neither a tap nor the network coming back makes it sooner.
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    window.dispatchEvent(new Event('online'));
    expect(sent).toHaveLength(1);
    expect(screen.getByText('2 ×')).toBeDefined();
  });

  it('gets the same order when the time has come', async () => {
    const sent = shopAnswers(() => problem(503, 'overloaded', {}, { 'retry-after': '0.05' }), accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('can be left in peace, with the cart as it was', async () => {
    const sent = shopAnswers(limited, accept);
    await atCheckout();
    tap(await sendButton());
    tap(await screen.findByRole('button', { name: 'Mejor no mandarlo todavía' }));
    await sendButton();
    expect(sent).toHaveLength(1);
    expect(localStorage.getItem('pupuseria.attempt')).toBe('null');
    expect(screen.getByText('2 ×')).toBeDefined();
  });

  it.each([
    ['a proxy’s 503', proxys503],
    ['a 500', () => problem(500, 'internal-error')],
    ['a lost answer', vanish],
  ])('is not said to have nothing when nobody knows: %s', async (_, answer) => {
    shopAnswers(answer);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(unsure);
    expect(screen.queryByText(notYet)).toBeNull();
  });

  it('leaves an earlier unconfirmed request as it was, through a reload', async () => {
    shopAnswers(vanish, limited);
    await atCheckout();
    tap(await sendButton());
    tap(await screen.findByRole('button', { name: 'Intentar ahora' }));
    await screen.findByText('2 intentos');
    expect(screen.getByText(unsure)).toBeDefined();
    await reload();
    await screen.findByRole('button', { name: 'Intentar ahora' });
    expect(screen.getByText(unsure)).toBeDefined();
    expect(screen.queryByText(notYet)).toBeNull();
  });

  it('says that it takes long, and goes on waiting for the one answer', async () => {
    const baked = Promise.withResolvers<void>();
    const sent = shopAnswers(async (body) => {
      await baked.promise;
      return accept(body);
    });
    await atCheckout();
    tap(await sendButton());
    await screen.findByText('Está tardando más de lo normal');
    baked.resolve();
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent).toHaveLength(1);
  });
});

describe('an answer that is not yes', () => {
  it.each([
    [409, 'order-too-large', { comalUnits: 80, maxUnits: 60 }, /Lleva 80 pupusas y por aquí recibimos hasta 60/],
    [429, 'too-many-open-orders', {}, /Esperá a que la cocina vea uno, o llamanos/],
  ])(
    'says what a guest can do, in our own words, and sends nothing by itself: %s %s',
    async (status, code, extra, hint) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const sent = shopAnswers(() => problem(status, code, extra, { 'retry-after': '0' }), accept);
      await atCheckout();
      tap(await sendButton());
      const alert = await screen.findByText(hint);
      expect(alert.textContent).not.toMatch(/server|kitchen/i);
      expect(screen.queryByRole('timer')).toBeNull();
      expect(sent).toHaveLength(1);
      tap(await sendButton());
      await screen.findByRole('heading', { level: 1, name: /Tu número/ });
      expect(sent[1]?.key).not.toBe(sent[0]?.key);
    },
  );

  it('of a full kitchen sends a guest at a table to whoever is serving', async () => {
    shopAnswers(() => problem(409, 'kitchen-full', { quotedMinutes: 95, slots: [] }));
    await open('/mesa/3');
    await add('Revueltas');
    await open('/pedir');
    tap(await sendButton());
    await screen.findByText(/Preguntale a quien atiende para cuándo puede estar/);
    expect(await sendButton()).toBeDefined();
  });

  it('says that the total is another one when prices change under the open page, and sends at what it shows', async () => {
    const sent = shopAnswers(accept);
    const dearer = menuWith((item) => (item.name.es === 'Revueltas' ? { ...item, priceCents: 150 } : item));
    await atCheckout();
    expect(screen.queryByText(/El total cambió/)).toBeNull();
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(dearer)));
    await reloadShop();
    await screen.findByText('El total cambió: ahora es $3.00');
    expect(screen.getByText(/^Antes era \$2\.50/)).toBeDefined();
    // What the guest changes is no news.
    tap(screen.getByLabelText(/^10 %/));
    await waitFor(() => expect(screen.queryByText(/El total cambió/)).toBeNull());
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent.map(({ body }) => body.expectedTotalCents)).toEqual([330]);
  });

  it('asks before it sends at a new price', async () => {
    const sent = shopAnswers(() => problem(409, 'price-changed', { totalCents: 300 }), accept);
    const dearer = menuWith((item) => (item.name.es === 'Revueltas' ? { ...item, priceCents: 150 } : item));
    await atCheckout();
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(dearer)));
    tap(await sendButton());
    await screen.findByText('El total cambió: ahora es $3.00');
    const summary = screen.getByRole('region', { name: 'Tu pedido' });
    await waitFor(() => expect(summary.textContent).toContain('Total$3.00'));
    await waitFor(() => expect(sent).toHaveLength(1));
    tap(await screen.findByRole('button', { name: 'Mandar por $3.00' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]?.body.expectedTotalCents).toBe(300);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('names what is sold out, and takes it off the order when asked', async () => {
    const sent = shopAnswers(() => problem(409, 'item-unavailable', { itemIds: ['fresco-horchata'] }), accept);
    await open('/mesa/3');
    await add('Revueltas');
    await add('Horchata');
    await open('/pedir');
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText(/Se nos acabó: Horchata/);
    tap(alert.getByRole('button', { name: 'Quitarlo del pedido' }));
    await waitFor(async () => expect((await sendButton()).textContent).toContain('$1.25'));
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]?.body.lines).toHaveLength(1);
  });

  it('offers what is left when there is too little', async () => {
    const sent = shopAnswers(() => problem(409, 'item-unavailable', { itemIds: ['pupusa-revueltas'] }), accept);
    await atCheckout();
    const oneLeft = menuWith((item) =>
      Object.assign({}, item, { portionsLeft: item.name.es === 'Revueltas' ? 1 : null }),
    );
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(oneLeft)));
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText('Solo queda 1 de Revueltas');
    tap(alert.getByRole('button', { name: 'Pedir lo que hay' }));
    await waitFor(async () => expect((await sendButton()).textContent).toContain('$1.25'));
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]?.body.lines).toMatchObject([{ quantity: 1 }]);
  });

  it('offers what the order can have of an ingredient that the menu counts for several items together', async () => {
    const short = { itemIds: ['pupusa-revueltas'], portionsLeft: { 'pupusa-revueltas': 1 } };
    const sent = shopAnswers(() => problem(409, 'item-unavailable', short), accept);
    await atCheckout();
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText('Solo queda 1 de Revueltas');
    tap(alert.getByRole('button', { name: 'Pedir lo que hay' }));
    await waitFor(async () => expect((await sendButton()).textContent).toContain('$1.25'));
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]?.body.lines).toMatchObject([{ quantity: 1 }]);
  });

  it('takes the new price with the tip that was chosen as a share', async () => {
    const sent = shopAnswers(() => problem(409, 'price-changed', { totalCents: 325 }), accept);
    await atCheckout();
    tap(screen.getByLabelText(/^10 %/));
    await waitFor(async () => expect((await sendButton()).textContent).toContain('$2.75'));
    const dearer = menuWith((item) => (item.name.es === 'Revueltas' ? { ...item, priceCents: 150 } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(dearer)));
    tap(await sendButton());
    tap(await screen.findByRole('button', { name: 'Mandar por $3.30' }));
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent.map(({ body }) => [body.tipCents, body.expectedTotalCents])).toEqual([
      [25, 275],
      [30, 330],
    ]);
    expect(localStorage.getItem('pupuseria.tip')).toBe('{"percent":0}');
  });

  it.each([
    ['not-accepting-orders', 409, {}, 'Ahora no estamos tomando pedidos'],
    ['idempotency-key-reused', 422, {}, 'Puede que tu pedido ya haya llegado'],
    ['body-too-large', 413, {}, 'No pudimos mandar tu pedido'],
    ['validation-failed', 422, { errors: [{ path: 'lines.0.note', message: 'x' }] }, 'Hay algo que corregir'],
  ])('is told clearly, and nothing is lost: %s', async (code, status, extra, words) => {
    const sent = shopAnswers(() => problem(status, code, extra), accept);
    await atCheckout();
    tap(await sendButton());
    await screen.findByText(words);
    expect(screen.getByText('2 ×')).toBeDefined();
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('stops the sending of what the menu no longer has', async () => {
    await atCheckout();
    const without = menuWith((item) => (item.name.es === 'Revueltas' ? { ...item, available: false } : item));
    server.use(http.get('/api/v1/menu', () => HttpResponse.json(without)));
    await reload();
    await screen.findByText('Agotado');
    expect(await sendButton()).toHaveProperty('disabled', true);
    tap(screen.getByRole('button', { name: 'Quitar lo que ya no hay' }));
    expect(await screen.findByRole('heading', { name: 'Todavía no hay nada en tu pedido' })).toBeDefined();
  });

  it('says whose each line is', async () => {
    const sent = shopAnswers(accept);
    await open('/mesa/3');
    const sheet = within(await openItem('Revueltas'));
    type(sheet.getByRole('textbox', { name: '¿Para quién es?' }), ' Ana ');
    tap(sheet.getByRole('button', { name: /^Agregar\$/ }));
    await open('/pedir');
    tap(await sendButton());
    await screen.findByRole('heading', { level: 1, name: /Tu número/ });
    expect(sent[0]?.body.lines).toMatchObject([{ guest: 'Ana' }]);
  });
});
