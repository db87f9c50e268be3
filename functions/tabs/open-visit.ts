import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import { maxTableToken } from '../domain/limits.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { openTables } from '../tables/check-table.ts';
import { TableParams } from '../tables/table-record.ts';
import type { TabRow } from './bill-record.ts';
import { openTab } from './open-tab.ts';
import { visitTokenOf } from './visit-proof.ts';
import { Visit } from './visit-schemas.ts';

const VisitRequest = z
  .strictObject({
    tableToken: z
      .string()
      .max(maxTableToken)
      .optional()
      .describe('From the code printed on the table; without it the answer has no token')
      .meta({ examples: ['vS3-dFz0Qm8'] }),
    asksToOrder: z
      .boolean()
      .default(false)
      .describe('Asks the staff to open the table, where it is free and the shop lets them open tables')
      .meta({ examples: [true] }),
  })
  .meta({ id: 'VisitRequest', description: 'Somebody sits down at a table' });

/**
 * What a phone asks that has scanned a table's code: the proof of its open tab. Where the staff open tables for guests, it also asks
 * them to: the tab then waits for one tap of a waiter, and takes no order of a guest until then.
 */
export const openVisit = defineFunction({
  operationId: 'openVisit',
  method: 'POST',
  path: '/api/v1/tables/:number/visits',
  tag: 'tabs',
  summary: 'Sit down at a table',
  description:
    'With the printed code and an open tab the answer has the visit’s token, by which a guest sees the tab, asks for the bill and orders onto it. Sending it again is safe: ask every few seconds while the answer is 202. Without the printed code it is refused while three tables wait for the staff.',
  access: 'public',
  guestRate: 'visits',
  request: { params: TableParams, body: VisitRequest },
  responses: {
    200: { description: 'Whether the table has an open tab, and its proof', body: Visit },
    202: { description: 'The staff have been asked to open the table', body: Visit },
  },
  problems: ['table-not-found'],
  async handle({ params: { number }, body: { tableToken, asksToOrder } }, ctx) {
    const sit = async (tx: Reads) => {
      if ((await tx.get('SELECT number FROM tables WHERE number = ? AND NOT archived', number)) === undefined) {
        throw problem('table-not-found');
      }
      const restaurant = await readRestaurant(tx);
      const check = await openTables(tx, restaurant, [number]);
      check({ table: number, tableToken }, ctx.actor !== undefined);
      return { tab: await tabOfToday(tx, restaurant, number, ctx.clock()), mayOpen: !restaurant.firstOrderConfirmed };
    };
    const seen = await ctx.read(sit);
    const { mayOpen } = seen;
    const asks = asksToOrder && !mayOpen && seen.tab === undefined;
    const { tab } = !asks
      ? seen
      : await writeAlone(ctx, async (tx) => {
          if ((await sit(tx)).tab === undefined) {
            if (tableToken === undefined) await refuseMoreAsks(tx, ctx.clock());
            await openAsking(tx, ctx, number);
          }
          return sit(tx);
        });
    const visit = (status: Visit['status'], mayOrder: boolean, tabId: string | null = null): Visit => {
      const token = tabId === null ? null : visitTokenOf(ctx.installation, tabId);
      return { status, mayOrder, tabId, token };
    };
    if (tab === undefined) return { status: 200, body: visit('free', mayOpen) };
    if (tab.asksSince !== null) return { status: 202, body: visit('waiting', false) };
    return { status: 200, body: visit('open', true, tableToken === undefined ? null : tab.id) };
  },
});

/** How many tables may wait for the staff at once before somebody without a printed code is refused. */
const mostAsking = 3;

/** Keeps a stranger from making every table ask. @throws Problem `too-many-requests` */
async function refuseMoreAsks(tx: Tx, now: Date): Promise<void> {
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const asking = await tx.get<{ count: number }>(
    'SELECT count(*) AS count FROM tabs WHERE open_table IS NOT NULL AND asks_since IS NOT NULL AND opened_at >= ?',
    tableDayBegan(now, timeZone, dayEndsAtHour),
  );
  if ((asking?.count ?? 0) >= mostAsking) throw problem('too-many-requests', { retryAfterSeconds: 10 });
}

/** The open tab of a table, unless it is one of an earlier business day: an order would open another one. */
function tabOfToday(tx: Reads, { timeZone, dayEndsAtHour }: RestaurantModel, number: number, now: Date) {
  const dayBegan = tableDayBegan(now, timeZone, dayEndsAtHour);
  return tx.get<TabRow>('SELECT * FROM tabs WHERE open_table = ? AND opened_at >= ?', number, dayBegan);
}

/** Opens a tab whose guests wait to be let in. One of an earlier business day keeps its bill and leaves the table. */
async function openAsking(tx: Tx, ctx: Context, tableNumber: number): Promise<void> {
  await tx.run('UPDATE tabs SET open_table = NULL WHERE open_table = ?', tableNumber);
  const id = await openTab(tx, ctx, { tableNumber, name: null, guests: null });
  await tx.run('UPDATE tabs SET asks_since = ? WHERE id = ?', ctx.clock(), id);
}
