import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../../../api/client.ts';
import { itemsById } from '../../../api/shop.ts';
import type { NewOrder } from '../../../api/types.ts';
import { fields } from '../../../browser/storage.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { checkoutText } from '../../../i18n/checkout.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { fitToMenu, removeItems } from '../../../ordering/cart/edit-cart.ts';
import { phoneCart } from '../../../ordering/cart/phone-cart.tsx';
import { limitSentence } from '../../../ordering/placing/limit-sentence.ts';
import { sendOrder } from '../../../ordering/placing/send-order.ts';
import { href } from '../../../router/paths.ts';
import { Closed, TimeTaken, WrongCode } from './refused-choices.tsx';

/** Members that only some problems have, read from a document that anybody could have written. */
const extras = ({ document }: ApiProblem) => {
  const { totalCents, itemIds, slots, nextOpeningAt, comalUnits, maxUnits } = document as Record<string, unknown>;
  return {
    totalCents: typeof totalCents === 'number' ? totalCents : undefined,
    itemIds: Array.isArray(itemIds) ? itemIds.filter((id) => typeof id === 'string') : [],
    times: Array.isArray(slots) ? slots.map((slot) => fields(slot).at).filter((at) => typeof at === 'string') : [],
    size: typeof comalUnits === 'number' && typeof maxUnits === 'number' ? { comalUnits, maxUnits } : undefined,
    nextOpeningAt: typeof nextOpeningAt === 'string' ? nextOpeningAt : undefined,
  };
};

const nameOf = (itemId: string): string => {
  const name = itemsById.value.get(itemId)?.name ?? phoneCart.lines.value.find((line) => line.itemId === itemId)?.name;
  return name === undefined ? '' : inLanguage(name);
};

const ToMenu = () => (
  <a href={href('menu')} class={buttonClass('quiet')}>
    {checkoutText.value.change}
  </a>
);

/** `totalCents` is the server's, with the tip that was sent; a share of the new prices may be another tip. */
function PriceChanged({ totalCents, body }: { totalCents: number; body: NewOrder }) {
  const say = checkoutText.value;
  const now = totalCents - (body.tipCents ?? 0) + useCart().totals.value.tipCents;
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
  return item === undefined || !item.available ? 0 : (item.portionsLeft ?? 0);
}

function SoldOut({ itemIds }: { itemIds: string[] }) {
  const say = checkoutText.value;
  const cart = useCart();
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
              removeItems(cart, gone);
              if (few.length > 0) fitToMenu(cart);
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
  const line = phoneCart.lines.value[Number(/^(?:body\.)?lines\.(\d+)/.exec(path)?.[1])];
  if (line !== undefined) return inLanguage(line.name);
  if (/customer(?:\.name)?$/.test(path)) return say.name;
  if (path.endsWith('customer.phone')) return say.phone;
  if (path.endsWith('table')) return say.table;
  if (path.endsWith('pickupAt')) return say.time;
  return path.endsWith('note') ? say.note : path;
}

/** Why the order was not taken, and what can be done about it. Nothing was ordered. */
export function Refused({ problem, body }: { problem: ApiProblem; body: NewOrder }): ComponentChildren {
  const say = checkoutText.value;
  const { totalCents, itemIds, times, size, nextOpeningAt } = extras(problem);
  if (problem.code === 'price-changed' && totalCents !== undefined) {
    return <PriceChanged totalCents={totalCents} body={body} />;
  }
  if (problem.code === 'item-unavailable' && itemIds.length > 0) return <SoldOut itemIds={itemIds} />;
  if (problem.code === 'slot-unavailable') return <TimeTaken times={times} />;
  if (problem.code === 'kitchen-full' && body.channel === 'pickup') return <TimeTaken times={times} full />;
  const sentence = limitSentence(problem.code, size);
  if (sentence !== undefined) {
    return (
      <Notice kind="info" title={sentence.title}>
        {sentence.hint}
      </Notice>
    );
  }
  if (problem.code === 'closed') return <Closed nextOpeningAt={nextOpeningAt} />;
  if (problem.code === 'not-accepting-orders') {
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
  const paths = problem.document.errors?.map(({ path }) => path) ?? [];
  if (paths.some((path) => path.endsWith('tableToken')))
    return body.channel === 'table' && <WrongCode table={body.table} isScanned={body.tableToken !== undefined} />;
  const places = [...new Set(paths.map(placeOf))];
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
