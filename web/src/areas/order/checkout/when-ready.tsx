import type { ComponentChildren } from 'preact';
import { checkoutText } from '../../../i18n/checkout.ts';
import { restaurant } from '../../../shop.ts';
import { slotTime } from '../slot-text.ts';
import { answers, quotedMinutes, wantsTime } from './checkout.ts';

/** When it will be ready if it is sent as it is; nothing where nobody can say. */
export function WhenReady(): ComponentChildren {
  const say = checkoutText.value;
  const minutes = quotedMinutes.value;
  const { pickupAt } = answers.value;
  if (wantsTime.value) return pickupAt === undefined ? null : say.readyAt(slotTime(pickupAt));
  return restaurant.value?.openNow === true && minutes !== undefined ? say.ready(minutes) : null;
}
