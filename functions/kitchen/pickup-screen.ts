import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import { type EnrolledHeaders, enrolledDevice } from '../staff/enrolled-device.ts';

const numbers = (says: string) =>
  z
    .array(z.int())
    .describe(says)
    .meta({ examples: [[41, 42]] });

export const PickupScreen = z
  .strictObject({
    type: z.literal('pickup.changed').describe('What the screen shows is this'),
    seq: z.int().describe('How far the log of events was; of two answers the one with more is the newer'),
    making: numbers('Ticket numbers that the kitchen has, the oldest first'),
    ready: numbers('Ticket numbers that wait to be taken, the oldest first'),
  })
  .meta({ id: 'PickupScreen', description: 'What a screen at the counter shows: numbers, and nothing about people' });
export type PickupScreen = z.output<typeof PickupScreen>;

/** What was promised longer ago is not shown: nobody waits for it in front of the screen. */
const forgottenMs = 4 * 60 * 60_000;

type Row = { number: number; status: string };

/** The numbers of orders that are called out: those for a table are brought, and those for later are not begun. */
export async function readPickupScreen(tx: Reads, now: Date): Promise<PickupScreen> {
  const rows = await tx.all<Row>(
    `SELECT number, status FROM orders WHERE status IN ('received', 'preparing', 'ready') AND channel IN ('pickup', 'counter')
      AND promised_at > ? AND (status <> 'received' OR begin_at IS NULL OR begin_at <= ?) ORDER BY id LIMIT 200`,
    new Date(now.getTime() - forgottenMs),
    now,
  );
  const restaurant = await tx.get<{ lastSeq: number }>('SELECT last_seq FROM restaurant WHERE id = 1');
  const numbersOf = (wanted: boolean) =>
    rows.flatMap(({ number, status }) => ((status === 'ready') === wanted ? number : []));
  return { type: 'pickup.changed', seq: restaurant?.lastSeq ?? 0, making: numbersOf(false), ready: numbersOf(true) };
}

/** @throws Problem `device-not-enrolled` */
export async function checkEnrolled(ctx: Context, headers: EnrolledHeaders): Promise<void> {
  if ((await enrolledDevice(ctx, headers)) === undefined) throw problem('device-not-enrolled');
}
