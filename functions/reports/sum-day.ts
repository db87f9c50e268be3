import type { Reads } from '../../prisma/database.ts';
import type { OrderModel, ReadyDelayModel, SalesHourModel, SalesItemModel } from '../../prisma/generated/models.ts';

/** What business days came to: rows as the tables `sales_hours`, `sales_items` and `ready_delays` keep them. */
export type DayRows = {
  hours: SalesHourModel[];
  items: (Omit<SalesItemModel, 'name'> & { name: { es: string; en: string } })[];
  delays: ReadyDelayModel[];
};

/** What business days came to, summed up from their orders as `tx` sees them. */
export async function sumDays(tx: Reads, days: readonly string[], timeZone: string): Promise<DayRows> {
  if (days.length === 0) return { hours: [], items: [], delays: [] };
  const hourOf = localHours(timeZone);
  return {
    hours: await sumHours(tx, days, hourOf),
    items: await sumItems(tx, days),
    delays: await sumDelays(tx, days, hourOf),
  };
}

/** The local hour of an instant. Worked out once in a quarter of an hour: no zone changes its clocks within one. */
function localHours(timeZone: string): (at: Date) => number {
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at.getTime() / quarterMs);
    let hour = known.get(quarter);
    if (hour === undefined) {
      hour = Temporal.Instant.fromEpochMilliseconds(quarter * quarterMs).toZonedDateTimeISO(timeZone).hour;
      known.set(quarter, hour);
    }
    return hour;
  };
}

const quarterMs = 15 * 60_000;
const minuteMs = 60_000;

type Money = 'salesCents' | 'tipsCents' | 'discountsCents' | 'voidedCents';
type QuarterRow = Pick<SalesHourModel, 'businessDay' | 'channel' | 'orders' | Money> & {
  isCancelled: number;
  /** The UTC hour as both databases write it, but for the character between date and hour: `2026-11-21T18`. */
  utcHour: string;
  quarter: number;
};

/** The database knows no time zones on SQLite: it sums up quarters of an hour, of which none is in two local hours. */
async function sumHours(tx: Reads, days: readonly string[], hourOf: (at: Date) => number): Promise<SalesHourModel[]> {
  const rows = await tx.all<QuarterRow>(
    `SELECT business_day, channel, CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END AS is_cancelled,
        substr(CAST(placed_at AS TEXT), 1, 13) AS utc_hour,
        CAST(substr(CAST(placed_at AS TEXT), 15, 2) AS INTEGER) / 15 AS quarter,
        count(*) AS orders, sum(subtotal_cents - voided_cents) AS sales_cents, sum(tip_cents) AS tips_cents,
        sum(discount_cents) AS discounts_cents, sum(voided_cents) AS voided_cents
      FROM orders WHERE business_day = ANY(?) AND NOT practice GROUP BY 1, 2, 3, 4, 5`,
    days,
  );
  const sums = new Map<string, SalesHourModel>();
  for (const row of rows) {
    const { businessDay, channel, isCancelled, utcHour, quarter, orders, salesCents } = row;
    const hour = hourOf(new Date(Date.parse(`${utcHour.replace(' ', 'T')}:00Z`) + quarter * quarterMs));
    const key = `${businessDay} ${hour} ${channel}`;
    const sum = sums.get(key) ?? { businessDay, hour, channel, ...nothing };
    sums.set(
      key,
      isCancelled === 1
        ? { ...sum, cancelled: sum.cancelled + orders, cancelledCents: sum.cancelledCents + salesCents }
        : {
            ...sum,
            orders: sum.orders + orders,
            salesCents: sum.salesCents + salesCents,
            tipsCents: sum.tipsCents + row.tipsCents,
            discountsCents: sum.discountsCents + row.discountsCents,
            voidedCents: sum.voidedCents + row.voidedCents,
          },
    );
  }
  return [...sums.values()];
}

const nothing = {
  orders: 0,
  salesCents: 0,
  tipsCents: 0,
  discountsCents: 0,
  voidedCents: 0,
  cancelled: 0,
  cancelledCents: 0,
};

/** An item is called what it was called when it was last ordered on the day. */
function sumItems(tx: Reads, days: readonly string[]): Promise<DayRows['items']> {
  return tx.all<DayRows['items'][number]>(
    `SELECT sold.business_day, sold.item_id, sold.quantity, sold.sales_cents, named.name
      FROM (
        SELECT business_day, item_id, sum(quantity - voided) AS quantity,
            sum(order_items.total_cents - voided * unit_price_cents) AS sales_cents,
            max(order_items.id) AS last_id
          FROM orders JOIN order_items ON order_id = orders.id
          WHERE business_day = ANY(?) AND NOT practice AND status <> 'cancelled' GROUP BY business_day, item_id
          HAVING sum(quantity - voided) > 0
      ) AS sold JOIN order_items AS named ON named.id = sold.last_id`,
    days,
  );
}

type ReadyRow = Pick<OrderModel, 'id' | 'businessDay' | 'placedAt' | 'promisedAt' | 'promisedBefore'> & {
  readyAt: Date;
};

/** An order that was made ready twice was ready the second time. */
async function sumDelays(tx: Reads, days: readonly string[], hourOf: (at: Date) => number): Promise<ReadyDelayModel[]> {
  const rows = await tx.all<ReadyRow>(
    `SELECT orders.id, business_day, placed_at, promised_at, promised_before, order_events.at AS ready_at
      FROM orders JOIN order_events ON order_id = orders.id
      WHERE business_day = ANY(?) AND NOT practice AND orders.status IN ('ready', 'completed')
        AND order_events.status = 'ready' AND type = 'moved' ORDER BY seq`,
    days,
  );
  const sums = new Map<string, ReadyDelayModel>();
  const lastOfEach = new Map(rows.map((row) => [row.id, row])).values();
  for (const { businessDay, placedAt, promisedAt, promisedBefore, readyAt } of lastOfEach) {
    const hour = hourOf(placedAt);
    const minutes = Math.round((readyAt.getTime() - (promisedBefore ?? promisedAt).getTime()) / minuteMs);
    const key = `${businessDay} ${hour} ${minutes}`;
    const sum = sums.get(key) ?? { businessDay, hour, minutes, orders: 0 };
    sums.set(key, { ...sum, orders: sum.orders + 1 });
  }
  return [...sums.values()];
}
