import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../../api/client.ts';
import type { NewOrder } from '../../api/types.ts';
import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { price } from '../../format.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { inLanguage } from '../../i18n/index.ts';
import { itemsById } from '../../shop.ts';
import { cart, fitCartToMenu, removeItemsFromCart, totals } from './cart.ts';
import { isSoldOut, portionsLeft } from './portions.ts';
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

const ToMenu = () => (
  <a href="/" class={buttonClass('quiet')}>
    {checkoutText.value.change}
  </a>
);

/** `totalCents` is the server's, with the tip that was sent; a share of the new prices may be another tip. */
function PriceChanged({ totalCents, body }: { totalCents: number; body: NewOrder }) {
  const say = checkoutText.value;
  const now = totalCents - (body.tipCents ?? 0) + totals.value.tipCents;
  return (
    <Notice
      kind="info"
      title={say.newPrice(price(now))}
      actions={
        <>
          <Button onClick={() => sendOrder(now)}>{say.sendAt(price(now))}</Button>
          <ToMenu />
        </>
      }
    >
      {say.newPriceHint(price(body.expectedTotalCents ?? 0))}
    </Notice>
  );
}

/** How many of it the shop still has, when it has some. */
function stillThere(itemId: string): number {
  const item = itemsById.value.get(itemId);
  return item === undefined || isSoldOut(item) ? 0 : (portionsLeft(item) ?? 0);
}

function SoldOut({ itemIds }: { itemIds: string[] }) {
  const say = checkoutText.value;
  const gone = itemIds.filter((id) => stillThere(id) === 0);
  const few = itemIds.filter((id) => stillThere(id) > 0);
  const title = [
    ...(gone.length > 0 ? [say.gone(gone.map(nameOf).join(', '))] : []),
    ...few.map((id) => say.onlyLeft(stillThere(id), nameOf(id))),
  ];
  return (
    <Notice
      kind="info"
      title={title.join('. ')}
      actions={
        <>
          <Button
            onClick={() => {
              removeItemsFromCart(gone);
              if (few.length > 0) fitCartToMenu();
            }}
          >
            {few.length > 0 ? say.takeWhatThereIs : say.removeGone}
          </Button>
          <ToMenu />
        </>
      }
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

function Refused({ problem, body }: { problem: ApiProblem; body: NewOrder }): ComponentChildren {
  const say = checkoutText.value;
  const { totalCents, itemIds } = extras(problem);
  if (problem.code === 'price-changed' && totalCents !== undefined) {
    return <PriceChanged totalCents={totalCents} body={body} />;
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
      {now.state === 'refused' && <Refused problem={now.problem} body={now.body} />}
    </div>
  );
}
