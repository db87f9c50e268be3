import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../../test/server.ts';
import { restaurant } from '../../../test/shop.ts';
import { openForStaff } from '../../../test/staff.tsx';
import { restaurant as shop } from '../../api/shop.ts';
import type { Order } from '../../api/types.ts';
import { Announcer } from '../../components/announcer.tsx';
import { session } from '../../session/session.ts';
import { KitchenPage } from './kitchen-page.tsx';
import { aLine, anOrder, kitchenServer, moved, problem, rice } from './testing.ts';

const ticket = (order: Order) => screen.findByRole('article', { name: new RegExp(`Pedido ${order.number},`) });
/** Finds the ticket of the order once it says that its status is this one. */
const inStatus = (status: string, order: Order) =>
  screen.findByRole('article', { name: new RegExp(`Pedido ${order.number}, ${status},`) });
/** A button, after it has been in its place long enough to accept a tap. */
const settled = (find: () => Promise<HTMLElement>) =>
  waitFor(async () => {
    const button = await find();
    expect(button.getAttribute('aria-disabled')).toBe('false');
    return button;
  });
const button = async (order: Order, name: RegExp) => within(await ticket(order)).getByRole('button', { name });
const tap = async (order: Order, name: RegExp) => fireEvent.click(await settled(() => button(order, name)));

/** The kitchen with these orders; `instead` answers before the rest of the server does. */
function openKitchen(orders: Order[], ...instead: HttpHandler[]) {
  return serve(kitchenServer(orders), instead);
}

function serve(kitchen: ReturnType<typeof kitchenServer>, instead: HttpHandler[] = []) {
  running = kitchen;
  server.use(...instead, ...kitchen.handlers);
  openForStaff(KitchenPage, { shell: 'bare' });
  return kitchen;
}

let running: ReturnType<typeof kitchenServer> | undefined;

beforeEach(() => {
  session.value = undefined;
});

// A page that is left cuts its stream, and Node's fetch trips over an intercepted stream that is cut: end it first.
afterEach(async () => {
  vi.useRealTimers();
  running?.hangUp();
  await waitFor(() => expect(screen.queryByText(/^En vivo/)).toBeNull());
});

describe('the screen', () => {
  it('reports that it is there and how it is, while its stream is live and it is in sight', async () => {
    const kitchen = openKitchen([anOrder()]);
    await waitFor(() => expect(kitchen.reports).toEqual([{ sound: false, awake: false }]));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(kitchen.reports).toHaveLength(2));
  });
});

