import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from './change-settings.ts';
import { getRestaurant } from './get-restaurant.ts';
import { getSettings } from './get-settings.ts';

const shop = await openTestShop();
const { call } = shop;

const change = (body: unknown, ifMatch?: string) =>
  call(changeSettings, { body, ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }) }, manager);
const manager = { as: 'manager' } as const;
const shown = async () => (await call(getRestaurant)).body;

describe('PATCH /restaurant', () => {
  it('finds no address, phone or map link in a new shop', async () => {
    expect(await shown()).toMatchObject({
      address: null,
      phone: null,
      whatsapp: null,
      mapUrl: null,
      settingsVersion: 1,
    });
  });

  it('tells guests at once where the shop is and how to reach it', async () => {
    const reach = {
      address: 'Calle Los Planes 12, Panchimalco',
      phone: '+50322220000',
      whatsapp: '+50370001234',
      mapUrl: 'https://maps.example/la-ceiba?z=17',
    };
    expect(await change(reach)).toMatchObject({ status: 200, body: reach });
    expect(await shown()).toMatchObject(reach);
  });

  it('leaves what is not sent as it is, and takes away what is null', async () => {
    await change({ address: 'Calle Los Planes 12', phone: '+50322220000' });
    await change({ phone: null });
    expect(await shown()).toMatchObject({ address: 'Calle Los Planes 12', phone: null });
  });

  it('keeps a number as it is dialled, however it was typed', async () => {
    expect(await change({ phone: '+503 (2222) 00-00', whatsapp: ' +503.7000.1234 ' })).toMatchObject({
      body: { phone: '+50322220000', whatsapp: '+50370001234' },
    });
  });

  it('refuses a change decided on settings that somebody else has changed since, and changes nothing', async () => {
    const { body } = await change({ address: 'La primera' });
    const { settingsVersion } = body as { settingsVersion: number };
    expect(await change({ address: 'La segunda' }, `"${settingsVersion}"`)).toMatchObject({ status: 200 });
    expect(await change({ address: 'La tercera' }, `"${settingsVersion}"`)).toMatchObject({
      status: 412,
      body: { code: 'stale-version', version: settingsVersion + 1 },
    });
    expect(await shown()).toMatchObject({ address: 'La segunda' });
  });

  it.each([
    [{ phone: '2222-0000' }, 'phone'],
    [{ phone: '+0 22220000' }, 'phone'],
    [{ whatsapp: '+503' }, 'whatsapp'],
    [{ whatsapp: 'javascript:alert(1)' }, 'whatsapp'],
    [{ mapUrl: 'http://maps.example/' }, 'mapUrl'],
    [{ mapUrl: 'javascript:alert(1)' }, 'mapUrl'],
    [{ mapUrl: `https://maps.example/${'x'.repeat(500)}` }, 'mapUrl'],
    [{ name: ' ' }, 'name'],
    [{ name: null }, 'name'],
    [{ timeZone: 'America/Panchimalco' }, 'timeZone'],
    [{ timeZone: '+05:00' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ quotedMinutes: 0 }, 'quotedMinutes'],
    [{ comalUnitsPerHour: -1 }, 'comalUnitsPerHour'],
    [{ slotMinutes: 4 }, 'slotMinutes'],
    [{ unitsPerSlot: 1.5 }, 'unitsPerSlot'],
    [{ maxOrderUnits: 2_001 }, 'maxOrderUnits'],
    [{ fullAfterMinutes: 0 }, 'fullAfterMinutes'],
    [{ maxUnseenOrders: 0 }, 'maxUnseenOrders'],
    [{ lastOrderMinutes: 241 }, 'lastOrderMinutes'],
    [{ languages: [] }, 'languages'],
    [{ languages: ['es', 'es'] }, 'languages'],
    [{ languages: ['fr'] }, 'languages.0'],
    [{ tipPercents: [10, 101] }, 'tipPercents.1'],
    [{ tipPercents: [10, 10] }, 'tipPercents'],
    [{ ticketTop: 'x'.repeat(121) }, 'ticketTop'],
    [{ forgetAfterDays: 0 }, 'forgetAfterDays'],
    [{ address: '   ' }, 'address'],
    [{ address: 'x'.repeat(201) }, 'address'],
    [{ address: 'dos\nlíneas' }, 'address'],
  ])('refuses %o with its path', async (body, path) => {
    expect(await change(body)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('takes a photo that was uploaded as the logo, and refuses any other', async () => {
    const logo = 'ab'.repeat(16);
    expect(await change({ logo })).toMatchObject({ status: 404, body: { code: 'photo-not-found' } });
    await shop.services.write((tx) => tx.photo.create({ data: { id: logo, createdAt: shop.services.clock() } }));
    expect(await change({ logo })).toMatchObject({ status: 200, body: { logo } });
    expect(await change({ logo: null })).toMatchObject({ status: 200, body: { logo: null } });
  });

  it('changes everything that a manager sets, and tells it to managers', async () => {
    const all = {
      name: 'La Ceiba',
      timeZone: 'America/Guatemala',
      quotedMinutes: 25,
      comalUnitsPerHour: 90,
      slotMinutes: 20,
      unitsPerSlot: 24,
      lastOrderMinutes: 15,
      maxOrderUnits: 40,
      fullAfterMinutes: 60,
      maxUnseenOrders: 2,
      tableCodeRequired: true,
      firstOrderConfirmed: true,
      languages: ['en', 'es'],
      tipPercents: [0, 12],
      ticketTop: 'NIT 0614-010101-101-1',
      ticketBottom: '¡Gracias por venir!',
      forgetAfterDays: 30,
    };
    const { languages, tipPercents, ticketTop, ticketBottom } = all;
    expect(await change(all)).toMatchObject({
      status: 200,
      body: { name: 'La Ceiba', timeZone: 'America/Guatemala', languages, tipPercents, ticketTop, ticketBottom },
    });
    const { settingsVersion } = (await shown()) as { settingsVersion: number };
    expect(await call(getSettings, {}, manager)).toMatchObject({
      status: 200,
      body: { ...all, currency: 'USD', settingsVersion },
    });
    expect(await call(getSettings, {}, { as: 'kitchen' })).toMatchObject({ status: 403 });
  });

  it('refuses an empty change and settings that there are not', async () => {
    expect(await change({})).toMatchObject({ status: 422 });
    expect(await change({ lastSeq: 0 })).toMatchObject({ status: 422 });
  });

  it('is for the manager alone', async () => {
    const body = { phone: '+50322220000' };
    expect(await call(changeSettings, { body })).toMatchObject({ status: 401 });
    expect(await call(changeSettings, { body }, { as: 'waiter' })).toMatchObject({ status: 403 });
  });
});
