import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { Restaurant, text } from '../platform/schemas.ts';
import { presentRestaurant } from './present-restaurant.ts';

/** A number in E.164, however it is grouped: spaces, dots, hyphens and parentheses are left out. */
const PhoneNumber = z
  .string()
  .overwrite((typed) => typed.replace(/[\s().-]/g, ''))
  .regex(/^\+[1-9]\d{6,14}$/, 'must be a number with its country, such as +50370000000')
  .meta({ examples: ['+50370000000'] });

const MapLink = z
  .url({ protocol: /^https$/, error: 'must be a link that begins with https://' })
  .max(500)
  .meta({ examples: ['https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq'] });

const Settings = z
  .strictObject({
    address: text(200)
      .nullable()
      .optional()
      .describe('Where the shop is, in one line; null: not given')
      .meta({ examples: ['Calle Los Planes 12, Panchimalco'] }),
    phone: PhoneNumber.nullable().optional().describe('The number that guests call, E.164; null: not given'),
    whatsapp: PhoneNumber.nullable().optional().describe('Where guests write on WhatsApp, E.164; null: not given'),
    mapUrl: MapLink.nullable().optional().describe('An https link to the shop on a map; null: not given'),
    taxPercent: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe('The tax that prices include, in percent, as reports show it: IVA')
      .meta({ examples: [13] }),
    tableCodeRequired: z
      .boolean()
      .optional()
      .describe('Whether a guest’s order for a table needs the code printed on it; staff need none'),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), { message: 'must change something' })
  .meta({
    id: 'SettingsRequest',
    description: 'Settings to change; what is left out stays as it is',
    minProperties: 1,
    examples: [{ phone: '+50322220000' }],
  });

/** Changes the shop's settings, all of those that are sent or none; the next guest sees the new ones. */
export const changeSettings = defineFunction({
  operationId: 'changeSettings',
  method: 'PATCH',
  path: '/api/v1/restaurant',
  tag: 'restaurant',
  summary: 'Change the shop’s settings',
  description:
    'What is left out stays as it is. Send the `settingsVersion` that the change was decided on as If-Match. The opening hours have a function of their own.',
  access: ['manager'],
  request: { headers: IfMatchHeaders, body: Settings },
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  problems: ['stale-version'],
  async handle({ headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const data = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    await ctx.write(async (tx) => {
      const { settingsVersion: version } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      checkVersion(headers['if-match'], { version });
      await tx.restaurant.update({ where: { id: 1 }, data: { ...data, settingsVersion: { increment: 1 } } });
    });
    ctx.log.info({ staffId, settings: Object.keys(data) }, 'settings changed');
    return { status: 200, body: await presentRestaurant(ctx) };
  },
});