describe('the board', () => {
  it('shows what is open, the oldest order first, and what must not be overlooked', async () => {
    const late = anOrder({ placedAt: new Date(Date.now() - 25 * 60_000).toISOString() });
    const order = anOrder({
      note: 'Con salsa aparte',
      lines: [aLine({ quantity: 12, options: [rice], note: 'sin curtido', guest: 'Beto' })],
    });
    openKitchen([
      order,
      late,
      anOrder({ status: 'ready', channel: 'pickup', table: null, customer: { name: 'Ana', phone: null } }),
    ]);

    const card = within(await ticket(order));
    for (const words of ['12', 'Arroz', 'sin curtido', 'Con salsa aparte', 'Beto']) card.getByText(words);
    await within(await ticket(late)).findByText('Atrasado 5 min');
    await screen.findByText('Llevar · Ana');
    const numbers = within(screen.getByRole('list', { name: 'Por hacer' })).getAllByRole('article');
    expect(numbers.map((article) => article.textContent?.includes('Atrasado'))).toEqual([true, false]);
  });

  it('marks a table whose number was typed, not scanned', async () => {
    const scanned = anOrder({ table: 4, tableSource: 'scanned' });
    const typed = anOrder({ table: 5, tableSource: 'typed' });
    const before = anOrder({ table: 6, tableSource: null });
    openKitchen([scanned, typed, before]);
    within(await ticket(scanned)).getByText('Mesa 4');
    within(await ticket(typed)).getByText('Mesa 5 · escrita a mano');
    within(await ticket(before)).getByText('Mesa 6');
  });

  it('keeps a name or note that is written from right to left from turning what stands beside it', async () => {
    const order = anOrder({ note: 'بدون بصل', lines: [aLine({ guest: 'علي', note: 'حار' })] });
    const pickup = anOrder({ channel: 'pickup', table: null, customer: { name: 'أمل', phone: null } });
    openKitchen([order, pickup]);
    const card = within(await ticket(order));
    for (const words of ['علي', 'حار', 'بدون بصل']) expect(card.getByText(words).tagName).toBe('BDI');
    expect(within(await ticket(pickup)).getByText(/أمل/).tagName).toBe('BDI');
  });

  it.each([
    ['half an hour ahead', -30],
    ['half an hour behind', 30],
  ])('ages its tickets by the shop’s clock when the tablet’s is %s', async (_name, aheadMinutes) => {
    const shopNow = Date.now() + aheadMinutes * 60_000;
    const at = (minutesAgo: number) => new Date(shopNow - minutesAgo * 60_000).toISOString();
    const [late, early] = [anOrder({ placedAt: at(25) }), anOrder({ placedAt: at(3) })];
    serve(kitchenServer([late, early], aheadMinutes * 60_000));
    await within(await ticket(late)).findByText('Atrasado 5 min');
    await within(await ticket(early)).findByText('3 min');
    expect(within(await ticket(early)).queryByText(/Atrasado|Nuevo/)).toBeNull();
  });

  it('puts the lines of each guest together, however they were interleaved', async () => {
    const order = anOrder({
      lines: [
        aLine({ guest: 'Ana' }),
        aLine({ guest: 'Beto', quantity: 3 }),
        aLine({ name: { es: 'Horchata', en: 'Horchata' } }),
        aLine({ guest: 'Ana', quantity: 2, options: [rice] }),
      ],
    });
    openKitchen([order]);
    const card = within(await ticket(order));
    const plate = (name: string) => within(card.getByRole('list', { name })).getAllByRole('listitem');
    expect(plate('Ana').map(({ textContent }) => textContent)).toEqual(['1×RevueltasMaíz', '2×RevueltasArroz']);
    expect(plate('Beto')).toHaveLength(1);
    expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toContain('Horchata');
  });

  it('adds up what friends ordered together by dough and filling, on their ticket and at every step', async () => {
    const together = [
      aLine({ guest: 'Ana', quantity: 2 }),
      aLine({ guest: 'Beto', quantity: 3 }),
      aLine({ guest: 'Beto', quantity: 4, options: [rice] }),
      aLine({ guest: 'Ana', name: { es: 'Loroco', en: 'Loroco' } }),
      aLine({ guest: 'Ana', name: { es: 'Horchata', en: 'Horchata' }, options: [] }),
    ];
    const orders = (['received', 'preparing'] as const).map((status) => anOrder({ status, lines: together }));
    const alone = anOrder({ lines: [aLine({ guest: 'Ana' }), aLine()] });
    openKitchen([...orders, alone]);
    for (const order of orders) {
      const card = within(await ticket(order));
      const totals = ['En total', 'Por relleno'].flatMap((name) =>
        within(card.getByRole('list', { name })).getAllByRole('listitem'),
      );
      expect(totals.map(({ textContent }) => textContent)).toEqual([
        '4 Arroz',
        '6 Maíz',
        '9 Revueltas5 Maíz · 4 Arroz',
        '1 Loroco1 Maíz',
      ]);
    }
    expect(within(await ticket(alone)).queryByRole('list', { name: 'En total' })).toBeNull();
  });

  it('shows how many pupusas of each dough are still to be made', async () => {
    openKitchen([anOrder({ lines: [aLine({ quantity: 4 }), aLine({ quantity: 7, options: [rice] })] })]);
    const allDay = within(await screen.findByRole('region', { name: 'Faltan por hacer' }));
    await waitFor(() =>
      expect(allDay.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['7 Arroz', '4 Maíz']),
    );
    fireEvent.click(allDay.getByRole('button', { name: 'Por relleno' }));
    allDay.getByText('7 Arroz · 4 Maíz');
  });

  it('shows an order the moment it is placed, and marks it as new', async () => {
    const kitchen = openKitchen([]);
    await screen.findByText('Ningún pedido pendiente');
    const order = anOrder();
    kitchen.publish(order);
    await inStatus('recibido', order);
    within(await ticket(order)).getByText('Nuevo');
  });

  it('follows what others do', async () => {
    const order = anOrder();
    const kitchen = openKitchen([order]);
    await inStatus('recibido', order);
    await screen.findByText(/^En vivo/);
    kitchen.publish(moved(order, 'preparing'), 'order.moved');
    await inStatus('en el comal', order);
    kitchen.publish({ ...order, status: 'cancelled', version: 3 }, 'order.cancelled');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('never shows "no orders" without a live connection', async () => {
    openKitchen(
      [],
      http.get('*/api/v1/events', () => HttpResponse.error()),
      http.get('*/api/v1/orders', () => HttpResponse.error()),
    );
    await screen.findByText('No se sabe si hay pedidos nuevos');
    screen.getByText(/No se pudo cargar toda la lista/);
    expect(screen.queryByText('Ningún pedido pendiente')).toBeNull();
  });

  it('shows a large warning when the connection is down, and since when', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const kitchen = openKitchen([]);
    await screen.findByText('Ningún pedido pendiente');
    server.use(http.get('*/api/v1/events', () => HttpResponse.error()));
    kitchen.hangUp();
    await screen.findByText(/^Reconectando/);
    vi.advanceTimersByTime(42_000);
    await screen.findByText('Los pedidos nuevos NO están llegando.');
    expect(screen.getAllByText(/Sin conexión desde hace 42 s\./)).toHaveLength(2);
    expect(screen.queryByText('Ningún pedido pendiente')).toBeNull();
  });

  it('says which printer is silent, and says so no more when it answers again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const cocina = { id: 'cocina', name: 'Cocina', lastSeenAt: '2026-11-22T17:00:00.000Z', trouble: null, doubtful: 0 };
    let silent = true;
    openKitchen(
      [],
      http.get('*/api/v1/printers', () => HttpResponse.json({ printers: [{ ...cocina, silent }] })),
    );
    await screen.findByText(/^En vivo/);
    vi.advanceTimersByTime(20_000);
    await screen.findByText(/La impresora Cocina no responde desde hace un minuto/);
    silent = false;
    vi.advanceTimersByTime(20_000);
    await waitFor(() => expect(screen.queryByText(/La impresora Cocina/)).toBeNull());
  });

  it('begins anew when the shop has restored a backup: what is shown stays until that was read, then only what is true', async () => {
    const gone = anOrder({ status: 'preparing', version: 4 });
    const earlier = anOrder({ status: 'ready', version: 3 });
    const kitchen = openKitchen([gone, earlier]);
    await inStatus('listo', earlier);
    await screen.findByText(/^En vivo/);
    const answer = Promise.withResolvers<void>();
    const asked = vi.fn();
    const hold = http.get('*/api/v1/orders', async () => {
      asked();
      await answer.promise;
    });
    server.use(hold);
    const restored = { ...earlier, status: 'received' as const, version: 1 };
    kitchen.restore([restored]);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await inStatus('listo', earlier);
    await ticket(gone);
    expect(screen.queryByText(/^En vivo/)).toBeNull();
    answer.resolve();
    await inStatus('recibido', earlier);
    expect(screen.queryByRole('article', { name: new RegExp(`Pedido ${gone.number},`) })).toBeNull();
    await screen.findByText(/^En vivo/);
    const next = anOrder();
    kitchen.publish(next);
    await inStatus('recibido', next);
    await tap(restored, /Empezar/);
    await inStatus('en el comal', restored);
  });

  it('retries a reset that failed, and shows meanwhile that the list was not read', async () => {
    const order = anOrder({ status: 'preparing', version: 4 });
    const kitchen = openKitchen([order]);
    await screen.findByText(/^En vivo/);
    await inStatus('en el comal', order);
    server.use(http.get('*/api/v1/orders', () => HttpResponse.error(), { once: true }));
    kitchen.restore([]);
    await screen.findByText(/No se pudo cargar toda la lista/);
    await ticket(order);
    expect(screen.queryByText(/^En vivo/)).toBeNull();
    window.dispatchEvent(new Event('online'));
    await screen.findByText('Ningún pedido pendiente');
    await screen.findByText(/^En vivo/);
  });

  it('reads the list to its end, however many orders are open', async () => {
    const [newer, older] = [anOrder(), anOrder()];
    const kitchen = openKitchen(
      [],
      http.get('*/api/v1/orders', ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'next'
          ? HttpResponse.json({ orders: [older], nextCursor: null })
          : HttpResponse.json({ orders: [newer], nextCursor: 'next' }),
      ),
    );
    await ticket(newer);
    await ticket(older);
    await waitFor(() => expect(kitchen.sightings.map((ids) => ids.toSorted())).toEqual([[newer.id, older.id]]));
  });
});

