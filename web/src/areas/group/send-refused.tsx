import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../../api/client.ts';
import { itemsById } from '../../api/shop.ts';
import { fields } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import { dayAndTime, price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import { inLanguage } from '../../i18n/index.ts';
import { slotTime } from '../../i18n/slot-text.ts';
import { limitSentence } from '../../ordering/placing/limit-sentence.ts';

/** The ways on that a refusal may leave; a group at a table has no times to choose from. */
export type Ways = { onTime: ((at: string) => void) | undefined; onChooseTime: () => void };

/** Members that only some problems have, read from a document that anybody could have written. */
function extras({ document }: ApiProblem) {
  const { itemIds, slots, nextOpeningAt, comalUnits, maxUnits } = document as Record<string, unknown>;
  const ids = Array.isArray(itemIds) ? itemIds : [];
  return {
    names: ids.flatMap((id) => itemsById.value.get(id)?.name ?? []).map(inLanguage),
    times: Array.isArray(slots) ? slots.map((slot) => fields(slot).at).filter((at) => typeof at === 'string') : [],
    size: typeof comalUnits === 'number' && typeof maxUnits === 'number' ? { comalUnits, maxUnits } : undefined,
    opensAt: typeof nextOpeningAt === 'string' ? nextOpeningAt : undefined,
  };
}

/** `totalCents` is what it would come to now. */
type Props = Ways & { problem: ApiProblem; totalCents: number };

/** Why the group’s order was not taken, and what the host can do about it. Nothing was ordered. */
export function SendRefused({ problem, totalCents, onTime, onChooseTime }: Props): ComponentChildren {
  const say = groupText.value;
  const { names, times, size, opensAt } = extras(problem);
  const full = problem.code === 'kitchen-full' && onTime !== undefined;
  const limit = full ? undefined : limitSentence(problem.code, size);
  if (limit !== undefined) {
    return (
      <Notice kind="info" title={limit.title}>
        {limit.hint}
      </Notice>
    );
  }
  const later = onTime !== undefined && (
    <Button kind="quiet" onClick={onChooseTime}>
      {checkoutText.value.otherTime}
    </Button>
  );
  switch (problem.code) {
    case 'price-changed':
      return (
        <Notice kind="info" title={say.newPrice(price(totalCents))}>
          {say.newPriceHint}
        </Notice>
      );
    case 'item-unavailable':
      return (
        <Notice kind="info" title={say.notEnough(names.join(', '))}>
          {say.notEnoughHint}
        </Notice>
      );
    case 'kitchen-full':
    case 'slot-unavailable':
      return (
        <Notice
          kind="info"
          title={full ? checkoutText.value.full : checkoutText.value.slotGone}
          actions={
            <>
              {times.map((at) => (
                <Button key={at} onClick={() => onTime?.(at)}>
                  {checkoutText.value.sendFor(slotTime(at))}
                </Button>
              ))}
              {later}
            </>
          }
        >
          {times.length > 0 ? checkoutText.value[full ? 'fullHint' : 'slotGoneHint'] : checkoutText.value.slotsGoneHint}
        </Notice>
      );
    case 'closed':
      return (
        <Notice
          kind="info"
          title={opensAt === undefined ? say.closedNow : checkoutText.value.closedUntil(dayAndTime(opensAt))}
          actions={
            opensAt !== undefined &&
            onTime !== undefined && <Button onClick={onChooseTime}>{checkoutText.value.orderForOpening}</Button>
          }
        >
          {opensAt !== undefined && onTime !== undefined ? say.closedHint : say.notNowHint}
        </Notice>
      );
    case 'not-accepting-orders':
      return (
        <Notice kind="info" title={say.notNow}>
          {say.notNowHint}
        </Notice>
      );
    default:
      return (
        <Notice kind="bad" title={say.sendFailed}>
          {say.sendFailedHint}
        </Notice>
      );
  }
}
