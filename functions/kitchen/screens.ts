import { z } from 'zod';
import type { Reads, Writes } from '../../prisma/database.ts';
import type { KitchenScreenModel } from '../../prisma/generated/models.ts';
import { screenIsThereMs } from '../domain/unseen-alarm.ts';
import { At, Id } from '../platform/schemas.ts';

export const ScreenState = z
  .strictObject({
    sound: z.boolean().describe('Whether its bell rings'),
    awake: z.boolean().describe('Whether it keeps its display on'),
  })
  .meta({ id: 'ScreenState', description: 'How a kitchen’s screen is' });

export const Screens = z
  .strictObject({
    screens: z
      .array(
        ScreenState.extend({
          id: Id,
          lastSeenAt: At.describe('When it last reported'),
          live: z.boolean().describe('Whether that was less than 30 seconds ago'),
        }).meta({ id: 'KitchenScreen', description: 'A kitchen’s screen, as it last reported' }),
      )
      .describe('Those of the last seven days, the latest first'),
  })
  .meta({ id: 'KitchenScreens', description: 'The kitchen’s screens' });

const since = (now: Date): Date => new Date(now.getTime() - screenIsThereMs);

export const isLive = ({ lastSeenAt }: Pick<KitchenScreenModel, 'lastSeenAt'>, now: Date): boolean =>
  lastSeenAt > since(now);

/** Whether the shop has screens, and none of them is there. A shop that works without screens has none to miss. */
export async function allScreensAreGone(tx: Reads, now: Date): Promise<boolean> {
  const row = await tx.get<{ lastSeenAt: Date }>(
    'SELECT last_seen_at FROM kitchen_screens ORDER BY last_seen_at DESC LIMIT 1',
  );
  return row !== undefined && !isLive(row, now);
}

const keptMs = 7 * 24 * 60 * 60_000;

/** Forgets screens that have not reported for a week. Answers how many. */
export const forgetScreens = (tx: Writes, now: Date): Promise<number> =>
  tx.run('DELETE FROM kitchen_screens WHERE last_seen_at < ?', new Date(now.getTime() - keptMs));
