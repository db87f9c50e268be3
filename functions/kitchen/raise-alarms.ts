import type { OrderModel } from '../../prisma/generated/models.ts';
import { isPaused } from '../domain/pause.ts';
import { type UnseenLimits, unseenAlarmAt } from '../domain/unseen-alarm.ts';
import type { Services } from '../platform/context.ts';
import type { Log } from '../platform/log.ts';
import { staffEvent } from '../platform/staff-event.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { allScreensAreGone } from './screens.ts';

type Watching = Pick<Services, 'read' | 'writeTogether' | 'clock' | 'newId' | 'guestLimits'>;
type Waiting = Pick<OrderModel, 'id' | 'status' | 'version' | 'placedAt' | 'unseenAlarm'>;

const waiting = `SELECT id, status, version, placed_at, unseen_alarm FROM orders
  WHERE status = 'received' AND seen_at IS NULL AND unseen_alarm < 2 AND placed_at <= ? ORDER BY id LIMIT 200`;

/**
 * Raises the alarm about orders that no kitchen's screen has shown, each step once however many processes look: an event for
 * every screen and the order's own page. When a guest is told and all of the shop's screens are gone, orders are paused until one is
 * back, unless the limits of guests are off.
 */
export async function raiseAlarms(services: Watching, log: Log): Promise<void> {
  const now = services.clock();
  const limits = await services.read((tx) =>
    tx.get<UnseenLimits>('SELECT unseen_alarm_seconds, unseen_pause_minutes FROM restaurant WHERE id = 1'),
  );
  if (limits === undefined) return;
  const overdue = new Date(now.getTime() - limits.unseenAlarmSeconds * 1_000);
  const isDue = (row: Waiting) => unseenAlarmAt(row.placedAt, now, limits) > row.unseenAlarm;
  if (!(await services.read((tx) => tx.all<Waiting>(waiting, overdue))).some(isDue)) return;

  const raised = await writeAlone(services, async (tx) => {
    const due = (await tx.all<Waiting>(waiting, overdue)).filter(isDue);
    const steps = due.map((row) => ({ ...row, alarm: unseenAlarmAt(row.placedAt, now, limits) }));
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
  if (!services.guestLimits || isPaused(tx.restaurant, now) || !(await allScreensAreGone(tx, now))) return false;
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
