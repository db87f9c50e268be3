import type { Reads } from '../../prisma/database.ts';
import type { EventId } from '../domain/event-id.ts';
import type { Context } from '../platform/context.ts';
import type { Live, TabNews } from '../platform/event-hub.ts';
import { follow, mostReplayed } from '../platform/follow.ts';
import type { OrderEvent } from '../platform/schemas.ts';
import { tabEventPage } from '../tabs/tab-log.ts';
import { eventPage, newestSeq } from './follow-orders.ts';

const replayPage = 100;

/** What happens to all orders and all tabs, in the one order of the log, from `lastSeen` on and then live; see `follow`. */
export const followAll = (ctx: Context, lastSeen: EventId | undefined) =>
  follow<OrderEvent | TabNews>(ctx, {
    hub: ctx.events,
    wanted: () => true,
    lastSeen,
    newest: () => ctx.read(newestSeq),
    beginAfter: (newest) => newest,
    countAfter: (seq) => ctx.read((tx) => countAfter(tx, seq)),
    stored: (seq) => storedEvents(ctx, seq),
  });

/** How many events there are after `seq`, counted no further than what is too many. */
async function countAfter(tx: Reads, seq: number): Promise<number> {
  const most = mostReplayed + 1;
  const row = await tx.get<{ count: number }>(
    `SELECT (SELECT count(*) FROM (SELECT 1 FROM order_events WHERE seq > ? LIMIT ${most}) AS some_orders)
      + (SELECT count(*) FROM (SELECT 1 FROM tab_events WHERE seq > ? LIMIT ${most}) AS some_tabs) AS count`,
    seq,
    seq,
  );
  return row?.count ?? 0;
}

async function* storedEvents({ read }: Context, seq: number): AsyncGenerator<Live<OrderEvent | TabNews>> {
  for (let after = seq; ; ) {
    const page = await read(async (tx) => {
      const orders = await eventPage(tx, undefined, after, replayPage);
      const tabs = await tabEventPage(tx, after, replayPage);
      // Each list has all of its kind up to its own last one, so the first of both together are complete.
      return [...orders, ...tabs].sort((a, b) => a.seq - b.seq).slice(0, replayPage);
    });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < replayPage) return;
    after = last.seq;
  }
}
