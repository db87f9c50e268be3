import type { Reads } from '../../prisma/database.ts';
import type { OrderModel } from '../../prisma/generated/models.ts';
import { takesOrders } from '../domain/opening-hours.ts';
import { isPaused } from '../domain/pause.ts';
import { type UnseenLimits, unseenAlarmAt } from '../domain/unseen-alarm.ts';
import type { Services } from '../platform/context.ts';
import type { Log } from '../platform/log.ts';
import { staffEvent } from '../platform/staff-event.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { hoursAt } from '../restaurant/load-hours.ts';
import { allScreensAreGone } from './screens.ts';

type Watching = Pick<Services, 'read' | 'writeTogether' | 'clock' | 'newId' | 'guestLimits' | 'memo'>;
type Waiting = Pick<OrderModel, 'id' | 'status' | 'version' | 'placedAt' | 'beginAt' | 'unseenAlarm'>;

/** What was promised longer ago raises no alarm: it was forgotten, not overlooked. */
const forgottenMs = 12 * 60 * 60_000;

const waiting = `SELECT id, status, version, placed_at, begin_at, unseen_alarm FROM orders
  WHERE status = 'received' AND seen_at IS NULL AND NOT practice AND unseen_alarm < ? AND promised_at > ?
    AND placed_at <= ? AND (begin_at IS NULL OR begin_at <= ?) ORDER BY id LIMIT 200`;

/** From when on the kitchen should have seen an order: one for later, when it has to be begun. */
const wantedAt = ({ placedAt, beginAt }: Waiting): Date =>
  beginAt !== null && beginAt > placedAt ? beginAt : placedAt;

/**
 * Raises the alarm about orders that no kitchen's screen has shown, each step once however many processes look: an event for
 * every screen and the order's own page. When a guest is told while the shop is open and all of its screens are gone, orders are
 * paused until one is back, unless the limits of guests are off.
 */
export async function raiseAlarms(services: Watching, log: Pick<Log, 'warn'>): Promise<void> {
  const now = services.clock();
  const limits = await services.read((tx) =>
    tx.get<UnseenLimits>('SELECT unseen_alarm_seconds, unseen_pause_minutes FROM restaurant WHERE id = 1'),
  );
  if (limits === undefined) return;
  const overdue = new Date(now.getTime() - limits.unseenAlarmSeconds * 1_000);
  const isDue = (row: Waiting) => unseenAlarmAt(wantedAt(row), now, limits) > row.unseenAlarm;
  const highest = limits.unseenPauseMinutes === 0 ? 1 : 2;
  const find = (tx: Reads) =>
    tx.all<Waiting>(waiting, highest, new Date(now.getTime() - forgottenMs), overdue, overdue);
  if (!(await services.read(find)).some(isDue)) return;

  const raised = await writeAlone(services, async (tx) => {
    const due = (await find(tx)).filter(isDue);
    const steps = due.map((row) => ({ ...row, alarm: unseenAlarmAt(wantedAt(row), now, limits) }));
    for (const { id, alarm } of steps) await tx.run('UPDATE orders SET unseen_alarm = ? WHERE id = ?', alarm, id);
    await tx.record(
      'order_events',
      steps.map(({ id: orderId, status, version }) => ({
        orderId,
        type: 'unseen',
        status,
        version,
        at: now,
        staffId: null,
      })),
    );
    const hasPaused = steps.some(({ alarm }) => alarm === 2) && (await pauseWithoutScreens(tx, services, now));
    return { count: steps.length, hasPaused };
  });
  if (raised.count > 0) log.warn({ count: raised.count }, 'orders that no kitchen’s screen has shown');
  if (raised.hasPaused) log.warn({}, 'orders paused: no kitchen’s screen is there');
}

async function pauseWithoutScreens(tx: Tx, services: Watching, now: Date): Promise<boolean> {
  const { timeZone, hoursVersion, lastOrderMinutes } = tx.restaurant;
  if (!services.guestLimits || isPaused(tx.restaurant, now) || !(await allScreensAreGone(tx, now))) return false;
  const opening = await hoursAt(tx, services.memo, hoursVersion);
  if (!takesOrders(opening, timeZone, now, lastOrderMinutes)) return false;
  await tx.run(
    `UPDATE restaurant SET paused = ?, paused_until = NULL, pause_message = '{}', paused_by_itself = ? WHERE id = 1`,
    true,
    true,
  );
  const details = { minutes: null, reason: 'no-screen' };
  await tx.insert('staff_events', [staffEvent({ ...services, actor: undefined }, 'orders-paused', { details })]);
  return true;
}

/** How often orders are looked at, in milliseconds. */
const everyMs = 5_000;

/** Looks for orders that nothing has shown, every five seconds, until `stop()`, which waits for the look under way. */
export function watchUnseen(services: Watching, log: Log) {
  let running: Promise<void> | undefined;
  const look = () => {
    running ??= raiseAlarms(services, log)
      .catch((error: unknown) => log.warn({ err: error }, 'could not look for unseen orders'))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(look, everyMs).unref();
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
