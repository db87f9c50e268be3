import { restaurant, shopAsOf } from '../../api/shop.ts';
import type { Order, Restaurant } from '../../api/types.ts';
import { Photo } from '../../components/photo.tsx';
import { clockTime, dayAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { placeText } from '../../i18n/sheets.ts';
import { isToday } from '../../i18n/slot-text.ts';
import styles from './where-it-is.module.css';

const dayMs = 24 * 60 * 60 * 1000;
const days = [1, 2, 3, 4, 5, 6, 7];

/** `+503 2222 0000`; a number of another country as it is. */
const grouped = (phone: string): string => phone.replace(/^(\+503)(\d{4})(\d{4})$/, '$1 $2 $3');

/** The opening hours of today, in words; undefined with a stored answer only. */
function today({ openNow, closesAt, nextOpeningAt, hours }: Restaurant): string | undefined {
  const say = placeText.value;
  if (shopAsOf.value !== undefined || (openNow && hours.length === 0)) return undefined;
  if (openNow) {
    if (closesAt === null) return say.openNow;
    return say.openUntil(Date.parse(closesAt) - Date.now() < dayMs ? clockTime(closesAt) : dayAndTime(closesAt));
  }
  if (nextOpeningAt === null) return say.closedNow;
  return isToday(nextOpeningAt) ? say.opensToday(clockTime(nextOpeningAt)) : say.opens(dayAndTime(nextOpeningAt));
}

/** Each day of the week with its periods, from Monday. The first of January 2024 was a Monday. */
function Week({ hours }: Pick<Restaurant, 'hours'>) {
  const say = placeText.value;
  const format = (options: Intl.DateTimeFormatOptions, ms: number) =>
    new Intl.DateTimeFormat(t.value.locale, { ...options, timeZone: 'UTC' }).format(ms);
  const monday = Date.UTC(2024, 0, 1);
  const time = (hhmm: string) => format({ timeStyle: 'short' }, Date.parse(`2024-01-01T${hhmm}Z`));
  return (
    <details>
      <summary>{say.hours}</summary>
      <dl class={styles.week}>
        {days.map((day) => {
          const periods = hours.filter(({ weekday }) => weekday === day);
          return (
            <div key={day}>
              <dt>{format({ weekday: 'long' }, monday + (day - 1) * dayMs)}</dt>
              <dd>
                {periods.length === 0
                  ? say.closedDay
                  : periods.map(({ opens, closes }) => say.fromTo(time(opens), time(closes))).join(', ')}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/**
 * The shop's address, contacts and hours; nothing while the shop has entered none of them. `order`: the order that a
 * WhatsApp message names.
 */
export function WhereItIs({ order }: { order?: Pick<Order, 'number'> | undefined }) {
  const say = placeText.value;
  const shop = restaurant.value;
  if (shop === undefined) return null;
  const { logo, address, phone, whatsapp, mapUrl, hours } = shop;
  if (!address && !phone && !whatsapp && !mapUrl && hours.length === 0) return null;
  const about = order === undefined ? '' : `?text=${encodeURIComponent(say.aboutOrder(order.number))}`;
  return (
    <section class={styles.place} aria-labelledby="place">
      {logo !== null && <Photo photo={logo} size={64} />}
      <h2 id="place">{say.title}</h2>
      {address !== null && <address>{address}</address>}
      <p>{today(shop)}</p>
      <ul class={styles.ways}>
        {mapUrl !== null && (
          <li>
            <a href={mapUrl} target="_blank" rel="noreferrer">
              {say.map}
            </a>
          </li>
        )}
        {phone !== null && (
          <li>
            <a href={`tel:${phone}`}>{say.call(grouped(phone))}</a>
          </li>
        )}
        {whatsapp !== null && (
          <li>
            <a href={`https://wa.me/${whatsapp.slice(1)}${about}`} target="_blank" rel="noreferrer">
              {say.whatsapp}
            </a>
          </li>
        )}
      </ul>
      {hours.length > 0 && <Week hours={hours} />}
    </section>
  );
}
