/** Prices and times as a person reads them: in the language on the screen, the shop's currency and time zone. */
import { computed } from '@preact/signals';
import { inServerTime } from '../api/server-clock.ts';
import { restaurant } from '../api/shop.ts';
import { t } from './index.ts';

const currency = computed(() => restaurant.value?.currency ?? 'USD');
const timeZone = computed(() => restaurant.value?.timeZone ?? 'America/El_Salvador');

const prices = computed(() => new Intl.NumberFormat(t.value.locale, { style: 'currency', currency: currency.value }));
/** How many cents a unit of the currency has: 100 for dollars and colones, 1 for yen. */
export const centsPerUnit = computed(() => 10 ** (prices.value.resolvedOptions().maximumFractionDigits ?? 2));

/** `$1.25` */
export const price = (cents: number): string => prices.value.format(cents / centsPerUnit.value);

/** `+$0.25`, for what an option adds. */
export const priceDifference = (cents: number): string => `${cents < 0 ? '−' : '+'}${price(Math.abs(cents))}`;

const times = computed(() => new Intl.DateTimeFormat(t.value.locale, { timeStyle: 'short', timeZone: timeZone.value }));
const weekdays = computed(() => new Intl.DateTimeFormat(t.value.locale, { weekday: 'long', timeZone: timeZone.value }));
const dates = computed(
  () =>
    new Intl.DateTimeFormat(t.value.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: timeZone.value,
    }),
);

/** No line ends between `6:40` and `p. m.`. */
const inOnePiece = (time: string): string => time.replace(/\s(?=[ap]\.|m\.|[AP]M)/g, '\u00a0');

/** `6:40 p. m.`, in the restaurant, wherever the reader is. */
export const clockTime = (at: string): string => inOnePiece(times.value.format(new Date(at)));

/** `sábado, 28 de noviembre` */
export const dateOf = (atMs: number): string => dates.value.format(atMs);

/** `sábado, 28 de noviembre, 6:40 p. m.`, whatever day it is. */
export const dateAndTime = (at: string): string => `${dateOf(Date.parse(at))}, ${clockTime(at)}`;

/** Seen from today, the name of a weekday says which one only as long as it does not come twice. */
const sixDaysMs = 6 * 24 * 60 * 60 * 1000;

/** `sábado, 4:00 p. m.`, with its date when it is more than six days away. */
export function dayAndTime(at: string): string {
  const atMs = Date.parse(at);
  const isFar = Math.abs(atMs - (inServerTime(Date.now()) ?? Date.now())) > sixDaysMs;
  return isFar ? dateAndTime(at) : `${weekdays.value.format(atMs)}, ${clockTime(at)}`;
}
