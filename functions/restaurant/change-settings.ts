import type { PrismaTx } from '../../prisma/database.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { Restaurant } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { presentRestaurant } from './present-restaurant.ts';
import { SettingsRequest } from './settings.ts';

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
  request: { headers: IfMatchHeaders, body: SettingsRequest },
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  problems: ['stale-version', 'currency-in-use', 'photo-not-found'],
  async handle({ headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const data = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    await ctx.write(async (tx) => {
      const { settingsVersion: version, currency } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      checkVersion(headers['if-match'], { version });
      if (body.currency !== undefined && body.currency !== currency) await refuseWithOrders(tx);
      if (typeof body.logo === 'string' && (await tx.photo.count({ where: { id: body.logo } })) === 0)
        throw problem('photo-not-found');
      await tx.restaurant.update({ where: { id: 1 }, data: { ...data, settingsVersion: { increment: 1 } } });
      const details = { settings: Object.keys(data) };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'settings-changed', { details }) });
    });
    ctx.log.info({ staffId, settings: Object.keys(data) }, 'settings changed');
    return { status: 200, body: await presentRestaurant(ctx) };
  },
});

/** @throws Problem `currency-in-use` */
async function refuseWithOrders(tx: PrismaTx): Promise<void> {
  const order = await tx.order.findFirst({ where: { practice: false }, select: { id: true } });
  if (order !== null) throw problem('currency-in-use');
}
