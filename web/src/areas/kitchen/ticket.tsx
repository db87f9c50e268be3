/** A ticket and its buttons, in as many pieces as it stands in columns. */
import { computed, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { nextStatus } from '../../../../functions/domain/order-status.ts';
import { serverNow } from '../../api/server-clock.ts';
import type { Order, OrderLine } from '../../api/types.ts';
import { clockTime } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { settleMs } from './board.ts';
import { type BoardStore, canUndo } from './board-store.ts';
import { isStation, lackedStations } from './station-view.ts';
import styles from './ticket.module.css';
import { isFresh, lateness, placeOf } from './ticket-facts.ts';
import { TicketParts } from './ticket-parts.tsx';
import { TicketSheet } from './ticket-sheet.tsx';
import type { Cuts } from './use-flow.ts';

type Props = {
  order: Order;
  store: BoardStore;
  normal: ReadonlySet<string>;
  /** Whether the ticket has been in its place long enough to take a tap. */
  settled: ReadonlySignal<boolean>;
  /** Where it is cut, because it is taller than a column. */
  cuts: ReadonlySignal<Cuts>;
  /** Called after it was rendered with other cuts. */
  onCut: () => void;
};

/** Computed from the order and the server's time: a second that does not change it does not render the ticket. */
const useTimed = <T extends string | number | boolean | undefined>(
  order: Order,
  view: (order: Order, nowMs: number | undefined) => T,
): ReadonlySignal<T> => useMemo(() => computed(() => view(order, serverNow.value)), [order]);

/** One order as the cook sees it, with the one button that matters on every piece of it. */
export function Ticket({ order, store, normal, settled, cuts, onCut }: Props) {
  const level = useTimed(order, (...at) => lateness(...at).level);
  const { id, number, status } = order;
  const titleId = `ticket-${id}`;
  const isOpen = useSignal(false);
  const starts = cuts.value;
  useLayoutEffect(() => {
    if (starts.length > 0) onCut();
  }, [starts]);
  const piece = { class: styles.ticket, 'data-piece': id, 'data-level': level, 'data-status': status };
  /** When each line was last tapped: a double tap would mark it as done and then as to be made again. */
  const tappedAt = useRef(new Map<string, number>()).current;
  const onLine = (line: OrderLine) => {
    const nowMs = performance.now();
    const isDouble = nowMs - (tappedAt.get(line.id) ?? Number.NEGATIVE_INFINITY) < settleMs;
    tappedAt.set(line.id, nowMs);
    if (settled.peek() && !isDouble) void store.markLines(order, [line.id], line.doneAt === undefined);
  };
  const foot = <TicketFoot order={order} store={store} settled={settled} />;
  return (
    <li class={styles.whole}>
      <article class={styles.whole} aria-labelledby={titleId}>
        <div {...piece}>
          <header class={styles.head} data-part="head">
            <TicketClock order={order} />
            <h3 class={styles.title}>
              <button
                type="button"
                class={styles.open}
                aria-haspopup="dialog"
                onClick={() => {
                  isOpen.value = settled.peek();
                }}
              >
                <TicketTitle id={titleId} order={order} />
              </button>
            </h3>
            <TicketLacks order={order} />
          </header>
          <TicketParts order={order} normal={normal} from={0} to={starts[0]} onLine={onLine} />
          <footer data-part="foot">{foot}</footer>
        </div>
        {starts.map((from, index) => (
          <div key={from} {...piece}>
            <p class={styles.again} data-part="head">
              <span class={styles.number}>{number}</span> {kitchenText.value.goesOn}
            </p>
            <TicketParts order={order} normal={normal} from={from} to={starts[index + 1]} onLine={onLine} />
            {/* The first piece's buttons again, within reach of the hand that is here: a keyboard needs them once. */}
            <div aria-hidden="true" data-part="foot">
              <TicketFoot order={order} store={store} settled={settled} isAgain />
            </div>
          </div>
        ))}
      </article>
      {isOpen.value && (
        <TicketSheet
          order={order}
          store={store}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </li>
  );
}

/** Which other stations the order waits for. */
function TicketLacks({ order }: { order: Order }) {
  const names = lackedStations(order).map((name) => inLanguage(name));
  return names.length > 0 ? (
    <p class={styles.lacks} data-quiet={isStation.value}>
      {kitchenText.value.lacks(names.join(', '))}
    </p>
  ) : null;
}

/** The number large, the place beside it; the whole is read as one sentence. */
export function TicketTitle({ id, order }: { id: string; order: Order }) {
  const text = kitchenText.value;
  return (
    <span id={id}>
      <span class="visually-hidden">
        {text.order(order.number)}, {text.nowIs[order.status]},{' '}
      </span>
      <span class={styles.number} aria-hidden="true">
        {order.number}
      </span>
      <bdi class={styles.place}>{placeOf(order)}</bdi>
    </span>
  );
}

type FootProps = Pick<Props, 'order' | 'store' | 'settled'> & { isAgain?: boolean };

function TicketFoot({ order, store, settled, isAgain = false }: FootProps) {
  const text = kitchenText.value;
  const { id, number, status } = order;
  const busy = useComputed(() => store.moves.value.has(id));
  const waits = useComputed(() => busy.value || !settled.value);
  const next = nextStatus(status);
  const shared = { type: 'button', 'data-busy': busy, 'aria-disabled': waits, tabIndex: isAgain ? -1 : 0 } as const;
  return (
    <div class={styles.foot}>
      {canUndo(status) && !isStation.value && (
        <button {...shared} class={styles.back} onClick={() => !waits.peek() && void store.undo(id)}>
          {text.putBack}
          <span class="visually-hidden">{text.ofOrder(number)}</span>
        </button>
      )}
      {next !== undefined && (
        <button
          {...shared}
          class={styles.bump}
          data-key={isAgain ? undefined : 'bump'}
          data-to={next}
          onClick={() => !waits.peek() && void (next === 'ready' ? store.finish(order) : store.move(order, next))}
        >
          {next === 'preparing' ? text.start : next === 'ready' ? text.finish : text.handOver}
          <span class="visually-hidden">{text.ofOrder(number)}</span>
        </button>
      )}
    </div>
  );
}

/** How old the order is and how late: rendered again when a minute of its own is over. */
function TicketClock({ order }: { order: Order }) {
  const text = kitchenText.value;
  const level = useTimed(order, (...at) => lateness(...at).level).value;
  const ageMinutes = useTimed(order, (...at) => lateness(...at).ageMinutes).value;
  const lateMinutes = useTimed(order, (...at) => lateness(...at).lateMinutes).value;
  const fresh = useTimed(order, isFresh).value;
  return (
    <p class={styles.clock}>
      {ageMinutes !== undefined && <span class={styles.age}>{text.age(ageMinutes)}</span>}
      {level !== 'onTime' && <span class={styles.late}>{level === 'late' ? text.late(lateMinutes) : text.soon}</span>}
      {order.pickupAt !== null && <span>{text.pickupAt(clockTime(order.pickupAt))}</span>}
      {fresh && <span class={styles.fresh}>{text.fresh}</span>}
    </p>
  );
}
