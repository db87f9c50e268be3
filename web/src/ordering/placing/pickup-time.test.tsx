import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, chooseTable, open, reload, tap, type } from '../../../test/app.tsx';
import { accept, sendButton, shopAnswers, vanish } from '../../../test/orders.ts';
import { liveStream, problem, server } from '../../../test/server.ts';
import { restaurant } from '../../../test/shop.ts';

/** It is Sunday, 22 November, 6:00 p. m. at the restaurant. */
const now = 'Mon, 23 Nov 2026 00:00:00 GMT';
const tonight = ['2026-11-23T00:30:00.000Z', '2026-11-23T00:45:00.000Z'];
const tomorrow = ['2026-11-23T22:00:00.000Z'];

const slot = (at: string) => ({ at, endsAt: new Date(Date.parse(at) + 900_000).toISOString(), unitsLeft: 30 });

/** The shop has these times free; returns the requests that it got. */
function freeTimes(times: string[], date: string | null = now): (string | null)[] {
  const units: (string | null)[] = [];
  server.use(
    http.get('/api/v1/pickup-slots', ({ request }) => {
      units.push(new URL(request.url).searchParams.get('units'));
      return HttpResponse.json({ slots: times.map(slot) }, { headers: date === null ? {} : { date } });
    }),
  );
  return units;
}

const closedUntil = (nextOpeningAt: string) =>
  server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, openNow: false, nextOpeningAt })));
const closedUntilTomorrow = () => closedUntil('2026-11-23T21:45:00.000Z');

const timeField = () => screen.findByRole('combobox', { name: '¿A qué hora lo pasás a traer?' });
const choose = (field: Element, at: string) => fireEvent.change(field, { target: { value: at } });
const ordered = () => screen.findByRole('heading', { level: 1, name: /Tu número/ });

/** What the phone keeps once two revueltas and a horchata were chosen. */
let chosen: [key: string, value: string][] | undefined;

/** Two revueltas and a horchata for Ana, to take away. Chosen by hand the first time; every other phone has kept them. */
async function atCheckout(): Promise<void> {
  if (chosen === undefined) {
    await open('/');
    await add('Revueltas');
    await add('Revueltas');
    await add('Horchata');
    chosen = Object.entries(localStorage);
  }
  for (const [key, value] of chosen) localStorage.setItem(key, value);
  await open('/pedir');
  type(await screen.findByLabelText('Tu nombre'), 'Ana');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now), shouldAdvanceTime: true });
  server.use(http.get('/api/v1/orders/:id/events', () => liveStream().response()));
});

afterEach(() => {
  vi.useRealTimers();
});

