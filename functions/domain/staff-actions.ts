/** Every kind of thing that `staff_events` tells, by the area of the API that does it. */
export const staffActions = [
  'orders-paused',
  'orders-resumed',
  'settings-changed',
  'shop-set-up',
  'practice-cleared',
  'hours-changed',
  'tables-added',
  'table-changed',
  'table-code-changed',
  'menu-published',
  'availability-changed',
  'shift-opened',
  'cash-moved',
  'shift-closed',
  'difference-explained',
  'personal-data-erased',
] as const;

export type StaffAction = (typeof staffActions)[number];
