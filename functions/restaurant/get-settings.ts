import { defineFunction } from '../platform/define-function.ts';
import { readRestaurant } from './read-restaurant.ts';
import { Settings } from './settings.ts';
import { Languages, TipPercents } from './shop-lists.ts';
import { Stations } from './stations.ts';

/** The settings as they were last set: what the manager's form begins with. */
export const getSettings = defineFunction({
  operationId: 'getSettings',
  method: 'GET',
  path: '/api/v1/restaurant/settings',
  tag: 'restaurant',
  summary: 'The shop’s settings',
  description: 'What PATCH /api/v1/restaurant changes, also what guests do not see.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'As they were last set', body: Settings } },
  async handle(_input, { read }) {
    const restaurant = await read(readRestaurant);
    return {
      status: 200,
      body: {
        name: restaurant.name,
        logo: restaurant.logo,
        address: restaurant.address,
        phone: restaurant.phone,
        whatsapp: restaurant.whatsapp,
        mapUrl: restaurant.mapUrl,
        timeZone: restaurant.timeZone,
        quotedMinutes: restaurant.quotedMinutes,
        comalUnitsPerHour: restaurant.comalUnitsPerHour,
        slotMinutes: restaurant.slotMinutes,
        unitsPerSlot: restaurant.unitsPerSlot,
        lastOrderMinutes: restaurant.lastOrderMinutes,
        maxOrderUnits: restaurant.maxOrderUnits,
        fullAfterMinutes: restaurant.fullAfterMinutes,
        maxUnseenOrders: restaurant.maxUnseenOrders,
        unseenAlarmSeconds: restaurant.unseenAlarmSeconds,
        unseenPauseMinutes: restaurant.unseenPauseMinutes,
        taxPercent: restaurant.taxPercent,
        maxDifferenceCents: restaurant.maxDifferenceCents,
        maxDiscountCents: restaurant.maxDiscountCents,
        tableCodeRequired: restaurant.tableCodeRequired,
        firstOrderConfirmed: restaurant.firstOrderConfirmed,
        languages: Languages.parse(restaurant.languages),
        tipPercents: TipPercents.parse(restaurant.tipPercents),
        ticketTop: restaurant.ticketTop,
        ticketBottom: restaurant.ticketBottom,
        stations: Stations.parse(restaurant.stations),
        forgetAfterDays: restaurant.forgetAfterDays,
        currency: restaurant.currency,
        settingsVersion: restaurant.settingsVersion,
        setUpAt: restaurant.setUpAt?.toISOString() ?? null,
      },
    };
  },
});
