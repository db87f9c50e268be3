import { businessDayBegan } from '../domain/business-day.ts';
import type { OrderStatus } from '../domain/order-status.ts';
import { promiseOfBegun } from '../domain/promise.ts';
import type { Tx } from '../platform/turnstile.ts';
import type { OrderRecord } from './order-record.ts';

type Promised = Pick<OrderRecord, 'promisedAt' | 'promisedBefore'>;
type Moved = Promised & Pick<OrderRecord, 'id' | 'status' | 'comalUnits'>;

/**
 * What becomes of promises as orders are moved at `now`. An order that the kitchen begins waits only for those that are on
 * the comal already, whatever the backlog was when it was promised: its promise becomes that much earlier, and never later.
 * Taking the move back brings the first promise back.
 */
export async function openPromises(tx: Tx, records: ReadonlyMap<string, Moved>, now: Date) {
  const { restaurant } = tx;
  const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const row = await tx.get<{ units: number | null }>(
    `SELECT sum(comal_units) AS units FROM orders WHERE status = 'preparing' AND promised_at >= ?`,
    dayBegan,
  );
  let onComal = row?.units ?? 0;
  const before = new Map([...records.values()].map(({ id, promisedAt }) => [id, promisedAt]));
  const changed = new Map<string, Promised>();

  function begin({ promisedAt }: Moved): Promised | undefined {
    const begun = promiseOfBegun(now, restaurant.quotedMinutes, onComal, restaurant.comalUnitsPerHour);
    return begun < promisedAt ? { promisedAt: begun, promisedBefore: promisedAt } : undefined;
  }

  function takeBack({ promisedBefore }: Moved): Promised | undefined {
    return promisedBefore === null ? undefined : { promisedAt: promisedBefore, promisedBefore: null };
  }

  return {
    /** What an order's promise is after a move to `to`; empty when it stays. */
    move(order: Moved, to: OrderStatus): Partial<Promised> {
      const { id, status: from, comalUnits } = order;
      const promise =
        from === 'received' && to === 'preparing' ? begin(order) : to === 'received' ? takeBack(order) : undefined;
      if (from === 'preparing') onComal -= comalUnits;
      if (to === 'preparing') onComal += comalUnits;
      if (promise !== undefined) changed.set(id, promise);
      return promise ?? {};
    },
    async store(): Promise<void> {
      for (const [id, { promisedAt, promisedBefore }] of changed) {
        if (before.get(id)?.getTime() === promisedAt.getTime()) continue;
        await tx.run(
          'UPDATE orders SET promised_at = ?, promised_before = ? WHERE id = ?',
          promisedAt,
          promisedBefore,
          id,
        );
      }
    },
  };
}
