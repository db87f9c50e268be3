import { useMemo } from 'preact/hooks';
import type { ApiProblem } from '../../../api/client.ts';
import { itemsById, restaurant } from '../../../api/shop.ts';
import type { NewOrder } from '../../../api/types.ts';
import { keeps } from '../../../browser/storage.ts';
import { checkoutText } from '../../../i18n/checkout.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { keepWhatThereIs } from '../../../ordering/cart/edit-cart.ts';
import { choosePlace, setForm } from '../../../ordering/placing/checkout.ts';
import { unitsOf } from '../../../ordering/placing/pickup-slots.ts';
import { RefusalNotice } from '../../../ordering/placing/refusal-notice.tsx';
import {
  forget,
  resend,
  sending,
  sendOrder,
  unconfirmed,
  unconfirmedAge,
} from '../../../ordering/placing/send-order.ts';
import { Slow, Unsure, Waiting } from '../../../ordering/placing/sending-notices.tsx';
import { leaveTable } from '../../../ordering/table.ts';

/** What the shop says that the order comes to, but with the tip that is chosen now; without an answer, what the menu says. */
function totalNow({ document }: ApiProblem, body: NewOrder, now: { tipCents: number; totalCents: number }): number {
  const { totalCents } = document as { totalCents?: unknown };
  return typeof totalCents === 'number' ? totalCents - (body.tipCents ?? 0) + now.tipCents : now.totalCents;
}

function chooseTime(): void {
  choosePlace({ channel: 'pickup' });
  setForm({ when: 'later', pickupAt: undefined });
}

function chooseTable(): void {
  leaveTable();
  choosePlace({ channel: 'table', table: undefined });
}

/** Why the order of a guest was not taken. What can be done changes the guest’s cart and the form, or sends it again. */
function OrderRefused({ problem, body }: { problem: ApiProblem; body: NewOrder }) {
  const say = checkoutText.value;
  const cart = useCart();
  const totalCents = totalNow(problem, body, cart.totals.value);

  function labelOf(path: string): string {
    const line = cart.lines.value[Number(/^(?:body\.)?lines\.(\d+)/.exec(path)?.[1])];
    if (line !== undefined) return inLanguage(line.name);
    if (/customer(?:\.name)?$/.test(path)) return say.name;
    if (path.endsWith('customer.phone')) return say.phone;
    if (path.endsWith('table')) return say.table;
    if (path.endsWith('pickupAt')) return say.time;
    return path.endsWith('note') ? say.note : path;
  }
  const sendForTime = (at: string) => {
    setForm({ when: 'later', pickupAt: at });
    sendOrder(cart.totals.peek().totalCents);
  };

  return (
    <RefusalNotice
      problem={problem}
      reader="alone"
      totalCents={totalCents}
      sentCents={body.expectedTotalCents ?? 0}
      units={unitsOf(cart)}
      table={body.channel === 'table' ? { number: body.table, isScanned: body.tableToken !== undefined } : undefined}
      labelOf={labelOf}
      opening={
        body.channel === 'table'
          ? { table: body.table, onOpen: () => sendOrder(cart.totals.peek().totalCents) }
          : undefined
      }
      sendForTotal={() => sendOrder(totalCents)}
      takeWhatIsLeft={(left) => {
        const items = [...itemsById.value].map(([id, item]) => {
          const portionsLeft = left.get(id) ?? item.portionsLeft;
          return [id, { ...item, portionsLeft }] as const;
        });
        cart.change((lines) => keepWhatThereIs(lines, new Map(items)));
      }}
      sendForTime={body.channel === 'pickup' ? sendForTime : undefined}
      chooseTime={chooseTime}
      chooseNow={restaurant.value?.openNow ? () => setForm({ when: 'now', pickupAt: undefined }) : undefined}
      orderToGo={() => {
        leaveTable();
        choosePlace({ channel: 'pickup' });
      }}
      chooseTable={restaurant.value?.tableCodeRequired ? undefined : chooseTable}
    />
  );
}

/** The truth about an order that was sent and not taken, and what can be done. */
export function SendingStatus() {
  const say = checkoutText.value;
  const now = sending.value;
  const isKept = useMemo(keeps, []);
  return (
    <div role="alert">
      {unconfirmed.value && (
        <Unsure
          title={say.unsure}
          hint={isKept ? say.unsureHint : say.unsureUnkept}
          more={say.unsureChange}
          age={unconfirmedAge.value}
          now={now}
          onRetry={resend}
          canGiveUp
          onGiveUp={forget}
        />
      )}
      {now.state === 'sending' && !now.unconfirmed && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && <Waiting untilMs={now.untilMs} title={say.busyShop} onGiveUp={forget} />}
      {now.state === 'refused' && <OrderRefused problem={now.problem} body={now.body} />}
    </div>
  );
}
