import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../api/client.ts';
import { itemsById } from '../../api/shop.ts';
import type { OrderProblem } from '../../api/types.ts';
import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import { dayAndTime, price } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { refusalsText } from '../../i18n/refusals.ts';
import { slotTime } from '../../i18n/slot-text.ts';
import { visitText } from '../../i18n/visit.ts';
import { href } from '../../router/paths.ts';
import { useCart } from '../cart/cart.ts';
import { leaveTable } from '../table.ts';
import { endVisit } from '../visit/follow-visit.ts';
import { loadPickupSlots } from './pickup-slots.ts';
import { TableWaiting } from './table-waiting.tsx';

/** The actions that the notice offers. An undefined one is not offered. */
export type RefusalActions = {
  /** Sends the order for the total that it comes to now. */
  sendForTotal?: (() => void) | undefined;
  /** Takes of each item as many as are left of it, which may be none. */
  takeWhatIsLeft?: ((left: ReadonlyMap<string, number>) => void) | undefined;
  /** Sends the order for a time, RFC 3339. Undefined at a table, which has no times. */
  sendForTime?: ((at: string) => void) | undefined;
  chooseTime?: (() => void) | undefined;
  chooseNow?: (() => void) | undefined;
  orderToGo?: (() => void) | undefined;
  chooseTable?: (() => void) | undefined;
};

type Props = RefusalActions & {
  problem: ApiProblem;
  /** Who reads it: a guest who orders alone, or the host of a group. */
  reader: 'alone' | 'together';
  /** What the order comes to now, and what it was sent for. */
  totalCents: number;
  sentCents: number;
  /** How much of the comal it takes. */
  units: number;
  /** The table that it is for, and whether the code of a table was sent with it. */
  table: { number: number; isScanned: boolean } | undefined;
  /** What asks the staff to open the table, and goes on when they have. */
  opening?: { table: number; onOpen?: () => void } | undefined;
  /** The label of the field, or the name of the line, at a path in the order; undefined where the reader sees none. */
  labelOf?: (path: string) => string;
};

/**
 * How many portions of an item an order can have: what the answer says, `answered`, or what the menu has learned since. 0 where
 * neither counts them.
 */
function portionsLeft(itemId: string, answered: number | undefined): number {
  const item = itemsById.value.get(itemId);
  if (item === undefined || !item.available) return 0;
  return Math.min(answered ?? item.portionsLeft ?? 0, item.portionsLeft ?? answered ?? 0);
}

/** For problems where the reader can only retry or ask the staff. */
const Failed = ({ reader }: Props) => (
  <Notice kind="bad" title={refusalsText.value[reader].failed}>
    {refusalsText.value[reader].failedHint}
  </Notice>
);

const Info = ({ title, hint }: { title: string; hint: string }) => (
  <Notice kind="info" title={title}>
    {hint}
  </Notice>
);

const ToMenu = () => (
  <a href={href('menu')} class={buttonClass('quiet')}>
    {checkoutText.value.change}
  </a>
);

function PriceChanged({ reader, totalCents, sentCents, sendForTotal }: Props) {
  const say = refusalsText.value;
  return (
    <Notice
      kind="info"
      title={say.newPrice(price(totalCents))}
      actions={
        sendForTotal && (
          <>
            <Button onClick={sendForTotal}>{say.sendAt(price(totalCents))}</Button>
            <ToMenu />
          </>
        )
      }
    >
      {say[reader].newPriceHint(price(sentCents))}
    </Notice>
  );
}

function NotAvailable({ itemIds, left, takeWhatIsLeft }: Props & { itemIds: string[]; left: Record<string, number> }) {
  const say = refusalsText.value;
  const { lines } = useCart();
  const nameOf = (id: string) => {
    const name = itemsById.value.get(id)?.name ?? lines.value.find(({ itemId }) => itemId === id)?.name;
    return name === undefined ? '' : inLanguage(name);
  };
  if (takeWhatIsLeft === undefined) {
    return <Info title={say.notEnough(itemIds.map(nameOf).join(', '))} hint={say.notEnoughHint} />;
  }
  const most = new Map(itemIds.map((id) => [id, portionsLeft(id, left[id])]));
  const gone = itemIds.filter((id) => most.get(id) === 0);
  const few = [...most].filter(([, portions]) => portions > 0);
  const title = [
    ...(gone.length > 0 ? [say.gone(gone.map(nameOf).join(', '))] : []),
    ...few.map(([id, portions]) => say.onlyLeft(portions, nameOf(id))),
  ];
  return (
    <Notice
      kind="info"
      title={title.join('. ')}
      actions={
        <>
          <Button onClick={() => takeWhatIsLeft(most)}>{few.length > 0 ? say.takeWhatThereIs : say.removeGone}</Button>
          <ToMenu />
        </>
      }
    >
      {say.goneHint}
    </Notice>
  );
}

