import { useSignal } from '@preact/signals';
import { api, unwrap } from '../../../api/client.ts';
import type { Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { toast } from '../../../components/toast.tsx';
import { billText } from '../../../i18n/bill.ts';
import { floorText } from '../../../i18n/floor.ts';
import { clockTime, price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { outcomeOf } from '../../../sync/optimistic.ts';
import styles from './bill.module.css';
import { Chip, Chips } from './chips.tsx';
import { guestsOf, type TabLine, type TabOrder } from './choice.ts';

type Props = { tab: Tab; onStale: () => void };

/** What is on the bill, by round or by guest. */
export function BillLines({ tab, onStale }: Props) {
  const say = billText.value;
  const isByGuest = useSignal(false);
  const guests = guestsOf(tab);
  const canGroup = guests.some(({ name }) => name !== null);
  return (
    <section class={styles.lines} aria-label={say.show}>
      {canGroup && (
        <Chips label={say.show}>
          {([false, true] as const).map((byGuest) => (
            <Chip
              key={byGuest}
              isOn={isByGuest.value === byGuest}
              onTap={() => {
                isByGuest.value = byGuest;
              }}
            >
              {byGuest ? say.byGuest : say.byRound}
            </Chip>
          ))}
        </Chips>
      )}
      {isByGuest.value && canGroup
        ? guests.map(({ name, lines, leftCents }) => (
            <section key={name} class={styles.group}>
              <h2>
                {name ?? say.wholeTable} <span>{leftCents === 0 ? say.isPaid : price(leftCents)}</span>
              </h2>
              <Lines tab={tab} lines={lines} />
            </section>
          ))
        : tab.orders.map((order) => <Round key={order.id} tab={tab} order={order} onStale={onStale} />)}
    </section>
  );
}

function Round({ tab, order, onStale }: Props & { order: TabOrder }) {
  const say = billText.value;
  const ofFloor = floorText.value;
  const move = async (path: 'status' | 'undo'): Promise<boolean> => {
    const params = { path: { id: order.id } };
    const outcome = await outcomeOf(() =>
      unwrap(
        path === 'undo'
          ? api.POST('/api/v1/orders/{id}/undo', { params })
          : api.POST('/api/v1/orders/{id}/status', { params, body: { status: 'completed' } }),
      ),
    );
    if (outcome.kind !== 'done') toast(whyNot.peek()(outcome.problem));
    onStale();
    return outcome.kind === 'done';
  };
  const serve = async () => {
    if (!(await move('status'))) return;
    const { served, undo } = floorText.peek();
    toast(served(order.number), { label: undo, run: () => void move('undo') });
  };
  return (
    <section class={styles.group} data-status={order.status}>
      <h2>
        {ofFloor.round(order.number)} · {clockTime(order.placedAt)}
        {order.from !== null && ` · ${say.movedHere}`} <span>{ofFloor.statuses[order.status]}</span>
      </h2>
      {order.status === 'ready' && (
        <Button kind="quiet" aria-label={ofFloor.serveRound(order.number)} onClick={serve}>
          {ofFloor.serve}
        </Button>
      )}
      <Lines tab={tab} lines={order.lines} />
    </section>
  );
}

function Lines({ tab, lines }: { tab: Tab; lines: readonly TabLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.id} tab={tab} line={line} />
      ))}
    </ul>
  );
}

function Line({ tab, line }: { tab: Tab; line: TabLine }) {
  const say = billText.value;
  const { id, quantity, name, options, note, guest, voided, discountCents, totalCents, paidCents } = line;
  const details = [...options.map((option) => inLanguage(option.name)), note, guest].filter((part) => part !== null);
  /** Why some are not charged. Discounts have their reasons below, once for the whole bill. */
  const reasons = tab.adjustments
    .filter(
      ({ kind, undone, lines }) => kind === 'void' && undone === null && lines.some(({ lineId }) => lineId === id),
    )
    .map(({ reason }) => reason);
  const off = [
    voided > 0 && say.voidedOf(voided),
    ...reasons,
    discountCents > 0 && say.off(price(discountCents)),
  ].filter((part) => part !== false);
  return (
    <li class={styles.line} data-void={voided === quantity}>
      <span>
        {quantity} × {inLanguage(name)}
        {details.length > 0 && <span class={styles.soft}>{details.join(' · ')}</span>}
        {off.length > 0 && <span class={styles.off}>{off.join(' · ')}</span>}
        {paidCents > 0 && (
          <span class={styles.paid}>{paidCents === totalCents ? say.isPaid : say.paidOf(price(paidCents))}</span>
        )}
      </span>
      <span class={styles.sum}>{price(totalCents)}</span>
    </li>
  );
}