describe('an order for later', () => {
  it('waits apart, uncounted, until the server’s clock says that it must be begun', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    shop.value = restaurant;
    const pickupAt = new Date(Date.now() + 30 * 60_000).toISOString();
    const beginAt = new Date(Date.now() + 9 * 60_000).toISOString();
    const order = anOrder({ pickupAt, beginAt, lines: [aLine({ quantity: 2 })], seenAt: pickupAt });
    openKitchen([order]);
    fireEvent.click(await screen.findByRole('button', { name: 'Para después 1' }));
    screen.getByRole('article', { name: new RegExp(`^Pedido ${order.number} · `) });
    screen.getByText('Ninguna pupusa por hacer');
    vi.advanceTimersByTime(8 * 60_000);
    server.use(
      http.get('*/api/v1/restaurant', () => HttpResponse.json(restaurant)),
      http.get('*/api/v1/menu', () => HttpResponse.json({ categories: [] })),
    );
    await screen.findByRole('button', { name: 'Para después 1' });
    vi.advanceTimersByTime(61_000);
    await inStatus('recibido', order);
    await waitFor(() => expect(screen.queryByRole('article', { name: /^Pedido \d+ · / })).toBeNull());
  });
});

describe('an order on a visible screen', () => {
  const hide = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('is marked as seen: all waiting orders in one request, once, and a later one too', async () => {
    const [first, second] = [anOrder(), anOrder()];
    const kitchen = openKitchen([first, second, anOrder({ status: 'preparing' }), anOrder({ seenAt: first.placedAt })]);
    await waitFor(() => expect(kitchen.sightings.map((ids) => ids.toSorted())).toEqual([[first.id, second.id]]));
    const later = anOrder();
    await screen.findByText(/^En vivo/);
    kitchen.publish(later);
    await waitFor(() => expect(kitchen.sightings.slice(1)).toEqual([[later.id]]));
  });

  it('is not while the screen shows something else', async () => {
    hide('hidden');
    const order = anOrder();
    const kitchen = openKitchen([order]);
    await ticket(order);
    await screen.findByText(/^En vivo/);
    expect(kitchen.sightings).toEqual([]);
    hide('visible');
    await waitFor(() => expect(kitchen.sightings).toEqual([[order.id]]));
  });

  it('is marked again when the request failed, and the failure is not shown', async () => {
    let refused = 0;
    const [order, later] = [anOrder(), anOrder()];
    const refuse = () => {
      refused += 1;
      return HttpResponse.error();
    };
    const kitchen = openKitchen([order], http.post('*/api/v1/orders/seen', refuse, { once: true }));
    await ticket(order);
    await screen.findByText(/^En vivo/);
    await waitFor(() => expect(refused).toBe(1));
    kitchen.publish(later);
    await ticket(later);
    await waitFor(() => expect(kitchen.sightings.flat().toSorted()).toEqual([order.id, later.id]));
    expect(screen.queryByText(/No hubo respuesta/)).toBeNull();
    await tap(order, /Empezar/);
    await inStatus('en el comal', order);
  });
});

