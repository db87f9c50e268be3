import { fireEvent, screen, within } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '../../../test/server.ts';
import { restaurant } from '../../../test/shop.ts';
import { openForStaff } from '../../../test/staff.tsx';
import type { Settings } from '../../api/types.ts';
import { session } from '../../session/session.ts';
import { opened } from '../kitchen/testing.ts';
import { SettingsPage } from './settings-page.tsx';

let shop: Settings;
const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  shop = {
    name: 'Pupusería',
    address: null,
    phone: '+50370000000',
    whatsapp: null,
    mapUrl: null,
    timeZone: 'America/El_Salvador',
    quotedMinutes: 20,
    comalUnitsPerHour: 120,
    slotMinutes: 15,
    unitsPerSlot: 30,
    lastOrderMinutes: 0,
    maxOrderUnits: 60,
    fullAfterMinutes: 90,
    maxUnseenOrders: 3,
    unseenAlarmSeconds: 90,
    unseenPauseMinutes: 5,
    taxPercent: 13,
    maxDifferenceCents: 100,
    maxDiscountCents: 500,
    tableCodeRequired: false,
    firstOrderConfirmed: false,
    languages: ['es', 'en'],
    tipPercents: [0, 5, 10, 15],
    logo: null,
    ticketTop: null,
    ticketBottom: null,
    stations: [
      { id: 'comal', name: { es: 'Comal', en: 'Comal' } },
      { id: 'bebidas', name: { es: 'Bebidas', en: 'Drinks' } },
    ],
    forgetAfterDays: 90,
    currency: 'USD',
    settingsVersion: 1,
    setUpAt: null,
  };
  session.value = { ...opened, staff: { id: 'ana', name: 'Ana', role: 'manager' } };
  server.use(
    http.get('*/api/v1/restaurant/settings', () => HttpResponse.json(shop)),
    http.patch('*/api/v1/restaurant', async ({ request }) => {
      if (request.headers.get('if-match') !== `"${shop.settingsVersion}"`) return problem(412, 'stale-version');
      const changed = (await request.json()) as Partial<Settings>;
      sent.push(changed);
      shop = { ...shop, ...changed, settingsVersion: shop.settingsVersion + 1 };
      return HttpResponse.json({ ...restaurant, settingsVersion: shop.settingsVersion });
    }),
  );
});

const another = (changed: Partial<Settings>) => {
  shop = { ...shop, ...changed, settingsVersion: shop.settingsVersion + 1 };
};
const group = async (title: string) => {
  const element = (await screen.findByRole('heading', { name: title })).closest('section');
  if (element === null) throw new Error(`${title} is in no section`);
  return within(element);
};
type Group = Awaited<ReturnType<typeof group>>;
const type = (within: Group, label: string, value: string) =>
  fireEvent.input(within.getByLabelText(label), { target: { value } });
const save = (within: Group) => fireEvent.click(within.getByRole('button', { name: 'Guardar' }));

describe('the page of the settings', () => {
  beforeEach(() => openForStaff(SettingsPage, { roles: ['manager'] }));

  it('saves what was changed, and nothing else', async () => {
    const contact = await group('La pupusería');
    type(contact, 'Dirección', ' Calle Los Planes 12 ');
    type(contact, 'Teléfono', '');
    save(contact);
    await screen.findByText('Guardado');
    const rules = await group('Reglas');
    fireEvent.click(rules.getByRole('switch', { name: /escanear su código/ }));
    type(rules, 'Días hasta olvidar nombres y teléfonos', '30');
    save(rules);
    const guests = await group('Lo que ven tus clientes');
    fireEvent.change(guests.getByLabelText('Idiomas'), { target: { value: 'en,es' } });
    type(guests, 'Propinas que se ofrecen, en %', '0 8; 12 %');
    type(guests, 'Primera línea de lo que se imprime', 'NIT 0614');
    save(guests);
    await expect.poll(() => sent).toHaveLength(3);
    expect(sent).toEqual([
      { address: 'Calle Los Planes 12', phone: null },
      { tableCodeRequired: true, forgetAfterDays: 30 },
      { languages: ['en', 'es'], tipPercents: [0, 8, 12], ticketTop: 'NIT 0614' },
    ]);
  });

  it('names the kitchen’s stations: one that is renamed keeps its id, an empty row is no station, the next row is a new one', async () => {
    const stations = await group('Estaciones de la cocina');
    const row = (number: number) => within(stations.getByRole('group', { name: `Estación ${number}` }));
    type(row(1), 'En español', 'Comal grande');
    type(row(2), 'En español', '');
    save(stations);
    await stations.findByText('Escribí el nombre en los dos idiomas, o en ninguno.');
    expect(sent).toEqual([]);
    type(row(2), 'En inglés', '');
    type(row(3), 'En español', 'Mesa fría');
    type(row(3), 'En inglés', 'Cold table');
    save(stations);
    await screen.findByText('Guardado');
    expect(sent).toEqual([
      {
        stations: [
          { id: 'comal', name: { es: 'Comal grande', en: 'Comal' } },
          { id: 'mesa-fria', name: { es: 'Mesa fría', en: 'Cold table' } },
        ],
      },
    ]);
  });

  it.each([
    ['La cocina', 'Pupusas que salen por hora', '0', /entre 1 y 2000\.$/],
    ['La cocina', 'Último pedido: minutos antes de cerrar', 'media hora', /entre 0 y 240\.$/],
    ['La pupusería', 'WhatsApp', '7000 0000', /código del país/],
    ['La pupusería', 'Enlace al mapa', 'http://maps.example', /https:\/\//],
    ['La pupusería', 'Nombre', ' ', /^Esto falta\.$/],
    ['Lo que ven tus clientes', 'Propinas que se ofrecen, en %', '10, 10', /porcentajes distintos/],
  ])('%s: says at %s what is wrong with "%s", and sends nothing', async (title, label, value, says) => {
    const within = await group(title);
    type(within, label, value);
    save(within);
    await within.findByText(says);
    expect(sent).toEqual([]);
  });

  it('keeps what somebody else changed meanwhile', async () => {
    const kitchen = await group('La cocina');
    another({ quotedMinutes: 35 });
    type(kitchen, 'Minutos de cada turno para recoger', '20');
    save(kitchen);
    await screen.findByText('Guardado');
    expect(shop).toMatchObject({ quotedMinutes: 35, slotMinutes: 20 });
  });

  it('asks before it replaces the same setting of somebody else', async () => {
    const kitchen = await group('La cocina');
    another({ slotMinutes: 30 });
    type(kitchen, 'Minutos de cada turno para recoger', '20');
    save(kitchen);
    await kitchen.findByText(/«Minutos de cada turno para recoger» dice ahora «30»/);
    expect(shop.slotMinutes).toBe(30);
    save(kitchen);
    await screen.findByText('Guardado');
    expect(shop.slotMinutes).toBe(20);
  });
});
