/** Prices and times as a person reads them: in the language on the screen, the shop's currency and time zone. */
import { computed } from '@preact/signals';
import { t } from './i18n/index.ts';
import { restaurant } from './shop.ts';

const currency = computed(() => restaurant.value?.currency ?? 'USD');
export const timeZone = computed(() => restaurant.value?.timeZone ?? 'America/El_Salvador');

const prices = computed(() => new Intl.NumberFormat(t.value.locale, { style: 'currency', currency: currency.value }));
/** How many cents a unit of the currency has: 100 for dollars and colones, 1 for yen. */
export const centsPerUnit = computed(() => 10 ** (prices.value.resolvedOptions().maximumFractionDigits ?? 2));

/** `$1.25` */
export const price = (cents: number): string => prices.value.format(cents / centsPerUnit.value);

/** `+$0.25`, for what an option adds. */
export const priceDifference = (cents: number): string => `${cents < 0 ? '−' : '+'}${price(Math.abs(cents))}`;

const times = computed(() => new Intl.DateTimeFormat(t.value.locale, { timeStyle: 'short', timeZone: timeZone.value }));
const days = computed(
  () =>
    new Intl.DateTimeFormat(t.value.locale, {
      weekday: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: timeZone.value,
    }),
);

/** No line ends between `6:40` and `p. m.`. */
const inOnePiece = (time: string): string => time.replace(/\s(?=[ap]\.|m\.|[AP]M)/g, '\u00a0');

/** `6:40 p. m.`, in the restaurant, wherever the reader is. */
export const clockTime = (at: string): string => inOnePiece(times.value.format(new Date(at)));

/** `sábado, 4:00 p. m.` */
export const dayAndTime = (at: string): string => inOnePiece(days.value.format(new Date(at)));