describe('moving an order', () => {
  it('takes it from received to handed over', async () => {
    const order = anOrder();
    const kitchen = openKitchen([order]);
    await tap(order, /Empezar/);
    await inStatus('en el comal', order);
    await waitFor(() => expect(kitchen.board.get(order.id)?.status).toBe('preparing'));
    await tap(order, /^Listo/);
    await inStatus('listo', order);
    await waitFor(() => expect(kitchen.board.get(order.id)?.status).toBe('ready'));
    await tap(order, /Entregar/);
    await waitFor(() => expect(kitchen.board.get(order.id)?.status).toBe('completed'));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('is refused with a reason that its guest reads in either language, from its number', async () => {
    const customer = { name: 'Ana', phone: '+503 7000 0000' };
    const order = anOrder({ channel: 'pickup', table: null, customer, paidCents: 25 });
    const kitchen = openKitchen([order]);
    const asked = vi.fn();
    server.use(
      http.post('*/api/v1/orders/:id/status', async ({ request }) => {
        asked(await request.json());
        const cancelled = moved(order, 'cancelled');
        kitchen.board.set(order.id, cancelled);
        return HttpResponse.json(cancelled);
      }),
    );
    await settled(() => button(order, /Empezar/));
    fireEvent.click(await button(order, /^Pedido/));
    await screen.findByText(/Falta pagar .*1\.00 de .*1\.25/);
    expect(screen.getByRole('link', { name: 'Llamar al +503 7000 0000' }).getAttribute('href')).toBe(
      'tel:+50370000000',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Rechazar el pedido…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ya estamos cerrando' }));
    await screen.findByText('Ningún pedido pendiente');
    const sent = { status: 'cancelled', reason: 'Ya estamos cerrando / We are closing' };
    await waitFor(() => expect(asked.mock.calls).toEqual([[sent]]));
  });

  it('puts it back where it was when no answer comes, and says so', async () => {
    const order = anOrder();
    openKitchen([order]);
    server.use(http.post('*/api/v1/orders/:id/status', () => HttpResponse.error()));
    await tap(order, /Empezar/);
    await screen.findByText(
      `No hubo respuesta: puede que el pedido ${order.number} no se haya movido. Probá otra vez.`,
    );
    await inStatus('recibido', order);
  });

  it('shows the newer version when another screen was faster', async () => {
    const order = anOrder();
    const kitchen = openKitchen([order]);
    const start = await settled(() => button(order, /Empezar/));
    kitchen.board.set(order.id, { ...order, status: 'ready', version: 3 });
    fireEvent.click(start);
    await screen.findByText(`El pedido ${order.number} cambió mientras tanto: ahora está listo.`);
    await inStatus('listo', order);
  });

  it('sends one move for a double tap', async () => {
    const order = anOrder();
    const kitchen = openKitchen([order]);
    const start = await settled(() => button(order, /Empezar/));
    fireEvent.click(start);
    fireEvent.click(start);
    await screen.findByRole('button', { name: /Deshacer/ });
    expect(kitchen.board.get(order.id)).toMatchObject({ status: 'preparing', version: 2 });
  });

  it('finishes one order for a double tap, although an equal one takes its place', async () => {
    const placedAt = new Date(Date.now() - 60_000).toISOString();
    const [upper, lower] = [anOrder({ status: 'preparing', placedAt }), anOrder({ status: 'preparing' })];
    const kitchen = openKitchen([upper, lower]);
    fireEvent.click(await settled(() => button(upper, /^Listo/)));
    // The same spot on the screen: the second ticket's button is there now.
    const column = within(screen.getByRole('list', { name: 'Por hacer' }));
    await waitFor(() => expect(column.getAllByRole('article')).toHaveLength(1));
    fireEvent.click(column.getByRole('button', { name: /^Listo/ }));
    await waitFor(() => expect(kitchen.board.get(upper.id)?.status).toBe('ready'));
    await screen.findByRole('button', { name: /Deshacer/ });
    expect(kitchen.board.get(lower.id)).toMatchObject({ status: 'preparing', version: 1 });
    await tap(lower, /^Listo/);
    await inStatus('listo', lower);
  });

  it('is taken back with one tap, also after it has left the board', async () => {
    const order = anOrder({ status: 'ready', version: 3 });
    const kitchen = openKitchen([order]);
    await tap(order, /Entregar/);
    fireEvent.click(await settled(() => screen.findByRole('button', { name: /Entregado.*Deshacer/ })));
    await inStatus('listo', order);
    await waitFor(() => expect(kitchen.board.get(order.id)?.status).toBe('ready'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Deshacer/ })).toBeNull());
  });

  it('can still be taken back after the line broke, when the order has long left the board', async () => {
    const order = anOrder({ status: 'ready', version: 3 });
    const kitchen = openKitchen([order]);
    await tap(order, /Entregar/);
    await screen.findByRole('button', { name: /Entregado.*Deshacer/ });
    const reread = vi.fn();
    server.use(http.get('*/api/v1/orders', () => void reread()));
    for (const times of [1, 2]) {
      kitchen.hangUp();
      await screen.findByText(/^Reconectando/);
      window.dispatchEvent(new Event('online'));
      await waitFor(() => expect(reread.mock.calls.length).toBeGreaterThanOrEqual(times));
      await screen.findByText(/^En vivo/);
    }
    fireEvent.click(await settled(() => screen.findByRole('button', { name: /Entregado.*Deshacer/ })));
    await inStatus('listo', order);
    await waitFor(() => expect(kitchen.board.get(order.id)?.status).toBe('ready'));
  });

  it('cannot be taken back here after another screen did so while the connection was down', async () => {
    const order = anOrder({ status: 'ready', version: 3 });
    const kitchen = openKitchen([order]);
    await tap(order, /Entregar/);
    await screen.findByRole('button', { name: /Entregado.*Deshacer/ });
    kitchen.hangUp();
    await screen.findByText(/^Reconectando/);
    kitchen.board.set(order.id, { ...order, version: 5 });
    window.dispatchEvent(new Event('online'));
    await inStatus('listo', order);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Deshacer/ })).toBeNull());
  });

  it('goes to the sign-in when the session was ended elsewhere and the stream ends', async () => {
    const kitchen = openKitchen([anOrder()]);
    await screen.findByText(/^En vivo/);
    server.use(
      http.get('*/api/v1/events', () => problem(401, 'not-signed-in')),
      http.get('*/api/v1/orders', () => problem(401, 'not-signed-in')),
    );
    kitchen.hangUp();
    await screen.findByLabelText('Contraseña', {}, { timeout: 5_000 });
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('asks to sign in again when the session has ended', async () => {
    const order = anOrder();
    openKitchen([order]);
    server.use(
      http.get('*/api/v1/events', () => HttpResponse.error()),
      http.post('*/api/v1/orders/:id/status', () => problem(401, 'not-signed-in')),
    );
    await ticket(order);
    await tap(order, /Empezar/);
    await screen.findByLabelText('Contraseña');
  });
});

