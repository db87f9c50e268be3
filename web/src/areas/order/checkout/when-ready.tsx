import type { ComponentChildren } from 'preact';
import { restaurant } from '../../../api/shop.ts';
import { checkoutText } from '../../../i18n/checkout.ts';
import { slotTime } from '../../../i18n/slot-text.ts';
import { answers, quotedMinutes, wantsTime } from '../../../ordering/placing/checkout.ts';

/** When it will be ready if it is sent as it is; nothing where nobody can say. */
export function WhenReady(): ComponentChildren {
  const say = checkoutText.value;
  const minutes = quotedMinutes.value;
  const { pickupAt } = answers.value;
  if (wantsTime.value) return pickupAt === undefined ? null : say.readyAt(slotTime(pickupAt));
  return restaurant.value?.openNow === true && minutes !== undefined ? say.ready(minutes) : null;
}
