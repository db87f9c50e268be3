/** Days and times as a person reads them, in the restaurant's zone and by the server's clock. */
import { inServerTime } from '../api/server-clock.ts';
import type { PickupSlot } from '../api/types.ts';
import { clockTime, dateAndTime, dateOf } from './format.ts';

/** False also before the server’s clock is known. */
export const isToday = (at: string): boolean => isSameDay(at, inServerTime(Date.now()));

const isSameDay = (at: string, asMs: number | undefined): boolean =>
  asMs !== undefined && dateOf(asMs) === dateOf(Date.parse(at));

/** `6:40 p. m.` when it is on the day of `seenFromMs`, `sábado, 28 de noviembre, 6:40 p. m.` on any other. */
export const timeSeenFrom = (at: string, seenFromMs: number | undefined): string =>
  isSameDay(at, seenFromMs) ? clockTime(at) : dateAndTime(at);

/** The same, seen from now. */
export const slotTime = (at: string): string => timeSeenFrom(at, inServerTime(Date.now()));

/** The slots of each day together, in their order. */
export function slotsByDay(slots: readonly PickupSlot[]): { day: string; slots: PickupSlot[] }[] {
  const days: { day: string; slots: PickupSlot[] }[] = [];
  for (const slot of slots) {
    const day = dateOf(Date.parse(slot.at));
    const last = days.at(-1);
    if (last?.day === day) last.slots.push(slot);
    else days.push({ day, slots: [slot] });
  }
  return days;
}

/** `45 min`, `1 h`, `1 h 20 min`: the same in Spanish and English. */
export const duration = (minutes: number): string =>
  [...(minutes < 60 ? [] : [`${Math.floor(minutes / 60)} h`]), ...(minutes % 60 ? [`${minutes % 60} min`] : [])].join(
    ' ',
  ) || '0 min';