/** `times` are the free ones nearest to the wanted one, or the next ones of a full kitchen; one tap sends for one. */
function TimeTaken({ times, full, ...props }: Props & { times: string[]; full: boolean }) {
  const say = refusalsText.value;
  const { units, sendForTime, chooseTime, chooseNow } = props;
  // The list of times that the page has is older than this answer.
  useEffect(() => void loadPickupSlots(units, 'no-cache'), []);
  return (
    <Notice
      kind="info"
      title={full ? say.full : say.slotGone}
      actions={
        <>
          {times.map((at, index) => (
            <Button key={at} kind={index === 0 ? 'primary' : 'quiet'} onClick={() => sendForTime?.(at)}>
              {say.sendFor(slotTime(at))}
            </Button>
          ))}
          {chooseTime && (
            <Button kind="quiet" onClick={chooseTime}>
              {say.otherTime}
            </Button>
          )}
          {chooseNow && !full && (
            <Button kind="quiet" onClick={chooseNow}>
              {checkoutText.value.asSoonAsPossible}
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
function Closed({ reader, nextOpeningAt, chooseTime }: Props & { nextOpeningAt: string | null }) {
  const say = refusalsText.value;
  const wait = nextOpeningAt === null ? undefined : chooseTime;
  return (
    <Notice
      kind="info"
      title={nextOpeningAt === null ? say.closed : say.closedUntil(dayAndTime(nextOpeningAt))}
      actions={wait && <Button onClick={wait}>{say.orderForOpening}</Button>}
    >
      {wait ? say[reader].closedHint : say[reader].notNowHint}
    </Notice>
  );
}

/** The code that was scanned is not the table’s any more, or the shop asks for one and none was scanned. */
function WrongCode({ table, orderToGo, chooseTable }: Props & { table: NonNullable<Props['table']> }) {
  const say = refusalsText.value;
  return (
    <Notice
      kind="bad"
      title={table.isScanned ? say.wrongCode(table.number) : say.needsCode(table.number)}
      actions={
        <>
          <Button onClick={orderToGo}>{say.pickupInstead}</Button>
          {chooseTable && (
            <Button kind="quiet" onClick={chooseTable}>
              {checkoutText.value.tableChoose}
            </Button>
          )}
        </>
      }
    >
      {say.wrongCodeHint}
    </Notice>
  );
}

function Invalid({ paths, ...props }: Props & { paths: string[] }) {
  const say = refusalsText.value;
  const { table } = props;
  if (table && paths.some((path) => path.endsWith('tableToken'))) return <WrongCode {...props} table={table} />;
  const labels = props.labelOf ? [...new Set(paths.map(props.labelOf))] : [];
  if (labels.length === 0) return <Failed {...props} />;
  return (
    <Notice kind="bad" title={say.invalid}>
      {say.invalidHint} {labels.join(', ')}
    </Notice>
  );
}

/** The notice for a guest whose table’s bill was closed after this phone had joined it. */
function VisitOver() {
  useEffect(() => {
    endVisit();
    leaveTable();
  }, []);
  return <Info title={visitText.value.over} hint={visitText.value.overHint} />;
}

/** Why an order was not taken, and what the reader can do about it. Nothing was ordered. */
export function RefusalNotice(props: Props) {
  const say = refusalsText.value;
  const lists = { itemIds: [], portionsLeft: {}, slots: [], nextOpeningAt: null };
  // The boundary: it has the shop's own type, or no code. A list that it lacks is empty.
  const problem = { ...lists, ...props.problem.document } as OrderProblem;
  switch (problem.code) {
    case 'price-changed':
      return <PriceChanged {...props} />;
    case 'item-unavailable':
      if (problem.itemIds.length === 0) return <Failed {...props} />;
      return <NotAvailable {...props} itemIds={problem.itemIds} left={problem.portionsLeft ?? {}} />;
    case 'slot-unavailable':
      return <TimeTaken {...props} times={problem.slots.map(({ at }) => at)} full={false} />;
    case 'kitchen-full':
      if (props.sendForTime === undefined) return <Info title={say.full} hint={say.fullAtTable} />;
      return <TimeTaken {...props} times={problem.slots.map(({ at }) => at)} full />;
    case 'order-too-large':
      return <Info title={say.tooLarge} hint={say.tooLargeHint(problem.comalUnits, problem.maxUnits)} />;
    case 'too-many-open-orders':
      return <Info title={say.tooManyOpen} hint={say.tooManyOpenHint} />;
    case 'closed':
      return <Closed {...props} nextOpeningAt={problem.nextOpeningAt} />;
    case 'not-accepting-orders':
      return <Info title={say.notNow} hint={say[props.reader].notNowHint} />;
    case 'table-waiting':
      return props.opening ? <TableWaiting {...props.opening} /> : <Failed {...props} />;
    case 'visit-over':
      return <VisitOver />;
    case 'idempotency-key-reused':
      return (
        <Notice kind="bad" title={say.perhapsSent}>
          {say.perhapsSentHint}
        </Notice>
      );
    case 'validation-failed':
      return <Invalid {...props} paths={problem.errors?.map(({ path }) => path) ?? []} />;
    case 'group-locked':
    case 'group-not-found':
    case 'not-found':
    case 'not-a-member':
    case 'not-your-part':
    case 'tab-closed':
    case 'tab-not-found':
    case 'not-signed-in':
    case 'idempotency-key-required':
    case 'malformed-request':
    case 'malformed-body':
    case 'body-too-large':
    case 'unsupported-media-type':
    case 'cross-origin':
    case 'request-timeout':
    case 'too-many-requests':
    case 'internal-error':
    case 'database-busy':
    case 'overloaded':
    case 'storage-unwritable':
    case 'storage-full':
      return <Failed {...props} />;
    default:
      // A server that is newer than this page, or an answer of something between the two.
      problem satisfies never;
      return <Failed {...props} />;
  }
}
