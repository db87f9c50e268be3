import { z } from 'zod';
import { internationalPhone, ungrouped } from '../domain/contact.ts';
import { maxAddress, maxMapUrl, maxShopName, maxTicketLine } from '../domain/limits.ts';
import { settingLimits } from '../domain/setting-limits.ts';
import { PhotoId } from '../photos/photo-id.ts';
import { At, text } from '../platform/schemas.ts';
import { Languages, TipPercents } from './shop-lists.ts';
import { Stations } from './stations.ts';

/** A number in E.164, however it is grouped: spaces, dots, hyphens and parentheses are left out. */
const PhoneNumber = z
  .string()
  .overwrite(ungrouped)
  .regex(internationalPhone, 'must be a number with its country, such as +50370000000')
  .meta({ examples: ['+50370000000'] });

const MapLink = z
  .url({ protocol: /^https$/, error: 'must be a link that begins with https://' })
  .max(maxMapUrl)
  .meta({ examples: ['https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq'] });

/** An IANA zone by name. Intl also knows offsets such as +05:00, which have no daylight saving: those are refused. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A setting that is a whole number, within its limits. */
const count = (name: keyof typeof settingLimits, says: string, example: number) => {
  const [min, max] = settingLimits[name];
  return z
    .int()
    .min(min)
    .max(max)
    .describe(says)
    .meta({ examples: [example] });
};

const TicketLine = text(maxTicketLine)
  .nullable()
  .meta({ examples: ['NIT 0614-010101-101-1'] });

/** What a manager sets, with the limits of each. */
const settings = {
  name: text(maxShopName)
    .describe('What the shop is called')
    .meta({ examples: ['Pupusería La Ceiba'] }),
  logo: PhotoId.nullable().describe(
    'The photo that is the shop’s logo, by the id that uploading it answered; null: none',
  ),
  address: text(maxAddress)
    .nullable()
    .describe('Where the shop is, in one line; null: not given')
    .meta({ examples: ['Calle Los Planes 12, Panchimalco'] }),
  phone: PhoneNumber.nullable().describe('The number that guests call, E.164; null: not given'),
  whatsapp: PhoneNumber.nullable().describe('Where guests write on WhatsApp, E.164; null: not given'),
  mapUrl: MapLink.nullable().describe('An https link to the shop on a map; null: not given'),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, 'must be an IANA time zone, such as America/El_Salvador')
    .describe('IANA name of the zone that the hours are in')
    .meta({ examples: ['America/El_Salvador'] }),
  currency: z
    .string()
    .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be an ISO 4217 code, such as USD')
    .describe('ISO 4217; can be changed until the first order that is no practice')
    .meta({ examples: ['USD'] }),
  quotedMinutes: count('quotedMinutes', 'Minutes promised for an order when the kitchen has no other to make', 20),
  comalUnitsPerHour: count('comalUnitsPerHour', 'How many pupusas the comal makes in an hour', 120),
  slotMinutes: count('slotMinutes', 'How long a pickup slot is, in minutes', 15),
  unitsPerSlot: count('unitsPerSlot', 'How many pupusas may be promised for one slot', 30),
  lastOrderMinutes: count(
    'lastOrderMinutes',
    'Minutes before closing from which on no guest’s order is taken; 0: until closing',
    30,
  ),
  maxOrderUnits: count('maxOrderUnits', 'The largest order of a guest, in pupusas', 60),
  fullAfterMinutes: count(
    'fullAfterMinutes',
    'From this quote on, in minutes, guests have to choose a pickup slot',
    90,
  ),
  maxUnseenOrders: count(
    'maxUnseenOrders',
    'How many orders from one address or phone may wait unseen by the kitchen',
    3,
  ),
  unseenAlarmSeconds: count(
    'unseenAlarmSeconds',
    'After how many seconds an order that no kitchen’s screen has shown raises an alarm',
    90,
  ),
  unseenPauseMinutes: count(
    'unseenPauseMinutes',
    'After how many minutes its guest is told, and orders pause by themselves when all of the kitchen’s screens are gone; 0: never',
    5,
  ),
  taxPercent: count('taxPercent', 'The tax that prices include, in percent, as reports show it: IVA', 13),
  maxDifferenceCents: count(
    'maxDifferenceCents',
    'How far a counted drawer may be from what is expected before the difference has to be explained, in cents',
    100,
  ),
  maxDiscountCents: count(
    'maxDiscountCents',
    'How much a waiter may void and discount of one tab before a manager has to approve it, in cents',
    500,
  ),
  tableCodeRequired: z
    .boolean()
    .describe('Whether a guest’s order for a table needs the code printed on it; staff need none'),
  firstOrderConfirmed: z
    .boolean()
    .describe('Whether guests at a table without an open tab order only after the staff have opened it'),
  languages: Languages,
  tipPercents: TipPercents,
  ticketTop: TicketLine.describe('A line on top of what is printed; null: none'),
  ticketBottom: TicketLine.describe('A line at the bottom of what is printed; null: none'),
  stations: Stations,
  forgetAfterDays: count('forgetAfterDays', 'After so many days the names and phones on orders are forgotten', 90),
};

/** The settings as a manager's form begins with them. */
export const Settings = z
  .strictObject({
    ...settings,
    settingsVersion: z.int().describe('Send it as If-Match with a change'),
    setUpAt: At.nullable().describe('When a manager said that the shop is set up; null: not yet'),
  })
  .meta({ id: 'Settings', description: 'What a manager sets' });

export const SettingsRequest = z
  .strictObject(settings)
  .partial()
  .refine((body) => Object.values(body).some((value) => value !== undefined), { message: 'must change something' })
  .meta({
    id: 'SettingsRequest',
    description: 'Settings to change; what is left out stays as it is',
    minProperties: 1,
    examples: [{ phone: '+50322220000' }],
  });
