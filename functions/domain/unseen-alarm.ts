/** When an order that no kitchen's screen has shown becomes a matter of the shop, and when of its guest. */

/** How far the alarm about one order went: not at all, to the shop's people, to its guest. It never goes back. */
export type UnseenAlarm = 0 | 1 | 2;

/** A manager's settings; `unseenPauseMinutes` 0: guests are never told, and the shop never pauses by itself. */
export type UnseenLimits = { unseenAlarmSeconds: number; unseenPauseMinutes: number };

/** A screen that has said nothing for this long is not there: it reports every 10 s. */
export const screenIsThereMs = 30_000;

/** How often a screen reports that it is there, in milliseconds. */
export const screenReportMs = 10_000;

/** How far the alarm about an order is at `now` that the kitchen should have seen from `wantedAt` on and that nothing has shown yet. */
export function unseenAlarmAt(wantedAt: Date, now: Date, limits: UnseenLimits): UnseenAlarm {
  const waitedMs = now.getTime() - wantedAt.getTime();
  const alarmMs = limits.unseenAlarmSeconds * 1_000;
  if (waitedMs < alarmMs) return 0;
  // The guest is told after the shop, also where a manager has set the two times the other way round.
  const tellMs = Math.max(alarmMs, limits.unseenPauseMinutes * 60_000);
  return limits.unseenPauseMinutes > 0 && waitedMs >= tellMs ? 2 : 1;
}
