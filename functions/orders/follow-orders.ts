import type { Context } from '../platform/context.ts';
import type { LiveEvent } from '../platform/event-hub.ts';
import { follow } from '../platform/follow.ts';
import { presentEvent, presentOrder, wholeOrder } from './order-record.ts';

const replayPage = 100;

type Follow = {
  /** Only this order's events. */
  orderId?: string;
  /** Everything after this seq; from the last event on when left out. */
  after: number | undefined;
};

/** Every event of the orders after `after`, then live ones as they are committed; see `follow`. */
export const followOrders = (ctx: Context, { orderId, after }: Follow) =>
  follow(ctx, {
    hub: ctx.events,
    wanted: (event) => orderId === undefined || event.orderId === orderId,
    after: () => after ?? newestSeq(ctx),
    stored: (seq) => storedEvents(ctx, orderId, seq),
  });

const newestSeq = ({ sql }: Context): number =>
  sql.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM order_events')?.seq ?? 0;

/** The stored events after `seq`, a page at a time, each with its order as it is now. */
async function* storedEvents({ db }: Context, orderId: string | undefined, seq: number): AsyncGenerator<LiveEvent> {
  let after = seq;
  for (;;) {
    const events = await db.orderEvent.findMany({
      where: { seq: { gt: after }, ...(orderId === undefined ? {} : { orderId }) },
      orderBy: { seq: 'asc' },
      take: replayPage,
      include: { order: { include: wholeOrder } },
    });
    for (const event of events) {
      after = event.seq;
      yield presentEvent(event, presentOrder(event.order));
    }
    if (events.length < replayPage) return;
  }
}