describe('when it is picked up', () => {
  it('is as soon as possible, with the minutes the kitchen quotes, and asks for nothing', async () => {
    // A question for slots would fail the test: the network knows none.
    const sent = shopAnswers(accept);
    await atCheckout();
    expect(screen.getByLabelText(/Lo antes posible/)).toHaveProperty('checked', true);
    expect(screen.getByText('En unos 20 min')).toBeDefined();
    tap(await sendButton());
    await ordered();
    expect(sent[0]?.body).not.toHaveProperty('pickupAt');
  });

  it('is quoted as the kitchen is now, not as it was when the menu was opened', async () => {
    await atCheckout();
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, quotedMinutes: 45 })));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('En unos 45 min')).toBeDefined();
  });

  it('is a time of the restaurant’s, each day under its name, asked for by what the comal has to bake', async () => {
    const units = freeTimes([...tonight, ...tomorrow]);
    const sent = shopAnswers(accept);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    const field = await timeField();
    // Two pupusas; the drink takes nothing of the comal.
    expect(units).toEqual(['2']);
    const today = within(within(field).getByRole('group', { name: 'Hoy, domingo, 22 de noviembre' }));
    expect(today.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '6:30\u00a0p.\u00a0m.',
      '6:45\u00a0p.\u00a0m.',
    ]);
    expect(within(field).getByRole('group', { name: 'lunes, 23 de noviembre' }).textContent).toBe(
      '4:00\u00a0p.\u00a0m.',
    );
    choose(field, tonight[1] ?? '');
    await screen.findByText(/Para pasarlo a traer a las 6:45/);
    tap(await sendButton());
    await ordered();
    expect(sent[0]?.body).toMatchObject({ pickupAt: tonight[1] });
  });

  it('shows no "today" while the server’s clock is unknown', async () => {
    freeTimes(tonight, null);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    expect(within(await timeField()).getByRole('group', { name: 'domingo, 22 de noviembre' })).toBeDefined();
  });

  it('must be chosen before sending, and a missing one is marked', async () => {
    freeTimes(tonight);
    const sent = shopAnswers(accept);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    const field = await timeField();
    expect(screen.queryByText('Elegí a qué hora lo pasás a traer.')).toBeNull();
    tap(await sendButton());
    await screen.findByText('Elegí a qué hora lo pasás a traer.');
    expect(document.activeElement).toBe(field);
    expect(sent).toEqual([]);
  });

  it('survives a reload, and another time is another order with another key', async () => {
    freeTimes(tonight);
    const sent = shopAnswers(vanish, vanish, accept);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    choose(await timeField(), tonight[0] ?? '');
    tap(await sendButton());
    await screen.findByText('Todavía no sabemos si la cocina recibió tu pedido');
    await reload();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(await timeField()).toHaveProperty('value', tonight[0]);
    tap(await screen.findByRole('button', { name: 'Dejar de intentar' }));
    tap(await screen.findByRole('button', { name: 'Sí, dejarlo así' }));
    choose(await timeField(), tonight[1] ?? '');
    tap(await sendButton());
    await ordered();
    expect(sent[2]?.body).toMatchObject({ pickupAt: tonight[1] });
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });

  it('is chosen anew when it is not free any more', async () => {
    freeTimes(tonight);
    const sent = shopAnswers(accept);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    choose(await timeField(), tonight[0] ?? '');
    freeTimes(tonight.slice(1));
    await reload();
    await screen.findByText('Esa hora ya no está libre. Elegí otra.');
    tap(await sendButton());
    expect(sent).toEqual([]);
    choose(await timeField(), tonight[1] ?? '');
    tap(await sendButton());
    await ordered();
    expect(sent).toHaveLength(1);
  });

  it('says when there is none, or when the times cannot be had, and tries again', async () => {
    freeTimes([]);
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    await screen.findByText(/No hay ninguna hora libre/);
    server.use(http.get('/api/v1/pickup-slots', () => HttpResponse.error()));
    await reload();
    const again = await screen.findByRole('button', { name: 'Volver a intentar' });
    freeTimes(tonight);
    tap(again);
    await timeField();
  });

  it('comes back as a choice of the times nearby when it has just filled up', async () => {
    freeTimes([...tonight, ...tomorrow]);
    const sent = shopAnswers(
      () => problem(409, 'slot-unavailable', { slots: [tonight[1] ?? '', tomorrow[0] ?? ''].map(slot) }),
      accept,
    );
    await atCheckout();
    tap(screen.getByLabelText('Elegir la hora'));
    choose(await timeField(), tonight[0] ?? '');
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText('Esa hora ya se llenó');
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    alert.getByRole('button', { name: /Mandar y pasar el lunes 23 de noviembre a las 4:00/ });
    tap(alert.getByRole('button', { name: /Mandar y pasar a las 6:45/ }));
    await ordered();
    expect(sent).toMatchObject(tonight.map((pickupAt) => ({ body: { pickupAt } })));
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
    // The next order is not for that time.
    expect(JSON.parse(localStorage.getItem('pupuseria.checkout') ?? '')).toMatchObject({ when: 'now', name: 'Ana' });
  });
});

describe('a full kitchen', () => {
  const full = () => problem(409, 'kitchen-full', { quotedMinutes: 95, slots: [...tonight].map(slot) });

  it('that filled up while the order was put together offers the next free times, each with one tap', async () => {
    freeTimes(tonight);
    const sent = shopAnswers(full, accept);
    await atCheckout();
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText('Ahorita hay mucho pedido');
    alert.getByText('Todavía no mandamos nada. Estas son las próximas horas libres:');
    expect(alert.queryByRole('button', { name: 'Lo antes posible' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Mandar el pedido/ })).toBeNull();
    // The shop’s clock comes with its times.
    tap(await alert.findByRole('button', { name: /Mandar y pasar a las 6:30/ }));
    await ordered();
    expect(sent[1]?.body).toMatchObject({ pickupAt: tonight[0] });
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('is shown before the cart is filled, and then cooked items can only be ordered for a time', async () => {
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, full: true })));
    freeTimes(tonight);
    const sent = shopAnswers(accept);
    await open('/');
    await screen.findByText('Ahorita hay mucho pedido');
    await atCheckout();
    expect(screen.queryByLabelText(/Lo antes posible/)).toBeNull();
    choose(await timeField(), tonight[0] ?? '');
    tap(await sendButton());
    await ordered();
    expect(sent[0]?.body).toMatchObject({ pickupAt: tonight[0] });
  });

  it('makes drinks as soon as possible', async () => {
    server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, full: true })));
    shopAnswers(accept);
    await open('/');
    await add('Horchata');
    await open('/pedir');
    type(await screen.findByLabelText('Tu nombre'), 'Ana');
    expect(screen.getByLabelText(/Lo antes posible/)).toHaveProperty('checked', true);
    tap(await sendButton());
    await ordered();
  });
});