describe('a station’s screen', () => {
  const stations = [
    { id: 'comal', name: { es: 'Comal', en: 'Comal' } },
    { id: 'bebidas', name: { es: 'Bebidas', en: 'Drinks' } },
  ];
  const horchata = { name: { es: 'Horchata', en: 'Horchata' }, options: [], station: 'bebidas' };
  const mixed = () =>
    anOrder({ status: 'preparing', lines: [aLine({ quantity: 2, station: 'comal' }), aLine(horchata), aLine()] });
  const show = async (name: string) => {
    fireEvent.click(await screen.findByText('Más'));
    fireEvent.click(await screen.findByRole('button', { name }));
  };
  const line = async (order: Order, name: string) =>
    within(await ticket(order)).getByRole('button', { name: new RegExp(`^Hecho: \\d+ ${name}`) });

  beforeEach(() => {
    shop.value = { ...restaurant, stations };
  });

  it('shows its own lines and those of no station, says what the order waits for, and finishes only what it shows', async () => {
    const [order, drink] = [mixed(), anOrder({ lines: [aLine(horchata)] })];
    const ready = anOrder({ status: 'ready' });
    const kitchen = openKitchen([order, drink, ready]);
    await line(order, 'Horchata');
    within(await ticket(ready)).getByRole('button', { name: /^Devolver/ });
    await show('Bebidas');
    await waitFor(async () =>
      expect(within(await ticket(ready)).queryByRole('button', { name: /^Devolver/ })).toBeNull(),
    );
    await waitFor(async () => expect(within(await ticket(order)).getAllByRole('listitem')).toHaveLength(2));
    within(await ticket(order)).getByText('Falta: Comal');
    await show('Comal');
    await waitFor(async () => expect(within(await ticket(order)).getAllByRole('listitem')).toHaveLength(3));
    await show('Bebidas');
    await waitFor(() => expect(screen.queryByRole('article', { name: /Horchata/ })).toBeNull());
    await waitFor(async () => expect(within(await ticket(order)).getAllByRole('listitem')).toHaveLength(2));
    expect(screen.queryByRole('article', { name: new RegExp(`Pedido ${drink.number},`) })).toBeNull();
    await tap(order, /^Listo/);
    await waitFor(() =>
      expect(screen.queryByRole('article', { name: new RegExp(`Pedido ${order.number},`) })).toBeNull(),
    );
    await waitFor(() =>
      expect(kitchen.board.get(order.id)?.lines.map((each) => each.doneAt !== undefined)).toEqual([true, false, true]),
    );
    await show('Pase: lo que falta');
    within(await ticket(order)).getByText('Falta: Bebidas');
    await show('Todo');
    await line(drink, 'Horchata');
  });

  it('is bumped line by line; the last one makes the order ready, and a tap more takes it back, but not a double tap', async () => {
    let passedMs = 0;
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + passedMs);
    const order = mixed();
    const kitchen = openKitchen([order]);
    const press = async (name: string) => {
      await settled(() => button(order, /^Listo/));
      fireEvent.click(await line(order, name));
    };
    await press('Horchata');
    expect((await line(order, 'Horchata')).getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(kitchen.board.get(order.id)?.lines[1]?.doneAt).toBeDefined());
    await screen.findByRole('button', { name: /1 línea hecha/ });
    const startMs = clock();
    vi.mocked(performance.now).mockImplementation(() => startMs + passedMs);
    await press('Horchata');
    for (const gapMs of [50, 120, 350]) {
      passedMs += gapMs;
      fireEvent.click(await line(order, 'Horchata'));
    }
    expect((await line(order, 'Horchata')).getAttribute('aria-pressed')).toBe('true');
    vi.mocked(performance.now).mockImplementation(() => clock() + passedMs);
    passedMs += 600;
    await press('Horchata');
    await waitFor(() => expect(kitchen.board.get(order.id)?.lines[1]?.doneAt).toBeUndefined());
    expect(kitchen.board.get(order.id)?.version).toBe(order.version + 2);
    await tap(order, /^Listo/);
    await inStatus('listo', order);
  });
});

