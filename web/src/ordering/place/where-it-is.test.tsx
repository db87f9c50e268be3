import { screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { open, stir, tap } from '../../../test/app.tsx';
import { liveStream, server } from '../../../test/server.ts';
import { placed, restaurant } from '../../../test/shop.ts';
import type { Restaurant } from '../../api/types.ts';

const published: Partial<Restaurant> = {
  address: 'Calle Los Planes 12, Panchimalco',
  phone: '+50322220000',
  whatsapp: '+50370001234',
  mapUrl: 'https://maps.example/la-ceiba',
  hours: [
    { weekday: 2, opens: '07:00', closes: '14:00' },
    { weekday: 2, opens: '17:00', closes: '21:00' },
  ],
};

function shopIs(change: Partial<Restaurant>) {
  server.use(http.get('/api/v1/restaurant', () => HttpResponse.json({ ...restaurant, ...change })));
}

/** The menu, with what comes last on it. */
async function openMenu() {
  await open('/');
  await stir();
}

const place = async () => within(await screen.findByRole('region', { name: 'Dónde estamos' }));
const linkTo = async (name: string) => (await place()).getByRole('link', { name }).getAttribute('href');

describe('where the shop is', () => {
  it('stands at the menu’s foot, with a map, a phone to tap and WhatsApp', async () => {
    shopIs(published);
    await openMenu();
    (await place()).getByText('Calle Los Planes 12, Panchimalco');
    expect(await linkTo('Ver en el mapa')).toBe('https://maps.example/la-ceiba');
    expect(await linkTo('Llamar al +503 2222 0000')).toBe('tel:+50322220000');
    expect(await linkTo('Escribinos por WhatsApp')).toBe('https://wa.me/50370001234');
  });

  it('is left out while the shop has not entered it', async () => {
    await open('/');
    await screen.findAllByRole('button', { name: /^Loroco/ });
    expect(screen.queryByRole('region', { name: 'Dónde estamos' })).toBeNull();
  });

  it('comes with the hours of the week', async () => {
    shopIs(published);
    await openMenu();
    tap((await place()).getByText('Horario de la semana'));
    const dayOf = async (name: string) => (await place()).getByText(name).nextElementSibling?.textContent;
    expect(await dayOf('lunes')).toBe('Cerrado');
    expect(await dayOf('martes')).toMatch(/^7:00.* a 2:00.*, 5:00.* a 9:00/);
  });

  it('comes with today’s closing time, and with the next opening', async () => {
    shopIs({ ...published, closesAt: new Date(Date.now() + 60_000).toISOString() });
    await openMenu();
    (await place()).getByText(/^Abierto hasta las? \d+:\d\d/);
    shopIs({ ...published, openNow: false, nextOpeningAt: '2099-12-22T22:00:00.000Z' });
    await openMenu();
    (await place()).getByText(/^Cerrado\. Abrimos el martes 22 de diciembre a las 4:00/);
  });

  it('is on an order’s page, with a message that names the order', async () => {
    shopIs(published);
    const order = placed({ channel: 'pickup', customer: { name: 'Ana' }, lines: [] });
    const stream = liveStream();
    server.use(http.get('/api/v1/orders/:id/events', () => stream.response()));
    await open(`/pedido/${order.id}`);
    stream.send(1, { type: 'order.placed', orderId: order.id, at: order.placedAt, order });
    expect(await linkTo('Escribinos por WhatsApp')).toBe(
      `https://wa.me/50370001234?text=${encodeURIComponent('Hola, les escribo por mi pedido nº 7.')}`,
    );
  });
});
