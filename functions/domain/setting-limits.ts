/** The smallest and the largest value of each of the shop's settings that is a whole number. */
export const settingLimits = {
  quotedMinutes: [1, 240],
  comalUnitsPerHour: [1, 2_000],
  slotMinutes: [5, 120],
  unitsPerSlot: [1, 1_000],
  lastOrderMinutes: [0, 240],
  maxOrderUnits: [1, 2_000],
  fullAfterMinutes: [5, 600],
  maxUnseenOrders: [1, 100],
  unseenAlarmSeconds: [30, 600],
  unseenPauseMinutes: [0, 60],
  taxPercent: [0, 100],
  maxDifferenceCents: [0, 10_000],
  maxDiscountCents: [0, 100_000],
  forgetAfterDays: [1, 3_650],
} as const;