describe('the board by keyboard', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it('picks a ticket by its place, bumps it, goes on to the next and takes the last bump back, all of it spoken', async () => {
    const [first, second] = [anOrder({ status: 'preparing' }), anOrder()];
    openKitchen([first, second]);
    render(<Announcer />);
    await settled(() => button(second, /^Empezar/));
    press('2');
    expect(document.activeElement).toBe(await button(second, /^Empezar/));
    press('ArrowLeft');
    expect(document.activeElement).toBe(await button(first, /^Listo/));
    // A browser clicks the focused button when Enter is pressed.
    fireEvent.click(document.activeElement ?? document.body);
    await inStatus('listo', first);
    await screen.findByText(`Nº ${first.number} → Listos`, { selector: '[role=status]' });
    await waitFor(async () => expect(document.activeElement).toBe(await button(second, /^Empezar/)));
    press('u');
    await inStatus('en el comal', first);
    press('?');
    await screen.findByRole('dialog', { name: 'Teclas' });
    press('1');
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });
});

describe('an order that was ready too early', () => {
  it('comes back to the board from the last twenty, and what ran out of it is sold out from its ticket', async () => {
    const order = anOrder({ status: 'completed', lines: [aLine({ doneAt: '2026-11-28T18:00:00Z' })] });
    openKitchen([order]);
    fireEvent.click(await screen.findByRole('button', { name: 'Recuperar…' }));
    fireEvent.click(await screen.findByRole('button', { name: `Devolver, pedido ${order.number}` }));
    await inStatus('en el comal', order);
    fireEvent.click(await settled(() => button(order, /^Listo/)).then(() => button(order, /Pedido \d+/)));
    await screen.findByRole('button', { name: 'Se acabó algo de: Revueltas…' });
  });
});

describe('the screen of the masa', () => {
  it('counts by dough and filling, and tells no guest that the kitchen has seen an order', async () => {
    const kitchen = openKitchen([
      anOrder({ lines: [aLine({ quantity: 6 }), aLine({ quantity: 2, options: [rice] })] }),
    ]);
    await screen.findByText(/^En vivo/);
    await waitFor(() => expect(kitchen.sightings).toHaveLength(1));
    fireEvent.click(await screen.findByText('Más'));
    fireEvent.click(screen.getByRole('button', { name: 'Cuenta de la masa' }));
    const corn = within(await screen.findByRole('region', { name: '6 Maíz' }));
    expect(corn.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['RellenoEn total', 'Revueltas6']);
    kitchen.publish(anOrder({ lines: [aLine({ quantity: 3 })] }));
    await screen.findByRole('region', { name: '9 Maíz' });
    expect(screen.queryByRole('article')).toBeNull();
    expect(kitchen.sightings).toHaveLength(1);
    expect(location.search).toBe('?vista=masa');
    fireEvent.click(screen.getByRole('button', { name: 'Cuenta de la masa' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    expect(location.search).toBe('');
  });
});
