import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { ScreenState } from './screens.ts';

/**
 * A kitchen's screen is there, and how it is. A screen that is in sight, with a live stream of orders, sends this every 10 seconds.
 * It ends a pause that began by itself because no screen was there, and no other pause.
 */
export const reportScreen = defineFunction({
  operationId: 'reportScreen',
  method: 'PUT',
  path: '/api/v1/kitchen/screens/:id',
  tag: 'orders',
  summary: 'Report that a kitchen’s screen is there',
  description:
    'Send it every 10 seconds while the screen is in sight and its stream of orders is live. It ends a pause that began by itself because no screen was there.',
  access: ['kitchen', 'manager'],
  request: { params: z.strictObject({ id: Id.describe('Made by the screen, and kept by it') }), body: ScreenState },
  responses: { 204: { description: 'Noted' } },
  async handle({ params: { id }, body: { sound, awake } }, ctx) {
    const { staffId } = signedIn(ctx);
    const hasOpened = await writeAlone(ctx, async (tx) => {
      await tx.run(
        `INSERT INTO kitchen_screens (id, sound, awake, last_seen_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET sound = excluded.sound, awake = excluded.awake, last_seen_at = excluded.last_seen_at`,
        id,
        sound,
        awake,
        ctx.clock(),
      );
      if (!tx.restaurant.pausedByItself) return false;
      await tx.run(
        `UPDATE restaurant SET paused = ?, paused_until = NULL, pause_message = '{}', paused_by_itself = ? WHERE id = 1`,
        false,
        false,
      );
      await tx.insert('staff_events', [staffEvent(ctx, 'orders-resumed', { details: { reason: 'screen-is-back' } })]);
      return true;
    });
    if (hasOpened) ctx.log.info({ staffId }, 'orders taken again: a screen is back');
    return { status: 204 };
  },
});
