import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { price } from '../../format.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { inLanguage } from '../../i18n/index.ts';
import { itemsById } from '../../shop.ts';
import { cart, removeItemsFromCart } from './cart.ts';
import { inDoubt, resend, sending, sendOrder } from './send-order.ts';

/** Members that only some problems have, read from a document that anybody could have written. */
const extras = ({ document }: ApiProblem) => {
  const { totalCents, itemIds } = document as Record<string, unknown>;
  return {
    totalCents: typeof totalCents === 'number' ? totalCents : undefined,
    itemIds: Array.isArray(itemIds) ? itemIds.filter((id) => typeof id === 'string') : [],
  };
};

const nameOf = (itemId: string): string => {
  const name = itemsById.value.get(itemId)?.name ?? cart.value.find((line) => line.itemId === itemId)?.name;
  return name === undefined ? '' : inLanguage(name);
};

function PriceChanged({ totalCents, was }: { totalCents: number; was: number }) {
  const say = checkoutText.value;
  return (
    <Notice
      kind="info"
      title={say.newPrice(price(totalCents))}
      actions={<Button onClick={() => sendOrder(totalCents)}>{say.sendAt(price(totalCents))}</Button>}
    >
      {say.newPriceHint(price(was))}
    </Notice>
  );
}

function SoldOut({ itemIds }: { itemIds: string[] }) {
  const say = checkoutText.value;
  return (
    <Notice
      kind="info"
      title={say.gone(itemIds.map(nameOf).join(', '))}
      actions={<Button onClick={() => removeItemsFromCart(itemIds)}>{say.removeGone}</Button>}
    >
      {say.goneHint}
    </Notice>
  );
}

/** Where in the order something is wrong, in words: the field's own label, or the line's name. */
function placeOf(path: string): string {
  const say = checkoutText.value;
  const line = cart.value[Number(/^(?:body\.)?lines\.(\d+)/.exec(path)?.[1])];
  if (line !== undefined) return inLanguage(line.name);
  if (path.endsWith('customer.name')) return say.name;
  if (path.endsWith('customer.phone')) return say.phone;
  if (path.endsWith('table')) return say.table;
  return path.endsWith('note') ? say.note : path;
}

function Refused({ problem, was }: { problem: ApiProblem; was: number }): ComponentChildren {
  const say = checkoutText.value;
  const { totalCents, itemIds } = extras(problem);
  if (problem.code === 'price-changed' && totalCents !== undefined) {
    return <PriceChanged totalCents={totalCents} was={was} />;
  }
  if (problem.code === 'item-unavailable' && itemIds.length > 0) return <SoldOut itemIds={itemIds} />;
  if (problem.code === 'not-accepting-orders' || problem.code === 'closed') {
    return (
      <Notice kind="info" title={say.notNow}>
        {say.notNowHint}
      </Notice>
    );
  }
  if (problem.code === 'idempotency-key-reused') {
    return (
      <Notice kind="bad" title={say.perhapsSent}>
        {say.perhapsSentHint}
      </Notice>
    );
  }
  const places = [...new Set(problem.document.errors?.map(({ path }) => placeOf(path)))];
  if (places.length > 0) {
    return (
      <Notice kind="bad" title={say.invalid}>
        {say.invalidHint} {places.join(', ')}
      </Notice>
    );
  }
  return (
    <Notice kind="bad" title={say.failed}>
      {say.failedHint}
    </Notice>
  );
}

/** The truth about an order that was sent and not taken, and what can be done. */
export function SendingStatus() {
  const say = checkoutText.value;
  const now = sending.value;
  return (
    <div role="alert">
      {inDoubt.value && (
        <Notice
          kind="bad"
          title={say.unsure}
          actions={
            <>
              <Button onClick={resend} disabled={now.state === 'sending'}>
                {now.state === 'sending' ? say.sending : say.retryNow}
              </Button>
              <small>{'tries' in now && say.tries(now.tries)}</small>
            </>
          }
        >
          {say.unsureHint} {say.unsureChange}
        </Notice>
      )}
      {now.state === 'refused' && <Refused problem={now.problem} was={now.expectedTotalCents} />}
    </div>
  );
}
