/** Friendly ways on for an order that cannot be had at that time or with that code. */
import { useEffect } from 'preact/hooks';
import { restaurant } from '../../../api/shop.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { checkoutText } from '../../../i18n/checkout.ts';
import { dayAndTime } from '../../../i18n/format.ts';
import { slotTime } from '../../../i18n/slot-text.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { choosePlace, setForm } from '../../../ordering/placing/checkout.ts';
import { loadPickupSlots, unitsOf } from '../../../ordering/placing/pickup-slots.ts';
import { sendOrder } from '../../../ordering/placing/send-order.ts';
import { leaveTable } from '../../../ordering/table.ts';

function chooseTime(): void {
  choosePlace({ channel: 'pickup' });
  setForm({ when: 'later', pickupAt: undefined });
}

/** `times` are the free ones nearest to what was wanted, or the next ones of a full kitchen; one tap takes one. */
export function TimeTaken({ times, full = false }: { times: string[]; full?: boolean }) {
  const say = checkoutText.value;
  const cart = useCart();
  // What the list of times says is not true any more.
  useEffect(() => void loadPickupSlots(unitsOf(cart), 'no-cache'), []);
  return (
    <Notice
      kind="info"
      title={full ? say.full : say.slotGone}
      actions={
        <>
          {times.map((at, index) => (
            <Button
              key={at}
              kind={index === 0 ? 'primary' : 'quiet'}
              onClick={() => {
                setForm({ when: 'later', pickupAt: at });
                sendOrder(cart.totals.peek().totalCents);
              }}
            >
              {say.sendFor(slotTime(at))}
            </Button>
          ))}
          <Button kind="quiet" onClick={chooseTime}>
            {say.otherTime}
          </Button>
          {restaurant.value?.openNow === true && !full && (
            <Button kind="quiet" onClick={() => setForm({ when: 'now', pickupAt: undefined })}>
              {say.asSoonAsPossible}
            </Button>
          )}
        </>
      }
    >
      {times.length === 0 ? say.slotsGoneHint : full ? say.fullHint : say.slotGoneHint}
    </Notice>
  );
}

/** The shop closed while the order was put together: it can be had when it opens. */
export function Closed({ nextOpeningAt }: { nextOpeningAt: string | undefined }) {
  const say = checkoutText.value;
  return (
    <Notice
      kind="info"
      title={nextOpeningAt === undefined ? say.closed : say.closedUntil(dayAndTime(nextOpeningAt))}
      actions={nextOpeningAt !== undefined && <Button onClick={chooseTime}>{say.orderForOpening}</Button>}
    >
      {nextOpeningAt === undefined ? say.notNowHint : say.closedHint}
    </Notice>
  );
}

/** The table's code is not the one that hangs there now, or the shop asks for it and none was scanned: the food would go to a table where nobody waits for it. */
export function WrongCode({ table, isScanned }: { table: number; isScanned: boolean }) {
  const say = checkoutText.value;
  return (
    <Notice
      kind="bad"
      title={isScanned ? say.wrongCode(table) : say.needsCode(table)}
      actions={
        <>
          <Button
            onClick={() => {
              leaveTable();
              choosePlace({ channel: 'pickup' });
            }}
          >
            {say.pickupInstead}
          </Button>
          {restaurant.value?.tableCodeRequired !== true && (
            <Button
              kind="quiet"
              onClick={() => {
                leaveTable();
                choosePlace({ channel: 'table', table: undefined });
              }}
            >
              {say.tableChoose}
            </Button>
          )}
        </>
      }
    >
      {say.wrongCodeHint}
    </Notice>
  );
}
