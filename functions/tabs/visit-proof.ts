import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import type { Context } from '../platform/context.ts';
import type { Installation } from '../platform/installation.ts';
import { problem } from '../platform/problems.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import type { TabRow } from './bill-record.ts';

/** What a guest at a table sends to read its tab. */
export const VisitHeaders = z.object({
  'x-visit-token': z
    .string()
    .describe('The `token` of the visit')
    .meta({ examples: ['0tD5YzrJ4oUq1nX2m8bK7cV9sQwE3hLpAfGiTyRuZxM'] }),
});

/** The guests' proof of an open tab: derived from its id under the shop's secret, so that each tab has its own and none is stored. */
export const visitTokenOf = (installation: Installation, tabId: string): string => installation.sign('tab', tabId);

export function isVisitToken(installation: Installation, tabId: string, token: string): boolean {
  const [expected, given] = [Buffer.from(visitTokenOf(installation, tabId)), Buffer.from(token)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

type Proof = { tabId: string; token: string };

/**
 * The open tab at a table that a guest has the proof of: after two tabs were merged, the one that everything is on.
 * @throws Problem `visit-over` when the tab is closed, at no table any more or of an earlier business day, and when the proof is not this tab's
 */
export async function findVisit(
  tx: Reads,
  { installation, clock }: Pick<Context, 'installation' | 'clock'>,
  { tabId, token }: Proof,
): Promise<TabRow> {
  if (!isVisitToken(installation, tabId, token)) throw problem('visit-over');
  const { timeZone, dayEndsAtHour } = await readRestaurant(tx);
  const tab = await tx.get<TabRow>(
    `SELECT * FROM tabs WHERE open_table IS NOT NULL AND opened_at >= ?
      AND (id = ? OR id = (SELECT merged_into FROM tabs WHERE id = ?))`,
    tableDayBegan(clock(), timeZone, dayEndsAtHour),
    tabId,
    tabId,
  );
  if (tab === undefined) throw problem('visit-over');
  return tab;
}
