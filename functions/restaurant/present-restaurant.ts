import type { z } from 'zod';
import { isPaused } from '../domain/pause.ts';
import { readKitchen } from '../orders/kitchen.ts';
import type { Services } from '../platform/context.ts';
import { Name, type Restaurant } from '../platform/schemas.ts';
import { readRestaurant } from './read-restaurant.ts';
import { Languages, TipPercents } from './shop-lists.ts';
import { Stations } from './stations.ts';

/** The restaurant as every answer shows it, as it is at this moment. */
export async function presentRestaurant({
  read,
  memo,
  clock,
  guestLimits,
}: Pick<Services, 'read' | 'memo' | 'clock' | 'guestLimits'>): Promise<z.output<typeof Restaurant>> {
  const now = clock();
  const { restaurant, tables, kitchen } = await read(async (tx) => {
    const restaurant = await readRestaurant(tx);
    const tables = await tx.all<{ number: number }>('SELECT number FROM tables WHERE NOT archived ORDER BY number');
    return { restaurant, tables, kitchen: await readKitchen(tx, memo, restaurant, now) };
  });
  const paused = isPaused(restaurant, now);
  return {
    name: restaurant.name,
    logo: restaurant.logo,
    languages: Languages.parse(restaurant.languages),
    tipPercents: TipPercents.parse(restaurant.tipPercents),
    ticketTop: restaurant.ticketTop,
    ticketBottom: restaurant.ticketBottom,
    stations: Stations.parse(restaurant.stations),
    currency: restaurant.currency,
    timeZone: restaurant.timeZone,
    hours: [...kitchen.hours],
    openNow: kitchen.isOpen,
    nextOpeningAt: kitchen.nextOpeningAt,
    closesAt: kitchen.closesAt,
    address: restaurant.address,
    phone: restaurant.phone,
    whatsapp: restaurant.whatsapp,
    mapUrl: restaurant.mapUrl,
    tableCodeRequired: restaurant.tableCodeRequired,
    settingsVersion: restaurant.settingsVersion,
    paused,
    pausedUntil: (paused && restaurant.pausedUntil?.toISOString()) || null,
    ...(paused && restaurant.pausedByItself && { pausedByItself: true as const }),
    pauseMessage: paused ? (Name.safeParse(restaurant.pauseMessage).data ?? null) : null,
    tables: tables.map((table) => table.number),
    quotedMinutes: kitchen.quotedMinutes,
    full: guestLimits && kitchen.isFull,
  };
}
