/** When the group’s order is picked up, for all of them. */
import { mustChooseTime } from '../../ordering/placing/checkout.ts';
import { mayBeFree } from '../../ordering/placing/pickup-slots.ts';
import type { When } from '../../ordering/placing/pickup-time.tsx';

/** A shop that is closed has no "now". */
export const asItCanBe = (when: When): When => ({ ...when, later: when.later || mustChooseTime.value });

/** What to send. */
export const timeOf = (when: When): string | undefined => (asItCanBe(when).later ? when.pickupAt : undefined);

/** A time that was taken meanwhile counts as not chosen. */
export const lacksTime = (when: When): boolean =>
  asItCanBe(when).later && (when.pickupAt === undefined || !mayBeFree(when.pickupAt));
