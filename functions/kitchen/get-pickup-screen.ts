import { defineFunction } from '../platform/define-function.ts';
import { EnrolledHeaders } from '../staff/enrolled-device.ts';
import { checkEnrolled, PickupScreen, readPickupScreen } from './pickup-screen.ts';

/** What the counter's screen shows. For enrolled devices, without anybody signed in. */
export const getPickupScreen = defineFunction({
  operationId: 'getPickupScreen',
  method: 'GET',
  path: '/api/v1/pickup-screen',
  tag: 'orders',
  summary: 'What the counter’s screen shows',
  description:
    'The numbers of orders that are made and of those that are ready. For enrolled devices; no person need be signed in.',
  access: 'public',
  request: { headers: EnrolledHeaders },
  responses: { 200: { description: 'As it is now', body: PickupScreen } },
  problems: ['device-not-enrolled'],
  async handle({ headers }, ctx) {
    await checkEnrolled(ctx, headers);
    return { status: 200, body: await ctx.read((tx) => readPickupScreen(tx, ctx.clock())) };
  },
});