describe('a closed shop', () => {
  it('is shown on the menu and at checkout before sending, and accepts an order for its opening', async () => {
    closedUntilTomorrow();
    freeTimes(tomorrow);
    const sent = shopAnswers(accept);
    await open('/');
    await screen.findByText(/Ahora estamos cerrados. Abrimos el lunes a las 3:45/);
    await atCheckout();
    await screen.findByText(/Ahora estamos cerrados. Abrimos el lunes a las 3:45/);
    expect(screen.queryByLabelText(/Lo antes posible/)).toBeNull();
    expect(screen.queryByText(/Listo en unos/)).toBeNull();
    choose(await timeField(), tomorrow[0] ?? '');
    tap(await sendButton());
    await ordered();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ pickupAt: tomorrow[0] });
  });

  it('names the date of an opening that is ten days away', async () => {
    closedUntil('2026-12-02T21:45:00.000Z');
    await open('/');
    await screen.findByText(/Ahora estamos cerrados. Abrimos el miércoles 2 de diciembre a las 3:45/);
  });

  it('that closed meanwhile says when it opens and offers to order for then', async () => {
    freeTimes(tomorrow);
    const sent = shopAnswers(() => problem(409, 'closed', { nextOpeningAt: '2026-11-23T21:45:00.000Z' }), accept);
    await atCheckout();
    closedUntilTomorrow();
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText(/Acabamos de cerrar. Abrimos el lunes a las 3:45/);
    tap(alert.getByRole('button', { name: 'Pedir para cuando abramos' }));
    choose(await timeField(), tomorrow[0] ?? '');
    tap(await sendButton());
    await ordered();
    expect(sent[1]?.body).toMatchObject({ pickupAt: tomorrow[0], lines: sent[0]?.body.lines });
  });
});

describe('the code on the table', () => {
  const code = 'QkVlZi1wdXB1c2Fz';

  async function atTable(): Promise<void> {
    await open(`/mesa/3?t=${code}`);
    await add('Revueltas');
  }

  it('proves the table, through a reload, and is in no link that one copies', async () => {
    const sent = shopAnswers(accept);
    await atTable();
    expect(location.href).not.toContain(code);
    await reload();
    await screen.findByRole('button', { name: 'Mesa 3 · cambiar' });
    await open('/pedir');
    await sendButton();
    expect(document.documentElement.outerHTML).not.toContain(code);
    tap(await sendButton());
    await ordered();
    expect(sent[0]?.body).toMatchObject({ channel: 'table', table: 3, tableToken: code });
  });

  it('proves no other table, and nothing to take away', async () => {
    const sent = shopAnswers(accept);
    await atTable();
    await open('/pedir');
    await chooseTable(4);
    tap(await sendButton());
    await ordered();
    expect(sent[0]?.body).toMatchObject({ table: 4 });
    expect(sent[0]?.body).not.toHaveProperty('tableToken');
  });

  it.each([
    ['Pedirlo para llevar', 'pickup'],
    ['Elegí tu mesa', 'table'],
  ])('that is wrong is explained, with a way on: %s', async (way, channel) => {
    const wrong = () => problem(422, 'validation-failed', { errors: [{ path: 'tableToken', message: 'x' }] });
    const sent = shopAnswers(wrong, accept);
    await atTable();
    await open('/pedir');
    tap(await sendButton());
    const alert = within(await screen.findByRole('alert'));
    await alert.findByText('El código que escaneaste ya no es el de la mesa 3');
    tap(alert.getByRole('button', { name: way }));
    if (channel === 'pickup') type(await screen.findByLabelText('Tu nombre'), 'Ana');
    else await chooseTable(3);
    tap(await sendButton());
    await ordered();
    expect(sent[1]?.body).toMatchObject({ channel, lines: sent[0]?.body.lines });
    expect(sent[1]?.body).not.toHaveProperty('tableToken');
  });
});
